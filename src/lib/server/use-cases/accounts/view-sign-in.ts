/** The door: in which ways somebody can come in. */
import { NOBODY } from '#server/access/actor.ts';
import { done, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';

export interface Door {
	readonly hasSingleSignOn: boolean;
	readonly isSignedIn: boolean;
}

/** Null where there are no accounts. */
export const viewSignIn = useCase(
	'view-sign-in',
	null,
	({ world, actor, demand }, _: null): Outcome<Door | null> => {
		demand('own-account', {});
		if (!world.access) return done(null);
		return done({ hasSingleSignOn: world.singleSignOn !== null, isSignedIn: actor.id !== NOBODY.id });
	}
);
