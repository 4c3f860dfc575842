/** Until when what was written about a youth has to be kept: as long as a file of youth care (Jeugdwet). */
import { addDays } from '../time/calendar.ts';

/** Counted from the last change in the file; longer where good care asks for it, which nobody can work out here. */
export const RETENTION = {
	years: 20,
	source: 'Jeugdwet art. 7.3.8',
	/** The day on which the source was last looked at. */
	checkedOn: '2026-11-22'
} as const;

/** The first day on which it no longer has to be kept, from the day of the last change; 29 February may become 1 March. */
export function keptUntil(lastChange: string): string {
	const year = Number(lastChange.slice(0, 4)) + RETENTION.years;
	return addDays(`${String(year).padStart(4, '0')}${lastChange.slice(4, 10)}`, 0);
}
