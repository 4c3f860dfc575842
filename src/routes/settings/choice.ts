/** A choice that a browser keeps in a cookie, and the way back to where it was made. */
import type { Cookies } from '@sveltejs/kit';
import { pathWithin } from '../path-within.ts';

const SECONDS_KEPT = 365 * 24 * 60 * 60;

/** Keeps a choice for a year; readable by the server only. */
export function keepChoice(cookies: Cookies, { protocol }: URL, name: string, value: string): void {
	cookies.set(name, value, {
		path: '/',
		maxAge: SECONDS_KEPT,
		httpOnly: true,
		sameSite: 'lax',
		secure: protocol === 'https:'
	});
}

/** Goes back to what holds where nothing was chosen. */
export function forgetChoice(cookies: Cookies, name: string): void {
	cookies.delete(name, { path: '/' });
}

/** The page that a form names in `back`: a path of this server, never another site. */
export function backFrom(form: FormData, { origin }: URL): string {
	const back = pathWithin(form.get('back'), origin);
	return back ? `${back.path}${back.query}` : '/';
}
