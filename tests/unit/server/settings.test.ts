/** What the environment of a server says, and every refusal in words for who runs it. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMIT_BYTES } from '#domain/document/limits.ts';
import { settingsOf } from '#server/settings.ts';

const PRODUCTION = { OPEN_DEUR_MODE: 'production', ORIGIN: 'https://opendeur.example.nl' };

describe('the demonstration', () => {
	test('is what a server is without a word', () => {
		expect(settingsOf({})).toEqual({
			folder: resolve('data'),
			address: 'http://localhost:3000',
			uploadLimitBytes: DEFAULT_LIMIT_BYTES,
			isDemonstration: true,
			auditYears: undefined,
			sessions: {},
			singleSignOn: null,
			mail: null,
			securityContact: null
		});
	});

	test('takes an empty setting as none', () => {
		const names = ['DATA_DIR', 'ORIGIN', 'PORT', 'AUDIT_YEARS', 'SESSION_HOURS', 'SECURITY_CONTACT'];
		const empty = Object.fromEntries(names.map((name) => [name, '']));
		expect(settingsOf(empty)).toEqual(settingsOf({}));
	});

	test('is at the port that was asked', () => {
		expect(settingsOf({ PORT: '8080' }).address).toBe('http://localhost:8080');
	});

	test('is on the day that was asked', () => {
		expect(settingsOf({ OPEN_DEUR_TODAY: '2027-03-01' }).demonstrationToday).toBe('2027-03-01');
		expect(() => settingsOf({ OPEN_DEUR_TODAY: '1 maart' })).toThrow('give a day, such as 2027-03-01');
	});
});

describe('production', () => {
	test('takes what it is given', () => {
		const given = {
			...{ DATA_DIR: '/srv/deur', UPLOAD_LIMIT_MB: '40', AUDIT_YEARS: '15' },
			...{ SESSION_IDLE_MINUTES: '10', SESSION_HOURS: '8', SECURITY_CONTACT: 'mailto:ict@example.nl' },
			...{ OIDC_ISSUER: 'https://login.example.nl', OIDC_CLIENT_ID: 'deur', OIDC_CLIENT_SECRET: 'geheim' }
		};
		expect(settingsOf({ ...PRODUCTION, ...given })).toEqual({
			folder: '/srv/deur',
			address: 'https://opendeur.example.nl',
			uploadLimitBytes: 40_000_000,
			isDemonstration: false,
			auditYears: 15,
			sessions: { idleMinutes: 10, mostHours: 8 },
			singleSignOn: {
				issuer: 'https://login.example.nl',
				clientId: 'deur',
				clientSecret: 'geheim',
				callback: 'https://opendeur.example.nl/sign-in/single/done'
			},
			mail: null,
			securityContact: 'mailto:ict@example.nl'
		});
	});

	test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
		'does without TLS on this machine itself: %s',
		(ORIGIN) => {
			expect(settingsOf({ ...PRODUCTION, ORIGIN }).address).toBe(ORIGIN);
		}
	);

	test('takes a client of single sign-on without a secret', () => {
		const settings = settingsOf({
			...PRODUCTION,
			OIDC_ISSUER: 'https://login.example.nl',
			OIDC_CLIENT_ID: 'deur'
		});
		expect(settings.singleSignOn?.clientSecret).toBeNull();
	});

	test('mails by the server and as the sender that are given, and never says the password again', () => {
		const [SMTP_URL, MAIL_FROM] = ['smtps://deur:geheim@mail.example.nl:465', 'deur@example.nl'];
		const settings = settingsOf({ ...PRODUCTION, SMTP_URL, MAIL_FROM });
		expect(settings.mail).toEqual({ url: SMTP_URL, from: MAIL_FROM });
		expect(settingsOf(PRODUCTION).mail).toBeNull();
		expect(settingsOf({ SMTP_URL, MAIL_FROM }).mail).toBeNull();
		const wrong = () => settingsOf({ ...PRODUCTION, SMTP_URL: 'smpt://deur:geheim@x', MAIL_FROM });
		expect(wrong).toThrow(/^SMTP_URL cannot be read(?!.*geheim)/);
	});

	test.each(['https://example.nl/kwetsbaarheid', 'mailto:ict@example.nl', 'tel:+31-20-000-0000'])(
		'takes %s as whom to warn',
		(SECURITY_CONTACT) => {
			expect(settingsOf({ ...PRODUCTION, SECURITY_CONTACT }).securityContact).toBe(SECURITY_CONTACT);
		}
	);
});

test.each(['', '0', '-1', 'veel', 'Infinity'])('an upload limit of "%s" leaves it as it is', (limit) => {
	expect(settingsOf({ UPLOAD_LIMIT_MB: limit }).uploadLimitBytes).toBe(DEFAULT_LIMIT_BYTES);
});

describe('refused in words', () => {
	const refusals: [string, Record<string, string>, string][] = [
		[
			'a mode that does not exist',
			{ OPEN_DEUR_MODE: 'test' },
			'OPEN_DEUR_MODE=test: give demo or production.'
		],
		['production without an origin', { ORIGIN: '' }, 'ORIGIN is needed'],
		['an origin that is no address', { ORIGIN: 'opendeur' }, 'ORIGIN is needed'],
		['an origin without TLS', { ORIGIN: 'http://opendeur.example.nl' }, 'only https'],
		['another protocol on this machine', { ORIGIN: 'ftp://localhost' }, 'only https'],
		['an address that runs a script', { ORIGIN: 'javascript:alert(1)' }, 'only https'],
		['an origin with a path', { ORIGIN: 'https://example.nl/deur' }, 'without a path, as https://example.nl'],
		['an origin with a slash', { ORIGIN: 'https://example.nl/' }, 'without a path, as https://example.nl'],
		['capitals, which no browser sends', { ORIGIN: 'https://Example.nl' }, 'as https://example.nl'],
		['an audit trail of no years', { AUDIT_YEARS: '0' }, 'AUDIT_YEARS=0: give a number above 0.'],
		['half a year', { AUDIT_YEARS: '5.5' }, 'AUDIT_YEARS=5.5: give a whole number'],
		[
			'no length of time',
			{ SESSION_IDLE_MINUTES: 'kort' },
			'SESSION_IDLE_MINUTES=kort: give a number above 0.'
		],
		['a day without hours', { SESSION_HOURS: '-12' }, 'SESSION_HOURS=-12: give a number above 0.'],
		[
			'a session without end',
			{ SESSION_HOURS: 'Infinity' },
			'SESSION_HOURS=Infinity: give a number above 0.'
		],
		['a day of its own', { OPEN_DEUR_TODAY: '2027-03-01' }, 'for the demonstration only'],
		['a provider without a client', { OIDC_ISSUER: 'https://login.example.nl' }, 'go together: give both.'],
		['a client without a provider', { OIDC_CLIENT_ID: 'deur' }, 'go together: give both.'],
		['mail without a sender', { SMTP_URL: 'smtps://mail.example.nl' }, 'go together: give both.'],
		['a sender without mail', { MAIL_FROM: 'deur@example.nl' }, 'go together: give both.'],
		['a mail server that is none', { SMTP_URL: 'https://example.nl', MAIL_FROM: 'a@b.nl' }, 'cannot be read'],
		['two senders', { SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@b.nl,c@d.nl' }, 'give one address'],
		[
			'a contact that leads nowhere',
			{ SECURITY_CONTACT: 'ict@example.nl' },
			'begins with https://, mailto: or tel:'
		],
		[
			'a contact of two lines',
			{ SECURITY_CONTACT: 'mailto:a@example.nl\nExpires: never' },
			'SECURITY_CONTACT'
		]
	];

	test.each(refusals)('%s', (_, wrong, words) => {
		expect(() => settingsOf({ ...PRODUCTION, ...wrong })).toThrow(words);
	});
});
