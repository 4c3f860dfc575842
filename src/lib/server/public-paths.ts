/** What may be asked without being signed in: the door itself, a calendar by its secret, whether the server lives, and whom to warn. */

const PATHS = [
	'/sign-in',
	'/sign-out',
	'/invitations',
	'/settings/language',
	'/calendar',
	'/healthz',
	'/readyz',
	'/.well-known/security.txt'
];

/** True for these addresses and what lies below them. */
export function needsNoSession(path: string): boolean {
	return PATHS.some((open) => path === open || path.startsWith(`${open}/`));
}
