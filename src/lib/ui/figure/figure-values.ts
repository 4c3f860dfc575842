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
	if (hoursPer24(0, figures) === null) return null;
	const per24 = (minutes: number) => (hoursPer24(minutes, figures) ?? 0) * 60;
	return {
		rest: {
			mandatoryRoom: per24(figures.restMandatoryRoomMinutes),
			secluded: per24(figures.restSecludedMinutes),
			locked: per24(figures.restLockedMinutes)
		},
		night: {
			mandatoryRoom: per24(figures.nightMandatoryRoomMinutes),
			secluded: per24(figures.nightSecludedMinutes),
			locked: per24(figures.nightLockedMinutes)
		}
	};
}
