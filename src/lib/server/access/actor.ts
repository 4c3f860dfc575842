/** Who asks: a role and what it reaches. */

export const ROLES = [
	'location-manager',
	'staff',
	'council-member',
	'council-coach',
	'behavioural-scientist',
	'registration-contact',
	'director',
	'ambassador',
	'researcher',
	'administrator'
] as const;

export type Role = (typeof ROLES)[number];

/** What a role reaches. */
export type Scope =
	| { readonly kind: 'institution' }
	| { readonly kind: 'locations'; readonly ids: readonly string[] }
	| { readonly kind: 'groups'; readonly ids: readonly string[] };

export interface Actor {
	/** Who, as the ledger notes it; a pseudonym or an account's id, never a name. */
	readonly id: string;
	readonly role: Role;
	readonly scope: Scope;
	/** The network address that asks, for the audit trail; absent on the command line. */
	readonly from?: string;
}

/** True for a role that exists. */
export function isRole(value: unknown): value is Role {
	return ROLES.some((role) => role === value);
}

/**
 * Whoever holds the secret address of a calendar: no session, and no more to see than what a program
 * prescribes, which everyone inside may.
 */
export const CALENDAR_READER: Actor = {
	id: 'calendar',
	role: 'council-member',
	scope: { kind: 'groups', ids: [] }
};

/** Whoever answers with a code: nobody asks who that is, and nothing more is shown than the question. */
export const ANSWERER: Actor = {
	id: 'answer',
	role: 'council-member',
	scope: { kind: 'groups', ids: [] }
};

/**
 * Whoever is not signed in: nothing to see but the door, and the own account is what they are about to prove
 * to be theirs.
 */
export const NOBODY: Actor = {
	id: 'nobody',
	role: 'council-member',
	scope: { kind: 'groups', ids: [] }
};
