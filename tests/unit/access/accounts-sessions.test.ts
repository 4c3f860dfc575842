/** Sessions end by themselves or at once, and a visit is noted without writing each time. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AccessFolder, ADMINISTRATOR, COUNCIL, HOUR, MINUTE } from './access-folder.ts';

let here: AccessFolder;
let token: string;
let accountId: string;

beforeEach(async () => {
	here = new AccessFolder();
	await here.make();
	accountId = (await here.add(COUNCIL)).id;
	token = await here.token(COUNCIL.login);
});

afterEach(() => here.remove());

const session = async () => (await here.access.sessionOf(token))?.session;

test('a session says when it began, when it was last seen and in which browser', async () => {
	const startedAt = new Date(here.nowMs).toISOString();
	expect(await session()).toEqual({
		id: expect.stringMatching(/^s-[0-9a-f]{16}$/),
		startedAt,
		lastSeenAt: startedAt,
		about: 'Firefox op Linux'
	});
	here.pass(10_000);
	const seen = await session();
	expect(seen?.lastSeenAt).toBe(new Date(here.nowMs).toISOString());
	expect(here.access.sessions(accountId)).toEqual([seen]);
});

test('what the browser says of itself is cut off', async () => {
	const what = { login: COUNCIL.login, password: 'vier paarse kranen zingen', code: null, address: '' };
	await here.access.signIn({ ...what, about: 'x'.repeat(5000) });
	expect(here.access.sessions(accountId).map(({ about }) => about.length)).toContain(200);
});

test('nothing opens with another token, an empty one or the public id', async () => {
	const id = (await session())?.id ?? '';
	for (const other of ['', id, token.slice(1), `${token}x`, 'x'.repeat(10_000)]) {
		expect(await here.access.sessionOf(other)).toBeNull();
	}
});

test('ends after half an hour without a visit', async () => {
	here.pass(30 * MINUTE - 1);
	expect(await session()).toBeDefined();
	here.pass(30 * MINUTE - 1);
	expect(await session()).toBeDefined();
	here.pass(30 * MINUTE);
	expect(await session()).toBeUndefined();
	expect(here.access.sessions(accountId)).toEqual([]);
});

test('ends after twelve hours, however often it was visited', async () => {
	for (let time = 0; time < 12 * 4 - 1; time++) {
		here.pass(15 * MINUTE);
		expect(await session()).toBeDefined();
	}
	here.pass(15 * MINUTE);
	expect(await session()).toBeUndefined();
});

test('ends as the settings say', async () => {
	await here.access.close();
	await here.open({ idleMinutes: 5, mostHours: 1 });
	here.pass(5 * MINUTE);
	expect(await session()).toBeUndefined();
});

test('survives a restart with the visit that was last noted', async () => {
	here.pass(29 * MINUTE);
	await session();
	await here.reopen();
	here.pass(29 * MINUTE);
	expect(await session()).toBeDefined();
});

test('a visit goes to disk at most once a minute', async () => {
	const path = join(here.folder, 'sessions.json');
	const identity = async () => (await stat(path, { bigint: true })).ino;
	const before = await identity();
	for (let second = 0; second < 59; second++) {
		here.pass(1000);
		await session();
	}
	expect(await identity()).toBe(before);
	here.pass(1000);
	await session();
	await here.access.end(accountId, 'none');
	expect(await identity()).not.toBe(before);
	expect(await readFile(path, 'utf8')).toContain(`"lastSeenAt":"${new Date(here.nowMs).toISOString()}"`);
});

test('one session ends by its id, for its own account only', async () => {
	const other = await here.add(ADMINISTRATOR);
	const otherToken = await here.token(ADMINISTRATOR.login);
	const second = await here.token(COUNCIL.login);
	const id = (await session())?.id ?? '';
	await here.access.end(other.id, id);
	expect(await session()).toBeDefined();
	await here.access.end(accountId, id);
	await here.access.end(accountId, id);
	expect(await session()).toBeUndefined();
	expect(await here.access.sessionOf(second)).not.toBeNull();
	await here.access.endAll(accountId);
	expect(await here.access.sessionOf(second)).toBeNull();
	expect(await here.access.sessionOf(otherToken)).not.toBeNull();
	await here.reopen();
	expect(await session()).toBeUndefined();
});

test('sessions are listed newest first', async () => {
	here.pass(MINUTE);
	await here.token(COUNCIL.login);
	const started = here.access.sessions(accountId).map(({ startedAt }) => startedAt);
	expect(started).toEqual([...started].sort().reverse());
	expect(started).toHaveLength(2);
});

test('sessions that ended are cleared from the file when somebody signs in', async () => {
	here.pass(13 * HOUR);
	await here.token(COUNCIL.login);
	const text = await readFile(join(here.folder, 'sessions.json'), 'utf8');
	expect(text.match(/"digest"/g)).toHaveLength(1);
});
