/** Whatever is sent in, the port answers: nothing throws, nothing opens, and the files stay readable. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { networkOf } from '#server/access/accounts/network-of.ts';
import { passwordProblem } from '#server/access/accounts/password-rules.ts';
import { AccessFolder, COUNCIL, DAY, PASSWORD, STAFF, valueOf } from './access-folder.ts';

let here: AccessFolder;

beforeEach(async () => {
	here = new AccessFolder();
	await here.make();
});

afterEach(() => here.remove());

/** Any characters, halves of a pair and control characters among them; long ones too. */
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
	fc.constantFrom('__proto__', 'constructor', 'x'.repeat(100_000), '\0', COUNCIL.login, PASSWORD)
);

test('secrets that nobody gave open nothing', async () => {
	await here.add(COUNCIL);
	await fc.assert(
		fc.asyncProperty(text, text, async (secret, password) => {
			expect(await here.access.sessionOf(secret)).toBeNull();
			expect(await here.access.invitation(secret)).toBeNull();
			const refused = { ok: false, reason: 'no-invitation' };
			expect(await here.access.accept(secret, { password, code: password })).toEqual(refused);
			expect(await here.access.acceptIdentity(secret, { issuer: secret, subject: '' })).toEqual(refused);
			expect(await here.access.change(secret, { name: 'x' })).toEqual({ ok: false, reason: 'no-account' });
		}),
		{ numRuns: 300 }
	);
});

test('words that nobody has sign nobody in', async () => {
	await here.add(COUNCIL);
	await fc.assert(
		fc.asyncProperty(text, text, text, async (login, password, code) => {
			fc.pre(!(login === COUNCIL.login && password === PASSWORD));
			here.pass(DAY);
			const answer = await here.access.signIn({ login, password, code, address: code, about: login });
			expect(answer).toEqual({ ok: false, reason: 'wrong' });
		}),
		{ numRuns: 60 }
	);
});

test('an invitation of anybody is kept or refused, and what is kept can be read again', async () => {
	await fc.assert(
		fc.asyncProperty(text, text, fc.option(text), async (login, name, until) => {
			const answer = await here.access.invite({ ...STAFF, login, name, until });
			if (answer.ok) expect(await here.access.invitation(answer.value.secret)).not.toBeNull();
			else expect(answer.reason).toMatch(/^(login|login-taken|name|until)$/);
		}),
		{ numRuns: 200 }
	);
	const kept = here.access.accounts();
	await here.reopen();
	expect(here.access.accounts()).toEqual(kept);
});

test('a password of any characters signs in as it was set', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 12, maxLength: 30 }), async (password) => {
			fc.pre(passwordProblem(password, COUNCIL) === null);
			const { account } = await here.access
				.invite({ ...COUNCIL, login: `raad-${crypto.randomUUID()}` })
				.then(valueOf)
				.then(async (invited) => ({ account: await here.accept(invited, password) }));
			expect(await here.signIn(account.login, { password })).toMatchObject({ ok: true });
		}),
		{ numRuns: 20 }
	);
});

test('any text is some network, and the same one twice', () => {
	fc.assert(
		fc.property(fc.oneof(text, fc.ipV6(), fc.ipV4()), (address) => {
			expect(networkOf(networkOf(address))).toBe(networkOf(address));
		})
	);
});
