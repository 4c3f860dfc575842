/** Where an organisation sends people back: signed in, or with a reason why not. */
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { sessionCookie } from '#server/access/session-cookie.ts';
import { valueOf } from '#server/http.ts';
import { finishSingleSignOn } from '#server/use-cases/accounts/finish-single-sign-on.ts';
import { wantedPath } from '../../wanted.ts';
import { failedAddress, failureOf, takeErrand } from '../single-sign-on.ts';

export const GET: RequestHandler = async ({ url, cookies, locals: { world, actor, about } }) => {
	const errand = takeErrand(cookies, url.origin);
	if (!errand) redirect(303, failedAddress({ invitation: null }, 'late'));
	const cookie = sessionCookie(url.origin);
	const { kept, to, invitation } = errand;
	const earlierToken = cookies.get(cookie.name) ?? null;
	const outcome = await finishSingleSignOn(world, actor, { url, kept, invitation, about, earlierToken });
	const code = failureOf(outcome);
	if (code) redirect(303, failedAddress(errand, code));
	cookies.set(cookie.name, valueOf(outcome).token, cookie.options);
	redirect(303, wantedPath(to, url.origin));
};
