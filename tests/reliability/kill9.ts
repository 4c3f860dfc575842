/** SIGKILL at a random moment, again and again. The page cache survives: this tests atomicity and the lock. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lockFolder } from '#server/storage/disk/writer-lock.ts';
import { inNewFolder, mustBeZero, quantile, randomBetween, round, type Result } from './result.ts';
import { ADDRESS, openTestedStore } from './store.ts';
import { acknowledgedIds, openedMs, startWriting } from './writing-process.ts';

const NEW_STORE_EVERY = 20;
const LONGEST_LOCK_WAIT_MS = 1000;

export function kill9(kills: number, callers: number): Promise<Result> {
	return inNewFolder(async (parent) => {
		const folder = join(parent, 'data');
		const all = { acknowledged: 0, lost: 0, refusedToOpen: 0, unacknowledgedButPresent: 0, repairedEnds: 0 };
		const lockWaitsMs: number[] = [];
		const openingMs: number[] = [];
		let expected: string[] = [];
		for (let kill = 0; kill < kills; kill++) {
			if (kill % NEW_STORE_EVERY === 0) {
				await rm(folder, { recursive: true, force: true });
				await mkdir(folder);
				expected = [];
			}
			const writer = startWriting(folder, `k${kill}`, callers);
			await writer.started;
			await wait(randomBetween(5, 120));
			writer.kill('SIGKILL');
			lockWaitsMs.push(await lockWaitMs(folder));
			await writer.ended;
			const acknowledged = acknowledgedIds(writer.told());
			openingMs.push(...openedMs(writer.told()));
			all.acknowledged += acknowledged.length;
			expected.push(...acknowledged);
			const found = await look(folder);
			if (!found) all.refusedToOpen++;
			else {
				const ids = new Set(found.ids);
				all.lost += expected.filter((id) => !ids.has(id)).length;
				all.unacknowledgedButPresent += ids.size - new Set(expected).size;
				all.repairedEnds += found.notices.length;
				expected = found.ids;
			}
		}
		const slowLocks = lockWaitsMs.filter((ms) => !(ms < LONGEST_LOCK_WAIT_MS)).length;
		return {
			test: 'kill9',
			problems: mustBeZero({ lost: all.lost, refusedToOpen: all.refusedToOpen, slowLocks }),
			figures: {
				kills,
				callers,
				...all,
				lockWaitMsMedian: round(quantile(lockWaitsMs, 0.5)),
				lockWaitMsMax: round(Math.max(...lockWaitsMs)),
				openingMsP95: round(quantile(openingMs, 0.95))
			}
		};
	});
}

/** From the kill until the folder can be locked again: what a restart waits for. Infinity where it is refused. */
async function lockWaitMs(folder: string): Promise<number> {
	const killed = performance.now();
	try {
		const lock = await lockFolder(folder, ADDRESS);
		await lock.release();
		return performance.now() - killed;
	} catch {
		return Infinity;
	}
}

async function look(folder: string) {
	try {
		const store = await openTestedStore(folder);
		const found = { ids: store.ids(), notices: store.notices };
		await store.close();
		return found;
	} catch (error) {
		console.error(String(error));
		return undefined;
	}
}
