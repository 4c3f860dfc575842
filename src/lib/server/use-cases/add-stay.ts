/** A youth comes to live in a group; where a stay runs, it ends at that moment: a transfer is one batch. */
import type { Stay } from '#domain/document/schema.ts';
import { NOT_FOUND } from './outcome.ts';
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

export const addStay = useCase(async (context, input: StayInput) => {
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
		.filter((other) => other.youthId === youthId && other.id !== id && runsAt(other, from))
		.map((other): EntryChange => ({ list: 'stays', id: other.id, value: { ...other, to: from } }));
	return recordEntries(context, input.position, [...ended, { list: 'stays', id, value: stay }]);
});

/** True for a stay that began before and would still run. */
function runsAt({ from, to }: Stay, at: string): boolean {
	return from < at && (!to || at < to);
}
