/** What figures say per hour: derived measures, never stored (FORMAT.md section 4). */
import { hoursPer24, type Figures } from '../seclusion/figures.ts';

export interface Measures {
	/** Secluded hours per 1,000 hours that youths were there and the program is known. */
	readonly perThousandHours: number;
	/** How much of the secluded time was locked, 0–1; null where there was none. */
	readonly lockedShare: number | null;
	/** Minutes per 24 hours in which nobody has to be in the room. */
	readonly outOfRoomMinutes: number;
}

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;

/** The measures of some figures; null where nothing is known: missing is never zero. */
export function measuresOf(figures: Figures): Measures | null {
	const secludedHours = hoursPer24(figures.secludedMinutes, figures);
	const mandatoryHours = hoursPer24(figures.mandatoryRoomMinutes, figures);
	if (secludedHours === null || mandatoryHours === null) return null;
	const { secludedMinutes, lockedMinutes } = figures;
	return {
		perThousandHours: (secludedHours / 24) * 1000,
		lockedShare: secludedMinutes === 0 ? null : lockedMinutes / secludedMinutes,
		outOfRoomMinutes: MINUTES_PER_DAY - mandatoryHours * MINUTES_PER_HOUR
	};
}
