/** The form about somebody's account, or about that of somebody to invite. */
import type { Scope } from '#server/access/actor.ts';
import { ROLES } from '#server/access/actor.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { accountShown } from './account-shown.ts';
import { stampOf } from './managing.ts';
import { personPlaces, type PlaceChoice } from './person-places.ts';
import type { PersonShown } from './view-people.ts';

export interface PersonForm {
	/** Null for somebody to invite. */
	readonly person: (PersonShown & { readonly scope: Scope; readonly stamp: string }) | null;
	readonly places: readonly PlaceChoice[];
	readonly roles: typeof ROLES;
}

/** Null where there are no accounts. */
export const viewPerson = useCase(
	'view-person',
	'read',
	(context, { id }: { id: string | null }): Outcome<PersonForm | null> => {
		const { world, actor, document, today, demand } = context;
		demand('manage-accounts', {});
		const { access } = world;
		if (!access) return done(null);
		if (id === null) {
			const places = personPlaces(document, today, null);
			return done({ person: null, places, roles: ROLES });
		}
		const account = access.accounts().find((one) => one.id === id);
		if (!account) return NOT_FOUND;
		context.concerns([{ kind: 'account', id }]);
		const isSelf = account.id === actor.id;
		return done({
			person: {
				...accountShown(account, document, today),
				isSelf,
				scope: account.scope,
				stamp: stampOf(account)
			},
			places: personPlaces(document, today, account.scope),
			roles: ROLES
		});
	}
);
