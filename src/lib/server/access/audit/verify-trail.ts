/** Walks the whole trail and says whether every line still stands as it was written. */
import { readFile } from 'node:fs/promises';
import { scanLines } from '#server/storage/disk/sealed-lines.ts';
import { DamagedFile } from '#server/storage/errors.ts';
import { chainedLineIn, checkLines, type Link } from './chain.ts';
import { monthPath, monthsIn, setAsideIn, trailFolder } from './months.ts';
import { wholeLines } from './whole-lines.ts';

export interface TrailChecked {
	/** The months that are left, the oldest first. */
	readonly months: readonly string[];
	readonly lines: number;
	/** How many lines stood before the first that is left: those were kept long enough and are gone. */
	readonly gone: number;
	/** The hash of the last line, to be kept elsewhere; null where there is no line. */
	readonly lastHash: string | null;
	/** Whether a line has the hash that was looked for. */
	readonly hasHash: boolean;
	/** Names of files with what was set aside on opening. */
	readonly setAside: readonly string[];
}

/**
 * Checks the trail in an institution's folder, also while a server writes in it.
 * Throws `DamagedFile` with file and line, or `MissingFile`. `hash` is that of a line that was there before.
 */
export async function verifyTrail(folder: string, hash: string | null = null): Promise<TrailChecked> {
	const trail = trailFolder(folder);
	const months = await monthsIn(trail);
	let link: Link | null = null;
	let lines = 0;
	let hasHash = false;
	for (const month of months) {
		const path = monthPath(trail, month);
		const contents = await contentsOf(path, link);
		link = checkLines(path, contents, link);
		lines += contents.length;
		hasHash ||= hash !== null && contents.some((content) => chainedLineIn(content)?.hash === hash);
	}
	return {
		...{ months, lines, gone: (link?.seq ?? 0) - lines, lastHash: link?.hash ?? null },
		...{ hasHash, setAside: await setAsideIn(trail) }
	};
}

async function contentsOf(path: string, before: Link | null): Promise<readonly unknown[]> {
	try {
		return (await wholeLines(path)).contents;
	} catch (error) {
		// The mark of a file knows that something is lost from it, the chain knows from where.
		if (error instanceof DamagedFile && error.file === path) {
			const { lines } = scanLines(await readFile(path));
			checkLines(
				path,
				lines.map(({ content }) => content),
				before
			);
		}
		throw error;
	}
}
