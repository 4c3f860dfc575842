/** When somebody is present in which lane: stays less absences, as stretches of instants (FORMAT.md section 2, rule 8). */
import type { Absence, Stay } from '../document/schema.ts';
import { dayNumber } from '../time/calendar.ts';
import type { Clock } from '../time/clock.ts';
import type { Lane } from './lane.ts';
import type { Tables } from './tables.ts';

/** Takes presence without a break in one lane; instants of the clock, half-open. */
export type Visit = (lane: Lane, from: number, to: number) => void;

/** Days from `firstDay` up to `endDay`, within the days of some tables. */
export interface DayRange {
	readonly firstDay: number;
	readonly endDay: number;
}

/** Visits the stretches of one youth within a range, in the order of time. */
export function visitYouth(
	tables: Tables,
	{ firstDay, endDay }: DayRange,
	stays: readonly Stay[],
	absences: readonly Absence[],
	visit: Visit
): void {
	const { clock } = tables;
	const first = clock.startOf(firstDay);
	const end = clock.startOf(endDay);
	const away = awayOf(clock, absences, end);
	for (const stay of inOrder(stays)) {
		const from = Math.max(clock.instantWithin(stay.from), first);
		const to = Math.min(endOf(clock, stay, end), end);
		if (from < to) visitPresent(away, tables.lane(stay.groupId, stay.roomId), from, to, visit);
	}
}

/** Visits the one stretch of a group's imaginary youth: the days on which group and location are open (section 4). */
export function visitOpening(tables: Tables, range: DayRange, groupId: string, visit: Visit): void {
	const group = tables.groups.get(groupId);
	const location = tables.document.locations.find(({ id }) => id === group?.locationId);
	let from = range.firstDay;
	let to = range.endDay;
	for (const opening of [group, location]) {
		if (opening?.openedOn) from = Math.max(from, dayNumber(opening.openedOn));
		if (opening?.closedOn) to = Math.min(to, dayNumber(opening.closedOn));
	}
	if (from < to) visit(tables.lane(groupId, null), tables.clock.startOf(from), tables.clock.startOf(to));
}

/** The absences as pairs of instants, from and to, in order and apart: overlapping ones are one. */
function awayOf(clock: Clock, absences: readonly Absence[], end: number): number[] {
	const away: number[] = [];
	for (const absence of absences) {
		const from = clock.instantWithin(absence.from);
		const to = endOf(clock, absence, end);
		const last = away.length - 1;
		if (from >= to) continue;
		if (last > 0 && from < away[last - 1]) return awayOf(clock, byInstant(clock, absences), end);
		if (last > 0 && from <= away[last]) away[last] = Math.max(away[last], to);
		else away.push(from, to);
	}
	return away;
}

/** By instant, for a skipped hour comes after the one that is written later: 02:30 then is 03:30. */
function byInstant(clock: Clock, absences: readonly Absence[]): Absence[] {
	const instants = new Map(absences.map((absence) => [absence, clock.instantWithin(absence.from)]));
	return absences.toSorted((a, b) => (instants.get(a) ?? 0) - (instants.get(b) ?? 0));
}

function endOf(clock: Clock, { to }: Stay | Absence, end: number): number {
	return to ? clock.instantWithin(to) : end;
}

/** By first moment; most lists are in order as they are. */
function inOrder(spans: readonly Stay[]): readonly Stay[] {
	const sorted = spans.every((span, at) => at === 0 || spans[at - 1].from <= span.from);
	return sorted ? spans : [...spans].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Visits what is left of a stay between the times away. */
function visitPresent(away: readonly number[], lane: Lane, from: number, to: number, visit: Visit): void {
	let at = from;
	for (let pair = firstEndingAfter(away, from); pair < away.length && away[pair] < to; pair += 2) {
		if (away[pair] > at) visit(lane, at, away[pair]);
		at = Math.max(at, away[pair + 1]);
	}
	if (at < to) visit(lane, at, to);
}

/** Binary search over pairs that are in order and apart. */
function firstEndingAfter(away: readonly number[], instant: number): number {
	let low = 0;
	let high = away.length / 2;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (away[middle * 2 + 1] <= instant) low = middle + 1;
		else high = middle;
	}
	return low * 2;
}
