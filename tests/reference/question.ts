/** What one may ask of the reference and what a row of its answer holds (FORMAT.md sections 4 and 7). */

export type By = 'youth' | 'group' | 'location' | 'institution';
export type Per = 'total' | 'month' | 'day';
export type Basis = 'youths' | 'reported' | 'policy' | 'practice';

/** The days `from` ≤ day < `to` (`YYYY-MM-DD`), summed `by` whom and `per` what stretch of time, on which basis. */
export type Query = { from: string; to: string; by: By; per: Per; basis: Basis };

/** The twelve figures in the order of a row; all whole minutes, except `moments`, which counts blocks. */
export const FIGURES = [
	'presentMinutes',
	'unknownMinutes',
	'mandatoryRoomMinutes',
	'secludedMinutes',
	'lockedMinutes',
	'restMandatoryRoomMinutes',
	'nightMandatoryRoomMinutes',
	'restSecludedMinutes',
	'nightSecludedMinutes',
	'restLockedMinutes',
	'nightLockedMinutes',
	'moments'
] as const;

export type Figures = Record<(typeof FIGURES)[number], number>;

/** One row: whose figures, of which month or day where that was asked. */
export type Row = { id: string; month?: string; day?: string } & Figures;

/** Twelve times nothing. */
export function noFigures(): Figures {
	return {
		presentMinutes: 0,
		unknownMinutes: 0,
		mandatoryRoomMinutes: 0,
		secludedMinutes: 0,
		lockedMinutes: 0,
		restMandatoryRoomMinutes: 0,
		nightMandatoryRoomMinutes: 0,
		restSecludedMinutes: 0,
		nightSecludedMinutes: 0,
		restLockedMinutes: 0,
		nightLockedMinutes: 0,
		moments: 0
	};
}
