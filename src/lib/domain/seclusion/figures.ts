/** The twelve figures and what is derived from them (FORMAT.md section 4). */

/** What is summed: whole minutes and moments; every other figure is a sum of these. */
export interface Tally {
	present: number;
	unknown: number;
	restMandatoryRoom: number;
	nightMandatoryRoom: number;
	restSecluded: number;
	nightSecluded: number;
	restLocked: number;
	nightLocked: number;
	moments: number;
}

/** The twelve figures of a row, in whole minutes but for `moments`. */
export interface Figures {
	presentMinutes: number;
	unknownMinutes: number;
	mandatoryRoomMinutes: number;
	secludedMinutes: number;
	lockedMinutes: number;
	restMandatoryRoomMinutes: number;
	nightMandatoryRoomMinutes: number;
	restSecludedMinutes: number;
	nightSecludedMinutes: number;
	restLockedMinutes: number;
	nightLockedMinutes: number;
	moments: number;
}

/** Nothing counted yet. */
export function emptyTally(): Tally {
	return {
		present: 0,
		unknown: 0,
		restMandatoryRoom: 0,
		nightMandatoryRoom: 0,
		restSecluded: 0,
		nightSecluded: 0,
		restLocked: 0,
		nightLocked: 0,
		moments: 0
	};
}

/** Adds one tally to another. */
export function addTally(into: Tally, other: Tally): void {
	into.present += other.present;
	into.unknown += other.unknown;
	into.restMandatoryRoom += other.restMandatoryRoom;
	into.nightMandatoryRoom += other.nightMandatoryRoom;
	into.restSecluded += other.restSecluded;
	into.nightSecluded += other.nightSecluded;
	into.restLocked += other.restLocked;
	into.nightLocked += other.nightLocked;
	into.moments += other.moments;
}

/** The figures of a row from what was summed. */
export function figuresOf(tally: Tally): Figures {
	return {
		presentMinutes: tally.present,
		unknownMinutes: tally.unknown,
		mandatoryRoomMinutes: tally.restMandatoryRoom + tally.nightMandatoryRoom,
		secludedMinutes: tally.restSecluded + tally.nightSecluded,
		lockedMinutes: tally.restLocked + tally.nightLocked,
		restMandatoryRoomMinutes: tally.restMandatoryRoom,
		nightMandatoryRoomMinutes: tally.nightMandatoryRoom,
		restSecludedMinutes: tally.restSecluded,
		nightSecludedMinutes: tally.nightSecluded,
		restLockedMinutes: tally.restLocked,
		nightLockedMinutes: tally.nightLocked,
		moments: tally.moments
	};
}

/** Figures of several rows together. */
export function sumFigures(rows: readonly Figures[]): Figures {
	const sum = figuresOf(emptyTally());
	for (const row of rows) {
		for (const name of FIGURE_NAMES) sum[name] += row[name];
	}
	return sum;
}

/** The figures in the order in which they are written. */
export const FIGURE_NAMES = Object.keys(figuresOf(emptyTally())) as (keyof Figures)[];

/** The three figures, from the widest to the narrowest: each holds the next. */
export const THREE_FIGURES = ['mandatoryRoom', 'secluded', 'locked'] as const;

export type FigureName = (typeof THREE_FIGURES)[number];

/** Present minutes of which the program is known. */
function knownMinutes(figures: Figures): number {
	return figures.presentMinutes - figures.unknownMinutes;
}

/** Hours per youth per 24 h present; null where nothing is known (missing is never zero). */
export function hoursPer24(minutes: number, figures: Figures): number | null {
	const known = knownMinutes(figures);
	return known === 0 ? null : (minutes / known) * 24;
}
