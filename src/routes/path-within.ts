/** Where a form or an address asks to go to next: a place of this server, and nowhere else. */

/** Path and query as a browser reads what was typed; null for what leads elsewhere or is no path. */
export function pathWithin(typed: unknown, origin: string): { path: string; query: string } | null {
	if (typeof typed !== 'string' || !typed.startsWith('/') || !URL.canParse(typed, origin)) return null;
	const { origin: there, pathname, search } = new URL(typed, origin);
	const isHere = there === new URL(origin).origin && !pathname.startsWith('//');
	return isHere ? { path: pathname, query: search } : null;
}
