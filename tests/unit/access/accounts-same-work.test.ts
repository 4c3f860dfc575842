/** Every attempt to sign in takes the same work, whoever it is about: one argon2id of the prescribed size. */
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AccessFolder } from './access-folder.ts';

vi.mock('@node-rs/argon2', async (original) => {
	const actual = await original<typeof import('@node-rs/argon2')>();
	return { ...actual, verify: vi.fn(actual.verify) };
});

/** OWASP's least for argon2id: 19 MiB, 2 passes, 1 lane. */
const SIZE = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

// Test files share their modules: what is watched here is read anew, and nobody after it meets a watched one.
vi.resetModules();
const { verify } = await import('@node-rs/argon2');
const { AccessFolder: Folder, ADMINISTRATOR, COUNCIL, STAFF, valueOf } = await import('./access-folder.ts');

let here: AccessFolder;

beforeEach(async () => {
	here = new Folder();
	await here.make();
});

afterEach(() => here.remove());
afterAll(() => vi.resetModules());

test('one hash is judged, also for who has no account, no password (any more) or no access', async () => {
	await here.add(STAFF);
	const closed = await here.add({ ...STAFF, login: 'gesloten' });
	valueOf(await here.access.disable(closed.id));
	const over = await here.add({ ...STAFF, login: 'voorbij' });
	valueOf(await here.access.change(over.id, { until: '2026-01-01' }));
	valueOf(await here.access.invite(COUNCIL));
	const { secret } = valueOf(await here.access.invite(ADMINISTRATOR));
	valueOf(await here.access.acceptIdentity(secret, { issuer: 'https://login.example', subject: 'a' }));
	const wrong = { password: 'iets heel anders dan dit', code: null };
	const attempts: [string, object][] = [
		['niemand', {}],
		['gesloten', {}],
		['voorbij', {}],
		[COUNCIL.login, {}],
		[ADMINISTRATOR.login, {}],
		[STAFF.login, wrong],
		[STAFF.login, { code: null }],
		[STAFF.login, {}]
	];
	for (const [login, what] of attempts) {
		vi.mocked(verify).mockClear();
		const answer = await here.signIn(login, what);
		expect(answer.ok).toBe(login === STAFF.login && Object.keys(what).length === 0);
		expect(verify).toHaveBeenCalledTimes(1);
		expect(vi.mocked(verify).mock.calls[0][0]).toMatch(SIZE);
	}
});
