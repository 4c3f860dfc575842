/** What programs prescribe through time: another step from each date on which it changes (basis `policy`, FORMAT.md section 4). */
import { exceptionSpells } from '../change/exception-change.ts';
import { isKnown, spellsOf, type KnownSpell, type Spell } from '../change/spells.ts';
import type { DateException, Group, Lock, Location, Policy, Week } from '../document/schema.ts';
import { windowOf } from '../institution/open-days.ts';
import { sumFigures, type Figures } from './figures.ts';
import type { Range } from './query.ts';
import { ordinaryWeek } from './week.ts';

/** Days from `from` up to `to` on which a group's version, lock and exception stay as they are. */
export interface GroupStair extends Range {
	/** Null: no version is in force, so nothing is known. */
	readonly policy: Policy | null;
	readonly lock: Lock;
	/** The exception of which the template holds on each of these days; null for the version's own week. */
	readonly exception: DateException | null;
	/** Sums of seven such days for one imaginary youth; null where nothing is known: missing is never zero. */
	readonly figures: Figures | null;
}

/** Days on which the same groups are known and prescribe the same. */
export interface Stair extends Range {
	/** Sums of seven such days for one imaginary youth in each known group; null where none is known. */
	readonly figures: Figures | null;
	/** The open groups by id: those whose program is known, and those without one. */
	readonly known: readonly string[];
	readonly missing: readonly string[];
}

/** The steps of some group, to put together with those of others. */
export interface StairsOfGroup {
	readonly groupId: string;
	readonly stairs: readonly Pick<GroupStair, 'from' | 'to' | 'figures'>[];
}

/**
 * The steps of one group on the days of a range on which group and location are open, in order. The step of a
 * version is the mean of its seven weekdays; a dated exception is a step of its own, with its template on every day.
 * `policies` are the group's.
 */
export function stairsOfGroup(
	group: Group,
	location: Location,
	policies: readonly Policy[],
	range: Range
): GroupStair[] {
	const window = windowOf(group, location, range);
	if (!window) return [];
	const weeks = new Weeks();
	return spellsOf(group, policies, window).flatMap((spell) =>
		isKnown(spell) ? stairsOfSpell(spell, weeks) : [unknownStair(spell)]
	);
}

function unknownStair({ from, to, lock }: Spell): GroupStair {
	return { from, to, lock, policy: null, exception: null, figures: null };
}

/** The version's own week, and between it the exceptions. */
function stairsOfSpell({ from, to, policy, lock }: KnownSpell, weeks: Weeks): GroupStair[] {
	const stairs: GroupStair[] = [];
	const add = (part: Range, exception: DateException | null) => {
		if (part.from >= part.to) return;
		const figures = weeks.figures(policy, lock, exception?.template ?? null);
		stairs.push({ from: part.from, to: part.to, policy, lock, exception, figures });
	};
	let next = from;
	for (const spell of exceptionSpells(policy, { from, to })) {
		add({ from: next, to: spell.from }, null);
		add(spell, spell.exception);
		next = spell.to;
	}
	add({ from: next, to }, null);
	return stairs;
}

/** Figures of weeks, each worked out once: the same template holds in one holiday after the other. */
class Weeks {
	readonly #known = new Map<Policy, Map<string, Figures>>();

	/** The seven days of a version behind a lock; with a template, seven days of that template. */
	figures(policy: Policy, lock: Lock, template: string | null): Figures {
		const known = this.#known.get(policy) ?? new Map<string, Figures>();
		this.#known.set(policy, known);
		const key = `${lock} ${template ?? ''}`;
		const figures = known.get(key) ?? this.#count(policy, lock, template);
		known.set(key, figures);
		return figures;
	}

	#count({ templates, week }: Policy, lock: Lock, template: string | null): Figures {
		const days = template === null ? week : everyDay(template);
		return ordinaryWeek({ templates, week: days }, lock).week;
	}
}

function everyDay(template: string): Week {
	const [mon, tue, wed, thu, fri, sat, sun] = new Array<string>(7).fill(template);
	return { mon, tue, wed, thu, fri, sat, sun };
}

/**
 * The steps of several groups together, in order: each known group counts as one imaginary youth, a group
 * without a program is named as missing. Days on which no group is open are left out.
 */
export function stairsTogether(groups: readonly StairsOfGroup[]): Stair[] {
	const dates = groups.flatMap(({ stairs }) => stairs.flatMap(({ from, to }) => [from, to]));
	const bounds = [...new Set(dates)].sort();
	const walks = groups.map((group) => ({ ...group, at: 0 }));
	const stairs: Stair[] = [];
	for (const [at, from] of bounds.slice(0, -1).entries()) {
		const open = walks.flatMap((walk) => {
			while (walk.at < walk.stairs.length && walk.stairs[walk.at].to <= from) walk.at++;
			const stair = walk.stairs[walk.at];
			return stair && stair.from <= from ? [{ groupId: walk.groupId, figures: stair.figures }] : [];
		});
		if (open.length === 0) continue;
		const known = open.flatMap(({ groupId, figures }) => (figures ? [{ groupId, figures }] : []));
		append(stairs, {
			from,
			to: bounds[at + 1],
			figures: known.length === 0 ? null : sumFigures(known.map(({ figures }) => figures)),
			known: known.map(({ groupId }) => groupId),
			missing: open.filter(({ figures }) => !figures).map(({ groupId }) => groupId)
		});
	}
	return stairs;
}

/** Adds a step, or makes the last one longer where nothing differs from it. */
function append(stairs: Stair[], stair: Stair): void {
	const last = stairs.at(-1);
	if (last?.to === stair.from && tellingOf(last) === tellingOf(stair)) {
		stairs[stairs.length - 1] = { ...last, to: stair.to };
	} else {
		stairs.push(stair);
	}
}

function tellingOf({ figures, known, missing }: Stair): string {
	return JSON.stringify([figures, known, missing]);
}
