/** An account as it stands in its file, and what is refused in one. */
import { z } from 'zod';
import { isDate } from '#domain/document/formats.ts';
import { ROLES } from '#server/access/actor.ts';
import type { AccountDraft, Reason } from './access.ts';
import type { Account } from './account.ts';

const MOST_CHARACTERS = 128;
/** No spaces, no invisible characters. */
const LOGIN = /^[^\s\p{C}]+$/u;
const INVISIBLE = /\p{C}/u;

const ids = z.array(z.string()).min(1).readonly();

export const keptAccountSchema = z.strictObject({
	id: z.string(),
	login: z.string(),
	name: z.string(),
	role: z.enum(ROLES),
	scope: z.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('institution') }),
		z.strictObject({ kind: z.literal('locations'), ids }),
		z.strictObject({ kind: z.literal('groups'), ids })
	]),
	until: z.string().nullable(),
	state: z.enum(['invited', 'active', 'disabled']),
	/** Argon2id with its salt and costs. */
	passwordHash: z.string().nullable(),
	/** From which enrolment the key follows, and the last time step of which a code was used. */
	secondFactor: z.strictObject({ enrolment: z.string(), usedStep: z.int() }).nullable(),
	identity: z.strictObject({ issuer: z.string(), subject: z.string() }).nullable(),
	/** Only the digest of its secret; `enrolment` is that of the key they are offered. */
	invitation: z.strictObject({ digest: z.string(), expiresAt: z.string(), enrolment: z.string() }).nullable()
});

export type KeptAccount = z.infer<typeof keptAccountSchema>;

/** An account without any way in. */
export const NO_WAY_IN = { passwordHash: null, secondFactor: null, identity: null, invitation: null };

/** What may be known of an account outside its file. */
export function shown(kept: KeptAccount): Account {
	const { id, login, name, role, scope, until, state, passwordHash, secondFactor, identity } = kept;
	return {
		...{ id, login, name, role, scope, until, state, identity },
		hasPassword: passwordHash !== null,
		hasSecondFactor: secondFactor !== null
	};
}

/** A login as it is kept and looked for. */
export function loginOf(typed: string): string {
	return typed.normalize('NFC').trim().toLowerCase();
}

/** What is wrong with an account as somebody typed it, or null. A seat in the council ends on a date. */
export function problemOf({ login, name, role, scope, until }: AccountDraft): Reason | null {
	if (!LOGIN.test(login) || login.length > MOST_CHARACTERS) return 'login';
	if (name.trim() === '' || INVISIBLE.test(name) || name.length > MOST_CHARACTERS) return 'name';
	if (until === null ? role === 'council-member' || role === 'council-coach' : !isDate(until)) return 'until';
	return scope.kind !== 'institution' && scope.ids.length === 0 ? 'scope' : null;
}
