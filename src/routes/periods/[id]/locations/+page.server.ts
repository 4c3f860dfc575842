/** The locations behind a cell of a report. */
import { valueOf } from '#server/http.ts';
import { viewReportCell } from '#server/use-cases/view-report-cell.ts';
import { loadWords } from '#i18n/words.ts';
import { locationShown } from './location-shown.ts';
import type { PageServerLoad } from './$types';

/** Without a table: all locations of which something is known. */
const ALL = { table: 'known', is: 'reported' };

export const load: PageServerLoad = async ({ params: { id }, url, locals: { world, actor, language } }) => {
	const asked = {
		periodId: id,
		table: url.searchParams.get('table') ?? ALL.table,
		is: url.searchParams.get('is') ?? ALL.is
	};
	const view = valueOf(await viewReportCell(world, actor, asked));
	const t = await loadWords(language);
	return { ...view, locations: view.locations.map((location) => locationShown(location, t, language)) };
};
