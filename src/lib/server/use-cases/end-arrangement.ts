/** An individual arrangement stops. */
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, entryOf } from './youth-entry.ts';

/** `to`: the first day on which it no longer holds. */
export const endArrangement = useCase(
	'end-arrangement',
	'update',
	async (context, input: { youthId: string; id: string; to: string; position: number }) => {
		if (!demandYouth(context, 'arrangements', input.youthId)) return NOT_FOUND;
		const arrangement = entryOf(context.document.arrangements, input.youthId, input.id);
		if (!arrangement) return NOT_FOUND;
		const value = { ...arrangement, to: input.to };
		return recordEntries(context, input.position, [{ list: 'arrangements', id: arrangement.id, value }]);
	}
);
