/** How fast the store acknowledges here; figures to compare, without a limit. */
import { openEmbeddedLedger } from '#server/storage/embedded-ledger.ts';
import type { Batch, Ledger } from '#server/storage/ledger.ts';
import { inNewFolder, quantile, round, type Result } from './result.ts';
import { ADDRESS } from './store.ts';

const MEASURED_MS = 3000;
const CALLERS = 20;
const LARGE_BYTES = 10_000_000;
const VALUE_BYTES = 300;

export function speed(): Promise<Result> {
	return inNewFolder(async (folder) => {
		const options = { folder, address: ADDRESS };
		const { ledger } = await openEmbeddedLedger(options);
		const independent = await perSecond(() => ledger.append(ledger.position, batchOf(1), () => false));
		const competing = await perSecond(() => appendUntilIn(ledger));
		await ledger.append(ledger.position, batchOf(Math.ceil(LARGE_BYTES / VALUE_BYTES)));
		const oneByOneMs: number[] = [];
		for (let time = 0; time < 300; time++) {
			oneByOneMs.push(await elapsedMs(() => ledger.append(ledger.position, batchOf(1))));
		}
		const records = ledger.position;
		await ledger.close();
		const openingMs = await elapsedMs(async () => (await openEmbeddedLedger(options)).ledger.close());
		const figures = {
			callers: CALLERS,
			acknowledgedPerSecond: independent,
			acknowledgedPerSecondWhenEachNeedsTheLastPosition: competing,
			appendMsMedianBeyond10MB: round(quantile(oneByOneMs, 0.5)),
			appendMsP95Beyond10MB: round(quantile(oneByOneMs, 0.95)),
			records,
			openAndCloseMs: round(openingMs)
		};
		return { test: 'speed', problems: [], figures };
	});
}

async function perSecond(append: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	let count = 0;
	const caller = async () => {
		while (performance.now() - start < MEASURED_MS) {
			await append();
			count++;
		}
	};
	await Promise.all(Array.from({ length: CALLERS }, caller));
	return Math.round((count / (performance.now() - start)) * 1000);
}

async function appendUntilIn(ledger: Ledger): Promise<void> {
	while (!(await ledger.append(ledger.position, batchOf(1))).ok);
}

async function elapsedMs(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

function batchOf(count: number): Batch {
	const value = { note: 'x'.repeat(VALUE_BYTES) };
	const entries = Array.from({ length: count }, (_, index) => ({
		kind: 'observations',
		id: `o${index}`,
		value
	}));
	return { at: '2025-01-01T00:00:00Z', actor: 'tester', entries };
}
