/** Accounts as the screens use them: the door, one's own sessions, and the people whom an administrator lets in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Account } from '#server/access/accounts/account.ts';
import type { SingleSignOn } from '#server/access/accounts/single-sign-on.ts';
import { NOBODY, type Actor } from '#server/access/actor.ts';
import { ACTIONS, can } from '#server/access/can.ts';
import { acceptInvitation } from '#server/use-cases/accounts/accept-invitation.ts';
import { beginSingleSignOn } from '#server/use-cases/accounts/begin-single-sign-on.ts';
import { changeOwnPassword } from '#server/use-cases/accounts/change-own-password.ts';
import { changePerson } from '#server/use-cases/accounts/change-person.ts';
import { disablePerson } from '#server/use-cases/accounts/disable-person.ts';
import { endOwnSession } from '#server/use-cases/accounts/end-own-session.ts';
import { finishSingleSignOn } from '#server/use-cases/accounts/finish-single-sign-on.ts';
import { invitePerson } from '#server/use-cases/accounts/invite-person.ts';
import { resetPerson } from '#server/use-cases/accounts/reset-person.ts';
import { signIn } from '#server/use-cases/accounts/sign-in.ts';
import { signOut } from '#server/use-cases/accounts/sign-out.ts';
import { viewInvitation } from '#server/use-cases/accounts/view-invitation.ts';
import { viewOwnAccount } from '#server/use-cases/accounts/view-own-account.ts';
import { viewPeople } from '#server/use-cases/accounts/view-people.ts';
import { viewPerson } from '#server/use-cases/accounts/view-person.ts';
import { viewSignIn } from '#server/use-cases/accounts/view-sign-in.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import type { World } from '#server/use-cases/world.ts';
import { AccessFolder, ADMINISTRATOR, COUNCIL, MINUTE, PASSWORD, STAFF } from '../access/access-folder.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const ADDRESS = '192.0.2.7';
const ABOUT = 'Firefox op Linux';
const NOT_FOUND = { ok: false, reason: 'not-found' };
const FORBIDDEN = { ok: false, reason: 'forbidden' };

const PERSON = {
	login: 'roos',
	name: 'Roos Jansen',
	role: 'staff',
	reach: 'groups',
	locationIds: [],
	groupIds: ['zu-1'],
	lastDay: ''
};

let folder: AccessFolder;
let world: World;
let administrator: Account;

beforeEach(async () => {
	folder = new AccessFolder();
	await folder.make();
	world = { ...(await exampleWorld()), access: folder.access };
	administrator = await folder.add(ADMINISTRATOR);
});

afterEach(() => folder.remove());

/** What stands in the one field of a refusal. */
const refusedWith = (code: string, field = '') => ({
	ok: false,
	reason: 'fields',
	fields: [{ field, code }]
});

const enter = (login: string, what: { password?: string; earlierToken?: string | null } = {}) =>
	signIn(world, NOBODY, {
		...{ login, address: ADDRESS, about: ABOUT, password: PASSWORD, earlierToken: null, ...what },
		code: folder.keys.has(login) ? folder.code(login) : null
	});

async function tokenOf(login: string): Promise<string> {
	const { token } = valueOf(await enter(login));
	folder.pass(MINUTE);
	return token;
}

const isSignedIn = async (token: string) => (await folder.access.sessionOf(token)) !== null;

const person = async (id: string, as: Actor = administrator) => {
	const page = valueOf(await viewPerson(world, as, { id }));
	if (!page?.person) throw new Error('a person was expected');
	return page.person;
};

describe('the door', () => {
	test('opens for login, password and code, and begins a session', async () => {
		const { token, accountId } = valueOf(await enter('ict'));
		expect(accountId).toBe(administrator.id);
		expect((await folder.access.sessionOf(token))?.session.about).toBe(ABOUT);
	});

	test('never says what was wrong', async () => {
		await folder.add(STAFF);
		const wrong = refusedWith('wrong');
		expect(await enter('ict', { password: 'iets anders, maar wel lang' })).toEqual(wrong);
		expect(await enter('niemand')).toEqual(wrong);
		const what = { address: ADDRESS, about: ABOUT, password: PASSWORD, earlierToken: null };
		expect(await signIn(world, NOBODY, { ...what, login: 'ict', code: '000000' })).toEqual(wrong);
		expect(await signIn(world, NOBODY, { ...what, login: 'ict', code: null })).toEqual(wrong);
	});

	test('says how long to wait after too much of it', async () => {
		for (let times = 0; times < 5; times++) await enter('ict', { password: 'nee' });
		expect(await enter('ict')).toMatchObject({ fields: [{ code: 'wait', values: { seconds: 30 } }] });
	});

	test('makes a new session each time, and ends the one that the browser had', async () => {
		const before = await tokenOf('ict');
		const { token } = valueOf(await enter('ict', { earlierToken: before }));
		expect(token).not.toBe(before);
		expect(await isSignedIn(before)).toBe(false);
		expect(await isSignedIn(token)).toBe(true);
		expect(await enter('ict', { password: 'nee', earlierToken: token })).toMatchObject({ ok: false });
		expect(await isSignedIn(token)).toBe(true);
	});

	test('knows who is inside already, and which ways there are', async () => {
		expect(valueOf(await viewSignIn(world, NOBODY, null))).toEqual({
			hasSingleSignOn: false,
			isSignedIn: false
		});
		expect(valueOf(await viewSignIn(world, administrator, null))?.isSignedIn).toBe(true);
	});

	test('is left by signing out, also twice', async () => {
		const token = await tokenOf('ict');
		for (const _ of [1, 2]) valueOf(await signOut(world, administrator, { token }));
		expect(await isSignedIn(token)).toBe(false);
		valueOf(await signOut(world, NOBODY, { token: null }));
	});

	test('is all that nobody may come to', () => {
		expect(ACTIONS.filter((action) => can(NOBODY, action, {}))).toEqual(['own-account']);
		const places = { groupIds: ['zu-1'], locationIds: ['zuid'] };
		expect(ACTIONS.filter((action) => can(NOBODY, action, places))).toEqual(['own-account']);
	});
});

describe('an invitation', () => {
	const invite = async (typed: object = {}) =>
		valueOf(await invitePerson(world, administrator, { ...PERSON, ...typed })).secret;
	const page = async (secret: string) => {
		const outcome = await viewInvitation(world, NOBODY, { secret });
		return outcome.ok ? outcome.value : { ...NOT_FOUND, invitation: null };
	};

	test('says whose it is, with the same key each time it is opened', async () => {
		const secret = await invite();
		const shown = await page(secret);
		expect(shown?.invitation).toMatchObject({ name: 'Roos Jansen', login: 'roos' });
		expect(shown?.invitation?.expiresAt).toBe('2026-11-29T10:01');
		expect(shown?.invitation?.secondFactor?.address).toMatch(/^otpauth:\/\/totp\//);
		expect(await page(secret)).toEqual(shown);
	});

	test('asks no code of the youth council', async () => {
		const secret = await invite({
			...{ role: 'council-member', reach: 'locations', locationIds: ['zuid'], lastDay: '2027-01-31' }
		});
		expect((await page(secret))?.invitation?.secondFactor).toBeNull();
		valueOf(await acceptInvitation(world, NOBODY, { secret, password: PASSWORD, code: null }));
		expect(valueOf(await enter('roos')).token).toBeTruthy();
	});

	test('refuses an easy password and a wrong code, each at its field', async () => {
		const secret = await invite();
		const accept = (password: string, code: string | null) =>
			acceptInvitation(world, NOBODY, { secret, password, code });
		expect(await accept('kort', null)).toEqual(refusedWith('password-short', 'password'));
		expect(await accept('Welkom123456', null)).toEqual(refusedWith('password-common', 'password'));
		expect(await accept(PASSWORD, null)).toEqual(refusedWith('code', 'code'));
		expect(await accept(PASSWORD, '000000')).toEqual(refusedWith('code', 'code'));
		expect((await page(secret))?.invitation).not.toBeNull();
	});

	test('works once; used, too old or made up look the same', async () => {
		const used = await invite();
		folder.keys.set('roos', (await page(used))?.invitation?.secondFactor?.key ?? '');
		const what = { password: PASSWORD, code: folder.code('roos') };
		valueOf(await acceptInvitation(world, NOBODY, { secret: used, ...what }));
		const old = await invite({ login: 'ander' });
		folder.pass(8 * 24 * 60 * MINUTE);
		for (const secret of [used, old, 'made-up']) {
			expect((await page(secret))?.invitation).toBeNull();
			expect(await acceptInvitation(world, NOBODY, { secret, ...what })).toEqual(
				refusedWith('no-invitation')
			);
		}
	});
});

describe('one’s own account', () => {
	test('shows who one is and where one is signed in, this browser first', async () => {
		const here = await tokenOf('ict');
		const there = await tokenOf('ict');
		const own = valueOf(await viewOwnAccount(world, administrator, { token: here }));
		expect(own?.account).toMatchObject({ login: 'ict', reach: 'everywhere', state: 'active' });
		expect(own?.account.ways).toEqual(['password', 'secondFactor']);
		expect(own?.sessions.map(({ isThis }) => isThis)).toEqual([true, false]);
		expect(own?.sessions[0]).toMatchObject({ about: ABOUT, startedAt: '2026-11-22T10:01' });
		expect(JSON.stringify(own)).not.toContain(here);
		expect(JSON.stringify(own)).not.toContain(there);
	});

	test('ends one session, or all others, and never somebody else’s', async () => {
		const staff = await folder.add(STAFF);
		const [here, there, third] = [await tokenOf('ict'), await tokenOf('ict'), await tokenOf('ict')];
		const others = await tokenOf(STAFF.login.toLowerCase());
		const idOf = async (token: string) => (await folder.access.sessionOf(token))?.session.id ?? '';
		const end = async (sessionId: string | null) =>
			valueOf(await endOwnSession(world, administrator, { sessionId, token: here }));
		await end(await idOf(there));
		expect(await isSignedIn(there)).toBe(false);
		await end(await idOf(others));
		await end(null);
		expect(await isSignedIn(third)).toBe(false);
		expect(await isSignedIn(here)).toBe(true);
		expect(folder.access.sessions(staff.id)).toHaveLength(1);
	});

	test('changes its password with the current one; the other sessions end', async () => {
		const [here, there] = [await tokenOf('ict'), await tokenOf('ict')];
		const change = (current: string, password: string, token: string | null = here) =>
			changeOwnPassword(world, administrator, { token, current, code: folder.code('ict'), password });
		const next = 'negen ganzen op het dak';
		expect(await change('verkeerd', next)).toEqual(refusedWith('wrong-password-or-code', 'current'));
		expect(await change(PASSWORD, 'kort')).toEqual(refusedWith('password-short', 'password'));
		expect(await change(PASSWORD, next, null)).toEqual(NOT_FOUND);
		valueOf(await change(PASSWORD, next));
		expect(await isSignedIn(here)).toBe(true);
		expect(await isSignedIn(there)).toBe(false);
		folder.pass(MINUTE);
		expect(await enter('ict')).toMatchObject({ ok: false });
		expect(await enter('ict', { password: next })).toMatchObject({ ok: true });
	});

	test('is nothing for who is not signed in', async () => {
		expect(await viewOwnAccount(world, NOBODY, { token: null })).toEqual(NOT_FOUND);
	});
});

describe('the people', () => {
	test('are for an administrator of the whole institution alone', async () => {
		const elsewhere: Actor = { ...administrator, scope: { kind: 'locations', ids: ['zuid'] } };
		for (const other of [elsewhere, actor('director'), actor('location-manager'), NOBODY]) {
			expect(await viewPeople(world, other, null)).toEqual(FORBIDDEN);
			expect(await viewPerson(world, other, { id: administrator.id })).toEqual(FORBIDDEN);
			expect(await invitePerson(world, other, PERSON)).toEqual(FORBIDDEN);
			expect(await disablePerson(world, other, { accountId: administrator.id })).toEqual(FORBIDDEN);
			expect(await resetPerson(world, other, { accountId: administrator.id })).toEqual(FORBIDDEN);
			const change = { ...PERSON, accountId: administrator.id, stamp: '' };
			expect(await changePerson(world, other, change)).toEqual(FORBIDDEN);
		}
	});

	test('stand by name, with what they reach and how it stands today', async () => {
		await folder.add({ ...COUNCIL, until: '2026-11-23' });
		valueOf(await invitePerson(world, administrator, PERSON));
		const shown = async () => valueOf(await viewPeople(world, administrator, null));
		expect(await shown()).toMatchObject([
			{ name: 'Jongerenraad Zuid', reach: ['De Linde Zuid'], state: 'active', until: '2026-11-23' },
			{ name: 'Roos Jansen', reach: ['Maas'], state: 'invited', isSelf: false },
			{ name: 'Sam de Boer', reach: 'everywhere', state: 'active', isSelf: true }
		]);
		world = { ...world, today: () => '2026-11-23' };
		expect((await shown())?.[0].state).toBe('over');
		expect(JSON.stringify(await shown())).not.toMatch(/hash|digest|secret/i);
	});

	test('are invited with everything that is not right told at once', async () => {
		const typed = { ...PERSON, login: ' ', name: '', role: 'boss', reach: '', lastDay: '31 februari' };
		expect(await invitePerson(world, administrator, typed)).toMatchObject({
			fields: [
				{ field: 'login', code: 'required' },
				{ field: 'name', code: 'required' },
				{ field: 'role', code: 'choose-role' },
				{ field: 'reach', code: 'choose-reach' },
				{ field: 'lastDay', code: 'bad-date' }
			]
		});
		const none = { ...PERSON, groupIds: ['elsewhere'], lastDay: '2026-11-21' };
		expect(await invitePerson(world, administrator, none)).toMatchObject({
			fields: [
				{ field: 'groupIds', code: 'choose-groups' },
				{ field: 'lastDay', code: 'day-over' }
			]
		});
		expect(folder.access.accounts()).toHaveLength(1);
	});

	test.each(['council-member', 'council-coach'])('as %s have a location and an end', async (role) => {
		const groups = { ...PERSON, role };
		expect(await invitePerson(world, administrator, groups)).toMatchObject({
			fields: [
				{ field: 'reach', code: 'council-locations' },
				{ field: 'lastDay', code: 'council-end' }
			]
		});
		const empty = { ...groups, reach: 'locations', lastDay: '2027-06-30' };
		expect(await invitePerson(world, administrator, empty)).toEqual(
			refusedWith('council-locations', 'locationIds')
		);
		valueOf(await invitePerson(world, administrator, { ...empty, locationIds: ['zuid'] }));
		expect(folder.access.accounts().find(({ login }) => login === 'roos')).toMatchObject({
			scope: { kind: 'locations', ids: ['zuid'] },
			until: '2027-07-01'
		});
	});

	test('have a login of their own, whatever its capitals', async () => {
		valueOf(await invitePerson(world, administrator, PERSON));
		const again = { ...PERSON, login: ' ROOS ' };
		expect(await invitePerson(world, administrator, again)).toEqual(refusedWith('login-taken', 'login'));
		const spaced = { ...PERSON, login: 'r oos' };
		expect(await invitePerson(world, administrator, spaced)).toEqual(refusedWith('login', 'login'));
	});

	test('are changed from the next request on', async () => {
		const staff = await folder.add(STAFF);
		const token = await tokenOf(staff.login);
		const { stamp } = await person(staff.id);
		const typed = { ...PERSON, role: 'director', reach: 'institution', lastDay: '2026-12-31' };
		valueOf(await changePerson(world, administrator, { accountId: staff.id, stamp, ...typed }));
		expect((await folder.access.sessionOf(token))?.account).toMatchObject({
			name: 'Roos Jansen',
			role: 'director',
			scope: { kind: 'institution' },
			until: '2027-01-01'
		});
	});

	test('are not changed over what somebody else changed meanwhile', async () => {
		const staff = await folder.add(STAFF);
		const { stamp } = await person(staff.id);
		await folder.access.change(staff.id, { role: 'researcher', scope: { kind: 'institution' } });
		const change = { accountId: staff.id, stamp, ...PERSON };
		expect(await changePerson(world, administrator, change)).toEqual(refusedWith('changed-meanwhile'));
		expect((await person(staff.id)).role).toBe('researcher');
	});

	test('get a code before they get a role that needs one', async () => {
		const council = await folder.add(COUNCIL);
		const { stamp } = await person(council.id);
		const change = { accountId: council.id, stamp, ...PERSON };
		expect(await changePerson(world, administrator, change)).toEqual(refusedWith('second-factor', 'role'));
	});

	test('are disabled: out at once, and let in again by a new invitation only', async () => {
		const staff = await folder.add(STAFF);
		const token = await tokenOf(staff.login);
		for (const _ of [1, 2]) valueOf(await disablePerson(world, administrator, { accountId: staff.id }));
		expect(await isSignedIn(token)).toBe(false);
		expect(await enter(staff.login)).toEqual(refusedWith('wrong'));
		expect((await person(staff.id)).state).toBe('disabled');
		const { secret } = valueOf(await resetPerson(world, administrator, { accountId: staff.id }));
		await folder.accept({ account: staff, secret });
		folder.pass(MINUTE);
		expect(valueOf(await enter(staff.login)).accountId).toBe(staff.id);
	});

	test('who are reset come in by nothing that they had', async () => {
		const staff = await folder.add(STAFF);
		const token = await tokenOf(staff.login);
		valueOf(await resetPerson(world, administrator, { accountId: staff.id }));
		expect(await isSignedIn(token)).toBe(false);
		expect(await enter(staff.login)).toEqual(refusedWith('wrong'));
		expect(await person(staff.id)).toMatchObject({ state: 'invited', ways: [] });
	});

	test('keep one who lets others in', async () => {
		const second = await folder.add({ ...ADMINISTRATOR, login: 'tweede' });
		const token = await tokenOf('tweede');
		valueOf(await disablePerson(world, second, { accountId: administrator.id }));
		// As the first: signed out, with a request on its way.
		expect(await disablePerson(world, administrator, { accountId: second.id })).toEqual(
			refusedWith('last-administrator')
		);
		expect(await isSignedIn(token)).toBe(true);
	});

	test('that are not there are not found', async () => {
		const accountId = 'p-0000000000000000';
		expect(await viewPerson(world, administrator, { id: accountId })).toEqual(NOT_FOUND);
		expect(await disablePerson(world, administrator, { accountId })).toEqual(NOT_FOUND);
		expect(await resetPerson(world, administrator, { accountId })).toEqual(NOT_FOUND);
	});
});

describe('an administrator', () => {
	test('changes nothing but the name of the own account', async () => {
		const { stamp, isSelf } = await person(administrator.id);
		expect(isSelf).toBe(true);
		const own = { accountId: administrator.id, stamp };
		const empty = { role: '', reach: '', locationIds: [], groupIds: [], lastDay: '' };
		expect(await changePerson(world, administrator, { ...own, ...PERSON })).toMatchObject({
			fields: [
				{ field: 'role', code: 'own-account' },
				{ field: 'reach', code: 'own-account' }
			]
		});
		valueOf(await changePerson(world, administrator, { ...own, ...empty, name: 'Sam' }));
		expect(await person(administrator.id)).toMatchObject({ name: 'Sam', role: 'administrator' });
		const ended = refusedWith('own-account');
		expect(await disablePerson(world, administrator, { accountId: administrator.id })).toEqual(ended);
		expect(await resetPerson(world, administrator, { accountId: administrator.id })).toEqual(ended);
	});

	test('changes nothing while looking back', async () => {
		const staff = await folder.add(STAFF);
		const then = worldKnownOn(world, '2026-10-01');
		const past = { ok: false, reason: 'past' };
		expect(await invitePerson(then, administrator, PERSON)).toEqual(past);
		expect(await disablePerson(then, administrator, { accountId: staff.id })).toEqual(past);
		expect(valueOf(await viewPeople(then, administrator, null))).toHaveLength(2);
	});

	test('chooses from what is open or opens yet, and from what somebody has already', async () => {
		const document = structuredClone(world.knowledge().document);
		for (const { group } of document.groups.map((group) => ({ group }))) {
			if (group.locationId === 'zuid') group.closedOn = '2026-01-01';
		}
		const knowledge = Object.assign(Object.create(world.knowledge()), { document });
		world = { ...world, knowledge: () => knowledge };
		const staff = await folder.add(STAFF);
		const groupsFor = async (id: string | null) =>
			valueOf(await viewPerson(world, administrator, { id }))?.places.find((place) => place.id === 'zuid')
				?.groups;
		expect(await groupsFor(null)).toEqual([]);
		expect(await groupsFor(staff.id)).toEqual([{ id: 'zu-1', name: 'Maas' }]);
	});
});

describe('single sign-on', () => {
	const identity = { issuer: 'https://login.example.org', subject: 'mila' };
	/** An organisation that knows whoever comes as `identity`. */
	const organisation: SingleSignOn = {
		begin: async () => ({ ok: true, value: { address: 'https://login.example.org/start', kept: 'kept' } }),
		finish: async (_, kept) =>
			kept === 'kept' ? { ok: true, value: identity } : { ok: false, reason: 'refused' }
	};
	const back = (what: { kept?: string; invitation?: string | null; earlierToken?: string | null } = {}) =>
		finishSingleSignOn(world, NOBODY, {
			url: new URL('http://localhost/sign-in/single/done?code=1'),
			...{ kept: 'kept', invitation: null, about: ABOUT, earlierToken: null, ...what }
		});

	beforeEach(() => {
		world = { ...world, singleSignOn: organisation };
	});

	test('is offered where it is set', async () => {
		expect(valueOf(await viewSignIn(world, NOBODY, null))?.hasSingleSignOn).toBe(true);
		expect(valueOf(await beginSingleSignOn(world, NOBODY, null)).kept).toBe('kept');
	});

	test('links an account by its invitation, and signs in by it from then on', async () => {
		expect(await back()).toEqual(refusedWith('unknown'));
		const { secret, accountId } = valueOf(await invitePerson(world, administrator, PERSON));
		const first = valueOf(await back({ invitation: secret }));
		expect(first.accountId).toBe(accountId);
		expect((await person(accountId)).ways).toEqual(['identity']);
		const second = valueOf(await back({ earlierToken: first.token }));
		expect(await isSignedIn(first.token)).toBe(false);
		expect(await isSignedIn(second.token)).toBe(true);
		const other = valueOf(await invitePerson(world, administrator, { ...PERSON, login: 'ander' }));
		expect(await back({ invitation: other.secret })).toEqual(refusedWith('taken'));
		expect(await back({ invitation: 'made-up' })).toEqual(refusedWith('invitation'));
	});

	test('tells what somebody can do something with, and no more', async () => {
		expect(await back({ kept: 'another' })).toEqual(refusedWith('failed'));
		const unreachable: SingleSignOn = {
			begin: async () => ({ ok: false, reason: 'unavailable' }),
			finish: async () => ({ ok: false, reason: 'unavailable' })
		};
		world = { ...world, singleSignOn: unreachable };
		expect(await beginSingleSignOn(world, NOBODY, null)).toEqual(refusedWith('unavailable'));
		expect(await back()).toEqual(refusedWith('unavailable'));
	});

	test('leads nowhere where it is not set', async () => {
		world = { ...world, singleSignOn: null };
		expect(await beginSingleSignOn(world, NOBODY, null)).toEqual(NOT_FOUND);
		expect(await back()).toEqual(NOT_FOUND);
	});
});

test('the demonstration has no accounts: every screen is there, and every act leads nowhere', async () => {
	const demonstration = { ...world, access: null };
	const as = actor('administrator');
	expect(valueOf(await viewSignIn(demonstration, as, null))).toBeNull();
	expect(valueOf(await viewInvitation(demonstration, as, { secret: 'x' }))).toBeNull();
	expect(valueOf(await viewOwnAccount(demonstration, as, { token: null }))).toBeNull();
	expect(valueOf(await viewPeople(demonstration, as, null))).toBeNull();
	expect(valueOf(await viewPerson(demonstration, as, { id: 'x' }))).toBeNull();
	const signingIn = { ...{ login: 'ict', password: PASSWORD, code: null }, address: ADDRESS, about: ABOUT };
	expect(await signIn(demonstration, as, { ...signingIn, earlierToken: null })).toEqual(NOT_FOUND);
	expect(await invitePerson(demonstration, as, PERSON)).toEqual(NOT_FOUND);
	expect(await disablePerson(demonstration, as, { accountId: 'x' })).toEqual(NOT_FOUND);
	expect(await endOwnSession(demonstration, as, { sessionId: null, token: null })).toEqual(NOT_FOUND);
	const accepting = { secret: 'x', password: PASSWORD, code: null };
	expect(await acceptInvitation(demonstration, as, accepting)).toEqual(NOT_FOUND);
	valueOf(await signOut(demonstration, as, { token: 'x' }));
});
