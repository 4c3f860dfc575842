/** A youth leaves: the stay ends at a moment. */
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, entryOf } from './youth-entry.ts';

/** `to`: a local date-time, the first minute that no longer counts. */
export const endStay = useCase(
	'end-stay',
	'update',
	async (context, input: { youthId: string; id: string; to: string; position: number }) => {
		if (!demandYouth(context, 'stays', input.youthId)) return NOT_FOUND;
		const stay = entryOf(context.document.stays, input.youthId, input.id);
		if (!stay) return NOT_FOUND;
		const value = { ...stay, to: input.to };
		return recordEntries(context, input.position, [{ list: 'stays', id: stay.id, value }]);
	}
);
