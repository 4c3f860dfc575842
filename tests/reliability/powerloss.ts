/** The power fails: a file system is shut down without a flush, mounted again, and compared with what was acknowledged. */
import { execFile } from 'node:child_process';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inNewFolder, mustBeZero, randomBetween, skipped, type Result } from './result.ts';
import { openTestedStore } from './store.ts';
import { acknowledgedIds, rejectedIds, startWriting } from './writing-process.ts';

const IMAGE_BYTES = 96 * 1024 * 1024;
const run = promisify(execFile);

/** A file system in a file, and a program that cuts its power. */
interface Disk {
	readonly mountPoint: string;
	mount(): Promise<void>;
	unmount(): Promise<void>;
	cutPower(): Promise<void>;
}

export async function powerloss(cuts: number, callers: number): Promise<Result> {
	if (process.getuid?.() !== 0) return skipped('powerloss', 'needs root, to mount a file system');
	return inNewFolder(async (folder) => {
		let disk: Disk;
		try {
			disk = await makeDisk(folder);
			await disk.mount();
			await disk.unmount();
		} catch (error) {
			const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
			return skipped('powerloss', `needs cc, mkfs.ext4 and a loop device: ${reason}`);
		}
		const all = {
			acknowledged: 0,
			lost: 0,
			cutsWithLoss: 0,
			rejectedButPersisted: 0,
			refusedToOpen: 0,
			repairedEnds: 0
		};
		for (let cut = 0; cut < cuts; cut++) {
			const found = await cutOnce(disk, cut, callers);
			all.acknowledged += found.acknowledged;
			all.lost += found.lost;
			all.cutsWithLoss += Math.sign(found.lost);
			all.rejectedButPersisted += found.rejectedButPersisted;
			all.refusedToOpen += found.refusedToOpen;
			all.repairedEnds += found.repairedEnds;
		}
		const { lost, rejectedButPersisted, refusedToOpen } = all;
		return {
			test: 'powerloss',
			problems: mustBeZero({ lost, rejectedButPersisted, refusedToOpen }),
			figures: { fileSystem: 'ext4', cuts, callers, ...all }
		};
	});
}

async function cutOnce(disk: Disk, cut: number, callers: number) {
	await disk.mount();
	const folder = join(disk.mountPoint, `cut ${cut}`);
	const writer = startWriting(folder, `p${cut}`, callers);
	try {
		await writer.started;
		await wait(randomBetween(50, 2500));
		// Nothing may be acknowledged after the cut.
		writer.kill('SIGSTOP');
		await disk.cutPower();
	} finally {
		writer.kill('SIGKILL');
		await writer.ended;
		await disk.unmount();
	}
	await disk.mount();
	try {
		return await compare(folder, acknowledgedIds(writer.told()), rejectedIds(writer.told()));
	} finally {
		await disk.unmount();
	}
}

async function compare(folder: string, acknowledged: readonly string[], rejected: readonly string[]) {
	let ids = new Set<string>();
	let refusedToOpen = 0;
	let repairedEnds = 0;
	try {
		const store = await openTestedStore(folder);
		ids = new Set(store.ids());
		repairedEnds = store.notices.length;
		await store.close();
	} catch (error) {
		console.error(String(error));
		refusedToOpen = 1;
	}
	return {
		acknowledged: acknowledged.length,
		lost: acknowledged.filter((id) => !ids.has(id)).length,
		rejectedButPersisted: rejected.filter((id) => ids.has(id)).length,
		refusedToOpen,
		repairedEnds
	};
}

async function makeDisk(folder: string): Promise<Disk> {
	const image = join(folder, 'disk.img');
	const mountPoint = join(folder, 'mounted');
	const powerSwitch = join(folder, 'fsdown');
	await run('cc', ['-o', powerSwitch, join(import.meta.dirname, 'fsdown.c')]);
	await mkdir(mountPoint);
	await writeFile(image, '');
	await truncate(image, IMAGE_BYTES);
	await run('mkfs.ext4', ['-q', '-F', image]);
	return {
		mountPoint,
		mount: async () => void (await run('mount', ['-o', 'loop,commit=1', image, mountPoint])),
		unmount: async () => void (await run('umount', [mountPoint])),
		cutPower: async () => void (await run(powerSwitch, [mountPoint]))
	};
}
