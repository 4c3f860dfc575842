/** Records that doors of a group were replaced: from a date on they can do something else, all in one batch. */
import { settingOn } from '#domain/institution/lock-on.ts';
import { isDate } from '#domain/document/formats.ts';
import type { Group, Lock } from '#domain/document/schema.ts';
import { LOCKS } from '#domain/document/vocabulary.ts';
import { placeOfGroup } from './about.ts';
import { typedDate } from './typed-values.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { useCase } from './use-case.ts';

export interface DoorsInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly groupId: string;
	/** The first day with the new doors. */
	readonly from: string;
	readonly lock: string;
	readonly roomIds: readonly string[];
	/** Whether the group's own lock, for youths without a room and for the program as prescribed, changes too. */
	readonly groupToo: boolean;
}

/** How many rooms have other doors, and from which day. */
export const replaceDoors = useCase(
	'replace-doors',
	'update',
	async (
		context,
		{ position, groupId, roomIds, groupToo, ...typed }: DoorsInput
	): Promise<Outcome<{ rooms: number; from: string }>> => {
		const { document, demand } = context;
		const place = placeOfGroup(document, groupId);
		const group = document.groups.find(({ id }) => id === groupId);
		if (!place || !group) return NOT_FOUND;
		demand('change-setup', place);
		const from = typedDate(typed.from) ?? '';
		const lock = LOCKS.find((candidate) => candidate === typed.lock);
		const rooms = document.rooms.filter((room) => room.groupId === groupId && roomIds.includes(room.id));
		const fields: FieldProblem[] = [];
		if (!isDate(from))
			fields.push({ field: 'doorsFrom', code: from === '' ? 'date-missing' : 'date-unreadable' });
		if (!lock) fields.push({ field: 'doorsLock', code: 'choose' });
		if (rooms.length === 0 && !groupToo) fields.push({ field: 'doorsRooms', code: 'choose' });
		if (fields.length > 0 || !lock) return { ok: false, reason: 'fields', fields };
		const changes: EntryChange[] = rooms.map((room) => {
			return { list: 'rooms', id: room.id, value: { ...room, locks: withRow(room.locks, { from, lock }) } };
		});
		if (groupToo) changes.push({ list: 'groups', id: groupId, value: withLock(group, from, lock) });
		const outcome = await recordEntries(context, position, changes);
		return outcome.ok ? done({ rooms: rooms.length, from }) : outcome;
	}
);

function withLock(group: Group, from: string, lock: Lock): Group {
	const { capacity } = settingOn(group, from);
	return { ...group, settings: withRow(group.settings, { from, capacity, lock }) };
}

/** The dated rows with this one in its place: instead of one of the same date, before those of later dates. */
function withRow<Row extends { from: string | null }>(
	rows: readonly Row[],
	row: Row & { from: string }
): Row[] {
	const earlier = rows.filter(({ from }) => from === null || from < row.from);
	const later = rows.filter(({ from }) => from !== null && from > row.from);
	return [...earlier, row, ...later];
}
