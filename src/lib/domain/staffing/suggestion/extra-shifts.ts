/** Extra hands by quarter as shifts that somebody can work. */
import type { Shift, StaffingRule } from '../../document/staffing-schema.ts';
import { timeOf } from '../../time/calendar.ts';
import { MINUTES_PER_DAY, SLOT_MINUTES, SLOTS_PER_DAY, type Stretch } from '../ring.ts';

/** Extra hands of a template in each quarter of its day from midnight on. */
export type ExtraHands = ReadonlyMap<string, readonly number[]>;

/** What the shifts that are added have in common. */
export interface ExtraFacts {
	readonly title: string;
	readonly rule: StaffingRule;
	/** A shift up to so many minutes needs no break. */
	readonly longestMinutes: number;
	/** True where only a night asks for hands in a quarter of a template's day. */
	readonly isNight: (templateId: string, minute: number) => boolean;
}

/** The shifts to add to each template. None is so long that it would need a break. */
export function extraShifts(hands: ExtraHands, facts: ExtraFacts): Map<string, Omit<Shift, 'id'>[]> {
	const shifts = new Map<string, Omit<Shift, 'id'>[]>();
	const most = Math.max(0, ...[...hands.values()].flat());
	for (let level = 1; level <= most; level++) {
		for (const [templateId, stretches] of overMidnight(runsAt(hands, level), facts.longestMinutes)) {
			const own = stretches.flatMap((stretch) => cut(stretch, facts.longestMinutes));
			shifts.set(templateId, [
				...(shifts.get(templateId) ?? []),
				...own.map((stretch) => shiftOf(templateId, stretch, facts))
			]);
		}
	}
	return new Map([...shifts].map(([templateId, own]) => [templateId, together(own)]));
}

type Runs = Map<string, Stretch[]>;

/** The stretches of each template's day in which so many or more extra hands are needed. */
function runsAt(hands: ExtraHands, level: number): Runs {
	const runs: Runs = new Map();
	for (const [templateId, quarters] of hands) {
		const own: { from: number; to: number }[] = [];
		for (let at = 0; at < SLOTS_PER_DAY; at++) {
			if (quarters[at] < level) continue;
			const from = at * SLOT_MINUTES;
			const last = own.at(-1);
			if (last?.to === from) last.to += SLOT_MINUTES;
			else own.push({ from, to: from + SLOT_MINUTES });
		}
		runs.set(templateId, own);
	}
	return runs;
}

/**
 * Where every day begins and ends with extra hands, whoever works last in the evening goes on after midnight, as long
 * as one may without a break: on every day equally long, for whose morning it is differs by template.
 */
function overMidnight(runs: Runs, longest: number): Runs {
	const all = [...runs.values()];
	const whole = all.every(
		(own) => own[0]?.from === 0 && own.at(-1)?.to === MINUTES_PER_DAY && own.length > 1
	);
	if (!whole) return runs;
	const most = wholeQuarters(longest);
	const left = (own: readonly Stretch[]) => {
		const evening = MINUTES_PER_DAY - own[own.length - 1].from;
		return Math.ceil(evening / most) * most - evening;
	};
	const over = Math.min(...all.map((own) => Math.min(own[0].to, left(own))));
	return new Map(
		[...runs].map(([templateId, [first, ...rest]]) => {
			const last = rest[rest.length - 1];
			const morning = first.to > over ? [{ from: over, to: first.to }] : [];
			const evening = { from: last.from, to: MINUTES_PER_DAY + over };
			return [templateId, [...morning, ...rest.slice(0, -1), evening]];
		})
	);
}

/** Stretches that each start before midnight and are no longer than one may work without a break. */
function cut({ from, to }: Stretch, longest: number): Stretch[] {
	const pieces: Stretch[] = [];
	const most = wholeQuarters(longest);
	for (let at = from; at < to; at += most) pieces.push({ from: at, to: Math.min(to, at + most) });
	return pieces;
}

const wholeQuarters = (minutes: number) => Math.floor(minutes / SLOT_MINUTES) * SLOT_MINUTES;

function shiftOf(templateId: string, { from, to }: Stretch, facts: ExtraFacts): Omit<Shift, 'id'> {
	let night = true;
	for (let at = from; at < Math.min(to, MINUTES_PER_DAY); at += SLOT_MINUTES) {
		night &&= facts.isNight(templateId, at);
	}
	const cents = facts.rule.extraHourCostCents;
	return {
		title: facts.title,
		role: night ? 'night-worker' : 'group-worker',
		start: timeOf(from),
		end: timeOf(to),
		number: 1,
		presence: 'awake',
		onFloor: true,
		...(typeof cents === 'number' ? { hourlyCostCents: cents } : {})
	};
}

/** Equal shifts as one with more workers. */
function together(shifts: readonly Omit<Shift, 'id'>[]): Omit<Shift, 'id'>[] {
	const byTime = Map.groupBy(shifts, ({ start, end, role }) => `${start} ${end} ${role}`);
	return [...byTime.values()].map((same) => ({ ...same[0], number: same.length }));
}
