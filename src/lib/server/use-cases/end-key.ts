/** A youth gives the key back. */
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, entryOf } from './youth-entry.ts';

/** `to`: the first day without the key. */
export const endKey = useCase(
	'end-key',
	'update',
	async (context, input: { youthId: string; id: string; to: string; position: number }) => {
		if (!demandYouth(context, 'keys', input.youthId)) return NOT_FOUND;
		const key = entryOf(context.document.keys, input.youthId, input.id);
		if (!key) return NOT_FOUND;
		const value = { ...key, to: input.to };
		return recordEntries(context, input.position, [{ list: 'keys', id: key.id, value }]);
	}
);
