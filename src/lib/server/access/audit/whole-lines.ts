/** The whole lines of a file that may be growing, and whether its end is being written or was never finished. */
import { setTimeout as wait } from 'node:timers/promises';
import { DamagedFile } from '#server/storage/errors.ts';
import { readLines, type LinesOnDisk } from '#server/storage/disk/read-lines.ts';

/** Longer than one write takes. */
const LOOK_AGAIN_MS = 300;
const MOST_LOOKS = 5;

export interface WholeLines {
	/** False where there is no such file. */
	readonly exists: boolean;
	readonly contents: readonly unknown[];
}

/**
 * Reads a file of lines while another process may be writing. Throws `DamagedFile` or `MissingFile`, and also
 * where an end stays unfinished: either a process died while it wrote, or something changed the last line.
 */
export async function wholeLines(path: string): Promise<WholeLines> {
	let seen = await readLines(path);
	for (let look = 1; seen.torn.length > 0 && look <= MOST_LOOKS; look++) {
		await wait(LOOK_AGAIN_MS);
		const before = seen;
		seen = await readLines(path);
		// What was unfinished is whole by now, and others are being written behind it.
		if (seen.scan.wholeBytes > before.scan.wholeBytes) return contentsOf(seen);
	}
	if (seen.torn.length > 0) {
		const advice = 'starting the server sets aside what was never acknowledged, and says so';
		throw new DamagedFile(path, seen.scan.lines.length + 1, 'not finished, or changed afterwards', advice);
	}
	return contentsOf(seen);
}

function contentsOf({ exists, scan }: LinesOnDisk): WholeLines {
	return { exists, contents: scan.lines.map(({ content }) => content) };
}
