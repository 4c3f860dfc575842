/** The cookies of this server: their names, and what a browser is told about them. */

export interface CookieKind {
	readonly name: string;
	readonly options: {
		readonly path: '/';
		readonly httpOnly: true;
		readonly sameSite: 'lax';
		readonly secure: boolean;
		readonly maxAge?: number;
	};
}

/** What somebody may choose for their own browser. */
export type Choice = 'language' | 'known-on' | 'role';

/** Longer nobody takes to come back from the page of their organisation. */
const SINGLE_SIGN_ON_SECONDS = 10 * 60;
const CHOICE_SECONDS = 365 * 24 * 60 * 60;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The cookie of a session, for a server at `origin`. It lasts as long as the browser is open; how long a session
 * holds is kept on the server.
 */
export function sessionCookie(origin: string): CookieKind {
	return cookieOf(origin, 'session');
}

/** What single sign-on has to know again when somebody comes back: kept in their own browser for some minutes. */
export function singleSignOnCookie(origin: string): CookieKind {
	const { name, options } = cookieOf(origin, 'single-sign-on');
	return { name, options: { ...options, maxAge: SINGLE_SIGN_ON_SECONDS } };
}

/** Something chosen for one browser: kept for a year. It says nothing of who somebody is. */
export function choiceCookie(origin: string, choice: Choice): CookieKind {
	const { name, options } = cookieOf(origin, choice);
	return { name, options: { ...options, maxAge: CHOICE_SECONDS } };
}

/**
 * With the prefix `__Host-` a browser takes the cookie over TLS from this host alone. Only on this machine
 * itself, without TLS, it does without.
 */
function cookieOf(origin: string, name: string): CookieKind {
	const { protocol, hostname } = new URL(origin);
	const secure = protocol === 'https:' || !LOOPBACK.test(hostname);
	return {
		name: secure ? `__Host-${name}` : name,
		options: { path: '/', httpOnly: true, sameSite: 'lax', secure }
	};
}
