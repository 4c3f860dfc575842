/** A group's program through time: past, now and planned, pilots with their end, corrections, and what was withdrawn. */
import { isNotable } from '#domain/change/notable.ts';
import { changesOfGroup, type DatedChange } from '#domain/change/through-time.ts';
import type { Policy, RuleBasis } from '#domain/document/schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { changeRow, type ChangeRow } from './change-rows.ts';
import { correctionsOf, type LineCorrection } from './corrections-of.ts';
import { findDraft, groupAt, versionsOf } from './group-draft.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { pilotsByVersion, type PilotOfVersion } from './pilot-at.ts';
import { firstThat, idsEverRecorded, recordingOf, recordsOfEntry, type Recording } from './recordings.ts';
import { withdrawnVersion } from './withdrawn-version.ts';
import { runningMeasures, type RunningMeasure } from './running-measures.ts';
import { useCase, type Context } from './use-case.ts';
import { stairsIn, type StairsView } from './view-stairs.ts';

/** A version in the line of a group; `to` is the first day after a pilot, or on which another takes over. */
export interface LineVersion {
	readonly id: string;
	readonly title: string;
	readonly reason: string | null;
	readonly basis: RuleBasis | null;
	readonly from: string;
	readonly to: string | null;
	readonly endsByItself: boolean;
	readonly when: 'planned' | 'now' | 'past';
	readonly recorded: Recording | null;
	readonly corrections: readonly LineCorrection[];
	/** The pilot that it is tried out in; null for who may not see it. */
	readonly pilot: PilotOfVersion | null;
}

/** A version that was planned and is no longer: it stays to be seen. */
export interface WithdrawnVersion {
	readonly id: string;
	readonly title: string;
	readonly from: string;
	readonly recorded: Recording;
	readonly withdrawn: Recording;
	/** Null where it was withdrawn before a reason was asked. */
	readonly reason: string | null;
}

/** What falls on a date; a version stands on its first day. */
export interface LineEntry {
	readonly date: string;
	readonly version: LineVersion | null;
	readonly withdrawn: WithdrawnVersion | null;
	/** What the date changes; null where a version never took hold. */
	readonly row: ChangeRow | null;
}

export interface VersionsView {
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	readonly position: number;
	/** The newest date first. */
	readonly line: readonly LineEntry[];
	/** Days that follow another template as in holidays, by the date on which they begin; the newest first. */
	readonly holidays: readonly DatedChange[];
	readonly measures: readonly RunningMeasure[];
	readonly stairs: StairsView;
	readonly may: { readonly draft: boolean; readonly record: boolean };
	readonly hasDraft: boolean;
}

/** Well before and after anything that is recorded. */
const EVER = { from: '1900-01-01', to: '9000-01-01' };

export const viewVersions = useCase('view-versions', 'read', (context, { groupId }: { groupId: string }) => {
	const { document, knowledge, today, may } = context;
	const at = groupAt(document, groupId);
	context.demand('see-program', at?.place ?? {});
	const stairs = at && stairsIn(context, { kind: 'group', id: groupId });
	if (!at || !stairs) return NOT_FOUND;
	const { group, location, place } = at;
	const dated = knowledge.once(`changes of ${groupId}`, () => changesOfGroup(document, groupId, EVER));
	const mayDraft = may('draft-program', place);
	return done<VersionsView>({
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		today,
		position: knowledge.position,
		line: lineOf(context, groupId, dated, pilotsByVersion(context, group)),
		holidays: dated
			.map(onlyHolidays)
			.filter(({ changes }) => changes.length > 0)
			.reverse(),
		measures: runningMeasures(document, groupId, today),
		stairs,
		may: { draft: mayDraft, record: may('record-version', place) },
		hasDraft: mayDraft && findDraft(context, groupId) !== null
	});
});

/** Versions, withdrawn ones and every other date on which the program changes. */
function lineOf(
	context: Context,
	groupId: string,
	dated: readonly DatedChange[],
	pilots: ReadonlyMap<string, PilotOfVersion>
): LineEntry[] {
	const versions = versionsOf(context.document, groupId);
	const rows = new Map(dated.map((one) => [one.date, { ...one, changes: one.changes.filter(isNotable) }]));
	const begun = new Set(versions.map(({ effectiveFrom }) => effectiveFrom));
	const entries: LineEntry[] = [
		...versions.map((version) => {
			const row = rows.get(version.effectiveFrom);
			return {
				date: version.effectiveFrom,
				version: { ...lineVersion(context, version, versions), pilot: pilots.get(version.id) ?? null },
				withdrawn: null,
				row: row ? changeRow(context, row) : null
			};
		}),
		...[...rows.values()]
			.filter(({ date, version, changes }) => !begun.has(date) && (version !== null || changes.length > 0))
			.map((row) => ({ date: row.date, version: null, withdrawn: null, row: changeRow(context, row) })),
		...withdrawnOf(context, groupId).map((withdrawn) => ({
			date: withdrawn.from,
			version: null,
			withdrawn,
			row: null
		}))
	];
	return entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function onlyHolidays(dated: DatedChange): DatedChange {
	const changes = dated.changes.filter((change) => change.what === 'exception-added' && !isNotable(change));
	return { ...dated, changes };
}

function lineVersion(
	context: Context,
	version: Policy,
	versions: readonly Policy[]
): Omit<LineVersion, 'pilot'> {
	const { id, title, effectiveFrom, effectiveTo } = version;
	const { today } = context;
	const next = versions.find((other) => other.effectiveFrom > effectiveFrom && !other.effectiveTo);
	const [to] = [effectiveTo, next?.effectiveFrom].filter((date) => typeof date === 'string').sort();
	const isNow = policyInForce(versions, today) === version;
	return {
		...{ id, title, from: effectiveFrom, to: to ?? null, endsByItself: Boolean(effectiveTo) },
		reason: version.reason ?? null,
		basis: version.basis ?? null,
		when: isNow ? 'now' : effectiveFrom > today ? 'planned' : 'past',
		recorded: firstThat(context, recordsOfEntry(context, 'policies', id)),
		corrections: correctionsOf(context, id)
	};
}

/** Versions of the group of which the last record removed them. */
function withdrawnOf(context: Context, groupId: string): WithdrawnVersion[] {
	return [...idsEverRecorded(context, 'policies')].flatMap((id) => {
		const known = withdrawnVersion(context, groupId, id);
		if (!known) return [];
		const { version, withdrawn, reason } = known;
		const recorded = recordingOf(context, recordsOfEntry(context, 'policies', id)[0]);
		return { id, title: version.title, from: version.effectiveFrom, recorded, withdrawn, reason };
	});
}
