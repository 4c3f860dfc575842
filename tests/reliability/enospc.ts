/** The disk fills up, and later has room again. */
import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readStorage } from '#server/storage/open.ts';
import { inNewFolder, mustBeZero, skipped, type Result } from './result.ts';
import { openTestedStore, wholeIds, type TestedStore } from './store.ts';

const CALLERS = 4;
const MOST_RECORDS = 20_000;
const ENOUGH_REJECTIONS = 40;
const run = promisify(execFile);

/** What was answered, to compare with what is on disk. */
interface Answers {
	readonly acknowledged: Set<string>;
	readonly rejected: Set<string>;
	readonly codes: Record<string, number>;
}

export async function enospc(): Promise<Result> {
	if (process.getuid?.() !== 0) return skipped('enospc', 'needs root, to mount a small file system');
	return inNewFolder(async (parent) => {
		const mountPoint = join(parent, 'small disk');
		await mkdir(mountPoint);
		try {
			await run('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mountPoint]);
		} catch (error) {
			return skipped('enospc', `cannot mount a tmpfs here: ${String(error)}`);
		}
		try {
			return await fillAndFree(mountPoint);
		} finally {
			await run('umount', [mountPoint]);
		}
	});
}

async function fillAndFree(mountPoint: string): Promise<Result> {
	const ballast = join(mountPoint, 'ballast');
	await writeFile(ballast, Buffer.alloc(512 * 1024));
	const folder = join(mountPoint, 'data');
	const answers: Answers = { acknowledged: new Set(), rejected: new Set(), codes: {} };

	let store = await openTestedStore(folder);
	while (answers.rejected.size < ENOUGH_REJECTIONS && answers.acknowledged.size < MOST_RECORDS) {
		await appendTogether(store, answers);
	}
	const full = await compare(folder, answers);
	await store.close();
	store = await openTestedStore(folder);
	const reopenedFull = await compare(folder, answers);
	await rm(ballast);
	const before = answers.acknowledged.size;
	for (let time = 0; time < 20; time++) await appendTogether(store, answers);
	const freed = await compare(folder, answers);
	await store.close();

	const notFull = answers.rejected.size < ENOUGH_REJECTIONS ? ['the disk never filled up'] : [];
	const stuck =
		answers.acknowledged.size === before ? ['nothing could be written when there was room again'] : [];
	const wrong = [full, reopenedFull, freed].flatMap(mustBeZero);
	return {
		test: 'enospc',
		problems: [...notFull, ...stuck, ...wrong],
		figures: { acknowledged: answers.acknowledged.size, codes: answers.codes, full, reopenedFull, freed }
	};
}

async function appendTogether(store: TestedStore, answers: Answers): Promise<void> {
	const { acknowledged, rejected, codes } = answers;
	const first = acknowledged.size + rejected.size;
	const ids = Array.from({ length: CALLERS }, (_, caller) => `e${first + caller}`);
	const append = async (id: string) => {
		try {
			await store.append(id);
			acknowledged.add(id);
		} catch (error) {
			rejected.add(id);
			const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
			codes[code] = (codes[code] ?? 0) + 1;
		}
	};
	await Promise.all(ids.map(append));
}

async function compare(folder: string, { acknowledged, rejected }: Answers) {
	const found = wholeIds(await readStorage(folder));
	const ids = new Set(found);
	return {
		lost: [...acknowledged].filter((id) => !ids.has(id)).length,
		rejectedButPersisted: [...rejected].filter((id) => ids.has(id)).length,
		twice: found.length - ids.size
	};
}
