/** What the page of a factsheet gets, of a location or of a group. */
import { valueOf } from '#server/http.ts';
import { viewFactsheet, type Factsheet } from '#server/use-cases/view-factsheet.ts';
import { loadWords } from '#i18n/words.ts';
import { changesTold } from '#ui/factsheet/changes-told.ts';
import { hoursDiffering } from '#ui/period/kept-told.ts';
import { shownByBasis } from '#ui/period/shown-figures.ts';
import { PLAIN_LOOK, stairsShown } from '#ui/stairs/stairs-shown.ts';

/** The load of a factsheet; `period` in the address says which months. */
export async function loadFactsheet(
	kind: Factsheet['place']['kind'],
	{
		params: { id },
		url,
		locals: { world, actor, language }
	}: { params: { id: string }; url: URL; locals: App.Locals }
) {
	const asked = { kind, id, periodId: url.searchParams.get('period') || null };
	const sheet = valueOf(await viewFactsheet(world, actor, asked));
	const t = await loadWords(language);
	return {
		...sheet,
		stand: sheet.stand && {
			closedOn: sheet.stand.closedOn,
			hours: sheet.stand.hours && hoursDiffering(sheet.stand.hours, () => sheet.place.name)
		},
		months: sheet.months.map(({ figures, ...month }) => ({ ...month, figures: shownByBasis(figures) })),
		before: sheet.before && shownByBasis(sheet.before),
		changes: changesTold(sheet.changes, kind === 'location', t, language),
		stairs: stairsShown(sheet.stairs, PLAIN_LOOK, t, language, 'small')
	};
}
