/** Reads the forms of the setup: every field as the text that was typed. */
import { typedDate } from '#server/use-cases/typed-values.ts';
import type { GroupTyped, LocationTyped, TypedRow } from '#ui/setup/setup-data.ts';

/** More changes than any door sees. */
const MOST_ROWS = 200;

/** The text of a field; empty where it was not sent, or is a file. */
export function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** The ledger's position at which the form was opened; the very start where it was not sent. */
export function positionOf(form: FormData): number {
	const position = Number(textOf(form, 'position'));
	return Number.isSafeInteger(position) && position >= 0 ? position : 0;
}

/** The rows of a dated list in order of date, without those that were left empty or are to go. */
export function datedRows(form: FormData, name: string): TypedRow[] {
	const count = Math.min(Number(textOf(form, `${name}.count`)) || 0, MOST_ROWS);
	const rows = Array.from({ length: count }, (_, at) => ({
		from: typedDate(textOf(form, `${name}.${at}.from`)) ?? '',
		capacity: textOf(form, `${name}.${at}.capacity`),
		lock: textOf(form, `${name}.${at}.lock`),
		isRemoved: form.has(`${name}.${at}.remove`)
	}));
	const [first, ...later] = rows.map(({ isRemoved, ...row }) => ({ row, isRemoved }));
	if (!first) return [];
	const kept = later.filter(
		({ row, isRemoved }) => !isRemoved && Object.values(row).some((text) => text !== '')
	);
	return [first.row, ...kept.map(({ row }) => row).sort((a, b) => (a.from < b.from ? -1 : 1))];
}

/** The form of a group. */
export function groupTyped(form: FormData, id = textOf(form, 'id')): GroupTyped {
	return {
		id,
		locationId: textOf(form, 'locationId'),
		name: textOf(form, 'name'),
		openedOn: textOf(form, 'openedOn'),
		lastDay: textOf(form, 'lastDay'),
		settings: datedRows(form, 'settings')
	};
}

/** What its use case takes: a capacity in every row. */
export function groupInput({ settings, ...values }: GroupTyped) {
	return { ...values, settings: settings.map(({ capacity = '', ...row }) => ({ ...row, capacity })) };
}

/** The form of a location. */
export function locationTyped(form: FormData, id = textOf(form, 'id')): LocationTyped {
	return {
		id,
		code: textOf(form, 'code'),
		name: textOf(form, 'name'),
		openedOn: textOf(form, 'openedOn'),
		lastDay: textOf(form, 'lastDay')
	};
}
