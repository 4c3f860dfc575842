/** Takes back what a form about a group's program just recorded: each entry is what it was before. */
import type { ListName } from '#domain/document/schema.ts';
import type { Action } from '#server/access/can.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { groupAt } from './group-draft.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { useCase, type Context } from './use-case.ts';

/** Lists whose entries can be taken back so. */
export const UNDO_LISTS = [
	'policies',
	'changeNotes',
	'corrections',
	'urgentMeasures',
	'withdrawals',
	'drafts',
	'pilots',
	'staffings'
] as const satisfies readonly ListName[];

export interface NamedEntry {
	readonly list: (typeof UNDO_LISTS)[number];
	readonly id: string;
}

export interface UndoGroupInput {
	readonly groupId: string;
	/** Everything that the batch changed. */
	readonly entries: readonly NamedEntry[];
	/** The position right after what is to be taken back. */
	readonly position: number;
}

/** Refused as stale where something of the group was recorded since; posted twice it is done once. */
export const undoGroupRecords = useCase(
	'undo-group-records',
	'delete',
	async (context, { groupId, entries, position }: UndoGroupInput) => {
		const at = groupAt(context.document, groupId);
		const batch = context.world.ledger.read(position - entries.length).filter(({ seq }) => seq <= position);
		context.demand(actionOf(context, entries, batch), at?.place ?? {});
		const changes = entries.flatMap(({ list, id }) => {
			const record = batch.find((one) => one.kind === list && one.id === id);
			return record ? [earlierThan(context, list, record)] : [];
		});
		const versions = new Set(
			context.document.policies.flatMap((one) => (one.groupId === groupId ? one.id : []))
		);
		for (const { list, id } of entries) if (list === 'policies') versions.add(id);
		const isTheirs =
			changes.length === entries.length && changes.every(({ of }) => isOf(of, groupId, versions));
		if (!at || changes.length === 0 || !isTheirs) return NOT_FOUND;
		return recordEntries(
			context,
			position,
			changes.map(({ to }) => to)
		);
	}
);

/** Whoever took an urgent measure may take it back, the versions that it touched included. */
function actionOf(
	{ actor }: Context,
	entries: readonly NamedEntry[],
	batch: readonly LedgerRecord[]
): Action {
	const isOwnMeasure =
		entries.some(({ list }) => list === 'urgentMeasures') &&
		batch.every((record) => record.actor === actor.id);
	return isOwnMeasure ? 'record-urgent-measure' : 'record-version';
}

/** What a record is about, and its entry as it was one revision before. */
function earlierThan({ world }: Context, list: NamedEntry['list'], record: LedgerRecord) {
	const before = world.ledger
		.read()
		.findLast(({ seq, kind, id }) => seq < record.seq && kind === list && id === record.id);
	const earlier = before?.value ?? null;
	// What stood in the ledger went through the schema of its list.
	const to: EntryChange = { list, id: record.id, value: earlier as object | null };
	return { of: record.value ?? earlier, to };
}

/** A correction is of the group of its version; a version that is not its own is refused by itself. */
function isOf(value: unknown, groupId: string, versions: ReadonlySet<string>): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if ('groupId' in value) return value.groupId === groupId;
	return 'policyId' in value && typeof value.policyId === 'string' && versions.has(value.policyId);
}
