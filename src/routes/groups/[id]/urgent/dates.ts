/** How many dates a form of an urgent measure asks for. */
import { MOST_MEASURE_DATES } from '#domain/document/vocabulary.ts';
import type { FormReader } from '../../../form-reader.ts';

/** 1 to 3; 0 where it is none of them, and then the reader says so. */
export function datesIn(form: FormReader): number {
	const dates = Number(form.text('dates'));
	if (Number.isInteger(dates) && dates >= 1 && dates <= MOST_MEASURE_DATES) return dates;
	form.refuse('dates', 'required');
	return 0;
}
