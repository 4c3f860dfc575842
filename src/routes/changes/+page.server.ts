/** The changes of the institution; what is asked for stands in the address. */
import type { Change } from '#domain/change/change.ts';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { loadWords } from '#i18n/words.ts';
import { valueOf } from '#server/http.ts';
import { viewChanges, type ChangesQuestion } from '#server/use-cases/view-changes.ts';
import { rowShown } from '#ui/version/row-shown.ts';
import type { PageServerLoad } from './$types';

const ALL = 'all';
const SHOWN = 25;
const MOST = 10_000;

export const load: PageServerLoad = async ({ url, locals: { world, actor, language } }) => {
	const t = await loadWords(language);
	const asked = (name: string) => url.searchParams.get(name)?.trim() || null;
	/** One place or period; all of them where none is named. */
	const oneOf = (name: string) => (asked(name) === ALL ? null : asked(name));
	const dateOf = (name: string) => {
		const typed = asked(name);
		return typed !== null && isDate(typed) ? typed : null;
	};
	const kinds = Object.keys(t.change.name) as Change['what'][];
	const kind = kinds.find((one) => one === asked('kind')) ?? (asked('kind') === ALL ? ALL : 'notable');
	const until = dateOf('until');
	const question: ChangesQuestion = {
		...{ locationId: oneOf('location'), groupId: oneOf('group'), kind, periodId: oneOf('period') },
		...{ from: dateOf('from'), to: until && addDays(until, 1), most: asked('shown') === ALL ? MOST : SHOWN }
	};
	const { rows, ...view } = valueOf(await viewChanges(world, actor, question));
	return {
		...view,
		rows: rows.map((row) => rowShown(row, t, language)),
		kinds,
		asked: {
			location: question.locationId ?? ALL,
			group: question.groupId ?? ALL,
			kind,
			period: question.periodId ?? ALL,
			from: question.from ?? '',
			until: until ?? ''
		}
	};
};
