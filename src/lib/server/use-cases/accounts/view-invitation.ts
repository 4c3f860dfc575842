/** Whose invitation a secret is, and what it takes to accept it. */
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { minuteThere, zoneOf } from '../clock-there.ts';

export interface InvitationShown {
	readonly name: string;
	readonly login: string;
	/** Local `YYYY-MM-DDTHH:MM` from which it is no longer accepted. */
	readonly expiresAt: string;
	/** The key for an app that makes codes, as text and as an address; null: no code is asked. */
	readonly secondFactor: { readonly key: string; readonly address: string } | null;
}

export interface InvitationPage {
	readonly invitation: InvitationShown;
	readonly hasSingleSignOn: boolean;
}

/** Null where there are no accounts. One that was used, replaced, is too old or never was is not there: nothing tells them apart. */
export const viewInvitation = useCase(
	'view-invitation',
	'read',
	async (
		{ world, document, demand, concerns },
		{ secret }: { secret: string }
	): Promise<Outcome<InvitationPage | null>> => {
		demand('own-account', {});
		const { access } = world;
		if (!access) return done(null);
		const found = await access.invitation(secret);
		if (!found) {
			concerns([{ kind: 'reason', id: 'no-invitation' }]);
			return NOT_FOUND;
		}
		const { account, expiresAt, secondFactor } = found;
		const { id, name, login } = account;
		// Who sees this page may take the account into use.
		concerns([{ kind: 'account', id }]);
		return done({
			invitation: { name, login, expiresAt: minuteThere(expiresAt, zoneOf(document)), secondFactor },
			hasSingleSignOn: world.singleSignOn !== null
		});
	}
);
