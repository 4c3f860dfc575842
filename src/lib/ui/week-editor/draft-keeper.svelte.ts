/** Keeps the draft on the server while somebody works, and says plainly when that does not succeed. */
import type { DraftProgram } from '#domain/program/draft.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import type { DraftState, FieldProblem } from './editor-data.ts';

/** What is kept: the program and what was typed about the version to be. */
export interface DraftSnapshot {
	readonly program: DraftProgram;
	readonly form: VersionForm;
}

/** `moved`: the draft was changed, saved as a version or dropped elsewhere. */
export type Keeping = 'untouched' | 'kept' | 'waiting' | 'saving' | 'failed' | 'moved';

/** What the address of the draft answers. */
type Answer =
	| { readonly ok: true; readonly value: DraftState & { readonly program: DraftProgram } }
	| { readonly ok: false; readonly reason: string; readonly fields?: readonly FieldProblem[] };

interface Options {
	/** Where the draft is put. */
	readonly address: string;
	/** The version that a new draft starts from. */
	readonly baseId: string | null;
	/** What stands on the screen now. */
	snapshot(): DraftSnapshot;
}

const WAIT_MILLISECONDS = 500;
const RETRY_MILLISECONDS = 5000;
/** What a browser still sends while its page goes away; larger requests it would refuse. */
const LARGEST_KEPT_ALIVE_BYTES = 60_000;
const MOVED_CODES = ['draft-moved', 'draft-gone'];

export class DraftKeeper {
	keeping = $state<Keeping>('untouched');
	/** ISO 8601; null where nothing was kept yet. */
	savedAt = $state<string | null>(null);
	revision = $state(0);
	/** The revision that stands on the server where it is another one. */
	#theirRevision = 0;
	#options: Options;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#changes = 0;
	#running: Promise<void> | null = null;

	constructor(options: Options, start: DraftState | null) {
		this.#options = options;
		this.#standsAs(start);
	}

	/** Goes on from how the draft stands on the server now; what this window had not kept is let go. */
	startAgain(start: DraftState | null, baseId: string | null): void {
		clearTimeout(this.#timer);
		this.#options = { ...this.#options, baseId };
		this.#standsAs(start);
		this.#dropCopy();
	}

	#standsAs(start: DraftState | null): void {
		this.revision = start?.revision ?? 0;
		this.savedAt = start?.savedAt ?? null;
		this.keeping = start ? 'kept' : 'untouched';
	}

	/** True where something on the screen is not on the server yet. */
	get unsaved(): boolean {
		return this.keeping !== 'untouched' && this.keeping !== 'kept';
	}

	/** Something changed: kept after a short rest, and at once in this window, for when it is closed or reloaded. */
	changed(): void {
		this.#changes++;
		this.#copy();
		if (this.keeping === 'moved') return;
		this.keeping = 'waiting';
		this.#later(WAIT_MILLISECONDS);
	}

	/** Keeps what stands on the screen now; resolves when the server has answered. */
	async keep(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#running;
		if (this.keeping !== 'waiting' && this.keeping !== 'failed') return;
		this.#running = this.#send();
		await this.#running;
		this.#running = null;
	}

	/** A form is about to send all that stands on the screen itself: nothing is kept beside it meanwhile. */
	async handOver(): Promise<void> {
		clearTimeout(this.#timer);
		await this.#running;
		this.keeping = 'saving';
	}

	/** The form has been answered; where that did not settle it, what stands on the screen is kept after all. */
	takeBack(): void {
		if (this.keeping === 'saving') this.changed();
	}

	/** Sends what is not kept yet while the page goes away. */
	sendLast(): void {
		if (this.keeping === 'waiting' || this.keeping === 'failed') void this.#send();
	}

	/** Goes on with what stands here, in place of what stands on the server. */
	async keepMine(): Promise<void> {
		this.revision = this.#theirRevision;
		this.keeping = 'waiting';
		await this.keep();
	}

	/** A step back or forward that only the server knows; null where it was refused. */
	async ask(change: 'undo' | 'redo'): Promise<(DraftState & { program: DraftProgram }) | null> {
		await this.keep();
		const answer = await this.#put({ revision: this.revision, change });
		if (!answer?.ok) return null;
		this.#isKept(answer.value);
		return answer.value;
	}

	/** What this window had and had not kept when it was closed or reloaded; null where there is nothing. */
	takeCopy(): (DraftSnapshot & { revision: number }) | null {
		const copy = sessionStorage.getItem(this.#options.address);
		// What is under this address is what `#copy` put there.
		return copy ? (JSON.parse(copy) as DraftSnapshot & { revision: number }) : null;
	}

	#later(milliseconds: number): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.keep(), milliseconds);
	}

	async #send(): Promise<void> {
		const sent = this.#changes;
		this.keeping = 'saving';
		const { program, form } = this.#options.snapshot();
		const { baseId } = this.#options;
		const answer = await this.#put({ revision: this.revision, baseId, program, form });
		if (!answer) return this.#failed();
		if (answer.ok) {
			this.#isKept(answer.value);
			if (this.#changes !== sent) this.changed();
			return;
		}
		const moved = answer.fields?.find(({ code }) => MOVED_CODES.includes(code));
		if (!moved) return this.#failed();
		this.#theirRevision = Number(moved.values?.revision ?? 0);
		this.keeping = 'moved';
	}

	#isKept({ revision, savedAt }: DraftState): void {
		this.revision = revision;
		this.savedAt = savedAt;
		this.keeping = 'kept';
		this.#dropCopy();
	}

	#failed(): void {
		this.keeping = 'failed';
		this.#later(RETRY_MILLISECONDS);
	}

	/** Null where there was no answer. Also what is on its way when the page is left arrives. */
	async #put(change: object): Promise<Answer | null> {
		const body = new TextEncoder().encode(JSON.stringify(change));
		try {
			const response = await fetch(this.#options.address, {
				method: 'PUT',
				headers: { 'content-type': 'application/json' },
				body,
				keepalive: body.length <= LARGEST_KEPT_ALIVE_BYTES
			});
			// The answer of our own address; anything else is no JSON and ends below.
			return (await response.json()) as Answer;
		} catch {
			return null;
		}
	}

	#copy(): void {
		const copy = { ...this.#options.snapshot(), revision: this.revision };
		sessionStorage.setItem(this.#options.address, JSON.stringify(copy));
	}

	#dropCopy(): void {
		sessionStorage.removeItem(this.#options.address);
	}
}
