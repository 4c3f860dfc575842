/** A document arranged by group and youth, with the place of each entry, for the warnings to look things up in. */
import { policyInForce } from '../../program/in-force.ts';
import { dateOf } from '../../time/calendar.ts';
import type { Absence, Group, Key, OpenDeurDocument, Policy, Room, Stay } from '../schema.ts';
import { daysOf, overlap, piecesOf, type Stretch } from './stretch.ts';

/** An entry with its place in its list. */
export interface Placed<Entry> {
	readonly entry: Entry;
	readonly index: number;
}

/** Days in a row on which one version is in force, or none. */
export interface Spell extends Stretch {
	readonly policy: Policy | undefined;
}

/** A group and what belongs to it. */
export interface GroupRecord {
	readonly group: Group;
	readonly index: number;
	/** The days on which both group and location are open. */
	readonly opening: Stretch;
	readonly policies: readonly Policy[];
	/** All of time in spells, in order: the days before the first version too. */
	readonly spells: readonly Spell[];
	readonly stays: readonly Placed<Stay>[];
	/** The rooms of the group, and those of another group in which youths of this one stay. */
	readonly rooms: readonly Room[];
}

/** Everything that warnings look up. */
export interface Register {
	readonly document: OpenDeurDocument;
	readonly groups: ReadonlyMap<string, GroupRecord>;
	readonly rooms: ReadonlyMap<string, Room>;
	readonly staysOfYouth: ReadonlyMap<string, readonly Placed<Stay>[]>;
	readonly keysOfYouth: ReadonlyMap<string, readonly Key[]>;
	/** Made when first asked for: most warnings leave absences aside. */
	absencesOfYouth(youthId: string): readonly Absence[];
}

/** The register of a document without errors. */
export function registerOf(document: OpenDeurDocument): Register {
	const rooms = new Map(document.rooms.map((room) => [room.id, room]));
	let absences: ReadonlyMap<string, readonly Absence[]> | undefined;
	return {
		document,
		rooms,
		groups: groupRecords(document, rooms),
		staysOfYouth: Map.groupBy(placed(document.stays), ({ entry }) => entry.youthId),
		keysOfYouth: Map.groupBy(document.keys, ({ youthId }) => youthId),
		absencesOfYouth(youthId) {
			absences ??= Map.groupBy(document.absences, (absence) => absence.youthId);
			return absences.get(youthId) ?? [];
		}
	};
}

/** The entries of a list with their places. */
export function placed<Entry>(entries: readonly Entry[]): Placed<Entry>[] {
	return entries.map((entry, index) => ({ entry, index }));
}

function groupRecords(
	document: OpenDeurDocument,
	rooms: ReadonlyMap<string, Room>
): Map<string, GroupRecord> {
	const locations = new Map(document.locations.map((location) => [location.id, location]));
	const policies = Map.groupBy(document.policies, ({ groupId }) => groupId);
	const stays = Map.groupBy(placed(document.stays), ({ entry }) => entry.groupId);
	const ownRooms = Map.groupBy(document.rooms, ({ groupId }) => groupId);
	return new Map(
		placed(document.groups).map(({ entry: group, index }) => {
			const location = locations.get(group.locationId);
			const ofGroup = policies.get(group.id) ?? [];
			const staying = stays.get(group.id) ?? [];
			const record: GroupRecord = {
				group,
				index,
				opening: overlap(
					daysOf(group.openedOn, group.closedOn),
					daysOf(location?.openedOn, location?.closedOn)
				),
				policies: ofGroup,
				spells: spellsOf(ofGroup),
				stays: staying,
				rooms: roomsOf(ownRooms.get(group.id) ?? [], staying, rooms)
			};
			return [group.id, record];
		})
	);
}

function roomsOf(
	own: readonly Room[],
	stays: readonly Placed<Stay>[],
	rooms: ReadonlyMap<string, Room>
): Room[] {
	const all = new Set(own);
	for (const { entry } of stays) {
		const room = entry.roomId ? rooms.get(entry.roomId) : undefined;
		if (room) all.add(room);
	}
	return [...all];
}

const ALL_DAYS: Stretch = { from: -Infinity, to: Infinity };

function spellsOf(policies: readonly Policy[]): Spell[] {
	const bounds = policies
		.map(({ effectiveFrom, effectiveTo }) => daysOf(effectiveFrom, effectiveTo))
		.flatMap(({ from, to }) => [from, to]);
	return piecesOf(ALL_DAYS, bounds).map((piece) => ({
		...piece,
		policy: piece.from === -Infinity ? undefined : policyInForce(policies, dateOf(piece.from))
	}));
}
