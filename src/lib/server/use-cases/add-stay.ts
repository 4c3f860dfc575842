/** A youth comes to live in a group; where a stay runs, it ends at that moment: a transfer is one batch. */
import type { Stay } from '#domain/document/schema.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, fieldsRefused } from './youth-entry.ts';

export interface StayInput {
	readonly id: string;
	readonly position: number;
	readonly youthId: string;
	readonly groupId: string;
	readonly roomId: string | null;
	/** Local date-times. */
	readonly from: string;
	readonly to: string | null;
}

/** Gives the stays that the batch is about: the new one, and the one that ends with it. */
export const addStay = useCase('add-stay', 'create', async (context, input: StayInput) => {
	if (!demandYouth(context, 'stays', input.youthId)) return NOT_FOUND;
	const { document } = context;
	const { id, youthId, groupId, roomId, from, to } = input;
	const room = document.rooms.find((candidate) => candidate.id === roomId);
	if (!document.groups.some((group) => group.id === groupId)) {
		return fieldsRefused({ field: 'groupId', code: 'choose-group' });
	}
	if (roomId && room?.groupId !== groupId)
		return fieldsRefused({ field: 'roomId', code: 'room-of-other-group' });
	const stay: Stay = { id, youthId, groupId, roomId, from, to };
	const ended = document.stays
		.filter((other) => other.youthId === youthId && other.id !== id && runsInto(other, from))
		.map((other): EntryChange => ({ list: 'stays', id: other.id, value: { ...other, to: from } }));
	const outcome = await recordEntries(context, input.position, [
		...ended,
		{ list: 'stays', id, value: stay }
	]);
	return outcome.ok
		? done({ ...outcome.value, stayIds: [...ended.map((change) => change.id), id] })
		: outcome;
});

/** True for a stay that began before and would still run, or ends right then. */
function runsInto({ from, to }: Stay, at: string): boolean {
	return from < at && (!to || at <= to);
}
