/** Changes as a list shows them: what changed, who recorded it and when, and what can be done with it. */
import { canBeNoted } from '#domain/change/notable.ts';
import type { DatedChange } from '#domain/change/through-time.ts';
import type { Group, Policy } from '#domain/document/schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { addDays } from '#domain/time/calendar.ts';
import { versionsOf } from './group-draft.ts';
import { firstThat, recordsOfEntry, type Recording } from './recordings.ts';
import type { Context } from './use-case.ts';

/** Its version is one that begins on that date; one that holds again is told among the changes. */
export interface ChangeRow extends DatedChange {
	readonly recorded: Recording | null;
	/** The versions before and after, where they are two; for comparing them. */
	readonly compare: { readonly before: string; readonly after: string } | null;
	/** True where the actor may note why, on this date. */
	readonly mayNote: boolean;
}

/** A change with who recorded it. */
export function changeRow(context: Context, dated: DatedChange): ChangeRow {
	const { document, may } = context;
	const group = document.groups.find(({ id }) => id === dated.group.id);
	const versions = versionsOf(document, dated.group.id);
	const before = policyInForce(versions, addDays(dated.date, -1));
	const after = policyInForce(versions, dated.date);
	const place = { groupIds: [dated.group.id], locationIds: [dated.location.id] };
	const begins = after?.effectiveFrom === dated.date;
	return {
		...dated,
		version: begins ? dated.version : null,
		recorded: group ? whoRecorded(context, group, dated, { before, after }) : null,
		compare: before && after && before !== after ? { before: before.id, after: after.id } : null,
		mayNote: canBeNoted(dated) && may('record-version', place)
	};
}

interface BeforeAfter {
	readonly before: Policy | undefined;
	readonly after: Policy | undefined;
}

/** The first recording that said so, of whatever makes the date what it is. */
function whoRecorded(
	context: Context,
	group: Group,
	{ date, version, changes }: DatedChange,
	{ before, after }: BeforeAfter
): Recording | null {
	const recordings = [
		...(version && after?.effectiveFrom === date ? [versionThat(context, after, 'effectiveFrom', date)] : []),
		...(before?.effectiveTo === date ? [versionThat(context, before, 'effectiveTo', date)] : []),
		...changes.map((change) => {
			if (change.what === 'urgent-measure') return measureOn(context, group.id, date);
			if (change.what === 'exception-added') return after ? exceptionOf(context, after, date) : null;
			if (change.what === 'lock-replaced') return lockOf(context, group, date);
			if (change.what === 'practice' || change.what === 'choice') {
				return firstThat(context, recordsOfEntry(context, 'dayChanges', change.id));
			}
			return null;
		})
	];
	return recordings.find((recording) => recording !== null) ?? null;
}

function versionThat(
	context: Context,
	{ id }: Policy,
	field: 'effectiveFrom' | 'effectiveTo',
	date: string
): Recording | null {
	return firstThat(
		context,
		recordsOfEntry(context, 'policies', id),
		(value) => fieldOf(value, field) === date
	);
}

function measureOn(context: Context, groupId: string, date: string): Recording | null {
	const measure = context.document.urgentMeasures.find((one) => one.groupId === groupId && one.from === date);
	return measure ? firstThat(context, recordsOfEntry(context, 'urgentMeasures', measure.id)) : null;
}

function exceptionOf(context: Context, { id }: Policy, date: string): Recording | null {
	const records = recordsOfEntry(context, 'policies', id);
	return (
		firstThat(context, records, (value) => hasRowFrom(fieldOf(value, 'exceptions'), date)) ??
		firstThat(context, records)
	);
}

/** The lock of the group, or of one of its rooms. */
function lockOf(context: Context, group: Group, date: string): Recording | null {
	const ofGroup = firstThat(context, recordsOfEntry(context, 'groups', group.id), (value) =>
		hasRowFrom(fieldOf(value, 'settings'), date)
	);
	if (ofGroup) return ofGroup;
	const rooms = context.document.rooms.filter(
		({ groupId, locks }) => groupId === group.id && locks.some(({ from }) => from === date)
	);
	const [room] = rooms;
	if (!room) return null;
	return firstThat(context, recordsOfEntry(context, 'rooms', room.id), (value) =>
		hasRowFrom(fieldOf(value, 'locks'), date)
	);
}

function fieldOf(value: unknown, field: string): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function hasRowFrom(rows: unknown, date: string): boolean {
	return Array.isArray(rows) && rows.some((row) => fieldOf(row, 'from') === date);
}
