/** When somebody is present in which lane: stays less absences, as stretches of instants (FORMAT.md section 2, rule 8). */
import type { Absence, Stay } from '../document/schema.ts';
import { dayNumber } from '../time/calendar.ts';
import type { Clock } from '../time/clock.ts';
import type { Lane } from './lane.ts';
import type { Tables } from './tables.ts';

/** Presence without a break in one lane; instants of the clock, half-open. */
export interface Presence {
	readonly lane: Lane;
	readonly from: number;
	readonly to: number;
}

/** Days from `firstDay` up to `endDay`, within the days of some tables. */
export interface DayRange {
	readonly firstDay: number;
	readonly endDay: number;
}

/** The stretches of one youth within a range, in the order of time. */
export function presenceOfYouth(
	tables: Tables,
	{ firstDay, endDay }: DayRange,
	stays: readonly Stay[],
	absences: readonly Absence[]
): Presence[] {
	const { clock } = tables;
	const first = clock.startOf(firstDay);
	const end = clock.startOf(endDay);
	const away = unionOf(absences.map((absence) => instants(clock, absence, end)));
	const presences: Presence[] = [];
	for (const stay of inOrder(stays)) {
		const span = instants(clock, stay, end);
		const from = Math.max(span.from, first);
		const to = Math.min(span.to, end);
		if (from < to) addStretches(presences, tables.lane(stay.groupId, stay.roomId), from, to, away);
	}
	return presences;
}

/** The one stretch of a group's imaginary youth: every day on which group and location are open (section 4). */
export function presenceByOpening(tables: Tables, range: DayRange, groupId: string): Presence[] {
	const group = tables.groups.get(groupId);
	const location = tables.document.locations.find(({ id }) => id === group?.locationId);
	let from = range.firstDay;
	let to = range.endDay;
	for (const opening of [group, location]) {
		if (opening?.openedOn) from = Math.max(from, dayNumber(opening.openedOn));
		if (opening?.closedOn) to = Math.min(to, dayNumber(opening.closedOn));
	}
	if (from >= to) return [];
	return [
		{ lane: tables.lane(groupId, null), from: tables.clock.startOf(from), to: tables.clock.startOf(to) }
	];
}

interface Span {
	from: number;
	to: number;
}

function instants(clock: Clock, { from, to }: { from: string; to?: string | null }, end: number): Span {
	return { from: clock.instantWithin(from), to: to ? clock.instantWithin(to) : end };
}

function inOrder(stays: readonly Stay[]): readonly Stay[] {
	return stays.length < 2 ? stays : [...stays].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Absences may overlap: their union counts. */
function unionOf(spans: Span[]): Span[] {
	spans.sort((a, b) => a.from - b.from);
	const union: Span[] = [];
	for (const span of spans) {
		const last = union.at(-1);
		if (span.from >= span.to) continue;
		if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
		else union.push(span);
	}
	return union;
}

function addStretches(into: Presence[], lane: Lane, from: number, to: number, away: readonly Span[]): void {
	let at = from;
	for (let index = firstEndingAfter(away, from); index < away.length && away[index].from < to; index++) {
		if (away[index].from > at) into.push({ lane, from: at, to: away[index].from });
		at = Math.max(at, away[index].to);
	}
	if (at < to) into.push({ lane, from: at, to });
}

/** Binary search: the spans are in order and do not touch. */
function firstEndingAfter(spans: readonly Span[], instant: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle].to <= instant) low = middle + 1;
		else high = middle;
	}
	return low;
}
