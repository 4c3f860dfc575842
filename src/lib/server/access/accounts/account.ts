/** Somebody who may come in: what the rest of the server may know of an account, which is no secret of it. */
import type { Role, Scope } from '#server/access/actor.ts';

/** Somebody as a provider of single sign-on knows them: never by an e-mail address, which may change hands. */
export interface Identity {
	readonly issuer: string;
	readonly subject: string;
}

export interface Account {
	/** `p-` and 16 hexadecimal digits by chance; what the ledger and the audit trail note as actor. */
	readonly id: string;
	/** What somebody types to sign in: lower case, of one account only. */
	readonly login: string;
	/** Shown inside only; never in the ledger, the audit trail or a log. */
	readonly name: string;
	readonly role: Role;
	readonly scope: Scope;
	/** The first day on which the account no longer holds; null: it holds until it is disabled. */
	readonly until: string | null;
	readonly state: 'invited' | 'active' | 'disabled';
	readonly hasPassword: boolean;
	readonly hasSecondFactor: boolean;
	/** The identity by which they come in through single sign-on, where they chose that. */
	readonly identity: Identity | null;
}

/** A session as its owner may see it. Times are instants, ISO 8601. */
export interface SignedIn {
	/** Public: says which session to end and opens nothing. */
	readonly id: string;
	readonly startedAt: string;
	readonly lastSeenAt: string;
	/** Browser and system in words, as the browser says. */
	readonly about: string;
}

/** Whether somebody with a password in this role also needs a code: everyone but the youth council. */
export function needsSecondFactor(role: Role): boolean {
	return role !== 'council-member';
}

/** Whether an account may be used on a day, as far as its end goes. */
export function holdsOn({ until }: Pick<Account, 'until'>, today: string): boolean {
	return until === null || today < until;
}
