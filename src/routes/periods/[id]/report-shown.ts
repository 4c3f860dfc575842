/** What the screen of a report shows of what a use case found: no more than it draws. */
import type { HoursOfReport, LocationHours } from '#server/use-cases/report-hours.ts';
import type { GroupCertainty, MonthCertainty, PeriodCertainty } from '#server/use-cases/report-certainty.ts';
import type { InsidePeriod } from '#server/use-cases/known-period.ts';
import type { PeriodNamed, PeriodResult, ReportView } from '#server/use-cases/view-report.ts';
import type { SnapshotShown } from '#server/use-cases/view-snapshots.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { insideTold, type InsideTold } from '#ui/period/inside-told.ts';
import { correctedText } from '#ui/version/correction-text.ts';
import { keptTold } from '#ui/period/kept-told.ts';
import { PLAIN_LOOK, stairsShown, type StairsKnown } from '#ui/stairs/stairs-shown.ts';
import type { StairsShown } from '#ui/stairs/stairs-data.ts';
import { Remembered } from '../../remembered.ts';
import { basisLines, shownFigures } from '#ui/period/shown-figures.ts';

/** So many months, and lines of what went on inside, are shown unless all are asked for; each group only then. */
const MONTHS_SHOWN = 6;
const LINES_SHOWN = 8;

const rememberedHours = new Remembered<HoursOfReport, ReturnType<typeof hoursOf>>();

/** Hours per 24 hours, in place of sums of minutes; of a long period the newest months. */
export function hoursShown(hours: HoursOfReport, all: boolean) {
	return rememberedHours.of(hours, String(all), () => hoursOf(hours, all));
}

function hoursOf(hours: HoursOfReport, all: boolean) {
	const months = all ? hours.months : hours.months.slice(-MONTHS_SHOWN);
	return {
		...hours,
		monthsInAll: hours.months.length,
		all: basisLines(hours.all),
		schoolDays: basisLines(hours.schoolDays),
		weekendDays: basisLines(hours.weekendDays),
		months: months.map(({ figures, ...month }) => ({ ...month, lines: basisLines(figures) })),
		locations: hours.locations.map((location) => locationShown(location, all))
	};
}

/** Of a period beside it: its tables, its locations, and its hours as a whole and by location. */
export function besideShown({ period, cells, reported, locations, hours }: PeriodResult) {
	const places = hours?.locations.map(({ id, figures }) => ({ id, lines: basisLines(figures) })) ?? [];
	return { period, cells, reported, locations, all: hours && basisLines(hours.all), places };
}

function locationShown({ figures, groups, occupancy, ...location }: LocationHours, all: boolean) {
	return {
		...location,
		lines: basisLines(figures),
		groups: (all ? groups : []).map((group) => ({
			...{ id: group.id, name: group.name },
			lines: basisLines(group.figures)
		})),
		occupancy: occupancy && {
			present: occupancy.present,
			source: occupancy.source,
			missingMonths: occupancy.missingMonths
		},
		estimated: shownFigures(occupancy?.estimated ?? null)
	};
}

const rememberedInside = new Remembered<readonly InsidePeriod[], InsideTold>();

/** What went on inside a period, in words; of much the newest. */
export function insideShown(
	inside: readonly InsidePeriod[],
	groups: readonly GroupCertainty[],
	all: boolean,
	t: Words,
	language: Language
): InsideTold & { hidden: number } {
	const told = rememberedInside.of(inside, language, () => insideTold(inside, groups, t, language));
	if (all) return { ...told, hidden: 0 };
	const shown = {
		exceptions: told.exceptions.slice(-LINES_SHOWN),
		stricter: told.stricter.slice(-LINES_SHOWN),
		days: told.days.slice(-LINES_SHOWN)
	};
	const count = ({ exceptions, stricter, days }: InsideTold) =>
		exceptions.length + stricter.length + days.length;
	return { ...shown, hidden: count(told) - count(shown) };
}

/** More months than these stand together by year, unless all are asked for. */
const MONTHS_APART = 18;

const rememberedCertainty = new Remembered<PeriodCertainty, ReturnType<typeof certaintyOf>>();

/** Which months somebody confirmed: month by month, or of a long period how many a year. */
export function certaintyShown(certainty: PeriodCertainty, all: boolean) {
	return rememberedCertainty.of(certainty, String(all), () => certaintyOf(certainty, all));
}

function certaintyOf({ months, groups, confirmed, ended }: PeriodCertainty, all: boolean) {
	const byYear = months.length > MONTHS_APART && !all;
	const years = [...new Set(months.map((month) => month.slice(0, 4)))];
	return {
		...{ confirmed, ended, byYear },
		columns: byYear ? years : months,
		groups: groups.map(({ groupId, name, locationName, months: cells }) => ({
			...{ groupId, name, locationName },
			cells: byYear
				? years.map((year) => countsOf(cells.filter((_, at) => months[at].startsWith(year))))
				: cells
		}))
	};
}

/** Confirmed of those that have ended with a program; none where the group was not open. */
function countsOf(cells: readonly MonthCertainty[]): MonthCertainty | { confirmed: number; ended: number } {
	const count = (certainty: MonthCertainty) => cells.filter((one) => one === certainty).length;
	const ended = count('confirmed') + count('unconfirmed');
	if (ended > 0) return { confirmed: count('confirmed'), ended };
	return cells.find((one) => one !== 'closed') ?? 'closed';
}

/** Of more steps than these the report has the address only: they are for a picture of their own. */
const STEPS_SHOWN = 60;

const rememberedStairs = new Remembered<StairsKnown, StairsShown | null>();

/** The stairs on the days of a period, with the targets that run in it; null where there are too many steps. */
export function stairsOfPeriod(
	stairs: StairsKnown,
	{ id, from, to }: PeriodNamed,
	t: Words,
	language: Language
): StairsShown | null {
	return rememberedStairs.of(stairs, `${id} ${language}`, () => {
		const targets = stairs.targets.filter((target) => target.from < to && target.by > from);
		const shown = stairs.steps.filter((step) => step.from < to && step.to > from);
		if (shown.length > STEPS_SHOWN) return null;
		return stairsShown({ ...stairs, targets }, { ...PLAIN_LOOK, zoom: id }, t, language, 'small');
	});
}

/** So many records say what made the difference; the rest is a number. */
const RECORDS_SHOWN = 15;

/** The stands that were kept, the newest first, beside the figures of now. */
export function standsShown(
	snapshots: readonly SnapshotShown[],
	{ cells, locations, corrections }: Pick<ReportView, 'cells' | 'locations' | 'corrections'>,
	timeZone: string,
	t: Words,
	language: Language
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
			corrections: corrections
				.filter(
					({ versionId, correctedOn }) =>
						correctedOn >= closedOn && since.some((record) => record.versionId === versionId)
				)
				.map(({ correctedOn, reason, groupName, changed }) => ({
					...{ correctedOn, reason, groupName },
					what: changed ? correctedText(changed, t, language) : ''
				}))
		};
	});
}

/** `YYYY-MM-DDTHH:MM` of an instant, on the clock of the institution. */
function localTime(at: string, timeZone: string): string {
	const there = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDateTime();
	return there.toString({ smallestUnit: 'minute' });
}
