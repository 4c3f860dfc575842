/** A file on its way out: made in parts while it is sent, so that nobody else waits for it. */
import { setImmediate as pause } from 'node:timers/promises';

export interface WrittenFile {
	/** Plain ASCII. */
	readonly name: string;
	/** Its media type. */
	readonly type: string;
	readonly parts: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

const CHUNK_LETTERS = 64 * 1024;

/** Gathers text into chunks of UTF-8, and lets other work go between one and the next. */
export async function* bytesOf(
	text: Iterable<string> | AsyncIterable<string>
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	let waiting = '';
	for await (const part of text) {
		waiting += part;
		if (waiting.length < CHUNK_LETTERS) continue;
		yield encoder.encode(waiting);
		waiting = '';
		await pause();
	}
	if (waiting !== '') yield encoder.encode(waiting);
}
