/** What each moment of a program that holds youths to their rooms buys, and the night's door: told once for all days alike. */
import type { Block } from '../document/schema.ts';
import type { Program } from '../seclusion/week.ts';
import type { PlanFacts } from './plan.ts';
import { onDay } from './staffed-days.ts';
import type { StaffingProblem } from './sweep.ts';
import { worthOfMoment, worthOfNightDoor, type Bought, type BrokenRule, type Worth } from './worth.ts';

/** Minutes are those of the day on which something starts. */
export interface MomentWorth {
	/** The key of a block; null: the night's door. */
	readonly key: string | null;
	/** What the program calls it; null for the night's door. */
	readonly title: string | null;
	readonly times: readonly { readonly start: string; readonly end: string }[];
	readonly holds: boolean;
	readonly buys: readonly Bought[];
	/** What would go wrong without it. */
	readonly without: readonly StaffingProblem[];
	readonly broken: readonly BrokenRule[];
	/** Minutes of hands that would be short in a week. */
	readonly shortMinutes: number;
}

/** By day in the order in which they start, and then the night's door. */
export function momentsWorth(program: Program, facts: PlanFacts): MomentWorth[] {
	const used = new Set(Object.values(program.week));
	const blocks = program.templates.filter(({ id }) => used.has(id)).flatMap((template) => template.blocks);
	const held = blocks.filter(({ room }) => room);
	const byKey = Map.groupBy(
		held.filter(({ kind }) => kind !== 'night').sort((a, b) => (a.start < b.start ? -1 : 1)),
		({ key }) => key
	);
	const moments = [...byKey].map(([key, own]) =>
		told(worthOfMoment(program, key, facts), { key, title: own[0].title, times: timesOf(own) })
	);
	const nights = held.filter(({ kind, room }) => kind === 'night' && room?.door !== 'open');
	if (nights.length === 0) return moments;
	const night = { key: null, title: null, times: timesOf(nights) };
	return [...moments, told(worthOfNightDoor(program, facts), night)];
}

function timesOf(blocks: readonly Block[]): MomentWorth['times'] {
	return unique(blocks.map(({ start, end }) => ({ start, end })));
}

function told(
	{ holds, buys, without, broken, shortMinutes, now }: Worth,
	named: Pick<MomentWorth, 'key' | 'title' | 'times'>
): MomentWorth {
	const ofDay = <Of extends { from: number; to: number; day: number }>(one: Of): Of => ({
		...one,
		...onDay(one, one.day, now.days),
		day: 0
	});
	return {
		...named,
		...{ holds, broken, shortMinutes },
		buys: unique(buys.map(ofDay)),
		without: unique(without.map(ofDay))
	};
}

function unique<One>(all: readonly One[]): One[] {
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
