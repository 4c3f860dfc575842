/** What differs for one youth: own keys, arrangements and the day changes that name them (FORMAT.md section 2, rules 4–5). */
import type { Arrangement, DayChange, Key } from '../document/schema.ts';
import { planBlocks } from '../program/plan.ts';
import type { DayPlan } from '../program/schedule.ts';
import { dateOf, dayNumber, weekdayOf } from '../time/calendar.ts';
import type { Lane } from './lane.ts';
import type { DayProfile, DoorOn } from './profile.ts';
import type { Tables } from './tables.ts';

/** An arrangement with its first day and the day after its last. */
interface Dated {
	readonly arrangement: Arrangement;
	readonly from: number;
	readonly to: number;
}

/** The arrangements that hold on a date: they run and, where they name weekdays, name its weekday (rule 4). */
export function arrangementsOn(arrangements: readonly Arrangement[], day: number): Arrangement[] {
	return holdingOn(arrangements.map(dated), day);
}

function dated(arrangement: Arrangement): Dated {
	const to = arrangement.to ? dayNumber(arrangement.to) : Infinity;
	return { arrangement, from: dayNumber(arrangement.from), to };
}

function holdingOn(all: readonly Dated[], day: number): Arrangement[] {
	const held: Arrangement[] = [];
	for (const { arrangement, from, to } of all) {
		if (day < from || day >= to) continue;
		if (!arrangement.weekdays || arrangement.weekdays.includes(weekdayOf(day))) held.push(arrangement);
	}
	return held;
}

/** The day changes of a group and date that name the youth or nobody. */
export function dayChangesFor(changes: readonly DayChange[], youthId: string): DayChange[] {
	return changes.filter(({ youthIds }) => !youthIds || youthIds.includes(youthId));
}

/** True where one of the youth's keys runs on a date. */
export function holdsKeyOn(keys: readonly Key[], date: string): boolean {
	return keys.some(({ from, to }) => from <= date && (!to || date < to));
}

/** A day together with what differs for the youth on it. */
interface OwnDay {
	readonly arrangements: readonly Arrangement[];
	readonly holdsKey: boolean;
}

const NOTHING_OWN: OwnDay = { arrangements: [], holdsKey: false };

/** The rules of one youth within the range of the tables. */
export class YouthRules {
	readonly #youthId: string;
	readonly #tables: Tables;
	readonly #own = new Map<number, OwnDay>();
	readonly #named: ReadonlySet<number>;
	readonly #plans = new Map<string, DayPlan>();

	constructor(
		tables: Tables,
		youthId: string,
		own: { keys: readonly Key[]; arrangements: readonly Arrangement[]; namedOn: readonly number[] }
	) {
		this.#tables = tables;
		this.#youthId = youthId;
		this.#named = new Set(own.namedOn);
		const arrangements = own.arrangements.map(dated);
		for (const { from, to } of [...own.keys, ...own.arrangements]) {
			const end = to ? Math.min(dayNumber(to), tables.endDay) : tables.endDay;
			for (let day = Math.max(dayNumber(from), tables.firstDay - 1); day < end; day++) {
				if (!this.#own.has(day)) this.#note(day, holdingOn(arrangements, day), own.keys);
			}
		}
	}

	/** True where the day, or the night that runs into it, may differ from the group's. */
	differsOn(day: number): boolean {
		return this.#differs(day) || this.#differs(day - 1);
	}

	/** What a day counts for this youth in a lane. */
	profile(lane: Lane, day: number): DayProfile {
		return this.#tables.profile(
			day,
			this.planOn(lane, day - 1),
			this.planOn(lane, day),
			this.#doorOn(lane, day - 1),
			this.#doorOn(lane, day)
		);
	}

	#note(day: number, arrangements: readonly Arrangement[], keys: readonly Key[]): void {
		const holdsKey = keys.length > 0 && holdsKeyOn(keys, dateOf(day));
		if (arrangements.length > 0 || holdsKey) this.#own.set(day, { arrangements, holdsKey });
	}

	#differs(day: number): boolean {
		return this.#own.has(day) || this.#named.has(day);
	}

	#doorOn(lane: Lane, day: number): DoorOn {
		return { lock: lane.lockOn(day), holdsKey: (this.#own.get(day) ?? NOTHING_OWN).holdsKey };
	}

	/** The plan of a day for this youth in a lane. */
	planOn(lane: Lane, day: number): DayPlan {
		const base = lane.schedule.plans[day - lane.schedule.firstDay];
		const { arrangements } = this.#own.get(day) ?? NOTHING_OWN;
		const changes = dayChangesFor(lane.schedule.changesOn.get(day) ?? [], this.#youthId);
		if (arrangements.length === 0 && !changes.some(({ youthIds }) => youthIds)) return base;
		const key = [
			base.id,
			...arrangements.map(({ id }) => id),
			...changes.map(({ id }) => `change ${id}`)
		].join(' ');
		let plan = this.#plans.get(key);
		if (!plan) {
			const { policy, template } = base;
			plan = this.#tables.plans.make(policy, template, planBlocks(template?.blocks ?? [], arrangements, changes));
			this.#plans.set(key, plan);
		}
		return plan;
	}
}
