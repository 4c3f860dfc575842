/** Files that were sent in and are being looked at before they are taken: in memory only, for a short while. */

/** Long enough to read a preview. */
const MINUTES_KEPT = 60;
/** Together; the oldest go first. */
const MOST_BYTES = 100_000_000;
const MOST_UPLOADS = 200;

export interface NewUpload {
	/** Whoever sent it in; nobody else finds it. */
	readonly actorId: string;
	/** What it is to become. */
	readonly purpose: string;
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

export interface Upload extends NewUpload {
	readonly id: string;
	/** How many entries were taken from it, once they were. */
	readonly taken: number | null;
}

/** They hold data about youths, so they never touch the disk; after a restart a file is chosen again. */
export class Uploads {
	/** The largest file that is kept. */
	readonly limitBytes: number;
	readonly #uploads = new Map<string, Upload & { readonly keptAt: number }>();
	readonly #nowMs: () => number;

	constructor(limitBytes: number, nowMs: () => number = () => performance.now()) {
		this.limitBytes = limitBytes;
		this.#nowMs = nowMs;
	}

	/** Keeps a file and gives it an id that cannot be guessed. Whoever calls has judged its size. */
	keep(upload: NewUpload): string {
		const id = crypto.randomUUID();
		this.#uploads.set(id, { ...upload, id, taken: null, keptAt: this.#nowMs() });
		this.#tidy();
		return id;
	}

	/** The file, for whoever sent it in; undefined where it is not there, or no longer. */
	find(id: string, actorId: string, purpose: string): Upload | undefined {
		this.#tidy();
		const upload = this.#uploads.get(id);
		return upload?.actorId === actorId && upload.purpose === purpose ? upload : undefined;
	}

	/** Notes that a file was taken, so that a second post of the same preview takes nothing. */
	noteTaken(id: string, entries: number): void {
		const upload = this.#uploads.get(id);
		if (upload) this.#uploads.set(id, { ...upload, taken: entries });
	}

	#tidy(): void {
		const expired = this.#nowMs() - MINUTES_KEPT * 60_000;
		let bytes = this.#uploads.values().reduce((sum, upload) => sum + upload.bytes.length, 0);
		for (const { id, keptAt, bytes: own } of this.#uploads.values()) {
			const tooMuch = this.#uploads.size > 1 && (bytes > MOST_BYTES || this.#uploads.size > MOST_UPLOADS);
			if (keptAt > expired && !tooMuch) return;
			this.#uploads.delete(id);
			bytes -= own.length;
		}
	}
}
