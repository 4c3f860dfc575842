/** Standard output that waits for a slow reader, and a line of progress for somebody who waits. */
import { once } from 'node:events';

const CHUNK_CHARACTERS = 64 * 1024;
const FIRST_PROGRESS_AFTER_MS = 1000;
const PROGRESS_EVERY_MS = 200;

/** Where a command writes, and whether a person watches. */
export interface Terminal {
	readonly stdout: NodeJS.WritableStream;
	readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

/** Gathers lines into chunks; waits where the reader is slower than the work. */
export class Output {
	readonly #stream: NodeJS.WritableStream;
	#waiting = '';

	constructor(stream: NodeJS.WritableStream) {
		this.#stream = stream;
	}

	async write(text: string): Promise<void> {
		this.#waiting += text;
		if (this.#waiting.length >= CHUNK_CHARACTERS) await this.flush();
	}

	async flush(): Promise<void> {
		const text = this.#waiting;
		this.#waiting = '';
		if (text !== '' && !this.#stream.write(text)) await once(this.#stream, 'drain');
	}
}

/** Says on a terminal how far the work is, once it takes longer than a second; nothing elsewhere. */
export class Progress {
	readonly #terminal: Terminal;
	readonly #since = performance.now();
	#saidAt = 0;

	constructor(terminal: Terminal) {
		this.#terminal = terminal;
	}

	say(text: string): void {
		const now = performance.now();
		if (!this.#terminal.stderr.isTTY || now - this.#since < FIRST_PROGRESS_AFTER_MS) return;
		if (this.#saidAt !== 0 && now - this.#saidAt < PROGRESS_EVERY_MS) return;
		this.#saidAt = now;
		this.#terminal.stderr.write(`\r\u001b[K${text}`);
	}

	/** Takes the line away again. */
	clear(): void {
		if (this.#saidAt !== 0) this.#terminal.stderr.write('\r\u001b[K');
		this.#saidAt = 0;
	}
}
