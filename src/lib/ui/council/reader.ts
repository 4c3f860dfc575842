/** To whom a page about a council speaks: the council itself is told “jullie”, anybody else “de raad”. */
import { page } from '$app/state';

/** The voice in which a catalogue keeps such words. */
export type Voice = 'council' | 'other';

/** Of whoever is on the page; read while it is made. */
export function voice(): Voice {
	return page.data.actor?.role === 'council-member' ? 'council' : 'other';
}
