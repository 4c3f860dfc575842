/** Who one is here, and where one is signed in. */
import { redirect, type Cookies } from '@sveltejs/kit';
import { sessionCookie } from '#server/access/session-cookie.ts';
import { refused, valueOf } from '#server/http.ts';
import { changeOwnPassword } from '#server/use-cases/accounts/change-own-password.ts';
import { endOwnSession } from '#server/use-cases/accounts/end-own-session.ts';
import { viewOwnAccount } from '#server/use-cases/accounts/view-own-account.ts';
import { formOf } from '../body-of.ts';
import { typedCode, typedText } from '../sign-in/typed-text.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ url, cookies, locals: { world, actor } }) => {
	const token = tokenOf(cookies, url);
	return {
		own: valueOf(await viewOwnAccount(world, actor, { token })),
		done: url.searchParams.get('done')
	};
};

export const actions: Actions = {
	end: async (event) => end(event, typedText(await formOf(event.request), 'session')),
	others: async (event) => {
		await formOf(event.request);
		return end(event, null);
	},
	password: async ({ request, url, cookies, locals: { world, actor } }) => {
		const form = await formOf(request);
		const what = {
			current: typedText(form, 'current'),
			code: typedCode(form),
			password: typedText(form, 'password')
		};
		const outcome = await changeOwnPassword(world, actor, { token: tokenOf(cookies, url), ...what });
		if (!outcome.ok) return refused(outcome, {});
		redirect(303, '/account?done=password');
	}
};

function tokenOf(cookies: Cookies, url: URL): string | null {
	return cookies.get(sessionCookie(url.origin).name) ?? null;
}

async function end({ url, cookies, locals }: RequestEvent, sessionId: string | null): Promise<never> {
	const token = tokenOf(cookies, url);
	valueOf(await endOwnSession(locals.world, locals.actor, { sessionId, token }));
	redirect(303, '/account?done=ended');
}
