/** A document compiled for one basis and range: plans, day profiles and lanes, each made once when first asked for. */
import type { Group, Lock, OpenDeurDocument, Room } from '../document/schema.ts';
import { rowOn } from '../institution/lock-on.ts';
import { Plans, scheduleOf } from '../program/schedule.ts';
import { dateOf, dayNumber } from '../time/calendar.ts';
import { Clock } from '../time/clock.ts';
import { GroupDays } from './group-days.ts';
import { Lane } from './lane.ts';
import { LaidOutDays } from './profile.ts';
import { countsInBasis, type Basis, type Range } from './query.ts';

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
	readonly #lanes = new Map<string, Lane>();
	readonly #laneOfRoom = new Map<string, Lane>();
	readonly #laidOut: LaidOutDays;
	readonly #days = new Map<string, GroupDays>();

	constructor(document: OpenDeurDocument, basis: Basis, { from, to }: Range) {
		this.document = document;
		this.basis = basis;
		this.firstDay = dayNumber(from);
		this.endDay = dayNumber(to);
		this.clock = new Clock(document.locations[0]?.timeZone ?? NO_ZONE, this.firstDay - 1, this.endDay + 2);
		this.#laidOut = new LaidOutDays(this.clock);
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

	/** The days of a group, made when first asked for. */
	#daysOf(groupId: string): GroupDays {
		const known = this.#days.get(groupId);
		if (known) return known;
		const schedule = scheduleOf(
			this.#policies.get(groupId) ?? [],
			this.#dayChanges.get(groupId) ?? [],
			this.firstDay - 1,
			this.endDay,
			this.plans
		);
		const days = new GroupDays(groupId, schedule, this.clock, this.#laidOut);
		this.#days.set(groupId, days);
		return days;
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
		const onlyLock = locks.length === 1 ? locks[0].lock : null;
		const lockOn = (day: number): Lock => onlyLock ?? rowOn(locks, dateOf(day)).lock;
		const lane = new Lane(this.#daysOf(groupId), lockOn, onlyLock);
		this.#lanes.set(key, lane);
		return lane;
	}
}
