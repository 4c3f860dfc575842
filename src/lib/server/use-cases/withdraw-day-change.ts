/** Takes back what was said of a date of a group, with what was written beside it for youths with an own rule. */
import { withdrawn } from '#domain/alternative/day-change.ts';
import { placeOfGroup } from './about.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';

/** One that is gone already is done: the form may be posted twice. */
export const withdrawDayChange = useCase(
	'withdraw-day-change',
	'delete',
	async (context, input: { groupId: string; id: string; position: number }) => {
		const { document, demand } = context;
		const place = placeOfGroup(document, input.groupId);
		demand('record-day-change', place ?? {});
		if (!place) return NOT_FOUND;
		const own = document.dayChanges.filter(({ groupId }) => groupId === input.groupId);
		const changes = withdrawn(input.id, own).map(
			({ id }) => ({ list: 'dayChanges', id, value: null }) as const
		);
		return recordEntries(context, input.position, changes);
	}
);
