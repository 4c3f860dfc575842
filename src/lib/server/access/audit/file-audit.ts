/** The audit trail in a folder: kept in memory for a moment, written in rounds, one file for each month. */
import { openLineFile, type LineFile, type OpenHandle } from '#server/storage/disk/line-file.ts';
import { StorageClosed } from '#server/storage/errors.ts';
import { AuditFull, matcherOf, type Audit, type AuditLine, type AuditQuery } from './audit.ts';
import { chained, TRAIL_START, type Link } from './chain.ts';
import { monthOf, monthPath } from './months.ts';
import { readTrail } from './read-trail.ts';

/** How long a line is in memory alone: what a power cut may take. */
const ROUND_MS = 200;
const AGAIN_AFTER_MS = 1000;
const SAY_AGAIN_AFTER_MS = 60_000;
/** Lines of about 500 bytes. */
const MOST_WAITING = 20_000;

/** The newest file, and where the chain stands. */
export interface TrailEnd {
	readonly month: string | null;
	readonly file: LineFile | null;
	readonly link: Link | null;
}

export interface Writing {
	readonly openHandle?: OpenHandle;
	/** Takes one line of JSON about a write that failed. */
	readonly say: (line: string) => void;
}

/** Made by `openAudit`. */
export class FileAudit implements Audit {
	readonly #trail: string;
	readonly #writing: Writing;
	#month: string | null;
	#file: LineFile | null;
	#link: Link;
	readonly #waiting: AuditLine[] = [];
	#timer: NodeJS.Timeout | undefined;
	/** The writing that was asked for last; each begins when the one before it has ended. */
	#turn: Promise<void> = Promise.resolve();
	#closing: Promise<void> | undefined;
	#healthy = true;
	#saidAt = -Infinity;

	constructor(trail: string, { month, file, link }: TrailEnd, writing: Writing) {
		this.#trail = trail;
		this.#month = month;
		this.#file = file;
		this.#link = link ?? TRAIL_START;
		this.#writing = writing;
	}

	get healthy(): boolean {
		return this.#healthy;
	}

	note(line: AuditLine): void {
		if (this.#closing) throw new StorageClosed();
		if (this.#waiting.length >= MOST_WAITING) throw new AuditFull(this.#waiting.length);
		this.#waiting.push(line);
		this.#writeIn(ROUND_MS);
	}

	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		const turn = this.#turn.then(() => this.#write());
		this.#turn = turn.catch(() => {});
		return turn;
	}

	async read(query: AuditQuery): Promise<readonly AuditLine[]> {
		// Where that fails, what waits is found in memory.
		const isWritten = await this.flush().then(
			() => true,
			() => false
		);
		const waiting = isWritten
			? []
			: this.#waiting.toReversed().filter(matcherOf(query)).slice(0, query.limit);
		const written = await readTrail(this.#trail, { ...query, limit: query.limit - waiting.length });
		return [...waiting, ...written];
	}

	close(): Promise<void> {
		this.#closing ??= this.#finish();
		return this.#closing;
	}

	async #finish(): Promise<void> {
		try {
			await this.flush();
		} finally {
			clearTimeout(this.#timer);
			if (this.#waiting.length > 0) this.#say('audit-lines-lost', 'closed before they could be written');
			await this.#file?.close();
		}
	}

	#writeIn(ms: number): void {
		// A round that is due keeps no process alive: closing writes what waits.
		this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), ms).unref();
	}

	/** Writes what waits, in order; what cannot be written keeps its place. */
	async #write(): Promise<void> {
		try {
			while (this.#waiting.length > 0) await this.#writeRound();
			this.#healthy = true;
		} catch (error) {
			this.#healthy = false;
			this.#sayTrouble(error);
			if (!this.#closing) this.#writeIn(AGAIN_AFTER_MS);
			throw error;
		}
	}

	/** The first lines that belong in one file. */
	async #writeRound(): Promise<void> {
		const month = this.#monthFor(this.#waiting[0]);
		const elsewhere = this.#waiting.findIndex((line) => this.#monthFor(line) !== month);
		const lines = elsewhere < 0 ? [...this.#waiting] : this.#waiting.slice(0, elsewhere);
		const file = await this.#fileOf(month);
		const texts: string[] = [];
		let link = this.#link;
		for (const line of lines) {
			const next = chained(link, line);
			texts.push(JSON.stringify(next));
			link = next;
		}
		await file.append(texts);
		this.#link = link;
		this.#waiting.splice(0, lines.length);
	}

	/** The month of a line, or the newest there is: a clock that was set back changes no order. */
	#monthFor({ at }: AuditLine): string {
		const month = monthOf(at);
		return this.#month !== null && this.#month > month ? this.#month : month;
	}

	async #fileOf(month: string): Promise<LineFile> {
		if (this.#file && month === this.#month) return this.#file;
		const before = this.#file;
		const { file } = await openLineFile(monthPath(this.#trail, month), this.#writing.openHandle);
		this.#file = file;
		this.#month = month;
		await before?.close();
		return file;
	}

	#sayTrouble(error: unknown): void {
		if (performance.now() - this.#saidAt < SAY_AGAIN_AFTER_MS) return;
		this.#saidAt = performance.now();
		this.#say('audit-not-written', String(error));
	}

	#say(event: string, error: string): void {
		const waiting = this.#waiting.length;
		this.#writing.say(JSON.stringify({ level: 'error', event, waiting, folder: this.#trail, error }));
	}
}
