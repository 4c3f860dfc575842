/** What rows of a file are held against: places by every name that people use, and youths with what is recorded of them. */
import type { Group, Location, OpenDeurDocument, Room, Stay, Youth } from '#domain/document/schema.ts';
import { plainName } from './kinds.ts';

/** What a name leads to: nothing, one thing, or more than one. */
export type Found<Place> = Place | 'none' | 'several';

export class Register {
	readonly #locations: Named<Location>;
	readonly #groups: Named<Group>;
	readonly #rooms: Named<Room>;
	readonly #groupById: ReadonlyMap<string, Group>;
	readonly #youths: ReadonlyMap<string, Youth>;
	readonly #stays: ReadonlyMap<string, readonly Stay[]>;
	readonly #absences: ReadonlySet<string>;
	readonly #ids: Readonly<Record<'stays' | 'absences', ReadonlySet<string>>>;

	constructor(document: OpenDeurDocument) {
		this.#locations = new Named(document.locations, ({ code, name }) => [code, name]);
		this.#groups = new Named(document.groups, ({ name }) => [name]);
		this.#rooms = new Named(document.rooms, ({ name }) => [name]);
		this.#groupById = new Map(document.groups.map((group) => [group.id, group]));
		this.#youths = new Map(document.youths.map((youth) => [youth.id, youth]));
		this.#stays = Map.groupBy(document.stays, ({ youthId }) => youthId);
		this.#absences = new Set(
			document.absences.map(({ youthId, from, to, reason }) => absenceKey(youthId, from, to, reason))
		);
		this.#ids = {
			stays: new Set(document.stays.map(({ id }) => id)),
			absences: new Set(document.absences.map(({ id }) => id))
		};
	}

	/** By id, code or name. */
	location(text: string): Found<Location> {
		return this.#locations.find(text, () => true);
	}

	/** By id or name, at a location where one is given. */
	group(text: string, locationId?: string): Found<Group> {
		return this.#groups.find(text, (group) => locationId === undefined || group.locationId === locationId);
	}

	groupById(id: string): Group | undefined {
		return this.#groupById.get(id);
	}

	/** By id anywhere, or by name in the group itself: the same name in another group is another room. */
	room(text: string, group: Group): Found<Room> {
		const within = this.#rooms.find(text, ({ groupId }) => groupId === group.id);
		return within === 'none' ? (this.#rooms.byId(text) ?? within) : within;
	}

	/** True for a room at the location of a group. */
	isNear(room: Room, group: Group): boolean {
		return this.#groupById.get(room.groupId)?.locationId === group.locationId;
	}

	youth(id: string): Youth | undefined {
		return this.#youths.get(id);
	}

	stays(youthId: string): readonly Stay[] {
		return this.#stays.get(youthId) ?? [];
	}

	/** True where exactly this absence is recorded, under whatever id. */
	hasAbsence(youthId: string, from: string, to: string | null, reason: string): boolean {
		return this.#absences.has(absenceKey(youthId, from, to, reason));
	}

	/** True where an entry with this id is recorded. */
	has(list: 'stays' | 'absences', id: string): boolean {
		return this.#ids[list].has(id);
	}
}

function absenceKey(youthId: string, from: string, to: string | null | undefined, reason: string): string {
	return [youthId, from, to ?? '', reason].join(' ');
}

/** Things that are found by id, or by a name that more than one may have. */
class Named<Thing extends { id: string }> {
	readonly #byId: ReadonlyMap<string, Thing>;
	readonly #byName: ReadonlyMap<string, readonly Thing[]>;

	constructor(things: readonly Thing[], namesOf: (thing: Thing) => readonly string[]) {
		this.#byId = new Map(things.map((thing) => [thing.id, thing]));
		const named = things.flatMap((thing) =>
			[...new Set([thing.id, ...namesOf(thing)].map(plainName))].map((name) => ({ name, thing }))
		);
		const groups = Map.groupBy(named, ({ name }) => name);
		this.#byName = new Map([...groups].map(([name, found]) => [name, found.map(({ thing }) => thing)]));
	}

	byId(id: string): Thing | undefined {
		return this.#byId.get(id);
	}

	find(text: string, fits: (thing: Thing) => boolean): Found<Thing> {
		const exact = this.#byId.get(text);
		if (exact && fits(exact)) return exact;
		const named = (this.#byName.get(plainName(text)) ?? []).filter(fits);
		if (named.length === 0) return 'none';
		return named.length === 1 ? named[0] : 'several';
	}
}
