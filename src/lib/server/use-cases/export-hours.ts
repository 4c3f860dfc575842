/** Hours as the lines of a CSV file, for the rows that the actor may see. */
import { isDate } from '#domain/document/formats.ts';
import { hoursOf, YouthIndex } from '#domain/seclusion/hours.ts';
import { BASES, countsRealYouths, ROWS_BY, ROWS_PER, type HoursQuery } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { dayNumber } from '#domain/time/calendar.ts';
import { hoursColumns, hoursLine } from '#server/export/hours-csv.ts';
import { done, type FieldProblem, type Outcome } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** Longer than any record of this field. */
const MOST_DAYS = 50 * 366;

/** A query as a form sends it. */
export type HoursQuestion = { readonly [Name in keyof HoursQuery]: string };

/** The lines come one after the other while they are written out. */
export const exportHours = useCase(
	(context, question: HoursQuestion): Outcome<{ lines: Iterable<string> }> => {
		context.demand('see-program', everythingInReach(context.actor.scope));
		const query = queryOf(question);
		if (Array.isArray(query)) return { ok: false, reason: 'fields', fields: query };
		const keeps = demandRows(context, query);
		return done({ lines: linesOf(context, query, keeps) });
	}
);

/** What can be asked for: rows of youths only by who may see a youth, all rows together by who reaches all. */
export const viewHoursExport = useCase(({ actor, today, may, demand }, _: null) => {
	demand('see-program', everythingInReach(actor.scope));
	const mayAll = may('see-figures', {});
	return done({
		today,
		realYouths: may('see-figures', everythingInReach(actor.scope)),
		byYouth: may('see-youth', everythingInReach(actor.scope)),
		byInstitution: mayAll,
		document: may('export-document', {})
	});
});

function queryOf(question: HoursQuestion): HoursQuery | FieldProblem[] {
	const { from, to } = question;
	const by = ROWS_BY.find((name) => name === question.by);
	const per = ROWS_PER.find((name) => name === question.per);
	const basis = BASES.find((name) => name === question.basis);
	const problems: FieldProblem[] = [];
	if (!isDate(from)) problems.push({ field: 'from', code: 'date-unreadable' });
	if (!isDate(to)) problems.push({ field: 'through', code: 'date-unreadable' });
	else if (isDate(from) && from >= to) problems.push({ field: 'through', code: 'ends-before-start' });
	else if (isDate(from) && dayNumber(to) - dayNumber(from) > MOST_DAYS) {
		problems.push({ field: 'through', code: 'range-too-long' });
	}
	if (!by || !per || !basis)
		return [...problems, { field: by ? (per ? 'basis' : 'per') : 'by', code: 'choose' }];
	if (by === 'youth' && !countsRealYouths(basis)) problems.push({ field: 'by', code: 'no-real-youths' });
	return problems.length > 0 ? problems : { from, to, by, per, basis };
}

/** Whose rows the actor gets: what is prescribed is everyone's, the figures of real youths follow the roles. */
function demandRows(
	{ document, actor, may, demand }: Context,
	{ by, basis }: HoursQuery
): (id: string) => boolean {
	if (!countsRealYouths(basis)) return () => true;
	if (by === 'institution') demand('see-figures', {});
	else if (by === 'youth') demand('see-youth', everythingInReach(actor.scope));
	else demand('see-figures', everythingInReach(actor.scope));
	const locationOf = new Map(document.groups.map(({ id, locationId }) => [id, locationId]));
	const mayGroup = (id: string) =>
		may('see-figures', { groupIds: [id], locationIds: [locationOf.get(id) ?? ''] });
	if (by === 'institution') return () => true;
	if (by === 'location') return (id) => may('see-figures', { locationIds: [id] });
	if (by === 'group') return mayGroup;
	const stays = Map.groupBy(document.stays, ({ youthId }) => youthId);
	const home = new Map(document.youths.map(({ id, locationId }) => [id, locationId]));
	return (id) => {
		const groupIds = (stays.get(id) ?? []).map(({ groupId }) => groupId);
		const locationIds = groupIds.map((groupId) => locationOf.get(groupId) ?? '');
		return may('see-youth', { groupIds, locationIds: [...locationIds, home.get(id) ?? ''] });
	};
}

function* linesOf(
	{ document }: Context,
	query: HoursQuery,
	keeps: (id: string) => boolean
): Generator<string> {
	yield `${hoursColumns(query.per).join(',')}\n`;
	const tables = new Tables(document, query.basis, query);
	const youths = new YouthIndex(document, query);
	const asked = query.by === 'youth' ? youths.ids.filter(keeps) : youths.ids;
	for (const row of hoursOf(tables, youths, query, asked)) {
		if (query.by === 'youth' || keeps(row.id)) yield `${hoursLine(row, query.per)}\n`;
	}
}
