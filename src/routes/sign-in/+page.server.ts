/** Signing in: one form, and single sign-on where there is one. */
import { fail, redirect } from '@sveltejs/kit';
import { refused, valueOf } from '#server/http.ts';
import { sessionCookie } from '#server/access/session-cookie.ts';
import { signIn } from '#server/use-cases/accounts/sign-in.ts';
import { viewSignIn } from '#server/use-cases/accounts/view-sign-in.ts';
import type { Refusal } from '#server/use-cases/outcome.ts';
import { formOf } from '../body-of.ts';
import { typedCode, typedText } from './typed-text.ts';
import { wantedPath } from './wanted.ts';
import type { Actions, PageServerLoad } from './$types';

const TOO_MANY_REQUESTS = 429;

export const load: PageServerLoad = async ({ url, locals: { world, actor } }) => {
	const door = valueOf(await viewSignIn(world, actor, null));
	const to = wantedPath(url.searchParams.get('to'), url.origin);
	const isReady = url.searchParams.has('ready');
	if (door?.isSignedIn && !isReady) redirect(303, to);
	return {
		...{ door, to, isReady },
		isSignedOut: url.searchParams.has('signed-out'),
		failed: url.searchParams.get('failed')
	};
};

export const actions: Actions = {
	default: async ({ request, url, cookies, setHeaders, locals: { world, actor, address, about } }) => {
		const form = await formOf(request);
		const cookie = sessionCookie(url.origin);
		const login = typedText(form, 'login');
		const to = wantedPath(typedText(form, 'to'), url.origin);
		const outcome = await signIn(world, actor, {
			...{ login, address, about },
			password: typedText(form, 'password'),
			code: typedCode(form),
			earlierToken: cookies.get(cookie.name) ?? null
		});
		if (!outcome.ok) {
			const seconds = secondsToWait(outcome);
			if (seconds === null) return refused(outcome, { login, to });
			setHeaders({ 'retry-after': String(seconds) });
			return fail(TOO_MANY_REQUESTS, { refusal: outcome, typed: { login, to } });
		}
		cookies.set(cookie.name, outcome.value.token, cookie.options);
		redirect(303, to);
	}
};

/** How long somebody has to wait where too much was tried; null where that is not why they were refused. */
function secondsToWait(refusal: Refusal): number | null {
	if (refusal.reason !== 'fields') return null;
	const waiting = refusal.fields.find(({ code }) => code === 'wait');
	return waiting ? Number(waiting.values?.seconds ?? 0) : null;
}
