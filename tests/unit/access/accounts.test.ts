/** Accounts: invited once, changed on the next request, closed at once, and kept without a secret in their files. */
import { readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { openAccess } from '#server/access/accounts/open-access.ts';
import { readAccess } from '#server/access/accounts/reading-access.ts';
import { DamagedFile, MissingFile, StorageClosed } from '#server/storage/errors.ts';
import {
	AccessFolder,
	ADMINISTRATOR,
	COUNCIL,
	DAY,
	MINUTE,
	PASSWORD,
	STAFF,
	valueOf
} from './access-folder.ts';

let here: AccessFolder;

beforeEach(async () => {
	here = new AccessFolder();
	await here.make();
});

afterEach(() => here.remove());

const refused = (reason: string) => ({ ok: false, reason });

describe('an invitation', () => {
	test('makes an account that nobody can use yet', async () => {
		const { account, secret } = valueOf(await here.access.invite(STAFF));
		expect(account).toEqual({
			...STAFF,
			id: expect.stringMatching(/^p-[0-9a-f]{16}$/),
			login: 'noor@linde.example',
			state: 'invited',
			hasPassword: false,
			hasSecondFactor: false,
			identity: null
		});
		expect(secret).toMatch(/^[\w-]{43}$/);
		expect(await here.signIn(STAFF.login)).toEqual(refused('wrong'));
	});

	test('shows whose it is and the same key each time', async () => {
		const { account, secret } = valueOf(await here.access.invite(STAFF));
		const invitation = await here.access.invitation(secret);
		expect(invitation).toEqual({
			account,
			expiresAt: '2026-11-29T09:00:00.000Z',
			secondFactor: {
				key: expect.stringMatching(/^[A-Z2-7]{32}$/),
				address: expect.stringMatching(
					/^otpauth:\/\/totp\/Open%20Deur:noor%40linde\.example\?issuer=Open%20Deur&secret=/
				)
			}
		});
		await here.reopen();
		expect(await here.access.invitation(secret)).toEqual(invitation);
		expect(await here.access.invitation('something-else')).toBeNull();
	});

	test('asks no code of the youth council', async () => {
		const invited = valueOf(await here.access.invite(COUNCIL));
		expect(await here.access.invitation(invited.secret)).toMatchObject({ secondFactor: null });
		const account = await here.accept(invited);
		expect(account).toMatchObject({ state: 'active', hasPassword: true, hasSecondFactor: false });
		expect(valueOf(await here.signIn(COUNCIL.login)).account).toEqual(account);
	});

	test('works once', async () => {
		const invited = valueOf(await here.access.invite(STAFF));
		const both = await Promise.allSettled([here.accept(invited), here.accept(invited)]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await here.access.invitation(invited.secret)).toBeNull();
		const again = await here.access.accept(invited.secret, { password: PASSWORD, code: null });
		expect(again).toEqual(refused('no-invitation'));
	});

	test('holds for seven days', async () => {
		const { secret } = valueOf(await here.access.invite(STAFF));
		here.pass(7 * DAY - 1);
		expect(await here.access.invitation(secret)).not.toBeNull();
		here.pass(1);
		expect(await here.access.invitation(secret)).toBeNull();
		expect(await here.access.accept(secret, { password: PASSWORD, code: null })).toEqual(
			refused('no-invitation')
		);
	});

	test('is not accepted with a code that does not prove the key, and can be tried again', async () => {
		const invited = valueOf(await here.access.invite(STAFF));
		for (const code of [null, '', '000000', '12345', 'abcdef']) {
			expect(await here.access.accept(invited.secret, { password: PASSWORD, code })).toEqual(refused('code'));
		}
		expect(await here.accept(invited)).toMatchObject({ state: 'active', hasSecondFactor: true });
	});

	test('is not accepted with a weak password', async () => {
		const { secret } = valueOf(await here.access.invite(STAFF));
		const accept = (password: string) => here.access.accept(secret, { password, code: null });
		expect(await accept('kort')).toEqual(refused('password-short'));
		expect(await accept('x'.repeat(129))).toEqual(refused('password-long'));
		expect(await accept('welkom2026!!')).toEqual(refused('password-common'));
	});

	test('may link single sign-on instead, to one account only', async () => {
		const identity = { issuer: 'https://login.example', subject: 'a1' };
		expect(await here.access.signInWith(identity, 'Safari')).toEqual(refused('wrong'));
		const { secret } = valueOf(await here.access.invite(STAFF));
		expect(await here.access.acceptIdentity(secret, identity)).toMatchObject({
			ok: true,
			value: { state: 'active', hasPassword: false, identity }
		});
		const { token, account } = valueOf(await here.access.signInWith(identity, 'Safari'));
		expect((await here.access.sessionOf(token))?.account).toEqual(account);
		const others = [
			{ ...identity, subject: 'a2' },
			{ ...identity, issuer: 'https://other.example' }
		];
		for (const other of others) {
			expect(await here.access.signInWith(other, 'Safari')).toEqual(refused('wrong'));
		}
		const second = valueOf(await here.access.invite(ADMINISTRATOR));
		expect(await here.access.acceptIdentity(second.secret, identity)).toEqual(refused('identity-taken'));
		expect(await here.signIn(STAFF.login)).toEqual(refused('wrong'));
	});

	test.each([
		['login-taken', { login: ' NOOR@linde.EXAMPLE ' }],
		['login', { login: 'two words' }],
		['login', { login: '' }],
		['login', { login: 'x'.repeat(129) }],
		['name', { login: 'a', name: ' ' }],
		['until', { login: 'a', until: '2026-02-30' }],
		['until', { login: 'a', role: 'council-coach' as const }],
		['scope', { login: 'a', scope: { kind: 'locations' as const, ids: [] } }]
	])('is refused with %s', async (reason, wrong) => {
		valueOf(await here.access.invite(STAFF));
		expect(await here.access.invite({ ...STAFF, ...wrong })).toEqual(refused(reason));
		expect(here.access.accounts()).toHaveLength(1);
	});
});

describe('a change', () => {
	test('holds on the next request of whoever is signed in', async () => {
		const account = await here.add(STAFF);
		const token = await here.token(STAFF.login);
		const scope = { kind: 'locations' as const, ids: ['noord'] };
		const changed = valueOf(await here.access.change(account.id, { role: 'location-manager', scope }));
		expect(changed).toEqual({ ...account, role: 'location-manager', scope });
		expect((await here.access.sessionOf(token))?.account).toEqual(changed);
	});

	test('changes what is named and nothing else', async () => {
		const account = await here.add(STAFF);
		const what = { name: ' Noor de Wit ', until: undefined, state: 'disabled', passwordHash: null };
		expect(valueOf(await here.access.change(account.id, what))).toEqual({ ...account, name: 'Noor de Wit' });
		expect(await here.access.change('p-0', { name: 'x' })).toEqual(refused('no-account'));
		expect(await here.access.change(account.id, { name: '' })).toEqual(refused('name'));
	});

	test('to a role that needs a code is refused for who has none', async () => {
		const { id } = await here.add(COUNCIL);
		expect(await here.access.change(id, { role: 'staff' })).toEqual(refused('second-factor'));
		valueOf(await here.access.reset(id));
		expect(await here.access.change(id, { role: 'staff' })).toMatchObject({ ok: true });
	});

	test('while an invitation is being accepted lets nobody in without a code', async () => {
		const { account, secret } = valueOf(await here.access.invite(COUNCIL));
		const accepting = here.access.accept(secret, { password: PASSWORD, code: null });
		valueOf(await here.access.change(account.id, { role: 'staff' }));
		expect(await accepting).toEqual(refused('code'));
	});

	test('of the end: the account holds until the day before', async () => {
		const { id } = await here.add(STAFF);
		const token = await here.token(STAFF.login);
		valueOf(await here.access.change(id, { until: '2026-11-23' }));
		expect(await here.access.sessionOf(token)).not.toBeNull();
		valueOf(await here.access.change(id, { until: '2026-11-22' }));
		expect(await here.access.sessionOf(token)).toBeNull();
		here.pass(MINUTE);
		expect(await here.signIn(STAFF.login)).toEqual(refused('wrong'));
	});
});

describe('disabling and resetting', () => {
	test('disabling ends sessions at once and forgets every way in', async () => {
		const { id } = await here.add(STAFF);
		const token = await here.token(STAFF.login);
		expect(valueOf(await here.access.disable(id))).toMatchObject({
			state: 'disabled',
			hasPassword: false,
			hasSecondFactor: false
		});
		expect(await here.access.sessionOf(token)).toBeNull();
		expect(here.access.sessions(id)).toEqual([]);
		here.pass(MINUTE);
		expect(await here.signIn(STAFF.login)).toEqual(refused('wrong'));
		expect(await here.access.disable('p-0')).toEqual(refused('no-account'));
	});

	test('disabling ends an invitation', async () => {
		const { account, secret } = valueOf(await here.access.invite(STAFF));
		valueOf(await here.access.disable(account.id));
		expect(await here.access.invitation(secret)).toBeNull();
	});

	test('resetting ends sessions and makes a new invitation with another key', async () => {
		const { id, login } = await here.add(STAFF);
		const token = await here.token(STAFF.login);
		const [key] = here.keys.values();
		const first = valueOf(await here.access.reset(id));
		const invited = valueOf(await here.access.reset(id));
		expect(invited.account).toMatchObject({ id, state: 'invited', hasPassword: false });
		expect(await here.access.sessionOf(token)).toBeNull();
		expect(await here.access.invitation(first.secret)).toBeNull();
		await here.accept(invited, 'een ander lang wachtlied');
		expect(here.keys.get(login)).not.toBe(key);
		here.pass(MINUTE);
		expect(await here.signIn(login)).toEqual(refused('wrong'));
		expect(await here.signIn(login, { password: 'een ander lang wachtlied' })).toMatchObject({ ok: true });
		expect(await here.access.sessionOf(token)).toBeNull();
		expect(await here.access.reset('p-0')).toEqual(refused('no-account'));
	});

	test('the last administrator stays', async () => {
		const { id } = await here.add(ADMINISTRATOR);
		const last = refused('last-administrator');
		expect(await here.access.disable(id)).toEqual(last);
		expect(await here.access.change(id, { role: 'director' })).toEqual(last);
		expect(await here.access.change(id, { until: '2026-01-01' })).toEqual(last);
		await here.add({ ...ADMINISTRATOR, login: 'ict-2' });
		expect(await here.access.disable(id)).toMatchObject({ ok: true });
	});
});

describe('the first administrator', () => {
	test('is invited while none can come in, and the newest invitation counts', async () => {
		const first = await here.access.firstAdministrator();
		const second = await here.access.firstAdministrator();
		if (!first || !second) throw new Error('not invited');
		expect(second.account).toMatchObject({ id: first.account.id, login: 'beheerder', role: 'administrator' });
		expect(await here.access.invitation(first.secret)).toBeNull();
		await here.accept(second);
		expect(await here.access.firstAdministrator()).toBeNull();
		expect(here.access.accounts()).toHaveLength(1);
	});

	test('comes back where the earlier one was closed or has ended', async () => {
		const first = await here.access.firstAdministrator();
		const id = first?.account.id ?? '';
		valueOf(await here.access.change(id, { until: '2026-01-01' }));
		valueOf(await here.access.disable(id));
		const again = await here.access.firstAdministrator();
		expect(again?.account).toMatchObject({ id, role: 'administrator', until: null, state: 'invited' });
		expect(await here.access.invitation(again?.secret ?? '')).not.toBeNull();
	});

	test('leaves somebody who has that login and another role as they are', async () => {
		const account = await here.add({ ...STAFF, login: 'beheerder' });
		const first = await here.access.firstAdministrator();
		expect(first?.account).toMatchObject({ login: 'beheerder-2', role: 'administrator' });
		expect(here.access.accounts()).toEqual([account, first?.account]);
	});
});

describe('the files', () => {
	test('hold accounts and sessions over a restart', async () => {
		const account = await here.add(STAFF);
		const token = await here.token(STAFF.login);
		await here.reopen();
		expect(here.access.accounts()).toEqual([account]);
		expect((await here.access.sessionOf(token))?.account).toEqual(account);
		expect((await readAccess(here.folder)).accounts()).toEqual([account]);
		here.pass(MINUTE);
		expect(await here.signIn(STAFF.login)).toMatchObject({ ok: true });
	});

	test('hold no secret and are the owner’s alone', async () => {
		await here.add(STAFF);
		const open = valueOf(await here.access.invite(COUNCIL));
		const token = await here.token(STAFF.login);
		const [key = ''] = here.keys.values();
		const names = (await readdir(here.folder)).sort();
		expect(names).toEqual(['accounts.json', 'accounts.key.json', 'sessions.json']);
		for (const name of names) {
			const text = await readFile(join(here.folder, name), 'utf8');
			for (const secret of [PASSWORD, open.secret, token, key]) expect(text).not.toContain(secret);
			expect((await stat(join(here.folder, name))).mode & 0o777).toBe(0o600);
		}
	});

	test('are refused in words where they are damaged, and left as they are', async () => {
		await here.add(STAFF);
		await here.access.close();
		const clock = { now: () => '2026-11-22T09:00:00Z', today: () => '2026-11-22' };
		for (const name of await readdir(here.folder)) {
			const path = join(here.folder, name);
			const whole = await readFile(path);
			const flipped = Buffer.from(whole);
			flipped[whole.length - 20] ^= 1;
			for (const damaged of [flipped, whole.subarray(0, -1), Buffer.alloc(0), Buffer.from('[]')]) {
				await writeFile(path, damaged);
				const opening = openAccess(here.folder, clock);
				await expect(opening).rejects.toBeInstanceOf(DamagedFile);
				await expect(opening).rejects.toThrow(`put a backup of ${name} back`);
				expect(await readFile(path)).toEqual(damaged);
			}
			await writeFile(path, whole);
		}
		await here.open();
	});

	test.each(['accounts.json', 'accounts.key.json'])('are refused without %s', async (name) => {
		await here.add(STAFF);
		await here.access.close();
		await rm(join(here.folder, name));
		await expect(here.open()).rejects.toBeInstanceOf(MissingFile);
	});

	test('without sessions everybody signs in again', async () => {
		await here.add(STAFF);
		const token = await here.token(STAFF.login);
		await here.access.close();
		await rm(join(here.folder, 'sessions.json'));
		await here.open();
		expect(await here.access.sessionOf(token)).toBeNull();
	});

	test('a half-written one of a crash means nothing', async () => {
		await here.access.close();
		await writeFile(join(here.folder, 'accounts.json.new'), 'half');
		await truncate(join(here.folder, 'accounts.json.new'), 2);
		await here.open();
		expect(here.access.accounts()).toEqual([]);
		expect(await readdir(here.folder)).not.toContain('accounts.json.new');
	});

	test('are as they were where a change cannot be written, and so is what was read from them', async () => {
		const account = await here.add(STAFF);
		const token = await here.token(STAFF.login);
		await rename(here.folder, `${here.folder} away`);
		await expect(here.access.invite(COUNCIL)).rejects.toThrow('ENOENT');
		await expect(here.access.disable(account.id)).rejects.toThrow('ENOENT');
		here.pass(2 * MINUTE);
		expect((await here.access.sessionOf(token))?.account).toEqual(account);
		await rename(`${here.folder} away`, here.folder);
		expect(here.access.accounts()).toEqual([account]);
		await here.reopen();
		expect(here.access.accounts()).toEqual([account]);
		expect(await here.access.sessionOf(token)).not.toBeNull();
	});

	test('are never given what could not be read again', async () => {
		const role: Role = JSON.parse('"somebody"');
		await expect(here.access.invite({ ...STAFF, role })).rejects.toThrow('Invalid option');
		await here.reopen();
		expect(here.access.accounts()).toEqual([]);
	});

	test.each(['idleMinutes', 'mostHours', 'invitationDays'])('are not opened with no %s', async (name) => {
		for (const length of [0, -1, NaN]) {
			await expect(here.open({ [name]: length })).rejects.toThrow(RangeError);
		}
	});

	test('are left alone once closed', async () => {
		await here.access.close();
		await expect(here.access.invite(STAFF)).rejects.toBeInstanceOf(StorageClosed);
	});

	test('are read beside a running server without a change, and none as none', async () => {
		const reading = await readAccess(join(here.folder, 'nowhere'));
		expect(reading.accounts()).toEqual([]);
		expect(() => reading.invite(STAFF)).toThrow('for reading only');
	});
});
