/** Takes everything that was ever recorded elsewhere into an empty store, so that it knows the same as on any date. */
import { parseText } from '#domain/document/parse.ts';
import { institutionSchema, LIST_SCHEMAS } from '#domain/document/schema.ts';
import { serialise } from '#domain/document/serialise.ts';
import { batchesOf, readHistory, type HistoryFault, type HistoryLine } from '#server/storage/history.ts';
import { CALENDAR_FEED, calendarFeedSchema } from './calendar-feeds.ts';
import { RELEASE, releaseSchema } from './releases.ts';
import { INSTITUTION, isListName, Knowledge } from './knowledge.ts';
import { done, type Outcome, type Refusal } from './outcome.ts';
import { isSealed, keepTextsGiven, withTextsGiven } from './sealed-texts.ts';
import { useCase } from './use-case.ts';

export { isHistory } from '#server/storage/history.ts';

/** Why a history is not taken in; words are with whoever asks. */
export type HistoryRefusal = HistoryFault | 'bad-record' | 'holds-data' | 'nothing';

/** Positions, actors, times and hashes stay what they were. Nothing is recorded where anything is wrong. */
export const importHistory = useCase(
	'import-history',
	'create',
	async ({ world, demand }, { text }: { text: string }): Promise<Outcome<{ position: number }>> => {
		demand('import-document', {});
		const { position } = world.ledger;
		if (position > 0) return refusal('holds-data', { position });
		const read = readHistory(text);
		if (!read.ok) return refusal(read.fault, { line: read.line });
		if (read.lines.length === 0) return refusal('nothing');
		const wrong = read.lines.findIndex((line) => !isRecord(line));
		// The first line is the head, and lines count from 1.
		if (wrong >= 0) return refusal('bad-record', { line: wrong + 2 });
		const known = Knowledge.empty().after(
			read.lines.map(({ record, texts }) => withTextsGiven(record, texts))
		);
		const parsed = parseText(serialise(known.document));
		if (!parsed.ok) return { ok: false, reason: 'invalid', problems: parsed.problems };
		await Promise.all(read.lines.map(({ record, texts }) => keepTextsGiven(record, texts, world.vault)));
		const outcome = await world.ledger.appendAll(0, batchesOf(read.lines.map(({ record }) => record)));
		return outcome.ok
			? done({ position: outcome.position })
			: refusal('holds-data', { position: world.ledger.position });
	}
);

function refusal(code: HistoryRefusal, values?: Readonly<Record<string, number>>): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field: 'history', code, values }] };
}

/** True where a record says what its kind may say, under its own id, and no text about a youth lies open in it. */
function isRecord({ record, texts }: HistoryLine): boolean {
	const { kind, id, value } = record;
	if (kind === CALENDAR_FEED) return value === null || calendarFeedSchema.safeParse(value).success;
	if (kind === RELEASE) return value === null || releaseSchema.safeParse(value).success;
	if (kind === INSTITUTION) return institutionSchema.safeParse(value).success;
	if (!isListName(kind) || !isSealed(record)) return false;
	if (value === null) return true;
	const read = LIST_SCHEMAS[kind].safeParse(withTextsGiven(record, texts).value);
	return read.success && read.data.id === id;
}
