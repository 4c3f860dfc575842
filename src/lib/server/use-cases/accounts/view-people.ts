/** Everyone with an account, by name. */
import { done, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { accountShown, type AccountShown } from './account-shown.ts';

export interface PersonShown extends AccountShown {
	readonly isSelf: boolean;
}

/** Null where there are no accounts. */
export const viewPeople = useCase(
	'view-people',
	'read',
	({ world, actor, document, today, demand }, _: null): Outcome<readonly PersonShown[] | null> => {
		demand('manage-accounts', {});
		const { access } = world;
		if (!access) return done(null);
		const people = access
			.accounts()
			.map((account) => ({
				...accountShown(account, document, today),
				isSelf: account.id === actor.id
			}))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
		return done(people);
	}
);
