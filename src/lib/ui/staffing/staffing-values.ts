/** A day's staffing as the fields of its form, and the rows that a form has: those in use and some to fill in. */
import type { BreakPart, Handover, Shift, Staffing } from '#domain/document/staffing-schema.ts';

/** What stands in the fields, by name. */
export type Values = Readonly<Record<string, string>>;

const EMPTY_SHIFTS = 2;
const EMPTY_HANDOVERS = 1;
const MOST_ROWS = 40;
const CENTS = 100;

/** The fields of a staffing; of one that is not there yet, empty rows. Ticked boxes are there, others are not. */
export function valuesOf(staffing: Staffing | null): Values {
	const shifts = staffing?.shifts ?? [];
	const handovers = staffing?.handovers ?? [];
	const values = [
		...shifts.flatMap((shift, row) => named(`shift-${row}`, shiftValues(shift))),
		...freeIds('dienst', shifts, EMPTY_SHIFTS).flatMap((id, at) =>
			named(`shift-${shifts.length + at}`, { id, onFloor: 'on', number: '1' })
		),
		...handovers.flatMap((handover, row) => named(`handover-${row}`, handoverValues(handover))),
		...freeIds('overdracht', handovers, EMPTY_HANDOVERS).flatMap((id, at) =>
			named(`handover-${handovers.length + at}`, { id })
		),
		...(staffing?.activityGroups ?? []).map((_, at) => [`group-${at}`, 'on'] as const)
	];
	return Object.fromEntries(values);
}

/** The numbers of the rows that a form has. */
export function rowsOf(values: Values, what: 'shift' | 'handover'): number[] {
	return Array.from({ length: MOST_ROWS }, (_, row) => row).filter((row) => values[`${what}-${row}-id`]);
}

/** An amount as it is typed: 43 or 43.50. */
export function eurosTyped(cents: number | null | undefined): string {
	if (typeof cents !== 'number') return '';
	return cents % CENTS === 0 ? String(cents / CENTS) : (cents / CENTS).toFixed(2);
}

function named(row: string, fields: Values): (readonly [string, string])[] {
	return Object.entries(fields).map(([name, value]) => [`${row}-${name}`, value]);
}

function shiftValues({ id, title, role, start, end, number, presence, ...rest }: Shift): Values {
	const pause = rest.break;
	return {
		...{ id, title, role, start, end, presence, number: String(number) },
		...(rest.onFloor ? { onFloor: 'on' } : {}),
		cost: eurosTyped(rest.hourlyCostCents),
		...(pause
			? {
					minutes: String(pause.minutes),
					...{ earliest: pause.earliest, latest: pause.latest, parts: String(pause.parts) },
					starts: (pause.starts ?? []).map(lineOf).join('\n')
				}
			: {})
	};
}

function lineOf(parts: readonly BreakPart[]): string {
	return parts.map(({ start, minutes }) => `${start} ${minutes}`).join(', ');
}

function handoverValues({ id, from, to, start, minutes, form }: Handover): Values {
	return { id, giver: from, taker: to, start, minutes: String(minutes), form };
}

/** Ids that none of these has yet. */
function freeIds(word: string, taken: readonly { readonly id: string }[], most: number): string[] {
	const candidates = Array.from({ length: MOST_ROWS * 2 }, (_, at) => `${word}-${at + 1}`);
	const free = candidates.filter((candidate) => !taken.some(({ id }) => id === candidate));
	return free.slice(0, Math.max(0, Math.min(most, MOST_ROWS - taken.length)));
}
