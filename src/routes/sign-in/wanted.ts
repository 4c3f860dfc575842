/** The page that somebody wanted when they were asked to sign in. */
import { pathWithin } from '../path-within.ts';

/** From here on nobody is sent back to where they would be sent here again. */
const NOT_WANTED = /^\/(sign-in|sign-out|invitations)(\/|$)/;

/** A path of this server with its query; anything that leads elsewhere is the overview. */
export function wantedPath(typed: string | null, origin: string): string {
	const wanted = pathWithin(typed, origin);
	return wanted && !NOT_WANTED.test(wanted.path) ? `${wanted.path}${wanted.query}` : '/';
}
