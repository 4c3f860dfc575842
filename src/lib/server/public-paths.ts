/** What may be asked without being signed in: the door itself, a calendar by its secret, an answer by its code, whether the server lives, and whom to warn. */

const PROBES = ['/healthz', '/readyz'];
/** Where somebody answers with a code. */
const ANSWER = '/answer';
const PATHS = [
	ANSWER,
	'/sign-in',
	'/sign-out',
	'/invitations',
	'/settings/language',
	'/calendar',
	...PROBES,
	'/.well-known/security.txt'
];

/** True for these addresses and what lies below them. */
export function needsNoSession(path: string): boolean {
	return PATHS.some((open) => path === open || path.startsWith(`${open}/`));
}

/** True for what asks only whether the server lives: by whatever name, and from no visitor. */
export function isProbe(path: string): boolean {
	return PROBES.includes(path);
}

/** True where nobody is asked who they are, also not somebody who is signed in, and nothing is noted of the visit. */
export function isAnonymous(path: string): boolean {
	return path === ANSWER || path.startsWith(`${ANSWER}/`);
}
