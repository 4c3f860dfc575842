/** What a draft does: the three figures of an ordinary week before and after, in the units that people compare. */
import { type Figures, type FigureName } from '#domain/seclusion/figures.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import type { OrdinaryWeek } from '#domain/seclusion/week.ts';

/** A week first: it is what a change is judged by. */
export const EFFECT_UNITS = ['week', 'school-day', 'weekend-day'] as const;

export type EffectUnit = (typeof EFFECT_UNITS)[number];

/** The sums of a week, without its days. */
export type WeekSums = Pick<OrdinaryWeek, 'week' | 'schoolDays' | 'weekendDays'>;

const SCHOOL_DAYS = 5;
const WEEKEND_DAYS = 2;

/** Minutes per youth per unit, day and night apart; a day is the mean of its kind. */
export function minutesIn(week: WeekSums, unit: EffectUnit): StripMinutes {
	if (unit === 'week') return split(week.week, 1);
	return unit === 'school-day' ? split(week.schoolDays, SCHOOL_DAYS) : split(week.weekendDays, WEEKEND_DAYS);
}

/** How many minutes a week more (or, negative, fewer) each figure is. */
export function weekChange(before: OrdinaryWeek, after: OrdinaryWeek): Record<FigureName, number> {
	return {
		mandatoryRoom: after.week.mandatoryRoomMinutes - before.week.mandatoryRoomMinutes,
		secluded: after.week.secludedMinutes - before.week.secludedMinutes,
		locked: after.week.lockedMinutes - before.week.lockedMinutes
	};
}

function split(figures: Figures, days: number): StripMinutes {
	return {
		rest: {
			mandatoryRoom: figures.restMandatoryRoomMinutes / days,
			secluded: figures.restSecludedMinutes / days,
			locked: figures.restLockedMinutes / days
		},
		night: {
			mandatoryRoom: figures.nightMandatoryRoomMinutes / days,
			secluded: figures.nightSecludedMinutes / days,
			locked: figures.nightLockedMinutes / days
		}
	};
}
