/** What a browser is told to keep of a session, and to which page somebody goes on once they are in. */
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { choiceCookie, sessionCookie, singleSignOnCookie } from '#server/access/session-cookie.ts';
import { qrPath } from '#ui/account/qr-path.ts';
import { wantedPath } from '../../../src/routes/sign-in/wanted.ts';

describe('the cookie of a session', () => {
	test('is of this host alone, over TLS, and out of reach of scripts', () => {
		expect(sessionCookie('https://deur.example.org')).toEqual({
			name: '__Host-session',
			options: { path: '/', httpOnly: true, sameSite: 'lax', secure: true }
		});
	});

	test.each(['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:5000'])(
		'does without TLS on this machine itself: %s',
		(origin) => {
			const { name, options } = sessionCookie(origin);
			expect([name, options.secure]).toEqual(['session', false]);
		}
	);

	test.each(['http://deur.example.org', 'http://127.0.0.1.example.org', 'https://localhost'])(
		'and nowhere else: %s',
		(origin) => expect(sessionCookie(origin).options.secure).toBe(true)
	);

	test.each(['language', 'known-on', 'role'] as const)('and the choice of %s', (choice) => {
		expect(choiceCookie('https://deur.example.org', choice)).toEqual({
			name: `__Host-${choice}`,
			options: { path: '/', httpOnly: true, sameSite: 'lax', secure: true, maxAge: 31_536_000 }
		});
		expect(choiceCookie('http://localhost:3000', choice)).toMatchObject({
			name: choice,
			options: { secure: false }
		});
	});

	test('of single sign-on is gone after ten minutes', () => {
		expect(singleSignOnCookie('https://deur.example.org')).toMatchObject({
			name: '__Host-single-sign-on',
			options: { maxAge: 600, httpOnly: true, secure: true }
		});
	});
});

describe('the page that somebody wanted', () => {
	const ORIGIN = 'https://deur.example.org';

	test.each(['/', '/youths/ZU0151', '/groups/zu-1?date=2026-11-22', '/explain/groups/a%2Fb'])('%s', (to) => {
		expect(wantedPath(to, ORIGIN)).toBe(to);
	});

	test.each([
		null,
		'',
		'youths',
		'https://elsewhere.example.org/',
		'//elsewhere.example.org/',
		'/\\elsewhere.example.org/',
		'/\t/elsewhere.example.org/',
		'/.//elsewhere.example.org/',
		'/x/..//elsewhere.example.org/',
		'//deur.example.org@elsewhere.example.org/',
		'/sign-in?to=/',
		'/sign-in/single',
		'/sign-out',
		'/invitations/abc'
	])('is the overview where an address leads elsewhere or in a circle: %j', (to) => {
		expect(wantedPath(to, ORIGIN)).toBe('/');
	});
});

test('a QR code is drawn module by module, with four blank ones around it', () => {
	const text = 'otpauth://totp/Open%20Deur:roos?secret=ABCDEFGH&issuer=Open%20Deur';
	const { size, path } = qrPath(text);
	const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, width]) => ({
		x: Number(x),
		y: Number(y),
		end: Number(x) + Number(width)
	}));
	expect(runs.map(({ x, y, end }) => `M${x} ${y}h${end - x}v1h-${end - x}z`).join('')).toBe(path);
	const dark = new Set(
		runs.flatMap(({ x, y, end }) => Array.from({ length: end - x }, (_, at) => `${x + at} ${y}`))
	);
	const { data } = encode(text, { ecc: 'M', border: 4 });
	data.forEach((row, y) => row.forEach((isDark, x) => expect(dark.has(`${x} ${y}`)).toBe(isDark)));
	expect(Math.min(...runs.flatMap(({ x, y }) => [x, y]))).toBe(4);
	expect(Math.max(...runs.map(({ end }) => end))).toBe(size - 4);
	// The finder at the top left: seven wide.
	expect(runs[0]).toEqual({ x: 4, y: 4, end: 11 });
});
