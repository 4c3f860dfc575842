/** What differs for one youth: own keys, arrangements and the day changes that name them (FORMAT.md section 2, rules 4–5). */
import type { Arrangement, DayChange, Key } from '../document/schema.ts';
import type { DayPlan } from '../program/schedule.ts';
import { dayNumber, weekdayOf } from '../time/calendar.ts';
import type { Lane } from './lane.ts';
import { LaidOutDays, type DayProfile, type DoorOn } from './profile.ts';
import type { Tables } from './tables.ts';

/** An arrangement or a key with its first day and the day after its last. */
interface Dated<Rule> {
	readonly rule: Rule;
	readonly from: number;
	readonly to: number;
}

/** The arrangements that hold on a date: they run and, where they name weekdays, name its weekday (rule 4). */
export function arrangementsOn(arrangements: readonly Arrangement[], day: number): Arrangement[] {
	return arrangements
		.map(dated)
		.filter((one) => holdsOn(one, day))
		.map(({ rule }) => rule);
}

/** True where one of the youth's keys runs on a date. */
export function holdsKeyOn(keys: readonly Key[], date: string): boolean {
	return keys.some(({ from, to }) => from <= date && (!to || date < to));
}

function dated<Rule extends Arrangement | Key>(rule: Rule): Dated<Rule> {
	return { rule, from: dayNumber(rule.from), to: rule.to ? dayNumber(rule.to) : Infinity };
}

function holdsOn({ rule, from, to }: Dated<Arrangement | Key>, day: number): boolean {
	if (day < from || day >= to) return false;
	return !('weekdays' in rule) || !rule.weekdays || rule.weekdays.includes(weekdayOf(day));
}

/** The day changes of a group and date that name the youth or nobody. */
export function dayChangesFor(changes: readonly DayChange[], youthId: string): DayChange[] {
	return changes.filter(({ youthIds }) => !youthIds || youthIds.includes(youthId));
}

const DAYS_PER_WEEK = 7;

/** What one youth has. */
interface OwnRules {
	readonly arrangements: readonly Dated<Arrangement>[];
	readonly keys: readonly Dated<Key>[];
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
	/** What differs by day, from `#firstDay` on; null where nothing does. */
	readonly #own: readonly (OwnDay | null)[];
	readonly #firstDay: number;
	/** The days on which a day change names the youth. */
	readonly #named: ReadonlySet<number>;
	readonly #changed = new Map<string, DayPlan>();
	/** The youth's own, so that they go when the youth has been counted. */
	readonly #laidOut: LaidOutDays;

	constructor(
		tables: Tables,
		youthId: string,
		own: { keys: readonly Key[]; arrangements: readonly Arrangement[]; namedOn: readonly number[] }
	) {
		this.#tables = tables;
		this.#laidOut = new LaidOutDays(tables.clock);
		this.#youthId = youthId;
		this.#named = new Set(own.namedOn);
		const rules = { arrangements: own.arrangements.map(dated), keys: own.keys.map(dated) };
		const all = [...rules.arrangements, ...rules.keys];
		const firstDay = Math.min(tables.endDay, ...all.map(({ from }) => from));
		const endDay = Math.max(tables.firstDay - 1, ...all.map(({ to }) => to));
		this.#firstDay = Math.max(tables.firstDay - 1, firstDay);
		this.#own = ownDays(rules, this.#firstDay, Math.min(tables.endDay, endDay));
	}

	/** True where the day, or the night that runs into it, may differ from the group's. */
	differsOn(day: number): boolean {
		return this.#differs(day) || this.#differs(day - 1);
	}

	/** The first day from `day` on that may differ; infinity where none does. */
	nextDiffering(day: number): number {
		let next = Infinity;
		for (const named of this.#named) if (named + 1 >= day) next = Math.min(next, Math.max(named, day));
		const end = Math.min(next, this.#firstDay + this.#own.length);
		for (let at = Math.max(day, this.#firstDay); at <= end; at++) {
			if (this.differsOn(at)) return at;
		}
		return next;
	}

	/** What a day counts for this youth in a lane. */
	profile(lane: Lane, day: number): DayProfile {
		return this.#laidOut
			.of(day, this.planOn(lane, day - 1), this.planOn(lane, day))
			.behind(this.#doorOn(lane, day - 1), this.#doorOn(lane, day));
	}

	/** The plan of a day for this youth in a lane. */
	planOn(lane: Lane, day: number): DayPlan {
		const base = lane.group.schedule.plans[day - lane.group.schedule.firstDay];
		const own = this.#ownOn(day);
		if (this.#named.has(day) || (own && lane.group.schedule.changesOn.has(day))) {
			return this.#changedPlan(lane, day, base, own);
		}
		if (!own || own.arrangements.length === 0) return base;
		let plan = own.plans.get(base);
		if (!plan) own.plans.set(base, (plan = this.#tables.plans.changed(base, own.arrangements, [])));
		return plan;
	}

	#differs(day: number): boolean {
		return this.#ownOn(day) !== null || this.#named.has(day);
	}

	#ownOn(day: number): OwnDay | null {
		return this.#own[day - this.#firstDay] ?? null;
	}

	#doorOn(lane: Lane, day: number): DoorOn {
		return lane.doorOn(day, this.#ownOn(day)?.holdsKey ?? false);
	}

	/** A day on which a day change of the group's meets something of the youth's own: made once per group. */
	#changedPlan(lane: Lane, day: number, base: DayPlan, own: OwnDay | null): DayPlan {
		const key = `${day} ${lane.group.groupId}`;
		let plan = this.#changed.get(key);
		if (!plan) {
			const changes = dayChangesFor(lane.group.schedule.changesOn.get(day) ?? [], this.#youthId);
			this.#changed.set(key, (plan = this.#tables.plans.changed(base, own?.arrangements ?? [], changes)));
		}
		return plan;
	}
}

/** What differs on each day from `firstDay` up to `endDay`: days on which the same differs share one. */
function ownDays(rules: OwnRules, firstDay: number, endDay: number): (OwnDay | null)[] {
	const days: (OwnDay | null)[] = [];
	const shared = new Map<string, OwnDay | null>();
	const bounds = [...rules.arrangements, ...rules.keys].flatMap(({ from, to }) => [from, to]);
	const inOrder = [...new Set(bounds)].filter((day) => day > firstDay && day < endDay).sort((a, b) => a - b);
	let from = firstDay;
	for (const to of [...inOrder, endDay]) {
		// Between two bounds nothing but the weekday makes a difference.
		const length = Math.min(DAYS_PER_WEEK, to - from);
		const week = Array.from({ length }, (_, at) => ownDay(rules, from + at, shared));
		for (let day = from; day < to; day++) days.push(week[(day - from) % DAYS_PER_WEEK]);
		from = to;
	}
	return days;
}

/** What differs on a day; null where nothing does. */
function ownDay(
	{ arrangements, keys }: OwnRules,
	day: number,
	shared: Map<string, OwnDay | null>
): OwnDay | null {
	const places = arrangements.keys().filter((at) => holdsOn(arrangements[at], day));
	const held = [...places];
	const holdsKey = keys.some((key) => holdsOn(key, day));
	const which = `${held.join()} ${holdsKey}`;
	let own = shared.get(which);
	if (own === undefined) {
		const differs = held.length > 0 || holdsKey;
		own = differs
			? { arrangements: held.map((at) => arrangements[at].rule), holdsKey, plans: new Map() }
			: null;
		shared.set(which, own);
	}
	return own;
}
