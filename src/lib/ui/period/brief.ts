/** The outcome of a period in a few plain sentences. */
import type { ReportCell, ReportTable } from '#domain/period/report-cells.ts';
import { formatMinutes } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { wholeMinutes } from '#ui/figure/figure-values.ts';
import type { ShownFigures } from './shown-figures.ts';

interface Outcome {
	readonly cells: Readonly<Record<ReportTable, readonly ReportCell[]>>;
	/** N. */
	readonly reported: number;
	readonly locations: readonly unknown[];
	/** What programs prescribed; null where it is not known yet. */
	readonly prescribed: ShownFigures | null;
}

/** Day rest, night, doors, hours, and of how many locations all this is known. */
export function briefOf(
	{ cells, reported, locations, prescribed }: Outcome,
	t: Words,
	language: Language
): string[] {
	const said = t.report.brief;
	const count = (table: ReportTable, ...headings: string[]) =>
		cells[table].filter(({ is }) => headings.includes(is)).reduce((sum, { n }) => sum + n, 0);
	const sameNight = count('night', 'unchanged');
	const sentences = [
		said.dayRestLighter(count('dayRest', 'dropped', 'adapted', 'dropped-and-adapted'), reported),
		...some(stricter('dayRest', 'dayRestBesides', cells), (n) => said.dayRestStricter(n, reported)),
		said.nightLighter(count('night', 'changed'), reported),
		...some(stricter('night', 'nightBesides', cells), (n) => said.nightStricter(n, reported)),
		...some(count('night', 'ambition'), said.nightAmbition),
		...some(sameNight, (total) =>
			said.doorsLocked({
				locked: count('nightUnchangedDoor', 'locked'),
				mixed: count('nightUnchangedDoor', 'mixed'),
				total
			})
		)
	];
	const known = locations.length === 1 ? said.knownOne(reported) : said.known(reported, locations.length);
	return [...sentences, ...(prescribed ? [hoursText(prescribed, t, language)] : []), known];
}

function some(n: number, say: (n: number) => string): string[] {
	return n > 0 ? [say(n)] : [];
}

/** Locations that became stricter, and those where that hides behind something lighter. */
function stricter(
	table: 'dayRest' | 'night',
	besides: 'dayRestBesides' | 'nightBesides',
	cells: Outcome['cells']
): number {
	const headed = (name: ReportTable, heading: string) => cells[name].find(({ is }) => is === heading)?.n ?? 0;
	return headed(table, 'tightened') + headed(besides, 'also-tightened');
}

function hoursText({ minutes }: ShownFigures, t: Words, language: Language): string {
	const text = (figure: 'mandatoryRoom' | 'secluded' | 'locked') =>
		formatMinutes(wholeMinutes(minutes, figure), language);
	if (wholeMinutes(minutes, 'secluded') === 0) return t.report.brief.hoursOpen(text('mandatoryRoom'));
	return t.report.brief.hours(text('mandatoryRoom'), text('secluded'), text('locked'));
}
