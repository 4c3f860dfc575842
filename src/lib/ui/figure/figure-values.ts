/** The three figures as the panels show them: minutes per something, by day and night. */
import { hoursPer24, type FigureName, type Figures } from '#domain/seclusion/figures.ts';
import type { SeclusionState } from '#domain/seclusion/state.ts';
import type { StripMinutes } from '#domain/seclusion/strip.ts';

/** Per what the minutes are. */
export type FigureUnit = 'day' | 'school-day' | 'weekend-day' | 'week' | 'strip' | 'this-day' | 'total';

/** The state whose colour and mark stand for a figure: the lightest one that it counts. */
export const STATE_OF_FIGURE: Record<FigureName, SeclusionState> = {
	mandatoryRoom: 'room-bound',
	secluded: 'confined',
	locked: 'locked-in'
};

/** The whole of which the minutes are a part, for a bar; null where there is no such whole. */
export const MINUTES_IN_UNIT: Record<FigureUnit, number | null> = {
	day: 1440,
	'school-day': 1440,
	'weekend-day': 1440,
	week: 10_080,
	strip: 1440,
	'this-day': 1440,
	total: null
};

/** Day and night together. */
export function wholeMinutes(minutes: StripMinutes, figure: FigureName): number {
	return minutes.rest[figure] + minutes.night[figure];
}

/** Minutes per youth per 24 h present; null where nothing is known (missing is never zero). */
export function minutesPerDay(figures: Figures): StripMinutes | null {
	return minutesPerDays(figures, 1);
}

/** Minutes per youth per seven times 24 h present; rounded as a week, for seven rounded days are not one. */
export function minutesPerWeek(figures: Figures): StripMinutes | null {
	return minutesPerDays(figures, DAYS_PER_WEEK);
}

const DAYS_PER_WEEK = 7;

function minutesPerDays(figures: Figures, days: number): StripMinutes | null {
	if (hoursPer24(0, figures) === null) return null;
	const per = (minutes: number) => (hoursPer24(minutes, figures) ?? 0) * 60 * days;
	const mandatoryRoom = addingUp(
		per(figures.restMandatoryRoomMinutes),
		per(figures.nightMandatoryRoomMinutes)
	);
	const secluded = addingUp(per(figures.restSecludedMinutes), per(figures.nightSecludedMinutes));
	const locked = addingUp(per(figures.restLockedMinutes), per(figures.nightLockedMinutes));
	return {
		rest: { mandatoryRoom: mandatoryRoom.rest, secluded: secluded.rest, locked: locked.rest },
		night: { mandatoryRoom: mandatoryRoom.night, secluded: secluded.night, locked: locked.night }
	};
}

/** Less than this rounds to nothing, but is not nothing. */
const LEAST = 0.49;

/** Day and night in whole minutes that add up to the whole; what is there but rounds to nothing stays above it. */
function addingUp(rest: number, night: number): { rest: number; night: number } {
	const whole = Math.round(rest + night);
	const nightMinutes = Math.min(whole, Math.round(night));
	return {
		rest: whole - nightMinutes || Math.min(rest, LEAST),
		night: nightMinutes || Math.min(night, LEAST)
	};
}
