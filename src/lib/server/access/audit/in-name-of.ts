/** In whose name somebody looked: the reach of a role as one word of a line, and back. */
import type { Scope } from '../actor.ts';

const INSTITUTION = 'institution';

/** `institution`, `locations:zuid`, `groups:zu-1,zu-2`. An id holds neither `:` nor `,`. */
export function inNameOf(scope: Scope): string {
	return scope.kind === 'institution' ? INSTITUTION : `${scope.kind}:${scope.ids.join(',')}`;
}

/** The reach that a line says; null where it says none. */
export function scopeNamed(onBehalfOf: string | null): Scope | null {
	if (onBehalfOf === null) return null;
	if (onBehalfOf === INSTITUTION) return { kind: 'institution' };
	const [kind, ids = ''] = onBehalfOf.split(':');
	if (kind !== 'locations' && kind !== 'groups') return null;
	return { kind, ids: ids === '' ? [] : ids.split(',') };
}
