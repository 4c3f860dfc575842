/** The port of accounts and sessions: who was invited, who is signed in, and what is refused without saying why. */
import type { Role, Scope } from '#server/access/actor.ts';
import type { Account, Identity, SignedIn } from './account.ts';

/**
 * Why something was refused.
 * - `login-taken`, `login`, `name`, `until`, `scope`: what was typed for an account; `until` also where a council
 *   role has no end date
 * - `last-administrator`: nobody would be left who may manage accounts
 * - `second-factor`: the new role needs a code and this account has none: reset it, then they enrol
 * - `no-account`: no account has this id
 * - `no-invitation`: unknown, used, replaced or older than its days
 * - `password-short`, `password-long`, `password-common`, `code`: what was typed to accept an invitation
 * - `identity-taken`: another account comes in by this identity
 * - `wrong`: login, password or code, or an account that may not come in; never says which
 * - `unavailable`: the provider of single sign-on could not be reached
 * - `refused`: what came back from it does not belong to what was asked
 * - `wait`: too many failures, or too much asked at once; `seconds` says how long
 */
export type Reason =
	| 'login-taken'
	| 'login'
	| 'name'
	| 'until'
	| 'scope'
	| 'last-administrator'
	| 'second-factor'
	| 'no-account'
	| 'no-invitation'
	| 'password-short'
	| 'password-long'
	| 'password-common'
	| 'code'
	| 'identity-taken'
	| 'wrong'
	| 'unavailable'
	| 'refused'
	| 'wait';

export type Answer<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly reason: Reason; readonly seconds?: number };

/** The time, given by whoever opens. */
export interface AccessClock {
	/** Today's date where the institution is. */
	today(): string;
	/** The instant, ISO 8601. */
	now(): string;
}

/** Somebody to invite. `login` is kept in lower case; ids in `scope` are judged by whoever knows the document. */
export interface AccountDraft {
	readonly login: string;
	readonly name: string;
	readonly role: Role;
	readonly scope: Scope;
	/** `YYYY-MM-DD`, the first day on which it no longer holds. */
	readonly until: string | null;
}

/** An account and the one-time secret that opens it; the secret is shown once and kept nowhere. */
export interface Invited {
	readonly account: Account;
	readonly secret: string;
}

/** What somebody with an invitation sees before they accept it. */
export interface Invitation {
	readonly account: Account;
	/** The instant from which it is no longer accepted. */
	readonly expiresAt: string;
	/** The key to put in an authenticator, as text (base32) and as `otpauth:` address; null: no code is asked. */
	readonly secondFactor: { readonly key: string; readonly address: string } | null;
}

export interface SignInAttempt {
	readonly login: string;
	readonly password: string;
	/** Six digits, or null where the field was left empty. */
	readonly code: string | null;
	/** The network address that asks. */
	readonly address: string;
	/** Browser and system in words. */
	readonly about: string;
}

/** Another password in the place of one's own. */
export interface PasswordChange {
	readonly current: string;
	/** Null where the field was left empty. */
	readonly code: string | null;
	readonly password: string;
	/** The session in which they do, which goes on. */
	readonly sessionId: string;
}

/** A session just started; `token` is for the cookie and kept nowhere else. */
export interface NewSession {
	readonly token: string;
	readonly account: Account;
}

export interface Access {
	/** All accounts, by login. */
	accounts(): readonly Account[];
	/** Makes an account with an invitation of 7 days. */
	invite(draft: AccountDraft): Promise<Answer<Invited>>;
	/** Changes what is named; it holds on the next request of whoever is signed in. */
	change(accountId: string, what: Partial<Omit<AccountDraft, 'login'>>): Promise<Answer<Account>>;
	/** Ends the account and its sessions, and forgets how they came in. Only `reset` opens it again. */
	disable(accountId: string): Promise<Answer<Account>>;
	/** Ends the sessions; password, second factor and identity go; a new invitation is made. */
	reset(accountId: string): Promise<Answer<Invited>>;
	/** An invitation for an administrator where no administrator can come in, replacing an earlier one; else null. */
	firstAdministrator(): Promise<Invited | null>;
	/** What an invitation opens, or null where it opens nothing (any more). The same key each time it is asked. */
	invitation(secret: string): Promise<Invitation | null>;
	/** Sets the password. The code that proves the key cannot be used again to sign in: the next one can. */
	accept(
		secret: string,
		what: { readonly password: string; readonly code: string | null }
	): Promise<Answer<Account>>;
	/** Links single sign-on in place of a password. */
	acceptIdentity(secret: string, identity: Identity): Promise<Answer<Account>>;
	/** Replaces somebody's own password, on the current one and, for who has one, a code; the other sessions end. */
	changePassword(accountId: string, what: PasswordChange): Promise<Answer<Account>>;
	signIn(what: SignInAttempt): Promise<Answer<NewSession>>;
	signInWith(identity: Identity, about: string): Promise<Answer<NewSession>>;
	/**
	 * Whose token this is, and notes the visit; null where it is unknown, idle, too old or ended, or its account is
	 * disabled, reset or past its end.
	 */
	sessionOf(token: string): Promise<{ readonly account: Account; readonly session: SignedIn } | null>;
	/** The sessions of an account that hold, the newest first. */
	sessions(accountId: string): readonly SignedIn[];
	/** Ends a session of this account; one that is not there has ended already. */
	end(accountId: string, sessionId: string): Promise<void>;
	endAll(accountId: string): Promise<void>;
	/** Waits for what was asked before. */
	close(): Promise<void>;
}
