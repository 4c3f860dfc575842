/** The doors as a browser meets them: which cookies it is told to keep, and where it is sent. */
import { isActionFailure, isRedirect } from '@sveltejs/kit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SingleSignOn } from '#server/access/accounts/single-sign-on.ts';
import { NOBODY, type Actor } from '#server/access/actor.ts';
import type { World } from '#server/use-cases/world.ts';
import { POST as signOutPost } from '../../../src/routes/sign-out/+server.ts';
import { actions as signInActions, load as signInLoad } from '../../../src/routes/sign-in/+page.server.ts';
import { GET as beginSingle } from '../../../src/routes/sign-in/single/+server.ts';
import { GET as finishSingle } from '../../../src/routes/sign-in/single/done/+server.ts';
import { actions as peopleActions } from '../../../src/routes/setup/people/new/+page.server.ts';
import { GET as beginWithInvitation } from '../../../src/routes/invitations/[secret]/single/+server.ts';
import { AccessFolder, ADMINISTRATOR, PASSWORD } from '../access/access-folder.ts';
import { exampleWorld } from './example-world.ts';

const ORIGIN = 'https://deur.example.org';
const OPTIONS = { path: '/', httpOnly: true, sameSite: 'lax', secure: true };

interface Answer {
	readonly status: number;
	readonly location?: string;
	readonly data?: unknown;
}

/** A browser that keeps cookies, with what it was told about each. */
class Browser {
	readonly kept = new Map<string, { value: string; options: object }>();
	readonly headers = new Map<string, string>();
	actor: Actor = NOBODY;

	async go(handler: unknown, path: string, fields?: Record<string, string>): Promise<Answer> {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields ?? {})) body.append(name, value);
		const url = new URL(path, ORIGIN);
		const request = fields && new Request(url, { method: 'POST', body });
		const params = { secret: url.pathname.split('/')[2] };
		const locals = { world, actor: this.actor, language: 'nl', address: '192.0.2.7', about: 'Firefox' };
		const setHeaders = (headers: Record<string, string>) =>
			Object.entries(headers).forEach(([name, value]) => this.headers.set(name, value));
		const event = { url, request, params, locals, setHeaders, cookies: this.#cookies() };
		try {
			// Handlers take the event that SvelteKit makes; these need this part of it.
			const result: unknown = await (handler as (event: unknown) => unknown)(event);
			return isActionFailure(result)
				? { status: result.status, data: result.data }
				: { status: 200, data: result };
		} catch (thrown) {
			if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
			throw thrown;
		}
	}

	#cookies() {
		return {
			get: (name: string) => this.kept.get(name)?.value,
			set: (name: string, value: string, options: object) => void this.kept.set(name, { value, options }),
			delete: (name: string) => void this.kept.delete(name)
		};
	}
}

let folder: AccessFolder;
let world: World;
let browser: Browser;

const identity = { issuer: 'https://login.example.org', subject: 'mila' };
const organisation: SingleSignOn = {
	begin: async () => ({ ok: true, value: { address: 'https://login.example.org/start', kept: 'kept' } }),
	finish: async (url, kept) =>
		kept === 'kept' && url.searchParams.get('code') === 'good'
			? { ok: true, value: identity }
			: { ok: false, reason: 'refused' }
};

beforeEach(async () => {
	folder = new AccessFolder();
	await folder.make();
	await folder.add(ADMINISTRATOR);
	world = { ...(await exampleWorld()), access: folder.access, singleSignOn: organisation };
	browser = new Browser();
});

afterEach(() => folder.remove());

const signIn = (fields: Record<string, string> = {}) =>
	browser.go(signInActions.default, '/sign-in', {
		...{ login: 'ict', password: PASSWORD, code: folder.code('ict'), to: '/youths' },
		...fields
	});

test('whoever signs in keeps a token that is theirs, and goes on to the page that they wanted', async () => {
	const code = folder.code('ict');
	const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
	expect(await signIn({ login: ' ICT ', code: spaced })).toEqual({ status: 303, location: '/youths' });
	const session = browser.kept.get('__Host-session');
	expect(session?.options).toEqual(OPTIONS);
	expect((await folder.access.sessionOf(session?.value ?? ''))?.session.about).toBe('Firefox');
	expect([...browser.kept.keys()]).toEqual(['__Host-session']);
});

test('nobody is sent to another site', async () => {
	expect(await signIn({ to: '//elsewhere.example.org' })).toEqual({ status: 303, location: '/' });
});

test('who is refused gets the login back, and neither the password nor a cookie', async () => {
	const answer = await signIn({ password: 'not mine at all' });
	expect(answer.status).toBe(400);
	expect(answer.data).toMatchObject({ typed: { login: 'ict', to: '/youths' } });
	expect(JSON.stringify(answer.data)).not.toContain('not mine');
	expect(browser.kept.size).toBe(0);
});

test('too many wrong answers are answered with how long to wait', async () => {
	for (let times = 0; times < 5; times++) await signIn({ password: 'no' });
	expect((await signIn()).status).toBe(429);
	expect(browser.headers.get('retry-after')).toBe('30');
});

test('who is inside already goes on, unless an account was just made ready', async () => {
	expect((await browser.go(signInLoad, '/sign-in?to=/youths')).status).toBe(200);
	browser.actor = folder.access.accounts()[0];
	expect(await browser.go(signInLoad, '/sign-in?to=/youths')).toEqual({ status: 303, location: '/youths' });
	expect((await browser.go(signInLoad, '/sign-in?ready')).status).toBe(200);
});

test('signing out ends the session and forgets it in the browser', async () => {
	await signIn();
	browser.kept.set('__Host-known-on', { value: '2026-10-01', options: {} });
	const token = browser.kept.get('__Host-session')?.value ?? '';
	const answer = await browser.go(signOutPost, '/sign-out', {});
	expect(answer).toEqual({ status: 303, location: '/sign-in?signed-out' });
	expect(browser.kept.size).toBe(0);
	expect(browser.headers.get('clear-site-data')).toBe('"cache", "storage"');
	expect(await folder.access.sessionOf(token)).toBeNull();
});

test('an invitation is shown in the answer alone, as an address of this server', async () => {
	browser.actor = folder.access.accounts()[0];
	const person = { login: 'roos', name: 'Roos', role: 'staff', reach: 'groups', groupIds: 'zu-1' };
	const { data } = await browser.go(peopleActions.default, '/setup/people/new', person);
	expect(data).toMatchObject({
		invited: {
			name: 'Roos',
			address: expect.stringMatching(/^https:\/\/deur\.example\.org\/invitations\/[\w-]{43}$/)
		}
	});
});

test('single sign-on leads away and back, links an invitation, and leaves nothing behind', async () => {
	const draft = { ...ADMINISTRATOR, login: 'roos' };
	const invited = await folder.access.invite(draft);
	const secret = invited.ok ? invited.value.secret : '';
	expect(await browser.go(beginWithInvitation, `/invitations/${secret}/single`)).toEqual({
		status: 303,
		location: 'https://login.example.org/start'
	});
	expect(browser.kept.get('__Host-single-sign-on')?.options).toEqual({ ...OPTIONS, maxAge: 600 });
	const back = await browser.go(finishSingle, '/sign-in/single/done?code=good');
	expect(back).toEqual({ status: 303, location: '/' });
	expect([...browser.kept.keys()]).toEqual(['__Host-session']);

	await browser.go(beginSingle, '/sign-in/single?to=/youths');
	expect(await browser.go(finishSingle, '/sign-in/single/done?code=good')).toMatchObject({
		location: '/youths'
	});
});

test('an answer that fits nothing signs nobody in', async () => {
	const done = (query: string) => browser.go(finishSingle, `/sign-in/single/done?${query}`);
	expect(await done('code=good')).toMatchObject({ location: '/sign-in?failed=late' });
	await browser.go(beginSingle, '/sign-in/single?to=/youths');
	expect(await done('code=bad')).toMatchObject({ location: '/sign-in?failed=failed' });
	// What was kept is used up.
	expect(await done('code=good')).toMatchObject({ location: '/sign-in?failed=late' });
	browser.kept.set('__Host-single-sign-on', { value: '{"kept":1}', options: {} });
	expect(await done('code=good')).toMatchObject({ location: '/sign-in?failed=late' });
	await browser.go(beginSingle, '/sign-in/single');
	expect(await done('code=good')).toMatchObject({ location: '/sign-in?failed=unknown' });
	await browser.go(beginWithInvitation, '/invitations/made-up/single');
	expect(await done('code=good')).toMatchObject({ location: '/invitations/made-up?failed=invitation' });
	expect(browser.kept.size).toBe(0);
});
