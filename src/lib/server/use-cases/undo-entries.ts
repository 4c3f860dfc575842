/** Takes back what a form about a youth just recorded: each entry is what it was before. */
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

/** Refused as stale where something of the youth was recorded since; posted twice it is done once. */
export const undoEntries = useCase(async (context, { youthId, entries, position }: UndoInput) => {
	for (const { list } of entries) if (!demandYouth(context, list, youthId)) return NOT_FOUND;
	if (entries.length === 0) return NOT_FOUND;
	const changes = entries.map(({ list, id }) => earlier(context, list, id, position));
	if (changes.some((change) => change === null || !isAbout(change.of, youthId))) return NOT_FOUND;
	return recordEntries(
		context,
		position,
		changes.flatMap((change) => (change ? [change.to] : []))
	);
});

/** The entry as it stood at a position, and as it was one revision before. */
function earlier(
	{ world }: Context,
	list: YouthList,
	id: string,
	position: number
): { of: unknown; to: EntryChange } | null {
	const revisions = world.ledger
		.read()
		.filter((record) => record.seq <= position && record.kind === list && record.id === id)
		.map((record) => withTexts(record, world.vault).value);
	const [now, before = null] = revisions.reverse();
	if (now === undefined) return null;
	// What stood in the ledger went through the schema of its list.
	return { of: now ?? before, to: { list, id, value: before as object | null } };
}

function isAbout(value: unknown, youthId: string): boolean {
	return typeof value === 'object' && value !== null && 'youthId' in value && value.youthId === youthId;
}
