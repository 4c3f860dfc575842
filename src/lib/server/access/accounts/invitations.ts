/** How somebody who was invited gets their own way in: a password with a code, or single sign-on. */
import type { Answer, Invitation } from './access.ts';
import type { AccountBook, WayIn } from './account-book.ts';
import { needsSecondFactor, type Account, type Identity } from './account.ts';
import { refusedFor } from './answers.ts';
import type { Gate } from './gate.ts';
import { shown, type KeptAccount } from './kept-account.ts';
import { passwordProblem } from './password-rules.ts';
import type { SecondFactors } from './second-factor.ts';
import type { Sessions } from './sessions.ts';

/** What accounts, codes and sessions the port is made of. */
export interface AccessParts {
	readonly book: AccountBook;
	readonly factors: SecondFactors;
	readonly gate: Gate;
	readonly sessions: Sessions;
	readonly nowMs: () => number;
	/** The names of the institution and its places, of which no password may be made. */
	readonly ourWords: () => readonly string[];
}

/** Before any time step: nothing was used of this key yet. */
const NO_STEP = -1;

export class Invitations {
	readonly #parts: AccessParts;

	constructor(parts: AccessParts) {
		this.#parts = parts;
	}

	/** What an invitation opens, or null. */
	find(secret: string): Invitation | null {
		const account = this.#parts.book.invited(secret);
		if (!account?.invitation) return null;
		const { expiresAt, enrolment } = account.invitation;
		const secondFactor = needsSecondFactor(account.role)
			? this.#parts.factors.offer(enrolment, account.login)
			: null;
		return { account: shown(account), expiresAt, secondFactor };
	}

	async accept(secret: string, password: string, code: string | null): Promise<Answer<Account>> {
		const account = this.#parts.book.invited(secret);
		if (!account) return refusedFor('no-invitation');
		const problem = passwordProblem(password, account, this.#parts.ourWords());
		if (problem) return refusedFor(problem);
		const secondFactor = needsSecondFactor(account.role) ? this.#proven(account, code) : null;
		if (needsSecondFactor(account.role) && !secondFactor) return refusedFor('code');
		const hashed = await this.#parts.gate.hash(password);
		if (!hashed.ok) return hashed;
		return this.#open(account, secret, { passwordHash: hashed.value, secondFactor, identity: null });
	}

	async acceptIdentity(secret: string, { issuer, subject }: Identity): Promise<Answer<Account>> {
		const account = this.#parts.book.invited(secret);
		if (!account) return refusedFor('no-invitation');
		const identity = { issuer, subject };
		return this.#open(account, secret, { passwordHash: null, secondFactor: null, identity });
	}

	/** The second factor that a code proves somebody has. */
	#proven({ invitation }: KeptAccount, code: string | null): KeptAccount['secondFactor'] {
		const { factors, nowMs } = this.#parts;
		const step = invitation && factors.stepOf(invitation.enrolment, code, NO_STEP, nowMs());
		return invitation && step !== null ? { enrolment: invitation.enrolment, usedStep: step } : null;
	}

	/** Sessions from before a reset end here for certain, also where ending them failed then. */
	async #open({ id }: KeptAccount, secret: string, way: WayIn): Promise<Answer<Account>> {
		await this.#parts.sessions.end(id, () => true);
		return this.#parts.book.accept(secret, way);
	}
}
