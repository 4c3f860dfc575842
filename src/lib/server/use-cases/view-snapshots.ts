/** The stands of a period that were kept, what differs from now, and which records made the difference. */
import { bearsOn, countedPart, differingFigures, type DifferingFigure } from '#domain/period/bears-on.ts';
import {
	differencesSince,
	periodFigures,
	type HoursDifference,
	type ReportDifference
} from '#domain/period/snapshot.ts';
import type { ListName, Period, Snapshot } from '#domain/document/schema.ts';
import type { ReportRow } from '#domain/period/report-row.ts';
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
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
	/** What the programs prescribed over the whole period, all locations together; null where nothing was known. */
	readonly prescribed: { readonly kept: Figures | null; readonly now: Figures | null };
	/** What was recorded after it and bears on a figure that differs, the newest first. */
	readonly since: readonly RecordSince[];
}

export const viewSnapshots = useCase(
	'view-snapshots',
	'read',
	(context, { periodId }: { periodId: string }) => {
		const { document, actor, demand } = context;
		demand('see-program', everythingInReach(actor.scope));
		const period = document.periods.find(({ id }) => id === periodId);
		return period ? done({ snapshots: standsOf(context, period) }) : NOT_FOUND;
	}
);

/** The stands of a period that were kept beside what is known now, as the actor may see them; the newest first. */
export function standsOf(context: Context, period: Period): readonly SnapshotShown[] {
	const { knowledge, actor } = context;
	const who = `${actor.role} ${JSON.stringify(actor.scope)}`;
	return knowledge.once(`stands of period ${period.id} for ${who}`, () => standsSeen(context, period));
}

function standsSeen(context: Context, period: Period): SnapshotShown[] {
	const { document, knowledge, actor, may } = context;
	const kept = document.snapshots.filter(({ periodId }) => periodId === period.id);
	if (kept.length === 0) return [];
	const figures = knowledge.once(`figures of period ${period.from} ${period.to}`, () =>
		periodFigures(document, period)
	);
	const seen = periodSeen(context, period).report;
	const now = { ...figures, report: { ...figures.report, locations: [...seen.locations] } };
	const seesYouths = may('see-figures', everythingInReach(actor.scope));
	const snapshots = kept.map(({ id, closedOn, position, format, engine, ...stand }): SnapshotShown => {
		const report = { ...stand.report, locations: rowsSeen(context, stand.report.locations, seen.locations) };
		const { report: ofReport, hours } = differencesSince({ ...stand, report }, now);
		const differences = { report: ofReport, hours: hours.filter((one) => maySee(context, one)) };
		const since = recordsSince(context, differingFigures(differences, period), position);
		return {
			...{ id, closedOn, position, format, engine, differences, report: { locations: report.locations } },
			prescribed: { kept: together(stand.hours.policy), now: together(figures.hours.policy) },
			since: since.filter(({ kind }) => seesYouths || !OF_YOUTHS.includes(kind))
		};
	});
	return snapshots.reverse();
}

function together(rows: readonly Figures[]): Figures | null {
	return rows.length > 0 ? sumFigures(rows) : null;
}

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

/** The recordings of one entry since a position, and what it was until then. */
interface Since {
	readonly before: unknown;
	readonly records: LedgerRecord[];
}

/**
 * What was recorded after a position and bears on a figure that differs, as it was before or as it became. An entry
 * that came to what it was, or of which only the words changed, bears on none.
 */
function recordsSince(
	context: Context,
	figures: readonly DifferingFigure[],
	position: number
): RecordSince[] {
	if (figures.length === 0) return [];
	return [...entriesSince(context, position).values()]
		.filter(({ before, records }) => countedPart(before) !== countedPart(records.at(-1)?.value))
		.filter((entry) => figures.some((figure) => bears(context, entry, figure)))
		.flatMap(({ before, records }) =>
			records.map((record, at) => recordSince(context, record, at > 0 ? records[at - 1].value : before))
		)
		.sort((a, b) => b.seq - a.seq);
}

function entriesSince({ world, knowledge }: Context, position: number): ReadonlyMap<string, Since> {
	return knowledge.once(`entries recorded since ${position}`, () => {
		const before = new Map<string, unknown>();
		const since = new Map<string, Since>();
		for (const record of world.ledger.read()) {
			if (record.seq > knowledge.position) break;
			const entry = `${record.kind} ${record.id}`;
			if (record.seq <= position) {
				before.set(entry, record.value);
				continue;
			}
			const known = since.get(entry);
			if (known) known.records.push(record);
			else since.set(entry, { before: before.get(entry) ?? null, records: [record] });
		}
		return since;
	});
}

function bears(context: Context, { before, records }: Since, figure: DifferingFigure): boolean {
	const { kind, id } = records[0];
	return [before, records.at(-1)?.value].some((value) => {
		if (!bearsOn(kind, value, figure)) return false;
		const locationIds = locationsOf(context, kind, id, value);
		return locationIds.size === 0 || locationIds.has(figure.locationId);
	});
}

/** Where an entry counts; of what names a youth only, wherever that youth stayed. */
function locationsOf(context: Context, kind: string, id: string, value: unknown): Set<string> {
	const { document, knowledge } = context;
	const stays = knowledge.once('stays by youth', () => Map.groupBy(document.stays, ({ youthId }) => youthId));
	const about = aboutOf(kind, id, value);
	const stayed = [...about.youthIds].flatMap((youthId) => stays.get(youthId) ?? []);
	const groupIds = about.groupIds.size > 0 ? about.groupIds : new Set(stayed.map(({ groupId }) => groupId));
	const ofGroups = document.groups.filter((group) => groupIds.has(group.id));
	return new Set([...about.locationIds, ...ofGroups.map(({ locationId }) => locationId)]);
}

function recordSince({ document }: Context, record: LedgerRecord, earlier: unknown): RecordSince {
	const { seq, at, actor, kind, id, value } = record;
	const { groupIds } = aboutOf(kind, id, value ?? earlier);
	const groupNames = document.groups.filter((group) => groupIds.has(group.id)).map(({ name }) => name);
	return { seq, at, actor, kind, groupNames, versionId: kind === 'policies' ? id : null };
}
