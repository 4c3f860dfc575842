/** Ends the session of this browser, and forgets what it chose to look back on. */
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { sessionCookie } from '#server/access/session-cookie.ts';
import { valueOf } from '#server/http.ts';
import { signOut } from '#server/use-cases/accounts/sign-out.ts';

export const POST: RequestHandler = async ({ url, cookies, locals: { world, actor } }) => {
	const { name, options } = sessionCookie(url.origin);
	valueOf(await signOut(world, actor, { token: cookies.get(name) ?? null }));
	cookies.delete(name, options);
	cookies.delete('known-on', { path: '/' });
	redirect(303, '/sign-in?signed-out');
};
