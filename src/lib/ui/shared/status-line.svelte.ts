/** What just happened, said once to everyone: seen as a short notice, heard by a screen reader. */
import { createContext } from 'svelte';

const SHOWN_MILLISECONDS = 6000;

/** The page's one status line. */
export class StatusLine {
	text = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Says a sentence; it goes away by itself after some seconds. */
	say(text: string): void {
		clearTimeout(this.#timer);
		this.text = text;
		this.#timer = setTimeout(() => this.clear(), SHOWN_MILLISECONDS);
	}

	clear(): void {
		clearTimeout(this.#timer);
		this.text = '';
	}
}

const [statusLine, setStatusLine] = createContext<StatusLine>();

export { setStatusLine, statusLine };
