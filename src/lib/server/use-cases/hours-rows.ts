/** Rows of hours that an actor may take out, and the sheet that they make. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { estimatedRows, occupancyByMonth } from '#domain/period/occupancy.ts';
import { hoursOf, YouthIndex, type Row } from '#domain/seclusion/hours.ts';
import { countsRealYouths, type Basis, type HoursQuery } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { hoursSheet, type HoursItem } from '#server/export/hours-sheet.ts';
import type { Destination } from '#server/export/destination.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { placesOfYouth } from './about.ts';
import { SEES } from './export-destination.ts';
import type { Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** Says of a row, by its id, whether the actor gets it. */
export type Keeps = (id: string) => boolean;

/**
 * Whose rows the actor gets; null where none of them. What is prescribed is everyone's; the figures of real
 * youths follow the roles and where they go: rows of youths for who may see a youth, all of them together for who
 * reaches all.
 */
export function rowsInReach(
	{ document, actor, today, may }: Context,
	{ by, basis }: Pick<HoursQuery, 'by' | 'basis'>,
	destination: Destination = 'inside'
): Keeps | null {
	if (!countsRealYouths(basis)) return () => true;
	const all = everythingInReach(actor.scope);
	const sees = SEES[destination];
	if (by === 'institution') return may(sees, {}) ? () => true : null;
	if (!may(by === 'youth' ? 'see-youth' : sees, all)) return null;
	if (by === 'location') return (id) => may(sees, { locationIds: [id] });
	const locationOf = new Map(document.groups.map(({ id, locationId }) => [id, locationId]));
	if (by === 'group') {
		return (id) => may(sees, { groupIds: [id], locationIds: [locationOf.get(id) ?? ''] });
	}
	const stays = Map.groupBy(document.stays, ({ youthId }) => youthId);
	const youths = Map.groupBy(document.youths, ({ id }) => id);
	// A youth who moved is known where they went: their row counts what was before it as well as after.
	return (id) => {
		const own = { groups: document.groups, stays: stays.get(id) ?? [], youths: youths.get(id) ?? [] };
		return may('see-youth', placesOfYouth(own, id, today));
	};
}

/** The sheet of a query, with the rows that are kept; they are counted when it is read. */
export function sheetOfHours({ document }: Context, query: HoursQuery, keeps: Keeps): Sheet {
	return hoursSheet(document, query, itemsOf(document, query, keeps));
}

function* itemsOf(document: OpenDeurDocument, query: HoursQuery, keeps: Keeps): Generator<HoursItem> {
	const { by, per, basis } = query;
	if (by !== 'location' || per !== 'month' || basis !== 'youths') {
		for (const row of rowsOf(document, query, keeps)) {
			if (keeps(row.id)) yield { row, estimated: false };
		}
		return;
	}
	const items = [...rowsOf(document, query, keeps)].map((row) => ({ row, estimated: false }));
	const estimated = estimatesOf(document, query, items).map((row) => ({ row, estimated: true }));
	yield* [...items, ...estimated]
		.filter(({ row }) => keeps(row.id))
		.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}

function rowsOf(document: OpenDeurDocument, query: HoursQuery, keeps: Keeps): Generator<Row> {
	const youths = new YouthIndex(document, query);
	const asked = query.by === 'youth' ? youths.ids.filter(keeps) : youths.ids;
	return hoursOf(new Tables(document, query.basis, query), youths, query, asked);
}

/** The hours of months and locations without stays, of which somebody entered the occupancy. */
function estimatesOf(document: OpenDeurDocument, query: HoursQuery, items: readonly HoursItem[]): Row[] {
	if (document.occupancies.length === 0) return [];
	const basis: Basis = 'policy';
	const prescribed = [...rowsOf(document, { ...query, basis }, () => true)];
	const present = items.map(({ row }) => row);
	const occupancy = occupancyByMonth(document, present, query);
	return estimatedRows(document, occupancy, prescribed, query).map(({ estimated: _, ...row }) => row);
}

function placeOf({ row }: HoursItem): string {
	return `${row.id}\n${row.month}`;
}
