/** A process that writes until it is killed and tells each outcome: `node writer.ts FOLDER PREFIX CALLERS`. */
import { writeSync } from 'node:fs';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import type { Told } from './writing-process.ts';
import { openTestedStore, type TestedStore } from './store.ts';

const [folder, prefix, callers] = process.argv.slice(2);
const asked = performance.now();
let count = 0;

const store = await open();
tell({ opened: performance.now() - asked });
await Promise.all(Array.from({ length: Number(callers) }, () => writeOn(store)));

async function open(): Promise<TestedStore> {
	try {
		return await openTestedStore(folder);
	} catch (error) {
		tell({ refused: performance.now() - asked, message: String(error) });
		process.exit(3);
	}
}

async function writeOn(store: TestedStore): Promise<never> {
	for (;;) {
		const id = `${prefix}-${count++}`;
		try {
			await store.append(id);
			tell({ acknowledged: id });
		} catch (error) {
			tell({ rejected: id, message: String(error) });
			await wait(20);
		}
		await setImmediate();
	}
}

/** At once, because the process may be killed at any moment. What a slow reader does not take is not checked. */
function tell(told: Told): void {
	try {
		writeSync(1, JSON.stringify(told) + '\n');
	} catch (error) {
		const isSlow = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
		if (!isSlow) process.exit(0);
	}
}
