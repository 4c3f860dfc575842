/** Single sign-on as the browser goes through it: sent away with something to keep, and back with an answer. */
import { redirect, type Cookies, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { singleSignOnCookie } from '#server/access/session-cookie.ts';
import { valueOf } from '#server/http.ts';
import { beginSingleSignOn } from '#server/use-cases/accounts/begin-single-sign-on.ts';
import type { Refusal } from '#server/use-cases/outcome.ts';

/** What somebody began with, and wants when they are back. */
interface Errand {
	/** The page that they wanted. */
	readonly to: string;
	/** The secret of the invitation with which they began; null for who has an account. */
	readonly invitation: string | null;
}

const errandSchema = z.strictObject({
	kept: z.string(),
	to: z.string(),
	invitation: z.string().nullable()
});

/** Sends the browser to the organisation; where that cannot be reached, back to where it began. */
export async function sendAway(
	{ url, cookies, locals }: Pick<RequestEvent, 'url' | 'cookies' | 'locals'>,
	errand: Errand
): Promise<never> {
	const outcome = await beginSingleSignOn(locals.world, locals.actor, null);
	const code = failureOf(outcome);
	if (code) redirect(303, failedAddress(errand, code));
	const { address, kept } = valueOf(outcome);
	const { name, options } = singleSignOnCookie(url.origin);
	cookies.set(name, JSON.stringify({ kept, ...errand }), options);
	redirect(303, address);
}

/** What the browser kept, which it keeps no longer; null where there is nothing that can be read. */
export function takeErrand(cookies: Cookies, origin: string): z.infer<typeof errandSchema> | null {
	const { name, options } = singleSignOnCookie(origin);
	const text = cookies.get(name);
	cookies.delete(name, options);
	if (text === undefined) return null;
	try {
		return errandSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}

/** The page on which somebody reads why they are not in. */
export function failedAddress({ invitation }: Pick<Errand, 'invitation'>, code: string): string {
	// An invitation that no longer works has a page that says so.
	if (invitation === null) return `/sign-in?failed=${code}`;
	return `/invitations/${encodeURIComponent(invitation)}?failed=${code}`;
}

/** Why somebody is not in, where that is something to tell them. */
export function failureOf(outcome: { readonly ok: true } | Refusal): string | null {
	return !outcome.ok && outcome.reason === 'fields' ? (outcome.fields[0]?.code ?? null) : null;
}
