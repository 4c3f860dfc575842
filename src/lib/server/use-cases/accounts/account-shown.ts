/** An account as a screen shows it: with the names of the places that it reaches, and its state today. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { holdsOn, type Account } from '#server/access/accounts/account.ts';
import type { Role, Scope } from '#server/access/actor.ts';

/** `over`: its last day has passed. */
export type AccountState = Account['state'] | 'over';

/** One that reaches somewhere no longer there has null in place of its name. */
export type Reach = 'everywhere' | readonly (string | null)[];

export interface AccountShown {
	readonly id: string;
	readonly login: string;
	readonly name: string;
	readonly role: Role;
	readonly reach: Reach;
	/** The first day on which it no longer holds. */
	readonly until: string | null;
	readonly state: AccountState;
	/** What signing in takes. */
	readonly ways: readonly ('password' | 'secondFactor' | 'identity')[];
}

export function accountShown(account: Account, document: OpenDeurDocument, today: string): AccountShown {
	const { id, login, name, role, scope, until } = account;
	const has = {
		password: account.hasPassword,
		secondFactor: account.hasSecondFactor,
		identity: account.identity !== null
	};
	const ways = ['password', 'secondFactor', 'identity'] as const;
	return {
		...{ id, login, name, role, until },
		reach: reachOf(document, scope),
		state: stateOf(account, today),
		ways: ways.filter((way) => has[way])
	};
}

/** Disabled stays disabled whatever the day; for others the last day counts. */
function stateOf(account: Account, today: string): AccountState {
	return account.state !== 'disabled' && !holdsOn(account, today) ? 'over' : account.state;
}

function reachOf(document: OpenDeurDocument, scope: Scope): Reach {
	if (scope.kind === 'institution') return 'everywhere';
	const places: readonly { id: string; name: string }[] = document[scope.kind];
	return scope.ids.map((id) => places.find((place) => place.id === id)?.name ?? null);
}
