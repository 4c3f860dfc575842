/** What may be asked without being signed in: the door itself, a calendar by its secret, whether the server lives, and whom to warn. */

const PROBES = ['/healthz', '/readyz'];
const PATHS = [
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
