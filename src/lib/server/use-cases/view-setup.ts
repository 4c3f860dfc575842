/** How the institution is set up: locations, their groups, rooms and locks through time, and what still lacks. */
import { settingOn } from '#domain/institution/lock-on.ts';
import type { Group, Location, Lock } from '#domain/document/schema.ts';
import { youthsHere } from './here-now.ts';
import { done } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** A lock from a first date on; null: always. */
export interface LockRow {
	readonly from: string | null;
	readonly lock: Lock;
}

export interface SetupRoom {
	readonly id: string;
	readonly name: string;
	readonly locks: readonly LockRow[];
}

/** What a group needs before it has a figure. */
export type Lacking = 'rooms' | 'program' | 'youths';

export interface SetupGroup {
	readonly id: string;
	readonly name: string;
	readonly openedOn: string | null;
	readonly closedOn: string | null;
	readonly capacity: number;
	readonly settings: Group['settings'];
	readonly rooms: readonly SetupRoom[];
	/** How many youths live here today; null for who may not know. */
	readonly youths: number | null;
	readonly lacking: readonly Lacking[];
}

export interface SetupLocation {
	readonly id: string;
	readonly code: string;
	readonly name: string;
	readonly openedOn: string | null;
	readonly closedOn: string | null;
	readonly mayChange: boolean;
	readonly groups: readonly SetupGroup[];
}

/** The whole tree; who may change nothing reads it all the same. */
export const viewSetup = useCase('view-setup', 'read', (context, _: null) => {
	const { document, actor, may, demand } = context;
	demand('see-program', everythingInReach(actor.scope));
	return done({
		locations: document.locations.map((location) => locationOf(context, location)),
		mayAddLocation: may('change-setup', {}),
		mayAddGroup: document.locations.some(({ id }) => may('change-setup', { locationIds: [id] })),
		mayAddYouth: document.locations.some(({ id }) => may('change-stay', { locationIds: [id] })),
		mayUploadCsv: may('change-stay', everythingInReach(actor.scope)),
		mayImport: may('import-document', {}),
		mayManage: may('manage-accounts', {})
	});
});

function locationOf(context: Context, { id, code, name, openedOn, closedOn }: Location): SetupLocation {
	const groups = context.document.groups.filter(({ locationId }) => locationId === id);
	return {
		...{ id, code, name },
		openedOn: openedOn ?? null,
		closedOn: closedOn ?? null,
		mayChange: context.may('change-setup', { locationIds: [id] }),
		groups: groups.map((group) => setupGroup(context, group))
	};
}

/** A group with its rooms, as it stands today. */
export function setupGroup({ document, knowledge, today, may }: Context, group: Group): SetupGroup {
	const { id, locationId, name, openedOn, closedOn, settings } = group;
	const rooms = document.rooms.filter(({ groupId }) => groupId === id);
	const youths = youthsHere(knowledge, today).get(id) ?? 0;
	const mayCount = may('see-figures', { groupIds: [id], locationIds: [locationId] });
	const lacks: Record<Lacking, boolean> = {
		rooms: rooms.length === 0,
		program: !document.policies.some(({ groupId }) => groupId === id),
		youths: mayCount && !document.stays.some(({ groupId }) => groupId === id)
	};
	const steps: readonly Lacking[] = ['rooms', 'program', 'youths'];
	return {
		...{ id, name, settings },
		openedOn: openedOn ?? null,
		closedOn: closedOn ?? null,
		capacity: settingOn(group, today).capacity,
		rooms: rooms.map(({ id: roomId, name: roomName, locks }) => ({ id: roomId, name: roomName, locks })),
		youths: mayCount ? youths : null,
		lacking: steps.filter((step) => lacks[step])
	};
}
