/** Changes a room: its name, its group, and what its door can do through time. */
import { typedDate } from './typed-values.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { placeOfGroup } from './about.ts';
import { recordEntries, type Recorded } from './record.ts';
import { nameTaken } from './room-names.ts';
import { useCase, type Context } from './use-case.ts';

/** A lock from a first date on, as typed; the first row holds from the beginning. */
export interface TypedLock {
	readonly from: string;
	readonly lock: string;
}

export interface RoomInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly id: string;
	readonly groupId: string;
	readonly name: string;
	readonly locks: readonly TypedLock[];
}

/** A room’s name is its own within the group; a row of locks needs its first day. */
export const recordRoom = useCase(
	'record-room',
	'update',
	async (context, input: RoomInput): Promise<Outcome<Recorded>> => {
		const { document, demand } = context;
		const { position, id, groupId, name, locks } = input;
		const before = document.rooms.find((room) => room.id === id);
		const from = before && placeOfGroup(document, before.groupId);
		if (!from) return NOT_FOUND;
		demand('change-setup', from);
		demand('change-setup', placeOfGroup(document, groupId) ?? from);
		const fields = fieldProblems(context, input);
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		const value = {
			...{ id, groupId },
			name: name.trim(),
			locks: locks.map((row, at) => ({ from: at === 0 ? null : typedDate(row.from), lock: row.lock }))
		};
		return recordEntries(context, position, [{ list: 'rooms', id, value }]);
	}
);

function fieldProblems({ document }: Context, { id, groupId, name, locks }: RoomInput): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const others = document.rooms.filter((room) => room.groupId === groupId && room.id !== id);
	const names = others.map((room) => room.name);
	if (nameTaken(names, [name]) !== null)
		problems.push({ field: 'name', code: 'name-taken', values: { name } });
	for (const [at, { from }] of locks.entries()) {
		if (at > 0 && from === '') problems.push({ field: `locks.${at}.from`, code: 'date-missing' });
	}
	return problems;
}
