/** Single sign-on against a real provider on this machine: who it says it is, and every answer that is not for us. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { singleSignOn, type SingleSignOn } from '#server/access/accounts/single-sign-on.ts';
import { valueOf } from './access-folder.ts';
import { CLIENT, IdentityProvider } from './identity-provider.ts';

const REFUSED = { ok: false, reason: 'refused' };
const UNAVAILABLE = { ok: false, reason: 'unavailable' };

let provider: IdentityProvider;
let told: string[];
let single: SingleSignOn;

const at = (issuer: string) => singleSignOn({ ...CLIENT, issuer }, (text) => told.push(text));

beforeAll(async () => {
	provider = await IdentityProvider.start();
});

afterAll(() => provider.stop());

beforeEach(() => {
	told = [];
	single = at(provider.issuer);
});

/** What a browser kept, with something else in it. */
function keptWith(kept: string, change: Record<string, string | undefined>): string {
	const content = JSON.parse(Buffer.from(kept, 'base64url').toString());
	return Buffer.from(JSON.stringify({ ...content, ...change })).toString('base64url');
}

async function comeBack() {
	const { address, kept } = valueOf(await single.begin());
	return { back: await provider.visit(address), kept };
}

test('tells who somebody is by issuer and subject, and asks nothing else', async () => {
	const { address, kept } = valueOf(await single.begin());
	const asked = new URL(address).searchParams;
	expect(Object.fromEntries(asked)).toEqual({
		client_id: CLIENT.clientId,
		redirect_uri: CLIENT.callback,
		scope: 'openid',
		response_type: 'code',
		code_challenge_method: 'S256',
		code_challenge: expect.stringMatching(/^[\w-]{43}$/),
		state: expect.stringMatching(/^[\w-]{43}$/),
		nonce: expect.stringMatching(/^[\w-]{43}$/)
	});
	const back = await provider.visit(address);
	const identity = { issuer: provider.issuer, subject: 'mila' };
	expect(await single.finish(back, kept)).toEqual({ ok: true, value: identity });
	expect(told).toEqual([]);
});

test('asks something new each time', async () => {
	const [one, two] = [valueOf(await single.begin()), valueOf(await single.begin())];
	for (const name of ['state', 'nonce', 'code_challenge']) {
		const of = ({ address }: { address: string }) => new URL(address).searchParams.get(name);
		expect(of(one)).not.toBe(of(two));
	}
});

test('looks at the answer alone where a proxy shows another address', async () => {
	const { back, kept } = await comeBack();
	const inside = new URL(`http://10.0.0.3:3000/sign-in/single/done${back.search}`);
	expect(await single.finish(inside, kept)).toMatchObject({ ok: true });
});

describe('refuses', () => {
	test.each([
		['state', 'state'],
		['nonce', 'nonce'],
		['verifier', 'invalid_grant']
	])('an answer to another %s', async (name, reason) => {
		const { back, kept } = await comeBack();
		const other = keptWith(kept, { [name]: 'x'.repeat(43) });
		expect(await single.finish(back, other)).toEqual(REFUSED);
		expect(told).toEqual([expect.stringContaining(reason)]);
		expect(told[0]).not.toContain(back.searchParams.get('code'));
	});

	test('what another browser kept', async () => {
		const [mine, theirs] = [await comeBack(), await comeBack()];
		expect(await single.finish(theirs.back, mine.kept)).toEqual(REFUSED);
	});

	test('a code for the second time', async () => {
		const { back, kept } = await comeBack();
		expect(await single.finish(back, kept)).toMatchObject({ ok: true });
		expect(await single.finish(back, kept)).toEqual(REFUSED);
	});

	test('a code that nobody gave, no code, or an error of the provider', async () => {
		const { back, kept } = await comeBack();
		const state = back.searchParams.get('state');
		const iss = encodeURIComponent(provider.issuer);
		for (const search of [
			`?code=made-up&state=${state}&iss=${iss}`,
			'',
			`?error=access_denied&state=${state}`
		]) {
			expect(await single.finish(new URL(search, CLIENT.callback), kept)).toEqual(REFUSED);
		}
	});

	test.each(['', 'x', 'bnVsbA', 'e30'])('what no browser kept: %j', async (kept) => {
		const { back } = await comeBack();
		expect(await single.finish(back, kept)).toEqual(REFUSED);
	});

	test('an answer of another provider to what was asked of this one', async () => {
		const other = await IdentityProvider.start();
		try {
			const { address, kept } = valueOf(await single.begin());
			const back = await other.visit(address.replace(provider.issuer, other.issuer));
			expect(back.searchParams.get('state')).toBe(new URL(address).searchParams.get('state'));
			expect(await single.finish(back, kept)).toEqual(REFUSED);
			back.searchParams.set('iss', provider.issuer);
			expect(await single.finish(back, kept)).toEqual(REFUSED);
		} finally {
			await other.stop();
		}
	});

	test('a provider that says to be another one', async () => {
		const named = at(provider.issuer.replace('127.0.0.1', 'localhost'));
		expect(await named.begin()).toEqual(UNAVAILABLE);
	});

	test.each(['http://login.example.org', 'ftp://127.0.0.1', 'login.example.org', ''])(
		'to trust a provider at %j',
		(issuer) => {
			expect(() => at(issuer)).toThrow('it begins with https://');
		}
	);
});

test('wants the issuer and not its document', () => {
	expect(() => at('https://login.example.org/.well-known/openid-configuration')).toThrow('leave out');
});

test('tries again once a provider can be reached', async () => {
	const first = await IdentityProvider.start();
	const { issuer } = first;
	await first.stop();
	const late = at(issuer);
	expect(await late.begin()).toEqual(UNAVAILABLE);
	expect(
		await late.finish(new URL(CLIENT.callback), keptWith('e30', { state: 'a', nonce: 'b', verifier: 'c' }))
	).toEqual(UNAVAILABLE);
	expect(told).toEqual([expect.stringContaining(issuer), expect.stringContaining(issuer)]);
	const again = await IdentityProvider.start(Number(new URL(issuer).port));
	try {
		expect(await late.begin()).toMatchObject({ ok: true });
	} finally {
		await again.stop();
	}
});
