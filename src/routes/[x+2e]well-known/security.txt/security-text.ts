/** Whom to tell of a weakness, in the form in which it is looked for (RFC 9116). */

/** A server that still runs next month says so again. */
const DAYS_FRESH = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `contact` was judged on starting; `address` is where this text stands; `nowMs` in milliseconds since 1970. */
export function securityText(contact: string, address: string, nowMs: number): string {
	const expires = new Date(nowMs + DAYS_FRESH * DAY_MS).toISOString();
	return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\nCanonical: ${address}\n`;
}
