/** Reads the trail from its newest line back, so that the first page costs the same however long the trail is. */
import { open } from 'node:fs/promises';
import { DamagedFile } from '#server/storage/errors.ts';
import { isMissing } from '#server/storage/disk/durable-files.ts';
import { unsealLine } from '#server/storage/disk/sealed-lines.ts';
import { matcherOf, MORE_YOUTHS, type AuditLine, type AuditQuery } from './audit.ts';
import { chainedLineIn, checkLines, type Link } from './chain.ts';
import { monthOf, monthPath, monthsIn } from './months.ts';
import { wholeLines } from './whole-lines.ts';

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 10;

/** What a query finds in the files of a trail, the newest first. Throws `DamagedFile` where a line it meets is not whole. */
export async function readTrail(trail: string, query: AuditQuery): Promise<AuditLine[]> {
	const isAsked = matcherOf(query);
	const mayHold = textFilter(query);
	const found: AuditLine[] = [];
	for (const month of await monthsAsked(trail, query)) {
		const path = monthPath(trail, month);
		for await (const lines of linesBackwards(path)) {
			for (const bytes of lines) {
				if (found.length >= query.limit) return found;
				if (!mayHold(bytes)) continue;
				const line = chainedLineIn(unsealLine(bytes, 0)?.content)?.line;
				if (!line) return await sayWhere(path);
				if (isAsked(line)) found.push(line);
			}
		}
	}
	return found;
}

/** Where the chain stands at the end of a file; null where it holds no line. Throws `DamagedFile`. */
export async function lastLinkIn(path: string): Promise<Link | null> {
	for await (const [bytes] of linesBackwards(path)) {
		if (!bytes) continue;
		const last = chainedLineIn(unsealLine(bytes, 0)?.content);
		return last ? { seq: last.seq, hash: last.hash } : await sayWhere(path);
	}
	return null;
}

/**
 * The months that a query can be about, the newest first. A line never stands in an earlier file than that of its
 * month; a clock that was set back puts it in a later one: the next, or the newest.
 */
async function monthsAsked(trail: string, { from, to }: AuditQuery): Promise<string[]> {
	const months = (await monthsIn(trail)).filter((month) => month >= monthOf(from));
	const afterwards = months.filter((month) => month > monthOf(to));
	const leftOut = new Set(afterwards.slice(1, -1));
	return months.filter((month) => !leftOut.has(month)).reverse();
}

/** Passes over most lines that are not asked for without reading them as JSON. */
function textFilter(query: AuditQuery): (line: Buffer) => boolean {
	const from = Date.parse(query.from);
	const to = Date.parse(query.to);
	const whoText = query.who === undefined ? null : `"who":${JSON.stringify(query.who)}`;
	const youthText = query.youthId === undefined ? null : `"id":${JSON.stringify(query.youthId)}`;
	return (line) => {
		if (whoText !== null && !line.includes(whoText)) return false;
		if (youthText !== null && !line.includes(youthText) && !line.includes(MORE_YOUTHS)) return false;
		const at = momentIn(line);
		// What cannot be read here is left to who reads the whole line.
		return !(at < from || at >= to);
	};
}

const MOMENT = '"at":"';

function momentIn(line: Buffer): number {
	const start = line.indexOf(MOMENT) + MOMENT.length;
	return Date.parse(line.toString('latin1', start, line.indexOf('"', start)));
}

/** The lines of a file from the last to the first, some at a time, without their newlines; none where there is no such file. */
async function* linesBackwards(path: string): AsyncGenerator<Buffer[]> {
	const handle = await openIfThere(path);
	if (!handle) return;
	try {
		let position = (await handle.stat()).size;
		let rest: Buffer = Buffer.alloc(0);
		// What follows the last newline is being written, or was never finished.
		let isWhole = false;
		while (position > 0) {
			const length = Math.min(CHUNK_BYTES, position);
			position -= length;
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
			rest = Buffer.concat([buffer.subarray(0, bytesRead), rest]);
			const lines: Buffer[] = [];
			for (let at = rest.lastIndexOf(NEWLINE); at >= 0; at = rest.lastIndexOf(NEWLINE)) {
				if (isWhole) lines.push(rest.subarray(at + 1));
				isWhole = true;
				rest = rest.subarray(0, at);
			}
			yield lines;
		}
		if (isWhole) yield [rest];
	} finally {
		await handle.close();
	}
}

async function openIfThere(path: string) {
	try {
		return await open(path, 'r');
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

/** Ends in `DamagedFile` with the line that is not whole. */
async function sayWhere(path: string): Promise<never> {
	const { contents } = await wholeLines(path);
	checkLines(path, contents, null);
	throw new DamagedFile(path, contents.length + 1, 'not what was written');
}
