/** The report of a measurement period: what changed at each location, and then in hours; beside another period where asked. */
import type { OpenDeurDocument, Period } from '#domain/document/schema.ts';
import {
	overlapping,
	partsOfPeriod,
	stateOfPeriod,
	type PartOfPeriod,
	type PeriodState
} from '#domain/period/period-state.ts';
import { cellsOf, REPORT_TABLES, type ReportCell, type ReportTable } from '#domain/period/report-cells.ts';
import type { ReportRow } from '#domain/period/report-row.ts';
import { correctionsOf, type LineCorrection } from './corrections-of.ts';
import { periodSeen, type InsidePeriod } from './known-period.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { certaintyOf, type PeriodCertainty } from './report-certainty.ts';
import { hoursOfReport, type HoursOfReport } from './report-hours.ts';
import { useCase, type Context } from './use-case.ts';
import { stairsIn, type StairsView } from './view-stairs.ts';
import { everythingInReach } from './view-shell.ts';

/** Where no location tells the zone. */
const NO_ZONE = 'UTC';

export type PeriodNamed = Pick<Period, 'id' | 'name' | 'from' | 'to'>;

export interface LocationResult {
	readonly id: string;
	readonly name: string;
	readonly code: string;
	readonly row: ReportRow;
}

/** What is known of one period. */
export interface PeriodResult {
	readonly period: PeriodNamed;
	readonly state: PeriodState;
	readonly cells: Readonly<Record<ReportTable, readonly ReportCell[]>>;
	/** N: the locations of which something is known, of those that were open. */
	readonly reported: number;
	readonly locations: readonly LocationResult[];
	/** Null before the first day of the period. */
	readonly hours: HoursOfReport | null;
}

export interface ReportView extends PeriodResult {
	/** The names of other periods that share a day with it. */
	readonly overlaps: readonly string[];
	/** Locations that were not open, or not known, in the whole of it. */
	readonly parts: readonly PartOfPeriod[];
	readonly certainty: PeriodCertainty;
	readonly inside: readonly InsidePeriod[];
	/** Ambitions that were recorded in it. */
	readonly ambitions: readonly {
		readonly id: string;
		readonly locationName: string;
		readonly subject: 'day-rest' | 'night';
		readonly recordedOn: string;
		readonly text: string;
	}[];
	/** Why versions were recorded anew, and what became different. */
	readonly corrections: readonly (Pick<LineCorrection, 'correctedOn' | 'reason' | 'changed'> & {
		readonly versionId: string;
		readonly groupName: string;
	})[];
	readonly stairs: StairsView | null;
	readonly others: readonly PeriodNamed[];
	/** Another period beside it. */
	readonly beside: PeriodResult | null;
	readonly today: string;
	/** Where the institution's clock is. */
	readonly timeZone: string;
	readonly position: number;
	readonly mayRecord: boolean;
	/** True where of some location only the program is told: what began for one youth may be there too. */
	readonly programOnly: boolean;
	/** The report can be taken out as a file. */
	readonly mayTake: boolean;
	/** Ended, and not looked back on: its figures can be kept. */
	readonly mayClose: boolean;
}

/**
 * Everyone inside may read what programs prescribe; what rests on single youths is left out for who sees no figures
 * of the location. `withId` null or unknown: no other period beside it.
 */
export const viewReport = useCase(
	'view-report',
	'read',
	(context, { periodId, withId }: { periodId: string; withId: string | null }) => {
		const { document, knowledge, actor, today, may, demand, world } = context;
		demand('see-program', everythingInReach(actor.scope));
		const period = document.periods.find(({ id }) => id === periodId);
		if (!period) return NOT_FOUND;
		const other = document.periods.find(({ id }) => id === withId && id !== periodId);
		const mayRecord = may('record-period', {});
		return done<ReportView>({
			...resultOf(context, period),
			overlaps: overlapping(period, document.periods).map(({ name }) => name),
			parts: knowledge.once(`parts of period ${period.from} ${period.to}`, () =>
				partsOfPeriod(document, period)
			),
			certainty: certaintyOf(knowledge, today, period),
			inside: periodSeen(context, period).inside,
			ambitions: ambitionsIn(document, period),
			corrections: correctionsIn(context),
			stairs: stairsIn(context, { kind: 'institution' }),
			others: document.periods.filter(({ id }) => id !== periodId).map(named),
			beside: other ? resultOf(context, other) : null,
			today,
			timeZone: document.locations[0]?.timeZone ?? NO_ZONE,
			position: knowledge.position,
			mayRecord,
			programOnly: periodSeen(context, period).report.locations.some(
				({ locationId }) => !may('see-figures', { locationIds: [locationId] })
			),
			mayTake: may('see-aggregates', everythingInReach(actor.scope)),
			mayClose: mayRecord && today >= period.to && world.knownOn === null
		});
	}
);

/** Worked out once for all who may see the same. */
function resultOf(context: Context, period: Period): PeriodResult {
	const { knowledge, document, actor, today } = context;
	const who = `${actor.role} ${JSON.stringify(actor.scope)}`;
	return knowledge.once(`report of ${period.id} on ${today} for ${who}`, () => {
		const { report } = periodSeen(context, period);
		const cells = REPORT_TABLES.map((table) => [table, cellsOf(report.locations, table)]);
		return {
			period: named(period),
			state: stateOfPeriod(period, document, today),
			// One list of cells for each table.
			cells: Object.fromEntries(cells) as PeriodResult['cells'],
			reported: report.totals.reported,
			locations: report.locations.map((row) => ({ ...placeOf(document, row.locationId), row })),
			hours: hoursOfReport(context, period)
		};
	});
}

/** A period by name and days. */
export function named({ id, name, from, to }: Period): PeriodNamed {
	return { id, name, from, to };
}

function placeOf({ locations }: OpenDeurDocument, locationId: string): Omit<LocationResult, 'row'> {
	const location = locations.find(({ id }) => id === locationId);
	if (!location) throw new Error(`no location ${locationId}`);
	return { id: location.id, name: location.name, code: location.code };
}

function ambitionsIn(
	{ ambitions, locations }: OpenDeurDocument,
	{ from, to }: Period
): ReportView['ambitions'] {
	return ambitions
		.filter(({ recordedOn }) => from <= recordedOn && recordedOn < to)
		.map(({ id, locationId, subject, recordedOn, text }) => ({
			...{ id, subject, recordedOn, text: text ?? '' },
			locationName: locations.find((location) => location.id === locationId)?.name ?? locationId
		}));
}

/** All of them: which ones bear on a kept stand, the records say that came after it. */
function correctionsIn(context: Context): ReportView['corrections'] {
	const { corrections, policies, groups } = context.document;
	const groupOf = new Map(policies.map(({ id, groupId }) => [id, groupId]));
	return [...new Set(corrections.map(({ policyId }) => policyId))].flatMap((versionId) =>
		correctionsOf(context, versionId).map(({ correctedOn, reason, changed }) => ({
			...{ versionId, correctedOn, reason, changed },
			groupName: groups.find(({ id }) => id === groupOf.get(versionId))?.name ?? ''
		}))
	);
}
