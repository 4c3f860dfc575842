/** A choice that a browser keeps in a cookie, and the way back to where it was made. */
import type { Cookies } from '@sveltejs/kit';

const SECONDS_KEPT = 365 * 24 * 60 * 60;

/** Keeps a choice for a year; readable by the server only. */
export function keepChoice(cookies: Cookies, name: string, value: string): void {
	cookies.set(name, value, {
		path: '/',
		maxAge: SECONDS_KEPT,
		httpOnly: true,
		sameSite: 'lax',
		// The demonstration is served on this machine, without TLS.
		secure: false
	});
}

/** Goes back to what holds where nothing was chosen. */
export function forgetChoice(cookies: Cookies, name: string): void {
	cookies.delete(name, { path: '/' });
}

/** The page that a form names in `back`: a path of this server, never another site. */
export function backFrom(form: FormData): string {
	const back = form.get('back');
	const isPath = typeof back === 'string' && /^\/(?![/\\])/.test(back);
	return isPath ? back : '/';
}
