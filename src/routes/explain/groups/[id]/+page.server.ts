import { isDate, isMonth } from '#domain/document/formats.ts';
import { BASES } from '#domain/seclusion/query.ts';
import { valueOf } from '#server/http.ts';
import { explainFigure, type FigureInput } from '#server/use-cases/explain-figure.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals: { world, actor } }) => {
	const asked = url.searchParams.get('basis');
	const basis = BASES.find((one) => one === asked) ?? 'policy';
	return valueOf(
		await explainFigure(world, actor, { groupId: params.id, basis, of: whatOf(url.searchParams) })
	);
};

/** A month, a date, or else the ordinary week of the version in force on a date. */
function whatOf(search: URLSearchParams): FigureInput['of'] {
	const month = search.get('month');
	if (month !== null && isMonth(month)) return { kind: 'month', month };
	const date = search.get('date');
	if (date !== null && isDate(date)) return { kind: 'day', date };
	const on = search.get('on');
	return { kind: 'week', date: on !== null && isDate(on) ? on : null };
}
