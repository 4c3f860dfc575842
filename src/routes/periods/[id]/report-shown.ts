/** What the screen of a report shows of what a use case found: no more than it draws. */
import type { HoursOfReport, LocationHours } from '#server/use-cases/report-hours.ts';
import type { GroupCertainty } from '#server/use-cases/report-certainty.ts';
import type { InsidePeriod } from '#server/use-cases/known-period.ts';
import type { PeriodNamed, ReportView } from '#server/use-cases/view-report.ts';
import type { SnapshotShown } from '#server/use-cases/view-snapshots.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { insideTold, type InsideTold } from '#ui/period/inside-told.ts';
import { keptTold } from '#ui/period/kept-told.ts';
import { PLAIN_LOOK, stairsShown, type StairsKnown } from '#ui/stairs/stairs-shown.ts';
import type { StairsShown } from '#ui/stairs/stairs-data.ts';
import { shownByBasis, shownFigures } from '#ui/period/shown-figures.ts';

/** Hours per 24 hours, in place of sums of minutes. */
export function hoursShown(hours: HoursOfReport) {
	return {
		...hours,
		all: shownByBasis(hours.all),
		schoolDays: shownByBasis(hours.schoolDays),
		weekendDays: shownByBasis(hours.weekendDays),
		months: hours.months.map(({ figures, ...month }) => ({ ...month, figures: shownByBasis(figures) })),
		locations: hours.locations.map(locationShown)
	};
}

function locationShown({ figures, groups, occupancy, ...location }: LocationHours) {
	return {
		...location,
		figures: shownByBasis(figures),
		groups: groups.map((group) => ({ ...group, figures: shownByBasis(group.figures) })),
		occupancy: occupancy && {
			present: occupancy.present,
			source: occupancy.source,
			missingMonths: occupancy.missingMonths
		},
		estimated: shownFigures(occupancy?.estimated ?? null)
	};
}

/** What went on inside a period, in words. */
export function insideShown(
	inside: readonly InsidePeriod[],
	groups: readonly GroupCertainty[],
	t: Words,
	language: Language
): InsideTold {
	return insideTold(inside, groups, t, language);
}

/** The stairs on the days of a period, with the targets that run in it. */
export function stairsOfPeriod(
	stairs: StairsKnown,
	{ id, from, to }: PeriodNamed,
	t: Words,
	language: Language
): StairsShown {
	const targets = stairs.targets.filter((target) => target.from < to && target.by > from);
	return stairsShown({ ...stairs, targets }, { ...PLAIN_LOOK, zoom: id }, t, language, false);
}

/** So many records say what made the difference; the rest is a number. */
const RECORDS_SHOWN = 15;

/** The stands that were kept, the newest first, beside the figures of now. */
export function standsShown(
	snapshots: readonly SnapshotShown[],
	{ cells, locations, corrections }: Pick<ReportView, 'cells' | 'locations' | 'corrections'>,
	timeZone: string,
	t: Words
) {
	const names = new Map(locations.map(({ id, name }) => [id, name]));
	return snapshots.map((snapshot) => {
		const { id, closedOn, position, engine, differences, since } = snapshot;
		return {
			...{ id, closedOn, position, engine },
			differs: differences.report.length + differences.hours.length > 0,
			told: keptTold(snapshot, cells, (locationId) => names.get(locationId) ?? locationId, t),
			since: since
				.slice(0, RECORDS_SHOWN)
				.map((record) => ({ ...record, at: localTime(record.at, timeZone) })),
			sinceInAll: since.length,
			corrections: corrections.filter(
				({ versionId, correctedOn }) =>
					correctedOn >= closedOn && since.some((record) => record.versionId === versionId)
			)
		};
	});
}

/** `YYYY-MM-DDTHH:MM` of an instant, on the clock of the institution. */
function localTime(at: string, timeZone: string): string {
	const there = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
	return there.toString({ smallestUnit: 'minute' });
}
