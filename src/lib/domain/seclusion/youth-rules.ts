/** What differs for one youth: own keys, arrangements and the day changes that name them (FORMAT.md section 2, rules 4–5). */
import type { Arrangement, DayChange, Key } from '../document/schema.ts';
import { planBlocks } from '../program/plan.ts';
import type { DayPlan } from '../program/schedule.ts';
import { dateOf, dayNumber, weekdayOf } from '../time/calendar.ts';
import type { Lane } from './lane.ts';
import { doorOn, type DayProfile, type DoorOn } from './profile.ts';
import type { Tables } from './tables.ts';

/** An arrangement or a key with its first day and the day after its last. */
interface Dated<Rule> {
	readonly rule: Rule;
	readonly from: number;
	readonly to: number;
}

/** The arrangements that hold on a date: they run and, where they name weekdays, name its weekday (rule 4). */
export function arrangementsOn(arrangements: readonly Arrangement[], day: number): Arrangement[] {
	return holdingOn(arrangements.map(dated), day);
}

function dated<Rule extends Arrangement | Key>(rule: Rule): Dated<Rule> {
	return { rule, from: dayNumber(rule.from), to: rule.to ? dayNumber(rule.to) : Infinity };
}

function holdingOn(all: readonly Dated<Arrangement>[], day: number): Arrangement[] {
	const held: Arrangement[] = [];
	for (const { rule, from, to } of all) {
		if (day < from || day >= to) continue;
		if (!rule.weekdays || rule.weekdays.includes(weekdayOf(day))) held.push(rule);
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

/** What differs for the youth on a day; days on which the same differs share one. */
interface OwnDay {
	readonly arrangements: readonly Arrangement[];
	readonly holdsKey: boolean;
	/** The youth's plan by the group's plan, where no day change names the youth. */
	readonly plans: Map<DayPlan, DayPlan>;
}

/** The rules of one youth within the range of the tables. */
export class YouthRules {
	readonly #youthId: string;
	readonly #tables: Tables;
	readonly #arrangements: readonly Dated<Arrangement>[];
	readonly #keys: readonly Key[];
	readonly #named: ReadonlySet<number>;
	/** Days within which something may differ, by first day; the day after each for the nights that run on. */
	readonly #spells: readonly { from: number; to: number }[];
	readonly #own = new Map<string, OwnDay>();
	/** By day: most days are asked for twice, for themselves and for the night that runs on. */
	readonly #days = new Map<number, OwnDay | null>();
	readonly #changed = new Map<string, DayPlan>();

	constructor(
		tables: Tables,
		youthId: string,
		own: { keys: readonly Key[]; arrangements: readonly Arrangement[]; namedOn: readonly number[] }
	) {
		this.#tables = tables;
		this.#youthId = youthId;
		this.#arrangements = own.arrangements.map(dated);
		this.#keys = own.keys;
		this.#named = new Set(own.namedOn);
		this.#spells = [...this.#arrangements, ...own.keys.map(dated)]
			.map(({ from, to }) => ({ from, to: Math.min(to, tables.endDay) + 1 }))
			.concat(own.namedOn.map((day) => ({ from: day, to: day + 2 })))
			.sort((a, b) => a.from - b.from);
	}

	/** True where the day, or the night that runs into it, may differ from the group's. */
	differsOn(day: number): boolean {
		return this.#differs(day) || this.#differs(day - 1);
	}

	/** The first day from `day` on that may differ; infinity where none does. */
	nextDiffering(day: number): number {
		for (const { from, to } of this.#spells) {
			for (let at = Math.max(day, from); at < to; at++) {
				if (this.differsOn(at)) return at;
			}
		}
		return Infinity;
	}

	/** What a day counts for this youth in a lane. */
	profile(lane: Lane, day: number): DayProfile {
		return this.#tables
			.laidOut(day, this.planOn(lane, day - 1), this.planOn(lane, day))
			.behind(this.#doorOn(lane, day - 1), this.#doorOn(lane, day));
	}

	/** The plan of a day for this youth in a lane. */
	planOn(lane: Lane, day: number): DayPlan {
		const base = lane.schedule.plans[day - lane.schedule.firstDay];
		const own = this.#ownOn(day);
		if (this.#named.has(day) || (own && lane.schedule.changesOn.has(day))) {
			return this.#changedPlan(lane, day, base, own);
		}
		if (!own || own.arrangements.length === 0) return base;
		let plan = own.plans.get(base);
		if (!plan) own.plans.set(base, (plan = this.#make(base, own.arrangements, [])));
		return plan;
	}

	#differs(day: number): boolean {
		return this.#named.has(day) || this.#ownOn(day) !== null;
	}

	#ownOn(day: number): OwnDay | null {
		let own = this.#days.get(day);
		if (own === undefined) this.#days.set(day, (own = this.#judge(day)));
		return own;
	}

	#judge(day: number): OwnDay | null {
		const arrangements = holdingOn(this.#arrangements, day);
		const holdsKey = this.#keys.length > 0 && holdsKeyOn(this.#keys, dateOf(day));
		if (arrangements.length === 0 && !holdsKey) return null;
		const which = `${holdsKey} ${arrangements.map(({ id }) => id).join(' ')}`;
		let own = this.#own.get(which);
		if (!own) this.#own.set(which, (own = { arrangements, holdsKey, plans: new Map() }));
		return own;
	}

	#doorOn(lane: Lane, day: number): DoorOn {
		return doorOn(lane.lockOn(day), this.#ownOn(day)?.holdsKey ?? false);
	}

	/** A day on which a day change of the group's meets something of the youth's own: made once per group. */
	#changedPlan(lane: Lane, day: number, base: DayPlan, own: OwnDay | null): DayPlan {
		const key = `${day} ${lane.groupId}`;
		let plan = this.#changed.get(key);
		if (!plan) {
			const changes = dayChangesFor(lane.schedule.changesOn.get(day) ?? [], this.#youthId);
			this.#changed.set(key, (plan = this.#make(base, own?.arrangements ?? [], changes)));
		}
		return plan;
	}

	#make(base: DayPlan, arrangements: readonly Arrangement[], changes: readonly DayChange[]): DayPlan {
		const { policy, template } = base;
		const blocks = planBlocks(template?.blocks ?? [], arrangements, changes);
		return this.#tables.plans.make(policy, template, blocks);
	}
}
