/** What came of a pilot in minutes: what was reported of its days, as a week of a youth. */
import type { Pilot } from '../document/schema.ts';
import { hoursPer24, type Figures } from '../seclusion/figures.ts';

/** Minutes a week of a youth, by day and night. */
export type PilotWeek = Pilot['before'];

const HOURS_TO_MINUTES_A_WEEK = 60 * 7;

/** Whole minutes per youth per week of known presence; null where nothing is known (missing is never zero). */
export function weekOfYouth(figures: Figures): PilotWeek | null {
	if (hoursPer24(0, figures) === null) return null;
	const perWeek = (minutes: number) =>
		Math.round((hoursPer24(minutes, figures) ?? 0) * HOURS_TO_MINUTES_A_WEEK);
	return {
		rest: {
			mandatoryRoomMinutes: perWeek(figures.restMandatoryRoomMinutes),
			secludedMinutes: perWeek(figures.restSecludedMinutes),
			lockedMinutes: perWeek(figures.restLockedMinutes)
		},
		night: {
			mandatoryRoomMinutes: perWeek(figures.nightMandatoryRoomMinutes),
			secludedMinutes: perWeek(figures.nightSecludedMinutes),
			lockedMinutes: perWeek(figures.nightLockedMinutes)
		}
	};
}
