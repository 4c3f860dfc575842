/** Which blocks make the figures of each weekday of a program: what a prescribed figure opens into. */
import type { Kind, Lock, RoomRule, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { planBlocks } from '../program/plan.ts';
import { ORDINARY_CLOCK } from '../time/clock.ts';
import { layOutDay } from './layout.ts';
import { effectiveDoor, stateOf, strictness, type SeclusionState } from './state.ts';
import type { Program } from './week.ts';

/** Minutes of a weekday in which a block that is not free holds; half-open, 0–1440. */
export interface WeekdayStretch {
	readonly key: string;
	readonly title: string;
	readonly kind: Kind;
	readonly startMinute: number;
	readonly endMinute: number;
	readonly state: SeclusionState;
	readonly rule: RoomRule | null;
	readonly lock: Lock;
	readonly door: RoomRule['door'] | null;
	readonly startedDayBefore: boolean;
}

export interface ToldWeekday {
	readonly weekday: Weekday;
	readonly templateName: string;
	readonly stretches: readonly WeekdayStretch[];
}

/** The stretches of each weekday that are not free; their minutes are the figures of `ordinaryWeek`. */
export function tellWeek({ templates, week }: Program, lock: Lock): ToldWeekday[] {
	const plans = WEEKDAYS.map((weekday) => {
		const template = templates.find(({ id }) => id === week[weekday]);
		return { template, blocks: planBlocks(template?.blocks ?? [], [], []) };
	});
	return WEEKDAYS.map((weekday, day) => {
		const before = plans[(day + 6) % 7].blocks;
		const stretches = layOutDay(ORDINARY_CLOCK, day, before, plans[day].blocks);
		const told = stretches.map(({ from, to, moment, startedDayBefore }) => ({
			...{ key: moment.id, title: moment.title, kind: moment.kind, lock, startedDayBefore },
			startMinute: from,
			endMinute: to,
			state: stateOf(moment.rule, lock, false),
			rule: moment.rule,
			door: moment.rule ? effectiveDoor(moment.rule.door, lock) : null
		}));
		return {
			weekday,
			templateName: plans[day].template?.name ?? '',
			stretches: told.filter(({ state }) => strictness(state) > 0)
		};
	});
}
