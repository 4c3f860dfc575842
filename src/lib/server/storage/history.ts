/** The ledger as lines of text that an empty store takes in: who, when, every revision, and texts that were not erased. */
import { z } from 'zod';
import { CHAIN_START, recordHash } from './chain.ts';
import type { Batch, LedgerRecord } from './ledger.ts';

const HISTORY = 'open-deur-history/1';

/** The first line says how many records follow and the hash of the last, so that a lost end shows. */
const headSchema = z.strictObject({
	history: z.literal(HISTORY),
	records: z.int().min(0),
	last: z.string()
});

const lineSchema = z.strictObject({
	seq: z.int().positive(),
	at: z.string(),
	actor: z.string(),
	kind: z.string(),
	id: z.string(),
	rev: z.int().positive(),
	value: z.unknown(),
	hash: z.string(),
	texts: z.record(z.string(), z.string()).optional()
});

/** A record, and the texts that its value only refers to, by field. */
export interface HistoryLine {
	readonly record: LedgerRecord;
	readonly texts: Readonly<Record<string, string>>;
}

export type HistoryFault = 'not-a-record' | 'broken-chain' | 'cut-off' | 'too-long';

/** All lines, or the first line of the file (from 1) that cannot be trusted. */
export type ReadHistory =
	| { readonly ok: true; readonly lines: readonly HistoryLine[] }
	| { readonly ok: false; readonly line: number; readonly fault: HistoryFault };

/** The lines of some records from the first on, each with its line end. */
export function* historyLines(
	records: readonly LedgerRecord[],
	textsOf: (record: LedgerRecord) => HistoryLine['texts']
): Generator<string> {
	const last = records.at(-1)?.hash ?? CHAIN_START;
	yield `${JSON.stringify({ history: HISTORY, records: records.length, last })}\n`;
	for (const record of records) {
		const texts = textsOf(record);
		yield `${JSON.stringify(Object.keys(texts).length > 0 ? { ...record, texts } : record)}\n`;
	}
}

/** True for a text that says of itself that it is a history. */
export function isHistory(text: string): boolean {
	return text.startsWith('{"history":');
}

/** Reads a history back. Every hash is worked out again; what follows from nothing is refused with its line. */
export function readHistory(text: string): ReadHistory {
	const [first, ...rest] = text.replace(/\n$/, '').split('\n');
	const head = headSchema.safeParse(jsonOf(first));
	if (!head.success) return { ok: false, line: 1, fault: 'not-a-record' };
	const revisions = new Map<string, number>();
	const lines: HistoryLine[] = [];
	let previous = CHAIN_START;
	for (const [index, written] of rest.entries()) {
		const line = index + 2;
		if (index >= head.data.records) return { ok: false, line, fault: 'too-long' };
		const read = lineSchema.safeParse(jsonOf(written));
		if (!read.success) return { ok: false, line, fault: 'not-a-record' };
		const { texts = {}, ...record } = read.data;
		const name = `${record.kind}\n${record.id}`;
		const rev = (revisions.get(name) ?? 0) + 1;
		const follows = record.seq === index + 1 && record.rev === rev;
		if (!follows || record.hash !== recordHash(previous, record)) {
			return { ok: false, line, fault: 'broken-chain' };
		}
		revisions.set(name, rev);
		previous = record.hash;
		lines.push({ record, texts });
	}
	const isWhole = lines.length === head.data.records && previous === head.data.last;
	return isWhole ? { ok: true, lines } : { ok: false, line: lines.length + 2, fault: 'cut-off' };
}

/** The records as batches: what one person recorded at one moment. */
export function batchesOf(records: readonly LedgerRecord[]): Batch[] {
	const batches: { at: string; actor: string; entries: LedgerRecord[] }[] = [];
	for (const record of records) {
		const last = batches.at(-1);
		if (last?.at === record.at && last.actor === record.actor) last.entries.push(record);
		else batches.push({ at: record.at, actor: record.actor, entries: [record] });
	}
	return batches;
}

/** What a line says; undefined where it is no JSON. */
function jsonOf(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
