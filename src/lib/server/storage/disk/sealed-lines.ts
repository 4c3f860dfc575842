/** Lines that show by themselves whether they are whole: `{"crc32":"…","durable":…,"content":…}`. */
import { crc32 } from 'node:zlib';

const OPENING = '{"crc32":"';
const CHECKSUM_LENGTH = 8;
const CHECKED_FROM = OPENING.length + CHECKSUM_LENGTH + 2;
const NEWLINE = 10;

/** One whole line of a file. */
export interface SealedLine {
	readonly content: unknown;
	readonly checksum: string;
	/** How many bytes of the file were durable when this line was written. */
	readonly durableBytes: number;
	/** Where the next line starts, in bytes. */
	readonly end: number;
}

/** The whole lines from the start of a file, up to the first that is not. */
export interface Scan {
	readonly lines: readonly SealedLine[];
	readonly wholeBytes: number;
	/** Bytes that later whole lines say were durable; 0 where none says so. */
	readonly vouchedBytes: number;
}

/** A line with its newline; `contentText` is JSON. */
export function sealLine(contentText: string, durableBytes: number): string {
	const checked = `"durable":${durableBytes},"content":${contentText}}`;
	return `${OPENING}${checksumOf(Buffer.from(checked))}",${checked}\n`;
}

/** The checksum that a line from `sealLine` carries. */
export function checksumIn(line: string): string {
	return line.slice(OPENING.length, OPENING.length + CHECKSUM_LENGTH);
}

/** Reads lines until one is not whole, and looks past that one for what later lines say about it. */
export function scanLines(bytes: Buffer): Scan {
	const lines: SealedLine[] = [];
	let wholeBytes = 0;
	let vouchedBytes = 0;
	let broken = false;
	let start = 0;
	while (start < bytes.length) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline < 0 ? bytes.length : newline + 1;
		const line = newline < 0 ? undefined : unsealLine(bytes.subarray(start, newline), end);
		// A line that knows of more before it than there is stands in the wrong place.
		if (!line || line.durableBytes > start) broken = true;
		if (broken) vouchedBytes = Math.max(vouchedBytes, line?.durableBytes ?? 0);
		else if (line) {
			lines.push(line);
			wholeBytes = end;
		}
		start = end;
	}
	return { lines, wholeBytes, vouchedBytes };
}

/** The line in `bytes` (without newline), or undefined where it is not as it was written; `end` is passed on. */
export function unsealLine(bytes: Buffer, end: number): SealedLine | undefined {
	const opening = bytes.toString('latin1', 0, CHECKED_FROM);
	const checksum = checksumOf(bytes.subarray(CHECKED_FROM));
	if (opening !== `${OPENING}${checksum}",`) return undefined;
	const { durable, content } = JSON.parse(bytes.toString());
	return { content, checksum, durableBytes: durable, end };
}

function checksumOf(bytes: Buffer): string {
	return crc32(bytes).toString(16).padStart(CHECKSUM_LENGTH, '0');
}
