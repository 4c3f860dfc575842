/** What the environment says of this server; names as in docs/operating.md. */
import { resolve } from 'node:path';
import { isDate } from '#domain/document/formats.ts';
import { DEFAULT_LIMIT_BYTES } from '#domain/document/limits.ts';
import { isMailAddress, type MailSettings } from './mail/mailer.ts';

export interface Settings {
	readonly folder: string;
	/** The address under which browsers know this server, without a path. */
	readonly address: string;
	readonly uploadLimitBytes: number;
	/** How long a staffing that fits is looked for; absent: as the use case has it. */
	readonly suggestionSeconds?: number;
	/** One fixed day, an example, and every role to look through; no accounts. */
	readonly isDemonstration: boolean;
	/** Another day for the demonstration than its own, to see what becomes of what was planned. */
	readonly demonstrationToday?: string;
	/** How many years the audit trail is kept; absent: as the law asks. */
	readonly auditYears?: number;
	/** How long a session holds; absent: as openAccess has it. */
	readonly sessions: { readonly idleMinutes?: number; readonly mostHours?: number };
	readonly singleSignOn: {
		readonly issuer: string;
		readonly clientId: string;
		readonly clientSecret: string | null;
		/** Where the provider sends somebody back to. */
		readonly callback: string;
	} | null;
	/** By what and as whom mail goes out; null: none does. */
	readonly mail: MailSettings | null;
	/** Whom to tell of a weakness in this server (RFC 9116, 2.5.3), for security.txt; null where nobody is named. */
	readonly securityContact: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

const BYTES_PER_MB = 1_000_000;
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The settings of this process. Throws, in words for who runs it, where it cannot be served so. */
export function settingsOf(environment: Environment): Settings {
	const isDemonstration = modeOf(environment.OPEN_DEUR_MODE) === 'demo';
	const address = addressOf(environment, isDemonstration);
	return {
		folder: resolve(environment.DATA_DIR || 'data'),
		address,
		uploadLimitBytes: limitOf(environment.UPLOAD_LIMIT_MB),
		suggestionSeconds: numberOf(environment, 'SUGGESTION_SECONDS'),
		isDemonstration,
		demonstrationToday: todayOf(environment.OPEN_DEUR_TODAY, isDemonstration),
		auditYears: yearsOf(environment),
		sessions: sessionsOf(environment),
		singleSignOn: singleSignOnOf(environment, address),
		mail: mailOf(environment, isDemonstration),
		securityContact: securityContactOf(environment)
	};
}

function modeOf(mode = 'demo'): 'demo' | 'production' {
	if (mode === 'demo' || mode === 'production') return mode;
	throw new Error(`OPEN_DEUR_MODE=${mode}: give demo or production.`);
}

/** Only the demonstration has a day of its own: what is recorded for real carries the day on which it was. */
function todayOf(today: string | undefined, isDemonstration: boolean): string | undefined {
	if (!today) return undefined;
	if (!isDemonstration) throw new Error('OPEN_DEUR_TODAY is for the demonstration only: leave it out.');
	if (isDate(today)) return today;
	throw new Error(`OPEN_DEUR_TODAY=${today}: give a day, such as 2027-03-01.`);
}

/** In production browsers have to be told over TLS where they are; only this machine itself may do without. */
function addressOf({ ORIGIN, PORT }: Environment, isDemonstration: boolean): string {
	if (isDemonstration) return ORIGIN || `http://localhost:${PORT || '3000'}`;
	if (!ORIGIN || !URL.canParse(ORIGIN)) {
		throw new Error('ORIGIN is needed: the address that people type, such as https://opendeur.example.nl');
	}
	const { origin, protocol, hostname } = new URL(ORIGIN);
	if (protocol !== 'https:' && !(protocol === 'http:' && LOOPBACK.includes(hostname))) {
		throw new Error(`ORIGIN=${ORIGIN}: only https, for passwords travel over it.`);
	}
	if (origin !== ORIGIN) throw new Error(`ORIGIN=${ORIGIN}: give it without a path, as ${origin}`);
	return origin;
}

/** The largest document that is taken in; anything that is no number of megabytes leaves it as it is. */
function limitOf(megabytes: string | undefined): number {
	const limit = Number(megabytes) * BYTES_PER_MB;
	return limit > 0 && Number.isFinite(limit) ? limit : DEFAULT_LIMIT_BYTES;
}

function numberOf(environment: Environment, name: string): number | undefined {
	const text = environment[name];
	if (text === undefined || text === '') return undefined;
	const number = Number(text);
	if (number > 0 && Number.isFinite(number)) return number;
	throw new Error(`${name}=${text}: give a number above 0.`);
}

function yearsOf(environment: Environment): number | undefined {
	const years = numberOf(environment, 'AUDIT_YEARS');
	if (years === undefined || Number.isInteger(years)) return years;
	throw new Error(`AUDIT_YEARS=${years}: give a whole number, for only whole years are removed.`);
}

function sessionsOf(environment: Environment): Settings['sessions'] {
	const idleMinutes = numberOf(environment, 'SESSION_IDLE_MINUTES');
	const mostHours = numberOf(environment, 'SESSION_HOURS');
	return { ...(idleMinutes && { idleMinutes }), ...(mostHours && { mostHours }) };
}

function singleSignOnOf(environment: Environment, address: string): Settings['singleSignOn'] {
	const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment;
	if (!issuer && !clientId) return null;
	if (!issuer || !clientId) throw new Error('OIDC_ISSUER and OIDC_CLIENT_ID go together: give both.');
	return { issuer, clientId, clientSecret: clientSecret || null, callback: `${address}/sign-in/single/done` };
}

/** The demonstration has nobody to mail. */
function mailOf(
	{ SMTP_URL: url, MAIL_FROM: from }: Environment,
	isDemonstration: boolean
): MailSettings | null {
	if (isDemonstration || (!url && !from)) return null;
	if (!url || !from) throw new Error('SMTP_URL and MAIL_FROM go together: give both.');
	if (!/^smtps?:\/\/[^/]/.test(url) || !URL.canParse(url)) {
		// It may hold a password, so it is not said again.
		throw new Error('SMTP_URL cannot be read: give it as smtps://name:password@mail.example.nl');
	}
	if (!isMailAddress(from)) throw new Error(`MAIL_FROM=${from}: give one address, as deur@example.nl`);
	return { url, from };
}

/** What a browser or a mail program can open, so that nobody publishes a contact that leads nowhere. */
function securityContactOf({ SECURITY_CONTACT: contact }: Environment): string | null {
	if (!contact) return null;
	if (/^(https:\/\/|mailto:|tel:)[^\s]+$/.test(contact) && URL.canParse(contact)) return contact;
	throw new Error(
		`SECURITY_CONTACT=${contact}: give an address that begins with https://, mailto: or tel:, ` +
			'such as mailto:security@example.nl'
	);
}
