/** Adds rooms to a group, all with the same lock, as one batch. */
import { placeOfGroup } from './about.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries } from './record.ts';
import { nameTaken } from './room-names.ts';
import { useCase } from './use-case.ts';

const MOST_AT_ONCE = 60;

export interface RoomsInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly groupId: string;
	/** Made when the form was opened: with it the same names are the same rooms. */
	readonly batchId: string;
	/** One name on each line. */
	readonly names: string;
	readonly lock: string;
}

/** How many there are now that were asked for. */
export const addRooms = useCase(
	'add-rooms',
	'create',
	async (
		context,
		{ position, groupId, batchId, names, lock }: RoomsInput
	): Promise<Outcome<{ added: number }>> => {
		const { document, demand } = context;
		const place = placeOfGroup(document, groupId);
		if (!place) return NOT_FOUND;
		demand('change-setup', place);
		const listed = names
			.split(/\r?\n/)
			.map((name) => name.trim())
			.filter((name) => name !== '');
		if (listed.length === 0) return refuse('names-missing');
		if (listed.length > MOST_AT_ONCE) return refuse('too-many-names', { most: MOST_AT_ONCE });
		const rooms = listed.map((name, at) => {
			return { id: `${batchId}-${at + 1}`, groupId, name, locks: [{ from: null, lock }] };
		});
		const own = new Set(rooms.map(({ id }) => id));
		const others = document.rooms.filter((room) => room.groupId === groupId && !own.has(room.id));
		const taken = nameTaken([...others.map(({ name }) => name)], listed);
		if (taken !== null) return refuse('name-taken', { name: taken });
		const changes = rooms.map((value) => ({ list: 'rooms' as const, id: value.id, value }));
		const outcome = await recordEntries(context, position, changes);
		return outcome.ok ? done({ added: rooms.length }) : outcome;
	}
);

function refuse(code: string, values?: Record<string, string | number>): Outcome<never> {
	return { ok: false, reason: 'fields', fields: [{ field: 'names', code, values }] };
}
