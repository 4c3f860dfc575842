/** The figures of an ordinary week, per school day, per weekend day and per week. */
import type { Figures } from '#domain/seclusion/figures.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';
import { minutesPerDay, minutesPerWeek, type FigureUnit } from '#ui/figure/figure-values.ts';

/** Sums over the school days, the weekend days and the seven days of an ordinary week. */
export interface WeekFigures {
	readonly schoolDays: Figures;
	readonly weekendDays: Figures;
	readonly week: Figures;
}

/** The three rows: a mean school day, a mean weekend day, and the whole week. */
export function weekRows(figures: WeekFigures): { unit: FigureUnit; minutes: StripMinutes | null }[] {
	return [
		{ unit: 'school-day', minutes: minutesPerDay(figures.schoolDays) },
		{ unit: 'weekend-day', minutes: minutesPerDay(figures.weekendDays) },
		{ unit: 'week', minutes: minutesPerWeek(figures.week) }
	];
}
