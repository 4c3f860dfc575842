/** A choice that a browser keeps in a cookie, and the way back to where it was made. */
import type { Cookies } from '@sveltejs/kit';
import { choiceCookie, type Choice } from '#server/access/session-cookie.ts';
import { pathWithin } from '../path-within.ts';

/** Keeps a choice for a year; readable by the server only. */
export function keepChoice(cookies: Cookies, { origin }: URL, choice: Choice, value: string): void {
	const { name, options } = choiceCookie(origin, choice);
	cookies.set(name, value, options);
}

/** Goes back to what holds where nothing was chosen. */
export function forgetChoice(cookies: Cookies, { origin }: URL, choice: Choice): void {
	const { name, options } = choiceCookie(origin, choice);
	cookies.delete(name, options);
}

/** The page that a form names in `back`: a path of this server, never another site. */
export function backFrom(form: FormData, { origin }: URL): string {
	const back = pathWithin(form.get('back'), origin);
	return back ? `${back.path}${back.query}` : '/';
}
