/** The stands of a period that were kept, what differs from now, and which records made the difference. */
import { bearsOn } from '#domain/period/bears-on.ts';
import {
	differencesSince,
	periodFigures,
	type HoursDifference,
	type ReportDifference
} from '#domain/period/snapshot.ts';
import type { ListName, Period, Snapshot } from '#domain/document/schema.ts';
import type { ReportRow } from '#domain/period/report-row.ts';
import { countsRealYouths } from '#domain/seclusion/query.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { aboutOf } from './about.ts';
import { periodSeen } from './known-period.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** Who recorded something since, when, in which list and about which groups; never about which youth. */
export interface RecordSince {
	readonly seq: number;
	readonly at: string;
	readonly actor: string;
	readonly kind: string;
	readonly groupNames: readonly string[];
	/** Of a version of a day program: which one. */
	readonly versionId: string | null;
}

type Row = Snapshot['report']['locations'][number];

export interface SnapshotShown {
	readonly id: string;
	readonly closedOn: string;
	readonly position: number;
	readonly format: string;
	readonly engine: string;
	/** Of locations of which the actor sees no figures, what rests on single youths is as it is now. */
	readonly report: Pick<Snapshot['report'], 'locations'>;
	/** Empty where the figures are as they were. Hours of real youths only of locations that the actor sees. */
	readonly differences: {
		readonly report: readonly ReportDifference[];
		readonly hours: readonly HoursDifference[];
	};
	/** What was recorded after it and bears on the period, the newest first. */
	readonly since: readonly RecordSince[];
}

/** The newest first. */
export const viewSnapshots = useCase(
	'view-snapshots',
	'read',
	(context, { periodId }: { periodId: string }) => {
		const { document, knowledge, actor, may, demand } = context;
		demand('see-program', everythingInReach(actor.scope));
		const period = document.periods.find(({ id }) => id === periodId);
		if (!period) return NOT_FOUND;
		const kept = document.snapshots.filter((snapshot) => snapshot.periodId === periodId);
		if (kept.length === 0) return done({ snapshots: [] });
		const figures = knowledge.once(`figures of period ${period.from} ${period.to}`, () =>
			periodFigures(document, period)
		);
		const seen = periodSeen(context, period).report;
		const now = { ...figures, report: { ...figures.report, locations: [...seen.locations] } };
		const seesYouths = may('see-figures', everythingInReach(actor.scope));
		const sinceOf = (position: number) =>
			knowledge.once(`records since ${position} of period ${period.from} ${period.to}`, () =>
				recordsSince(context, period, position)
			);
		const snapshots = kept.map(({ id, closedOn, position, format, engine, ...stand }): SnapshotShown => {
			const report = {
				...stand.report,
				locations: rowsSeen(context, stand.report.locations, seen.locations)
			};
			const { report: ofReport, hours } = differencesSince({ ...stand, report }, now);
			const differences = { report: ofReport, hours: hours.filter((one) => maySee(context, one)) };
			const since = ofReport.length + hours.length > 0 ? sinceOf(position) : [];
			return {
				...{ id, closedOn, position, format, engine, differences, report: { locations: report.locations } },
				since: since.filter(({ kind }) => seesYouths || !OF_YOUTHS.includes(kind))
			};
		});
		return done({ snapshots: snapshots.reverse() });
	}
);

/** Lists of which every entry is about a youth: that one was recorded is for who sees their figures. */
const OF_YOUTHS: readonly string[] = [
	'youths',
	'stays',
	'keys',
	'absences',
	'arrangements',
	'incidents'
] satisfies ListName[];

/** What began for single youths changes these: where the actor sees no figures they are what they are now. */
function rowsSeen({ may }: Context, kept: readonly Row[], now: readonly ReportRow[]): Row[] {
	return kept.map((row) => {
		if (!row.reported || may('see-figures', { locationIds: [row.locationId] })) return row;
		const seen = now.find(({ locationId }) => locationId === row.locationId);
		const { dayRestTailored, night, nightAlsoTightened } = seen?.reported ? seen : NOTHING_OWN;
		return { ...row, dayRestTailored, night, nightAlsoTightened };
	});
}

const NOTHING_OWN = { dayRestTailored: false, night: 'unchanged', nightAlsoTightened: false } as const;

function maySee({ may }: Context, { basis, locationId }: HoursDifference): boolean {
	return !countsRealYouths(basis) || may('see-figures', { locationIds: [locationId] });
}

/** What was recorded after a position and bears on the period as it was before or as it became. */
function recordsSince({ world, document }: Context, period: Period, position: number): RecordSince[] {
	const before = new Map<string, unknown>();
	const since: RecordSince[] = [];
	for (const record of world.ledger.read()) {
		const entry = `${record.kind} ${record.id}`;
		const earlier = before.get(entry);
		before.set(entry, record.value);
		if (record.seq <= position) continue;
		if (![earlier, record.value].some((value) => bearsOn(record.kind, value, period))) continue;
		const groupNames = document.groups
			.filter(({ id }) => groupsOf(record, earlier).has(id))
			.map(({ name }) => name);
		const { seq, at, actor, kind } = record;
		const versionId = kind === 'policies' ? record.id : null;
		since.push({ seq, at, actor, kind, groupNames, versionId });
	}
	return since.reverse();
}

function groupsOf({ kind, id, value }: LedgerRecord, earlier: unknown): ReadonlySet<string> {
	return aboutOf(kind, id, value ?? earlier).groupIds;
}
