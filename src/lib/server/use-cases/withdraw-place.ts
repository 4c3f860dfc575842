/** Takes away a location, group or room that was recorded by mistake: only while nothing refers to it. */
import type { AccessObject } from '#server/access/can.ts';
import { placeOfGroup } from './about.ts';
import { done, type Outcome } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export type PlaceList = 'locations' | 'groups' | 'rooms';

export interface PlaceToWithdraw {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly list: PlaceList;
	readonly id: string;
}

/** Its name. One that is gone already is gone: the same form, posted twice. */
export const withdrawPlace = useCase(
	'withdraw-place',
	'delete',
	async (context, { position, list, id }: PlaceToWithdraw): Promise<Outcome<{ name: string }>> => {
		const { actor, knowledge, demand } = context;
		const place = placeOf(context, list, id);
		demand('change-setup', place ?? everythingInReach(actor.scope));
		const name = nameOf(knowledge.entry(list, id));
		if (!place) return done({ name });
		const outcome = await recordEntries(context, position, [{ list, id, value: null }]);
		if (outcome.ok) return done({ name });
		if (outcome.reason !== 'invalid') return outcome;
		const values = { uses: outcome.problems.length };
		return { ok: false, reason: 'fields', fields: [{ field: 'remove', code: 'in-use', values }] };
	}
);

/** Whom access is asked about; of a location its institution, as when one is added. */
function placeOf({ document }: Context, list: PlaceList, id: string): AccessObject | null {
	if (list === 'locations') return document.locations.some((location) => location.id === id) ? {} : null;
	if (list === 'groups') return placeOfGroup(document, id);
	const room = document.rooms.find((candidate) => candidate.id === id);
	return room ? placeOfGroup(document, room.groupId) : null;
}

/** What it is called; nothing where it is gone already. */
function nameOf(entry: unknown): string {
	const name = typeof entry === 'object' && entry !== null && 'name' in entry ? entry.name : '';
	return typeof name === 'string' ? name : '';
}
