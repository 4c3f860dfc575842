/** The rules behind accounts, by examples: passwords, waiting, and turns. */
import { describe, expect, test } from 'vitest';
import { networkOf } from '#server/access/accounts/network-of.ts';
import { passwordProblem } from '#server/access/accounts/password-rules.ts';
import {
	afterFailure,
	LONGEST_WAIT,
	PER_ACCOUNT,
	PER_ADDRESS,
	remembered,
	secondsToWait,
	type Tally
} from '#server/access/accounts/throttle.ts';
import { SignInThrottle } from '#server/access/accounts/sign-in-throttle.ts';
import { Turns } from '#server/access/accounts/turns.ts';

const OURS = ['Stichting Beukenhof', 'De Linde Oost'];
const WHO = { login: 'noor.visser@linde.example', name: 'Noor Visser' };

describe('a password', () => {
	test.each([
		['', 'password-short'],
		['elf tekens!', 'password-short'],
		['🦊🦊🦊🦊🦊🦊', 'password-short'],
		['x'.repeat(129), 'password-long'],
		['aaaaaaaaaaaa', 'password-common'],
		['abababababab', 'password-common'],
		['123456789012', 'password-common'],
		['qwertyuiopas', 'password-common'],
		['1q2w3e4r5t6y', 'password-common'],
		['1qaz2wsx3edc', 'password-common'],
		['zxcvbnmasdfg', 'password-common'],
		['password1234', 'password-common'],
		['P@ssw0rd2026!', 'password-common'],
		['Welkom2026!!', 'password-common'],
		['welkom-welkom-welkom', 'password-common'],
		['Wachtwoord123', 'password-common'],
		['opendeur-2026', 'password-common'],
		['jeugdzorgplus1', 'password-common'],
		['noorvisser2026', 'password-common'],
		['Linde.Visser.1', 'password-common'],
		['feyenoord1908', 'password-common'],
		['hunter2hunter2', 'password-common'],
		['ikhouvanjou1!', 'password-common'],
		['zomer2026zomer', 'password-common'],
		['2024!2025!2026', 'password-common'],
		['maandag-1987-kaas', 'password-common'],
		['qwerty-asdf-zxcv-2026', 'password-common'],
		['Beukenhof2026!', 'password-common'],
		['DeLindeOost-2026', 'password-common']
	])('%j is refused: %s', (password, reason) => {
		expect(passwordProblem(password, WHO, OURS)).toBe(reason);
	});

	test.each([
		'vier paarse kranen zingen',
		'correct horse battery staple',
		'kDq7-wmZx_92Lp',
		'739264018553',
		'elke dinsdag eet ik pap',
		'тихий вечер у реки',
		'🦊🐳🌵🎈🚲🧊🪁🥁🧭🪴🧩🛶 vos walvis',
		'x9'.repeat(3) + 'lange zin met open deur',
		'vier paarse kranen '.repeat(6).trim()
	])('%j is taken', (password) => {
		expect(passwordProblem(password, WHO, OURS)).toBeNull();
	});
});

describe('a wait', () => {
	const after = (failures: number): Tally => ({ failures, lastAt: 0 });

	test('doubles from the fifth failure on, to at most a quarter of an hour', () => {
		const waits = Array.from({ length: 12 }, (_, failures) => secondsToWait(after(failures), PER_ACCOUNT, 0));
		expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]);
		expect(secondsToWait(after(1_000_000), PER_ACCOUNT, 0)).toBe(900);
		expect(secondsToWait(after(29), PER_ADDRESS, 0)).toBe(0);
		expect(secondsToWait(after(30), PER_ADDRESS, 0)).toBe(30);
		expect(secondsToWait(undefined, PER_ACCOUNT, 0)).toBe(0);
	});

	test('gets shorter with time and is over', () => {
		expect(secondsToWait(after(5), PER_ACCOUNT, 29_001)).toBe(1);
		expect(secondsToWait(after(5), PER_ACCOUNT, 30_000)).toBe(0);
		expect(secondsToWait(after(5), PER_ACCOUNT, -10_000)).toBe(30);
	});

	test('of an account one failure is forgotten each quarter of an hour, of an address each minute', () => {
		expect(remembered(after(6), PER_ACCOUNT, LONGEST_WAIT)).toBe(5);
		expect(remembered(after(6), PER_ACCOUNT, 100 * LONGEST_WAIT)).toBe(0);
		expect(remembered(after(6), PER_ADDRESS, 2 * 60_000)).toBe(4);
		expect(remembered(after(6), PER_ACCOUNT, -LONGEST_WAIT)).toBe(6);
		const then = 2 * LONGEST_WAIT;
		expect(afterFailure(after(6), PER_ACCOUNT, then)).toEqual({ failures: 5, lastAt: then });
		expect(afterFailure(undefined, PER_ACCOUNT, 7)).toEqual({ failures: 1, lastAt: 7 });
	});

	test('is forgotten too while others go on failing: an institution that mistypes all day does not wait', () => {
		let tally: Tally | undefined;
		for (let minute = 0; minute < 24 * 60; minute++) {
			tally = afterFailure(tally, PER_ADDRESS, minute * 60_000);
			expect(secondsToWait(tally, PER_ADDRESS, minute * 60_000)).toBe(0);
		}
	});

	test.each([
		[PER_ACCOUNT, 110],
		[PER_ADDRESS, 1500]
	])(
		'never lasts for good for whoever keeps failing, and lets few guesses through: %j',
		(allowance, most) => {
			let tally: Tally | undefined;
			let guesses = 0;
			for (let now = 0; now < 24 * 60 * 60_000; now += 1000) {
				if (secondsToWait(tally, allowance, now) > 0) continue;
				tally = afterFailure(tally, allowance, now);
				guesses++;
			}
			expect(guesses).toBeGreaterThan(90);
			expect(guesses).toBeLessThan(most);
		}
	);

	test('is remembered for the newest logins, so that made-up ones do not fill the memory', () => {
		const throttle = new SignInThrottle();
		for (let time = 0; time < 5; time++) throttle.failed('noor', 'a', 0);
		for (let number = 0; number < 9_999; number++) throttle.failed(`gok-${number}`, `adres-${number}`, 0);
		expect(throttle.secondsToWait('noor', 'b', 0)).toBe(30);
		throttle.failed('nog een', 'adres', 0);
		expect(throttle.secondsToWait('noor', 'b', 0)).toBe(0);
	});
});

test.each([
	['192.0.2.7', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
	['2001:0DB8:0001:0002:aaaa::1', '2001:db8:1:2::/64'],
	['2001:db8::6', '2001:db8:0:0::/64'],
	['2001:db8:1:2::', '2001:db8:1:2::/64'],
	['::1', '0:0:0:0::/64'],
	['fe80::1%eth0', 'fe80:0:0:0::/64'],
	['', ''],
	['no address', 'no address']
])('failures from %j count for %j', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

describe('turns', () => {
	test('come two at a time and in order; who finds the queue full gets none', async () => {
		const turns = new Turns(2, 3);
		const begun: number[] = [];
		const ends: (() => void)[] = [];
		const taken = [0, 1, 2, 3, 4, 5].map((number) =>
			turns.take(async () => {
				begun.push(number);
				await new Promise<void>((resolve) => ends.push(resolve));
				return number;
			})
		);
		expect(await taken[5]).toBeNull();
		expect(begun).toEqual([0, 1]);
		ends[0]();
		expect(await taken[0]).toBe(0);
		await Promise.resolve();
		expect(begun).toEqual([0, 1, 2]);
		for (let at = 1; at < 5; at++) {
			ends[at]();
			await taken[at];
			await new Promise(setImmediate);
		}
		expect(await Promise.all(taken)).toEqual([0, 1, 2, 3, 4, null]);
		const again = turns.take(async () => 'free again');
		expect(await again).toBe('free again');
	});

	test('a turn that fails gives its place on', async () => {
		const turns = new Turns(1, 1);
		const failing = turns.take(() => Promise.reject(new Error('no')));
		const next = turns.take(async () => 1);
		await expect(failing).rejects.toThrow('no');
		expect(await next).toBe(1);
	});
});
