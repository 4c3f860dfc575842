/** Takes back what a form about a youth just recorded: each entry is what it was before. */
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { withTexts } from './sealed-texts.ts';
import { useCase, type Context } from './use-case.ts';
import { demandYouth, type YouthList } from './youth-entry.ts';

export interface UndoInput {
	readonly youthId: string;
	readonly entries: readonly { readonly list: YouthList; readonly id: string }[];
	/** The position right after what is to be taken back. */
	readonly position: number;
}

/**
 * Refused as stale where something of the youth was recorded since; posted twice it is done once. An entry
 * that was named but not changed by that batch stays as it is.
 */
export const undoEntries = useCase(
	'undo-entries',
	'delete',
	async (context, { youthId, entries, position }: UndoInput) => {
		for (const { list } of entries) if (!demandYouth(context, list, youthId)) return NOT_FOUND;
		const first = position - entries.length;
		const batch = context.world.ledger.read(first).filter(({ seq }) => seq <= position);
		const changes = entries.flatMap(({ list, id }) => {
			const record = batch.find((one) => one.kind === list && one.id === id);
			return record ? [earlierThan(context, list, record)] : [];
		});
		const isTheirs = changes.every(({ of }) => isAbout(of, youthId));
		if (changes.length === 0 || !isTheirs) return NOT_FOUND;
		return recordEntries(
			context,
			position,
			changes.map(({ to }) => to)
		);
	}
);

/** What a record is about, and its entry as it was one revision before. */
function earlierThan(
	{ world }: Context,
	list: YouthList,
	record: LedgerRecord
): { of: unknown; to: EntryChange } {
	const before = world.ledger
		.read()
		.findLast(({ seq, kind, id }) => seq < record.seq && kind === list && id === record.id);
	const value = before ? withTexts(before, world.vault).value : null;
	// What stood in the ledger went through the schema of its list.
	return { of: record.value ?? value, to: { list, id: record.id, value: value as object | null } };
}

function isAbout(value: unknown, youthId: string): boolean {
	return typeof value === 'object' && value !== null && 'youthId' in value && value.youthId === youthId;
}
