/** As whom somebody makes or says something. */
import type { Draft } from '#domain/document/schema.ts';
import type { Role } from '#server/access/actor.ts';
import type { Context } from './use-case.ts';

const MAKERS: { readonly [R in Role]?: Draft['madeBy'] } = {
	'location-manager': 'manager',
	staff: 'staff',
	'council-member': 'council',
	'council-coach': 'coach'
};

/** As whom somebody makes or says something about a draft. */
export function makerOf({ actor }: Context): Draft['madeBy'] {
	return MAKERS[actor.role] ?? 'other';
}
