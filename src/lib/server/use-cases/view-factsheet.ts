/** A factsheet: the newest whole month of a location or a group beside the months before, on one or two sheets of paper. */
import { isNotable } from '#domain/change/notable.ts';
import { changesOfGroup, changesOfLocation, type DatedChange } from '#domain/change/through-time.ts';
import { FORMAT, type Group, type Period } from '#domain/document/schema.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { ENGINE, type HoursDifference } from '#domain/period/snapshot.ts';
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
import { countsRealYouths, type Basis, type Range } from '#domain/seclusion/query.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { daysOfGroup, type DayPrescribed } from './days-prescribed.ts';
import { prescribedOn } from './prescribed.ts';
import { rowsByMonth } from './recorded-figures.ts';
import type { FiguresByBasis } from './report-hours.ts';
import { useCase, type Context } from './use-case.ts';
import { named, type PeriodNamed } from './view-report.ts';
import { standsOf } from './view-snapshots.ts';
import { stairsIn, type StairsView } from './view-stairs.ts';

export interface FactsheetAsked {
	readonly kind: 'location' | 'group';
	readonly id: string;
	/** Null: the last six whole months. */
	readonly periodId: string | null;
}

export interface MonthOnSheet {
	readonly month: string;
	readonly figures: FiguresByBasis;
	/** How many of the groups with a program that month somebody confirmed. */
	readonly confirmed: number;
	readonly groups: number;
}

export interface GroupOnSheet {
	readonly id: string;
	readonly name: string;
	/** A school day and a weekend day; null where no version was in force. */
	readonly days: readonly DayPrescribed[] | null;
}

export interface Factsheet {
	readonly place: {
		readonly kind: 'location' | 'group';
		readonly id: string;
		readonly name: string;
		/** Of a group: where it is. */
		readonly locationName: string | null;
	};
	readonly institutionName: string;
	readonly period: PeriodNamed | null;
	/**
	 * Where figures of the period were kept: when, the newest time, and what of the location is another figure now;
	 * of a group it is not known, for what is kept is by location.
	 */
	readonly stand: { readonly closedOn: string; readonly hours: readonly HoursDifference[] | null } | null;
	/** Whole months that have ended, the newest first. */
	readonly months: readonly MonthOnSheet[];
	/** The months before the newest together; null where there are none. */
	readonly before: FiguresByBasis | null;
	/** The day of which the strips are: the last of the newest month. */
	readonly date: string;
	readonly groups: readonly GroupOnSheet[];
	/** What changed on the days that the sheet is about, the newest first. */
	readonly range: Range;
	readonly changes: readonly DatedChange[];
	readonly stairs: StairsView;
	/** Whether figures of real youths are on it. */
	readonly seesFigures: boolean;
	readonly today: string;
	readonly knownOn: string | null;
	readonly position: number;
	readonly engine: string;
	readonly format: string;
}

/** Everyone inside may read it; figures of real youths are on it for who may see them. */
export const viewFactsheet = useCase('view-factsheet', 'read', (context, asked: FactsheetAsked) => {
	const { document, knowledge, today, world, may, demand } = context;
	const groups = document.groups.filter(
		({ id, locationId }) => (asked.kind === 'group' ? id : locationId) === asked.id
	);
	const location = document.locations.find(
		({ id }) => id === (asked.kind === 'location' ? asked.id : groups[0]?.locationId)
	);
	demand('see-program', { groupIds: groups.map(({ id }) => id), locationIds: location ? [location.id] : [] });
	const period = document.periods.find(({ id }) => id === asked.periodId);
	const stairs = stairsIn(context, { kind: asked.kind, id: asked.id });
	if (!location || !stairs || (asked.periodId !== null && !period)) return NOT_FOUND;
	const seesFigures = may('see-figures', {
		locationIds: [location.id],
		groupIds: asked.kind === 'group' ? [asked.id] : []
	});
	const months = monthsOf(context, asked, groups, period ?? null, seesFigures);
	const range = rangeOf(months, period ?? null, today);
	return done<Factsheet>({
		place: {
			...{ kind: asked.kind, id: asked.id, name: stairs.place.name },
			locationName: asked.kind === 'group' ? location.name : null
		},
		institutionName: document.institution.name,
		period: period ? named(period) : null,
		stand: period ? standOf(context, asked, period) : null,
		months,
		before: months.length > 1 ? together(months.slice(1)) : null,
		date: dateOfStrips(months, period ?? null, today),
		groups: groupsOn(context, groups, dateOfStrips(months, period ?? null, today)),
		range,
		changes: changesIn(context, asked, range),
		stairs,
		seesFigures,
		today,
		knownOn: world.knownOn,
		position: knowledge.position,
		engine: ENGINE,
		format: FORMAT
	});
});

function standOf(context: Context, { kind, id }: FactsheetAsked, period: Period): Factsheet['stand'] {
	const newest = standsOf(context, period).at(0);
	if (!newest) return null;
	const { closedOn, differences } = newest;
	const hours = differences.hours.filter(({ locationId }) => locationId === id);
	return { closedOn, hours: kind === 'location' ? hours : null };
}

const MONTHS_WITHOUT_PERIOD = 6;

/** The whole months of the period that have ended, or the last six, of which anything is known; the newest first. */
function monthsOf(
	{ knowledge, document, today }: Context,
	{ kind, id }: FactsheetAsked,
	groups: readonly Group[],
	period: Period | null,
	seesFigures: boolean
): MonthOnSheet[] {
	const figuresOn = (basis: Basis, month: string): Figures | null => {
		if (countsRealYouths(basis) && !seesFigures) return null;
		const rows = rowsByMonth(knowledge, today, basis, kind);
		const row = rows.find((one) => one.id === id && one.month === month);
		return row && row.presentMinutes > row.unknownMinutes ? row : null;
	};
	const knownGroups = (month: string) =>
		rowsByMonth(knowledge, today, 'policy', 'group').filter(
			(row) =>
				row.month === month &&
				row.presentMinutes > row.unknownMinutes &&
				groups.some((group) => group.id === row.id)
		);
	return wholeMonths(period, today)
		.map((month): MonthOnSheet => {
			const known = knownGroups(month);
			const isConfirmed = (groupId: string) =>
				document.confirmations.some((row) => row.groupId === groupId && row.month === month);
			return {
				month,
				figures: byBasis((basis) => figuresOn(basis, month)),
				confirmed: known.filter((row) => isConfirmed(row.id)).length,
				groups: known.length
			};
		})
		.filter(({ figures }) => Object.values(figures).some((one) => one !== null))
		.reverse();
}

/** Months of which every day lies in the period and before today, the oldest first. */
function wholeMonths(period: Period | null, today: string): string[] {
	const months: string[] = [];
	const end = period && period.to < today ? period.to : today;
	const first = period ? period.from : monthsBefore(today, MONTHS_WITHOUT_PERIOD);
	let start = first.endsWith('-01') ? first : firstOfNextMonth(first);
	for (let next = firstOfNextMonth(start); next <= end; next = firstOfNextMonth(start)) {
		months.push(start.slice(0, 7));
		start = next;
	}
	return months;
}

/** The first day of the month so many months before that of a date. */
function monthsBefore(date: string, months: number): string {
	let first = `${date.slice(0, 7)}-01`;
	for (let at = 0; at < months; at++) first = `${addDays(first, -1).slice(0, 7)}-01`;
	return first;
}

function together(months: readonly MonthOnSheet[]): FiguresByBasis {
	return byBasis((basis) => {
		const known = months.flatMap(({ figures }) => figures[basis] ?? []);
		return known.length > 0 ? sumFigures(known) : null;
	});
}

function byBasis(figuresOn: (basis: Basis) => Figures | null): FiguresByBasis {
	return {
		youths: figuresOn('youths'),
		reported: figuresOn('reported'),
		policy: figuresOn('policy'),
		practice: figuresOn('practice')
	};
}

/** The last day of the newest month; without one the last day that the sheet is about, today at the latest. */
function dateOfStrips([newest]: readonly MonthOnSheet[], period: Period | null, today: string): string {
	if (newest) return addDays(firstOfNextMonth(newest.month), -1);
	return period && period.to <= today ? addDays(period.to, -1) : today;
}

/** The days that the sheet is about: the period or its months, up to and including today. */
function rangeOf(months: readonly MonthOnSheet[], period: Period | null, today: string): Range {
	const first = months.at(-1)?.month ?? today.slice(0, 7);
	const tomorrow = addDays(today, 1);
	const from = period?.from ?? `${first}-01`;
	const to = period && period.to < tomorrow ? period.to : tomorrow;
	return { from, to };
}

function groupsOn({ document }: Context, groups: readonly Group[], date: string): GroupOnSheet[] {
	return groups
		.filter((group) => isGroupOpenOn(group, document.locations, date))
		.map((group) => {
			const prescribed = prescribedOn(document, group, date);
			return {
				...{ id: group.id, name: group.name },
				days: prescribed && daysOfGroup(prescribed)
			};
		});
}

function changesIn({ document }: Context, { kind, id }: FactsheetAsked, range: Range): DatedChange[] {
	if (range.from >= range.to) return [];
	return (kind === 'group' ? changesOfGroup : changesOfLocation)(document, id, range)
		.map((dated) => ({ ...dated, changes: dated.changes.filter(isNotable) }))
		.filter(({ changes, version }) => changes.length > 0 || version !== null)
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
