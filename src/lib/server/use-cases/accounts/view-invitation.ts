/** Whose invitation a secret is, and what it takes to accept it. */
import { done, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { localTime } from './local-time.ts';

export interface InvitationShown {
	readonly name: string;
	readonly login: string;
	/** Local `YYYY-MM-DDTHH:MM` from which it is no longer accepted. */
	readonly expiresAt: string;
	/** The key for an app that makes codes, as text and as an address; null: no code is asked. */
	readonly secondFactor: { readonly key: string; readonly address: string } | null;
}

export interface InvitationPage {
	/** Null where it was used, replaced, is too old, or never was: nothing tells them apart. */
	readonly invitation: InvitationShown | null;
	readonly hasSingleSignOn: boolean;
}

/** Null where there are no accounts. */
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
		const hasSingleSignOn = world.singleSignOn !== null;
		const found = await access.invitation(secret);
		if (!found) return done({ invitation: null, hasSingleSignOn });
		const { account, expiresAt, secondFactor } = found;
		const { id, name, login } = account;
		// Who sees this page may take the account into use.
		concerns([{ kind: 'account', id }]);
		return done({
			invitation: { name, login, expiresAt: localTime(expiresAt, document), secondFactor },
			hasSingleSignOn
		});
	}
);
