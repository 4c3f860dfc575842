/** Ends the session of this browser, and has it forget what it kept of it. */
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { sessionCookie } from '#server/access/session-cookie.ts';
import { valueOf } from '#server/http.ts';
import { signOut } from '#server/use-cases/accounts/sign-out.ts';
import { withoutBody } from '../body-of.ts';
import { forgetChoice } from '../settings/choice.ts';

/** Pages and drafts, but no cookies: the language stays. */
const FORGOTTEN = '"cache", "storage"';

export const POST: RequestHandler = async ({
	request,
	url,
	cookies,
	setHeaders,
	locals: { world, actor }
}) => {
	await withoutBody(request);
	const { name, options } = sessionCookie(url.origin);
	valueOf(await signOut(world, actor, { token: cookies.get(name) ?? null }));
	cookies.delete(name, options);
	forgetChoice(cookies, url, 'known-on');
	setHeaders({ 'clear-site-data': FORGOTTEN });
	redirect(303, '/sign-in?signed-out');
};
