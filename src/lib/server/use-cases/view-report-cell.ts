/** The locations behind a cell of a period report: what changed in their groups, who is missing, and why they stand there. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { changesBetween, type Change } from '#domain/change/change.ts';
import { situationOf, type KnownSpell } from '#domain/change/spells.ts';
import { changesOfGroup, type DatedChange } from '#domain/change/through-time.ts';
import type { GroupInPeriod } from '#domain/period/group-in-period.ts';
import type { OwnBeginning } from '#domain/period/own-beginnings.ts';
import { partsOfPeriod, type PartOfPeriod } from '#domain/period/period-state.ts';
import { cellsOf, REPORT_TABLES, type ReportCell } from '#domain/period/report-cells.ts';
import type { LocationInPeriod, ReportRow } from '#domain/period/report-row.ts';
import { windowOf } from '#domain/institution/open-days.ts';
import { addDays } from '#domain/time/calendar.ts';
import { daysOfGroup, type DayPrescribed } from './days-prescribed.ts';
import { periodSeen, type InsidePeriod } from './known-period.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { named, type PeriodNamed } from './view-report.ts';
import { everythingInReach } from './view-shell.ts';

/** What a group prescribed on the first or the last known day of the period. */
export interface GroupThen {
	readonly date: string;
	readonly title: string;
	readonly days: readonly DayPrescribed[];
}

export interface GroupBehind {
	readonly id: string;
	readonly name: string;
	readonly start: GroupThen;
	readonly end: GroupThen;
	/** What differs between start and end; what is free does not count here. */
	readonly changes: readonly Change[];
	/** Everything that changed on a date in between. */
	readonly dated: readonly DatedChange[];
	readonly inside: InsidePeriod | null;
}

/** Something lighter that began for one youth; without the youth for who may not see youths. */
export interface BeginningShown extends Pick<OwnBeginning, 'date' | 'subject'> {
	readonly list: OwnBeginning['by']['list'];
	readonly groupName: string;
	readonly youthId: string | null;
}

export interface LocationBehind {
	readonly id: string;
	readonly name: string;
	readonly row: ReportRow;
	/** Where it was not open, or not known, in the whole of the period. */
	readonly part: PartOfPeriod | null;
	readonly ambitions: readonly {
		readonly subject: 'day-rest' | 'night';
		readonly recordedOn: string;
		readonly text: string;
	}[];
	readonly groups: readonly GroupBehind[];
	/** Groups that were open, without a version on any day. */
	readonly unknownGroups: readonly string[];
	/** Null for who may not see figures of the location: the row too is then as if there were none. */
	readonly beginnings: readonly BeginningShown[] | null;
}

export interface CellView {
	readonly period: PeriodNamed;
	readonly cell: ReportCell;
	/** N, or of `known` the locations that were open. */
	readonly total: number;
	/** All cells of its table, to walk through. */
	readonly table: readonly ReportCell[];
	readonly locations: readonly LocationBehind[];
}

export interface CellAsked {
	readonly periodId: string;
	readonly table: string;
	readonly is: string;
}

/**
 * Everyone inside may read what programs prescribe; a location stands in the cell of what the actor may see of it.
 * A cell that does not exist is not found; an empty one is empty.
 */
export const viewReportCell = useCase(
	'view-report-cell',
	'read',
	(context, { periodId, table, is }: CellAsked) => {
		const { document, actor, demand } = context;
		demand('see-program', everythingInReach(actor.scope));
		const period = document.periods.find(({ id }) => id === periodId);
		const name = REPORT_TABLES.find((one) => one === table);
		if (!period || !name) return NOT_FOUND;
		const known = periodSeen(context, period);
		const cells = cellsOf(known.report.locations, name);
		const cell = cells.find((one) => one.is === is);
		if (!cell) return NOT_FOUND;
		return done<CellView>({
			period: named(period),
			cell,
			total: name === 'known' ? known.report.totals.locations : known.report.totals.reported,
			table: cells,
			locations: cell.locationIds.map((id) => locationBehind(context, period, id))
		});
	}
);

function locationBehind(context: Context, period: PeriodNamed, locationId: string): LocationBehind {
	const { document, knowledge } = context;
	const { locations, report, inside } = periodSeen(context, period);
	const at = locations.find(({ location }) => location.id === locationId);
	const row = report.locations.find((one) => one.locationId === locationId);
	if (!at || !row) throw new Error(`no location ${locationId} in the period`);
	const parts = knowledge.once(`parts of period ${period.from} ${period.to}`, () =>
		partsOfPeriod(document, period)
	);
	return {
		id: locationId,
		name: at.location.name,
		row,
		part: parts.find(({ location }) => location.id === locationId) ?? null,
		ambitions: at.ambitions.map(({ subject, recordedOn, text }) => ({ subject, recordedOn, text })),
		groups: at.groups.map((group) =>
			groupBehind(context, group, inside.find(({ groupId }) => groupId === group.group.id) ?? null)
		),
		unknownGroups: unknownGroups(context, period, at),
		beginnings: beginningsShown(context, at)
	};
}

function groupBehind(
	{ document }: Context,
	{ group, window, spells }: GroupInPeriod,
	inside: InsidePeriod | null
): GroupBehind {
	const [first, last] = [spells[0], spells[spells.length - 1]];
	const changes = changesBetween(situationOf(first), situationOf(last));
	return {
		id: group.id,
		name: group.name,
		start: groupThen(first, first.from),
		end: groupThen(last, addDays(last.to, -1)),
		changes: changes.filter(({ what }) => what !== 'free-time'),
		// What holds from the first day on did not change in the period.
		dated: changesOfGroup(document, group.id, window).filter(({ date }) => date > window.from),
		inside
	};
}

function groupThen(spell: KnownSpell, date: string): GroupThen {
	return { date, title: spell.policy.title, days: daysOfGroup(spell) };
}

function unknownGroups(
	{ document }: Context,
	period: PeriodNamed,
	{ location, groups }: LocationInPeriod
): string[] {
	const known = new Set(groups.map(({ group }) => group.id));
	return document.groups
		.filter((group) => group.locationId === location.id && !known.has(group.id))
		.filter((group) => windowOf(group, location, period) !== null)
		.map(({ name }) => name);
}

function beginningsShown(
	{ document, may, concerns }: Context,
	at: LocationInPeriod
): BeginningShown[] | null {
	if (!may('see-figures', { locationIds: [at.location.id] })) return null;
	return at.beginnings.map(({ groupId, youthId, date, subject, by }) => {
		const seesYouth = may('see-youth', { groupIds: [groupId], locationIds: [at.location.id] });
		if (seesYouth) concerns(youthConcerns([youthId]));
		return {
			...{ date, subject, list: by.list },
			groupName: document.groups.find(({ id }) => id === groupId)?.name ?? groupId,
			youthId: seesYouth ? youthId : null
		};
	});
}
