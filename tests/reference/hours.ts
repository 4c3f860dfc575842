/** The plain reference: planned seclusion, day by day and stretch by stretch, as FORMAT.md section 4 counts it. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { datesBetween } from './clock.ts';
import type { DayBlock } from './day-blocks.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';
import { noFigures } from './question.ts';
import type { Figures, Query, Row } from './question.ts';
import { blocksOf, stretchesOf } from './stretches.ts';
import type { Stretch } from './stretches.ts';

/**
 * The rows of a query over a valid document with every list present: rows with presence or a moment, by id, then
 * month or day. Minutes stand on the local day in which they pass, moments on the date their block starts.
 * Refused with a RangeError: `from` not before `to`, and `by` youth on a basis without real youths (section 7).
 */
export function hours(document: OpenDeurDocument, query: Query): Row[] {
	refuse(query);
	const rows = new Map<string, Row>();
	for (const person of peopleOf(document, query.basis)) countPerson(document, person, query, rows);
	return [...rows.values()]
		.filter((row) => row.presentMinutes > 0 || row.moments > 0)
		.sort((one, other) => compare(one.id, other.id) || compare(dateOf(one), dateOf(other)));
}

function refuse(query: Query): void {
	if (query.from >= query.to) throw new RangeError('from must lie before to');
	const imaginary = query.basis === 'policy' || query.basis === 'practice';
	if (imaginary && query.by === 'youth') throw new RangeError(`basis ${query.basis} has no youths`);
}

/** Adds one person's minutes and moments in the range to the rows they belong to. */
function countPerson(document: OpenDeurDocument, person: Person, query: Query, rows: Map<string, Row>): void {
	const blocks = blocksOf(document, person, query.basis);
	const moments = new Set<DayBlock>();
	for (const date of datesBetween(query.from, query.to)) {
		for (const stretch of stretchesOf(document, person, date, blocks)) {
			if (stretch.stay === null) continue;
			const row = rowOf(rows, document, query, person, stretch.stay.groupId, date);
			addMinutes(row, stretch);
			if (isMoment(stretch, query) && stretch.block !== null) moments.add(stretch.block);
		}
	}
	for (const block of moments) {
		rowOf(rows, document, query, person, block.groupId, block.date).moments += 1;
	}
}

/** Section 4: the twelve figures but for moments, in minutes. */
function addMinutes(figures: Figures, { from, to, block, state }: Stretch): void {
	const minutes = to - from;
	figures.presentMinutes += minutes;
	if (state === 'unknown') figures.unknownMinutes += minutes;
	const night = block?.kind === 'night';
	const secluded = state === 'locked-in' || state === 'confined';
	if (secluded || state === 'room-bound') {
		figures.mandatoryRoomMinutes += minutes;
		figures[night ? 'nightMandatoryRoomMinutes' : 'restMandatoryRoomMinutes'] += minutes;
	}
	if (secluded) {
		figures.secludedMinutes += minutes;
		figures[night ? 'nightSecludedMinutes' : 'restSecludedMinutes'] += minutes;
	}
	if (state === 'locked-in') {
		figures.lockedMinutes += minutes;
		figures[night ? 'nightLockedMinutes' : 'restLockedMinutes'] += minutes;
	}
}

/** Section 4: minutes of the range in which a block that starts on a date of the range applies and is not free. */
function isMoment({ block, state }: Stretch, query: Query): boolean {
	return block !== null && state !== 'free' && query.from <= block.date && block.date < query.to;
}

/** The row that a person's minutes in a group on a date belong to, made where it is not there yet. */
function rowOf(
	rows: Map<string, Row>,
	document: OpenDeurDocument,
	query: Query,
	person: Person,
	groupId: string,
	date: string
): Row {
	const id = rowId(document, query, person, groupId);
	const name = `${id} ${query.per === 'total' ? '' : date.slice(0, query.per === 'month' ? 7 : 10)}`;
	const row = rows.get(name) ?? { id, ...when(query, date), ...noFigures() };
	rows.set(name, row);
	return row;
}

/** Section 4: minutes go to the group of the stay, to that group's location, and to the institution. */
function rowId(document: OpenDeurDocument, query: Query, person: Person, groupId: string): string {
	if (query.by === 'institution') return document.institution.id;
	if (query.by === 'youth') return person.youthId ?? '';
	if (query.by === 'group') return groupId;
	const group = document.groups.find((candidate) => candidate.id === groupId);
	if (group === undefined) throw new Error(`There is no group ${groupId}.`);
	return group.locationId;
}

function when(query: Query, date: string): { month?: string; day?: string } {
	if (query.per === 'month') return { month: date.slice(0, 7) };
	return query.per === 'day' ? { day: date } : {};
}

function dateOf(row: Row): string {
	return row.day ?? row.month ?? '';
}

/** Order by character code, the same in every language. */
function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
