/** Numbers and amounts in the forms of staffing. */
import type { FormReader } from './form-reader.ts';

const MOST_CENTS = 100_000;
const CENTS = 100;

/** A whole number between two others; what was typed otherwise is refused at its field. */
export function numberIn(
	form: FormReader,
	field: string,
	least: number,
	most: number,
	code = 'bad-number'
): number {
	const typed = form.required(field);
	const number = /^\d{1,4}$/.test(typed) ? Number(typed) : -1;
	if (typed !== '' && (number < least || number > most)) form.refuse(field, code);
	return Math.max(number, 0);
}

/** An amount in cents, typed as 43 or 43,50; null where none was typed. */
export function amountIn(form: FormReader, field: string): number | null {
	const typed = form.text(field).replace(',', '.');
	if (typed === '') return null;
	const cents = /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * CENTS) : -1;
	if (cents < 0 || cents > MOST_CENTS) form.refuse(field, 'bad-cost');
	return Math.max(cents, 0);
}
