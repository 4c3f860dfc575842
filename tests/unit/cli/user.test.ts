/** `user` on the command line: the same accounts as the server's, and refused while one runs. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openAccess } from '#server/access/accounts/open-access.ts';
import { openStorage } from '#server/storage/open.ts';
import { run } from '../../../src/cli/main.ts';
import type { Language } from '#i18n/language.ts';

let folder: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'open deur user '));
});

afterEach(() => rm(folder, { recursive: true }));

async function cli(words: readonly string[], language: Language = 'en') {
	const printed = { out: '', err: '' };
	const into = (name: 'out' | 'err') =>
		new Writable({
			write(chunk, _, done) {
				printed[name] += String(chunk);
				done();
			}
		});
	const terminal = { stdout: into('out'), stderr: into('err') };
	const code = await run(words, { terminal, language, today: '2026-11-22' });
	return { code, ...printed };
}

const user = (verb: string, ...words: string[]) => cli(['user', verb, '--data', folder, ...words]);
const LOGIN = ['--login', 'Noor@linde.example'];
const NOOR = [...LOGIN, '--name', 'Noor Visser', '--role', 'administrator', '--scope', 'institution'];
const COUNCIL = ['--login', 'raad', '--name', 'Raad', '--role', 'council-member'];

/** Does something with the accounts as a server on this folder would. */
async function withAccess<Result>(
	work: (access: Awaited<ReturnType<typeof openAccess>>['access']) => Promise<Result>
): Promise<Result> {
	const clock = { today: () => '2026-11-22', now: () => new Date().toISOString() };
	const { access } = await openAccess(folder, clock);
	try {
		return await work(access);
	} finally {
		await access.close();
	}
}

const secretIn = (out: string) => out.trim().replace('/invitations/', '');

describe('user add', () => {
	test('prints the path of an invitation that a server takes', async () => {
		const { code, out, err } = await user('add', ...NOOR);
		expect({ code, out, err }).toEqual({
			code: 0,
			out: expect.stringMatching(/^\/invitations\/[\w-]{43}\n$/),
			err: expect.stringContaining('It works once, within 7 days.')
		});
		const invitation = await withAccess((access) => access.invitation(secretIn(out)));
		expect(invitation?.account).toMatchObject({
			login: 'noor@linde.example',
			name: 'Noor Visser',
			role: 'administrator',
			scope: { kind: 'institution' },
			until: null
		});
		expect(await readFile(join(folder, 'accounts.json'), 'utf8')).not.toContain(secretIn(out));
	});

	test('knows the places of the store', async () => {
		await cli(['import', 'data/example/linde.json', '--data', folder]);
		const places = ['--scope', 'locations:zuid,noord', '--until', '2027-07-01'];
		expect((await user('add', ...COUNCIL, ...places)).code).toBe(0);
		await withAccess(async (access) => {
			expect(access.accounts()).toMatchObject([
				{ scope: { kind: 'locations', ids: expect.arrayContaining(['zuid', 'noord']) }, until: '2027-07-01' }
			]);
		});
		const wrong = await user('add', ...COUNCIL, '--scope', 'groups:nergens', '--until', '2027-07-01');
		expect(wrong).toMatchObject({
			code: 2,
			err: '--scope: unknown-reference: no group nergens in this store\n'
		});
	});

	test.each([
		['--role: bad-option', ['--login', 'a', '--name', 'A', '--role', 'boss', '--scope', 'institution']],
		['--role: missing', ['--login', 'a', '--name', 'A', '--scope', 'institution']],
		['--login: missing', ['--name', 'A', '--role', 'staff', '--scope', 'institution']],
		['--scope: bad-option', ['--login', 'a', '--name', 'A', '--role', 'staff', '--scope', 'groups']],
		['--scope: bad-option', ['--login', 'a', '--name', 'A', '--role', 'staff', '--scope', 'house:x']],
		['--scope: bad-option', ['--login', 'a', '--name', 'A', '--role', 'staff', '--scope', 'institution:x']],
		[
			'--until: bad-date',
			['--login', 'a', '--name', 'A', '--role', 'staff', '--scope', 'institution', '--until', 'x']
		],
		['--until: day-over: this day has passed', [...NOOR, '--until', '2026-11-22']],
		['--scope: council-locations: members', [...COUNCIL, '--scope', 'institution', '--until', '2027-01-01']],
		['--login: login: write', ['--login', 'a b', '--name', 'A', '--role', 'staff', '--scope', 'institution']]
	])('is refused with %s', async (line, words) => {
		const { code, out, err } = await user('add', ...words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(line);
		expect((await user('list')).out).toBe('');
	});

	test('is refused for a login that is taken, in the language of the terminal', async () => {
		await user('add', ...NOOR);
		const { code, err } = await cli(['user', 'add', '--data', folder, ...NOOR], 'nl');
		expect({ code, err }).toEqual({
			code: 2,
			err: '--login: login-taken: er is al een account met deze inlognaam\n'
		});
	});
});

test('user list prints the accounts, also while a server runs; the others are refused then', async () => {
	await user('add', ...NOOR);
	const storage = await openStorage({ folder, address: 'http://localhost:3000' });
	try {
		expect(await user('list')).toEqual({
			code: 0,
			out: 'noor@linde.example\tadministrator\teverywhere\t-\tinvited\t-\tNoor Visser\n',
			err: ''
		});
		for (const verb of ['disable', 'reset']) {
			await expect(user(verb, ...LOGIN)).rejects.toThrow('is in use by');
		}
		await expect(user('add', ...NOOR)).rejects.toThrow('is in use by');
	} finally {
		await storage.close();
	}
});

test('user disable closes, and user reset opens again with a new invitation', async () => {
	const first = secretIn((await user('add', ...NOOR)).out);
	expect(await user('disable', ...LOGIN)).toEqual({ code: 0, out: '', err: '' });
	expect((await user('list')).out).toContain('\tdisabled\t');
	const { code, out } = await user('reset', ...LOGIN);
	expect(code).toBe(0);
	await withAccess(async (access) => {
		expect(await access.invitation(first)).toBeNull();
		expect(await access.invitation(secretIn(out))).not.toBeNull();
	});
	for (const verb of ['disable', 'reset']) {
		expect(await user(verb, '--login', 'niemand')).toMatchObject({
			code: 2,
			err: '--login: unknown-reference: no account niemand in this store\n'
		});
	}
});

test('every command says how it is used', async () => {
	for (const verb of ['add', 'list', 'disable', 'reset']) {
		expect(await user(verb, '--help')).toMatchObject({
			code: 0,
			out: expect.stringContaining(`user ${verb}`)
		});
	}
	expect(await cli(['user', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('user add') });
	expect(await cli(['user'])).toMatchObject({ code: 2, err: expect.stringContaining('user: bad-option') });
	expect(await cli(['user', 'drop'])).toMatchObject({ code: 2 });
});
