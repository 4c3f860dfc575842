/** Reads a file of sealed lines and refuses it where something acknowledged is lost or changed. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DamagedFile, MissingFile } from '../errors.ts';
import { isMissing } from './durable-files.ts';
import { markPath, readMark, type Mark } from './mark.ts';
import { scanLines, type Scan } from './sealed-lines.ts';

/** What a file of lines holds. */
export interface LinesOnDisk {
	/** False where there never was such a file. */
	readonly exists: boolean;
	readonly mark: Mark | undefined;
	readonly scan: Scan;
	/** What follows the whole lines: unfinished, and not acknowledged by anything. */
	readonly torn: Buffer;
}

/** Changes nothing and needs no lock; what is being written meanwhile is in `torn` or not there yet. */
export async function readLines(path: string): Promise<LinesOnDisk> {
	// The mark first: where the file grows in between, the mark is only further behind.
	const mark = await readMark(path);
	const bytes = await readIfPresent(path);
	if (!bytes && mark) throw new MissingFile(path, `gone, though ${basename(markPath(path))} knows of it`);
	const scan = scanLines(bytes ?? Buffer.alloc(0));
	const torn = bytes?.subarray(scan.wholeBytes) ?? Buffer.alloc(0);
	refuseLostLines(path, scan, torn, mark);
	if (mark) refuseOtherLines(path, scan, mark);
	return { exists: bytes !== undefined, mark, scan, torn };
}

async function readIfPresent(path: string): Promise<Buffer | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/**
 * What follows the whole lines was acknowledged if the mark or a later whole line says so.
 * Without a mark and without a first line, the file is something else altogether.
 */
function refuseLostLines(path: string, scan: Scan, torn: Buffer, mark: Mark | undefined): void {
	const { lines, wholeBytes, vouchedBytes } = scan;
	const line = lines.length + 1;
	const reason = torn.length > 0 ? 'not what was written' : 'this line and what followed it are gone';
	if (vouchedBytes > wholeBytes || (!mark && torn.length > 0 && wholeBytes === 0)) {
		throw new DamagedFile(path, line, reason);
	}
	if (mark && mark.bytes > wholeBytes) throw new DamagedFile(path, line, reason, adviceOnMark(path));
}

/** The line that ends at the mark has to be the one that was acknowledged there. */
function refuseOtherLines(path: string, { lines }: Scan, mark: Mark): void {
	if (mark.bytes === 0) return;
	const index = lines.findIndex((line) => line.end >= mark.bytes);
	if (lines[index].end === mark.bytes && lines[index].checksum === mark.checksum) return;
	const reason = 'another line than the one that was acknowledged here';
	throw new DamagedFile(path, index + 1, reason, adviceOnMark(path));
}

function adviceOnMark(path: string): string {
	return `put a backup of ${basename(path)} back, or remove ${basename(markPath(path))} to go on with what is left`;
}
