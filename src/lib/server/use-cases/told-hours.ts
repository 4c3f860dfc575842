/** Hours of real youths for outside: which questions are answered, and the rows that an actor gets. */
import { isWholeMonths, TOLD_BY, TOLD_PER, type ToldQuery } from '#domain/disclosure/publication.ts';
import { toldRow } from '#domain/disclosure/told-row.ts';
import { YOUTH_BASES } from '#domain/disclosure/youth-month.ts';
import type { HoursQuery, Range } from '#domain/seclusion/query.ts';
import { firstOfNextMonth } from '#domain/time/calendar.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { toldHoursSheet } from '#server/export/told-hours-sheet.ts';
import type { Keeps } from './hours-rows.ts';
import type { FieldProblem } from './outcome.ts';
import { toldOutside } from './told-outside.ts';
import type { Context } from './use-case.ts';

/** The question as one for outside, or what about it is told to nobody there. */
export function toldQueryOf({ from, to, ...asked }: HoursQuery): ToldQuery | FieldProblem[] {
	const by = TOLD_BY.find((name) => name === asked.by);
	const per = TOLD_PER.find((name) => name === asked.per);
	const basis = YOUTH_BASES.find((name) => name === asked.basis);
	const problems: FieldProblem[] = [];
	if (!isWholeMonths({ from, to })) {
		problems.push({ field: from.endsWith('-01') ? 'through' : 'from', code: 'whole-months' });
	}
	if (!by) problems.push({ field: 'by', code: 'outside-places' });
	if (!per) problems.push({ field: 'per', code: 'outside-months' });
	return by && per && basis && problems.length === 0 ? { from, to, by, per, basis } : problems;
}

/** The sheet of a query, as far as its months have ended, with the rows that are kept; null where there are none. */
export function toldSheet(context: Context, query: ToldQuery, keeps: Keeps): Sheet | null {
	const { edition, knowledge, publication } = toldOutside(context);
	const asked = { ...query, to: query.to < edition ? query.to : edition };
	if (asked.from >= asked.to) return null;
	const rows = publication.cells(asked).filter(({ id }) => keeps(id));
	return rows.length === 0 ? null : toldHoursSheet(knowledge.document, asked, rows.map(toldRow));
}

/** The whole calendar months of a range; null where it holds none. */
export function wholeMonthsOf({ from, to }: Range): Range | null {
	const first = from.endsWith('-01') ? from : firstOfNextMonth(from);
	const end = `${to.slice(0, 7)}-01`;
	return first < end ? { from: first, to: end } : null;
}
