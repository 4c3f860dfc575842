/** Whether an entry of the document bears on the figures of a measurement period. */
import type { Range } from '../seclusion/query.ts';
import { addDays, firstOfNextMonth } from '../time/calendar.ts';

/** What an entry says of when it holds; half-open, `to` null until further notice. */
type Holds = { readonly from: string; readonly to: string | null };

const ALWAYS: Holds = { from: '0001-01-01', to: null };

/** How the entries of a list say when they hold. Lists that are not named bear on no figure. */
const HOLDS: Readonly<Record<string, (entry: Fields) => Holds>> = {
	locations: () => ALWAYS,
	groups: () => ALWAYS,
	rooms: () => ALWAYS,
	policies: (entry) => between(entry.date('effectiveFrom'), entry.date('effectiveTo')),
	stays: (entry) => between(entry.date('from'), entry.dayAfter('to')),
	absences: (entry) => between(entry.date('from'), entry.dayAfter('to')),
	keys: (entry) => between(entry.date('from'), entry.date('to')),
	arrangements: (entry) => between(entry.date('from'), entry.date('to')),
	dayChanges: (entry) => between(entry.date('date'), entry.dayAfter('date')),
	confirmations: (entry) => month(entry.date('month')),
	ambitions: (entry) => between(entry.date('recordedOn'), entry.dayAfter('recordedOn')),
	occupancies: (entry) => month(entry.date('month'))
};

/** True where an entry of a list holds on a day of the period, or on the day before, whose night runs into it. */
export function bearsOn(list: string, value: unknown, { from, to }: Range): boolean {
	const holdsOf = HOLDS[list];
	if (!holdsOf || typeof value !== 'object' || value === null) return false;
	const holds = holdsOf(new Fields(value));
	return holds.from < to && (holds.to === null || holds.to > addDays(from, -1));
}

/** The dates in an entry's fields; of date-times the day. */
class Fields {
	readonly #value: object;

	constructor(value: object) {
		this.#value = value;
	}

	date(field: string): string | null {
		const text: unknown = Reflect.get(this.#value, field);
		return typeof text === 'string' ? text.slice(0, 'YYYY-MM-DD'.length) : null;
	}

	dayAfter(field: string): string | null {
		const date = this.date(field);
		return date && addDays(date, 1);
	}
}

function between(from: string | null, to: string | null): Holds {
	return { from: from ?? ALWAYS.from, to };
}

function month(name: string | null): Holds {
	return name ? { from: `${name}-01`, to: firstOfNextMonth(name) } : ALWAYS;
}
