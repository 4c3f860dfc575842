/** A document compiled for one basis and range: plans, day profiles and lanes, each made once when first asked for. */
import type { Group, Lock, OpenDeurDocument, Room } from '../document/schema.ts';
import { rowOn } from '../institution/lock-on.ts';
import { Plans, scheduleOf, type DayPlan, type Schedule } from '../program/schedule.ts';
import { dateOf, dayNumber } from '../time/calendar.ts';
import { Clock } from '../time/clock.ts';
import { Lane } from './lane.ts';
import { layoutOf, profileOf, type DayLayout, type DayProfile, type DoorOn } from './profile.ts';
import { countsInBasis, type Basis, type Range } from './query.ts';

const LOCK_CODES: Record<Lock, number> = { none: 0, manual: 1, 'self-locking': 2 };
/** Three locks, each with and without a key. */
const DOOR_CODES = 6;
/** The zone of a document without locations: nothing is counted in it. */
const NO_ZONE = 'UTC';

/** The tables of a document. They hold from the day before `from`, whose nights run on into it. */
export class Tables {
	readonly document: OpenDeurDocument;
	readonly basis: Basis;
	readonly firstDay: number;
	readonly endDay: number;
	readonly clock: Clock;
	readonly plans = new Plans();
	readonly groups: ReadonlyMap<string, Group>;
	readonly #rooms: ReadonlyMap<string, Room>;
	readonly #policies: Map<string, OpenDeurDocument['policies'][number][]>;
	readonly #dayChanges: Map<string, OpenDeurDocument['dayChanges'][number][]>;
	readonly #schedules = new Map<string, Schedule>();
	readonly #lanes = new Map<string, Lane>();
	readonly #laneOfRoom = new Map<string, Lane>();
	/** By the plan of a day and that of the day before: what holds when, and what it counts by the doors of both. */
	readonly #equalDays = new Map<DayPlan, Map<number, { layout: DayLayout; profiles: DayProfile[] }>>();

	constructor(document: OpenDeurDocument, basis: Basis, { from, to }: Range) {
		this.document = document;
		this.basis = basis;
		this.firstDay = dayNumber(from);
		this.endDay = dayNumber(to);
		this.clock = new Clock(document.locations[0]?.timeZone ?? NO_ZONE, this.firstDay - 1, this.endDay + 2);
		this.groups = new Map(document.groups.map((group) => [group.id, group]));
		this.#rooms = new Map(document.rooms.map((room) => [room.id, room]));
		this.#policies = Map.groupBy(document.policies, ({ groupId }) => groupId);
		const changes = document.dayChanges.filter((change) => countsInBasis(change, basis));
		this.#dayChanges = Map.groupBy(changes, ({ groupId }) => groupId);
	}

	/** The lane of a group's room, or of the group's own lock where there is no room. */
	lane(groupId: string, roomId: string | null | undefined): Lane {
		const key = `${groupId} ${roomId ?? ''}`;
		const known = this.#laneOfRoom.get(key);
		if (known) return known;
		const lane = this.#laneBehind(groupId, this.#locksOf(groupId, roomId));
		this.#laneOfRoom.set(key, lane);
		return lane;
	}

	/** The plans of a group, from the day before the first. */
	schedule(groupId: string): Schedule {
		const known = this.#schedules.get(groupId);
		if (known) return known;
		const schedule = scheduleOf(
			this.#policies.get(groupId) ?? [],
			this.#dayChanges.get(groupId) ?? [],
			this.firstDay - 1,
			this.endDay,
			this.plans
		);
		this.#schedules.set(groupId, schedule);
		return schedule;
	}

	/** What a day counts; equal days behind equal doors share one profile, odd days have their own. */
	profile(day: number, before: DayPlan, plan: DayPlan, doorBefore: DoorOn, door: DoorOn): DayProfile {
		if (this.isOdd(day)) return profileOf(layoutOf(this.clock, day, before, plan), doorBefore, door);
		let ofPlan = this.#equalDays.get(plan);
		if (!ofPlan) this.#equalDays.set(plan, (ofPlan = new Map()));
		let equal = ofPlan.get(before.id);
		if (!equal) {
			equal = { layout: layoutOf(this.clock, day, before, plan), profiles: [] };
			ofPlan.set(before.id, equal);
		}
		const doors = doorCode(doorBefore) * DOOR_CODES + doorCode(door);
		return (equal.profiles[doors] ??= profileOf(equal.layout, doorBefore, door));
	}

	/** True where a day or the one before it has a change of clock: it equals no other day. */
	isOdd(day: number): boolean {
		return this.clock.isOdd(day) || this.clock.isOdd(day - 1);
	}

	#locksOf(
		groupId: string,
		roomId: string | null | undefined
	): readonly { from: string | null; lock: Lock }[] {
		const room = roomId ? this.#rooms.get(roomId) : undefined;
		const group = this.groups.get(groupId);
		if (!group || (roomId && !room)) throw new Error(`no group ${groupId} or no room ${roomId}`);
		return room ? room.locks : group.settings;
	}

	/** Rooms whose locks run alike share a lane. */
	#laneBehind(groupId: string, locks: readonly { from: string | null; lock: Lock }[]): Lane {
		const key = `${groupId} ${locks.map(({ from, lock }) => `${from}:${lock}`).join(' ')}`;
		const known = this.#lanes.get(key);
		if (known) return known;
		const lane = this.#makeLane(groupId, locks);
		this.#lanes.set(key, lane);
		return lane;
	}

	#makeLane(groupId: string, locks: readonly { from: string | null; lock: Lock }[]): Lane {
		const schedule = this.schedule(groupId);
		const lockOn = (day: number): Lock =>
			locks.length === 1 ? locks[0].lock : rowOn(locks, dateOf(day)).lock;
		const profiles: DayProfile[] = [];
		let doorBefore: DoorOn = { lock: lockOn(this.firstDay - 1), holdsKey: false };
		for (let day = this.firstDay; day < this.endDay; day++) {
			const lock = lockOn(day);
			const door = lock === doorBefore.lock ? doorBefore : { lock, holdsKey: false };
			const at = day - schedule.firstDay;
			const { [at - 1]: before, [at]: plan } = schedule.plans;
			profiles.push(this.profile(day, before, plan, doorBefore, door));
			doorBefore = door;
		}
		return new Lane(groupId, schedule, lockOn, this.firstDay, profiles);
	}
}

function doorCode({ lock, holdsKey }: DoorOn): number {
	return LOCK_CODES[lock] * 2 + (holdsKey ? 1 : 0);
}
