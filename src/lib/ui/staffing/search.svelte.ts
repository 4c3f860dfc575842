/** Looking for a way that fits from the browser: it tells how long it takes, and can be stopped. */
import type { SearchLine, SuggestedShown } from './suggested-shown.ts';

export class Search {
	/** Seconds that it runs; null while it does not. */
	seconds = $state<number | null>(null);
	suggested = $state.raw<SuggestedShown | null>(null);
	failed = $state(false);
	#stop: AbortController | null = null;

	/** Looks on the server until it answers or is stopped; a second time it does nothing. */
	async run(address: string): Promise<void> {
		if (this.#stop) return;
		const stop = new AbortController();
		this.#stop = stop;
		this.seconds = 0;
		this.suggested = null;
		this.failed = false;
		try {
			await this.#read(await fetch(address, { method: 'POST', signal: stop.signal }));
		} catch {
			if (stop.signal.aborted) this.suggested = { outcome: 'cancelled' };
			else this.failed = true;
		} finally {
			this.#stop = null;
			this.seconds = null;
		}
	}

	/** Ends it; nothing of it is used. */
	cancel(): void {
		this.#stop?.abort();
	}

	async #read(response: Response): Promise<void> {
		if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
		const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
		let rest = '';
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			const lines = (rest + value).split('\n');
			rest = lines.pop() ?? '';
			for (const line of lines) this.#take(line);
		}
		if (!this.suggested) throw new Error('the answer ended early');
	}

	#take(line: string): void {
		// It is what our own server writes.
		const told = JSON.parse(line) as SearchLine;
		if ('suggested' in told) this.suggested = told.suggested;
		else this.seconds = told.seconds;
	}
}
