/** What every act on somebody's account begins with: may one, is there such an account, is it somebody else's. */
import { hash } from 'node:crypto';
import type { Access } from '#server/access/accounts/access.ts';
import type { Account } from '#server/access/accounts/account.ts';
import { LookingBack } from '../known-on.ts';
import { NOT_FOUND, type Outcome } from '../outcome.ts';
import type { Context } from '../use-case.ts';

/** An account that somebody is about to act on. */
export interface Managed {
	readonly access: Access;
	readonly account: Account;
	readonly isSelf: boolean;
}

/** Asks access, and finds the account. Accounts are no part of what one looks back on. */
export async function managing<Value>(
	{ world, actor, demand }: Context,
	accountId: string,
	act: (managed: Managed) => Promise<Outcome<Value>>
): Promise<Outcome<Value>> {
	demand('manage-accounts', {});
	if (world.knownOn !== null) throw new LookingBack();
	const { access } = world;
	const account = access?.accounts().find(({ id }) => id === accountId);
	return access && account ? act({ access, account, isSelf: account.id === actor.id }) : NOT_FOUND;
}

/** Says in short how an account stands, so that a form knows whether it is still as it was when it was opened. */
export function stampOf({ name, role, scope, until, state }: Account): string {
	return hash('sha256', JSON.stringify([name, role, scope, until, state])).slice(0, 16);
}
