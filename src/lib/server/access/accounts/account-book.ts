/** The list of accounts: who was invited, changed, closed or opened again. It judges and changes in one go. */
import type { AccessClock, AccountDraft, Answer, Invited } from './access.ts';
import { holdsOn, needsSecondFactor, type Account, type Identity } from './account.ts';
import { done, refusedFor } from './answers.ts';
import { loginOf, NO_WAY_IN, problemOf, shown, type KeptAccount } from './kept-account.ts';
import type { KeptItems } from './kept-items.ts';
import { digestOf, newId, newSecret } from './secrets.ts';

type Items = Map<string, KeptAccount>;

/** The way in that somebody chose when they accepted an invitation. */
export type WayIn = Pick<KeptAccount, 'passwordHash' | 'secondFactor' | 'identity'>;

const DAY = 24 * 60 * 60_000;

export class AccountBook {
	readonly #kept: KeptItems<KeptAccount>;
	readonly #clock: AccessClock;
	readonly #invitationDays: number;

	constructor(kept: KeptItems<KeptAccount>, clock: AccessClock, invitationDays: number) {
		this.#kept = kept;
		this.#clock = clock;
		this.#invitationDays = invitationDays;
	}

	get all(): readonly KeptAccount[] {
		return this.#kept.all;
	}

	get(id: string): KeptAccount | undefined {
		return this.#kept.get(id);
	}

	/** The account of a login, an identity or whatever else, where it may come in today. */
	findUsable(is: (account: KeptAccount) => boolean): KeptAccount | undefined {
		return this.#kept.find((account) => is(account) && this.isUsable(account));
	}

	isUsable(account: KeptAccount): boolean {
		return account.state === 'active' && holdsOn(account, this.#clock.today());
	}

	invite(draft: AccountDraft): Promise<Answer<Invited>> {
		const login = loginOf(draft.login);
		const { role, scope, until } = draft;
		const account = { id: newId('p'), login, name: draft.name.trim(), role, scope, until };
		const problem = problemOf(account);
		return this.#kept.change((items) => {
			if (problem) return refusedFor(problem);
			if (items.values().some((other) => other.login === login)) return refusedFor('login-taken');
			return this.#inviteAnew(items, { ...account, ...NO_WAY_IN, state: 'invited' });
		});
	}

	change(id: string, what: Partial<Omit<AccountDraft, 'login'>>): Promise<Answer<Account>> {
		return this.#kept.change((items) => {
			const before = items.get(id);
			if (!before) return refusedFor('no-account');
			const { role = before.role, scope = before.scope, until = before.until } = what;
			const after = { ...before, role, scope, until, name: (what.name ?? before.name).trim() };
			const problem = problemOf(after);
			if (problem) return refusedFor(problem);
			if (lacksCode(after)) return refusedFor('second-factor');
			return this.#put(items, after);
		});
	}

	disable(id: string): Promise<Answer<Account>> {
		return this.#kept.change((items) => {
			const account = items.get(id);
			if (!account) return refusedFor('no-account');
			return this.#put(items, { ...account, ...NO_WAY_IN, state: 'disabled' });
		});
	}

	reset(id: string): Promise<Answer<Invited>> {
		return this.#kept.change((items) => {
			const account = items.get(id);
			return account ? this.#inviteAnew(items, account) : refusedFor('no-account');
		});
	}

	/** The account that an invitation opens, where it opens one still. */
	invited(secret: string): KeptAccount | undefined {
		const digest = digestOf(secret);
		return this.#kept.find((account) => this.#isInvited(account, digest));
	}

	/** Opens an account by its invitation, which is used up then. */
	accept(secret: string, way: WayIn): Promise<Answer<Account>> {
		const digest = digestOf(secret);
		return this.#kept.change((items) => {
			const account = items.values().find((candidate) => this.#isInvited(candidate, digest));
			if (!account) return refusedFor('no-invitation');
			if (way.identity && items.values().some(isKnownAs(way.identity))) {
				return refusedFor('identity-taken');
			}
			if (lacksCode({ role: account.role, ...way })) return refusedFor('code');
			return this.#put(items, { ...account, ...way, state: 'active', invitation: null });
		});
	}

	/** Notes that the code of a time step was used; false where one of it or of a later step was used before. */
	useStep(judged: KeptAccount, step: number): Promise<boolean> {
		return this.#kept.change((items) => {
			const account = this.#asJudged(items, judged);
			if (!account?.secondFactor || step <= account.secondFactor.usedStep) return false;
			items.set(account.id, { ...account, secondFactor: { ...account.secondFactor, usedStep: step } });
			return true;
		});
	}

	/** Puts another password in place of the one that was judged; false where that does not hold any more. */
	replacePassword(judged: KeptAccount, passwordHash: string): Promise<boolean> {
		return this.#kept.change((items) => {
			const account = this.#asJudged(items, judged);
			if (account) items.set(account.id, { ...account, passwordHash });
			return account !== undefined;
		});
	}

	/** Whether somebody can come in who may manage accounts, which takes the whole institution. */
	hasAdministrator(items: Iterable<KeptAccount> = this.all): boolean {
		const manages = ({ role, scope }: KeptAccount) =>
			role === 'administrator' && scope.kind === 'institution';
		return [...items].some((account) => manages(account) && this.isUsable(account));
	}

	close(): Promise<void> {
		return this.#kept.close();
	}

	/** Keeps a changed account, unless nobody could manage accounts any more then. */
	#put(items: Items, account: KeptAccount): Answer<Account> {
		const had = this.hasAdministrator(items.values());
		const after = new Map(items).set(account.id, account);
		if (had && !this.hasAdministrator(after.values())) return refusedFor('last-administrator');
		items.set(account.id, account);
		return done(shown(account));
	}

	/** The account as it is now, where it still has the password that was judged. */
	#asJudged(items: Items, { id, passwordHash }: KeptAccount): KeptAccount | undefined {
		const account = items.get(id);
		return account && this.isUsable(account) && account.passwordHash === passwordHash ? account : undefined;
	}

	/** Takes every way in away and makes an invitation, of which only the digest is kept. */
	#inviteAnew(items: Items, account: KeptAccount): Answer<Invited> {
		const secret = newSecret();
		const expiresAt = new Date(Date.parse(this.#clock.now()) + this.#invitationDays * DAY).toISOString();
		const invitation = { digest: digestOf(secret), expiresAt, enrolment: newId('e') };
		const invited: KeptAccount = { ...account, ...NO_WAY_IN, state: 'invited', invitation };
		items.set(invited.id, invited);
		return done({ account: shown(invited), secret });
	}

	#isInvited({ state, invitation, until }: KeptAccount, digest: string): boolean {
		if (state !== 'invited' || invitation?.digest !== digest) return false;
		const isFresh = Date.parse(this.#clock.now()) < Date.parse(invitation.expiresAt);
		return isFresh && holdsOn({ until }, this.#clock.today());
	}
}

/** Whether somebody would come in by a password alone in a role that needs a code as well. */
function lacksCode(account: Pick<KeptAccount, 'role' | 'passwordHash' | 'secondFactor'>): boolean {
	return account.passwordHash !== null && !account.secondFactor && needsSecondFactor(account.role);
}

/** Says of an account whether single sign-on knows it by this. */
export function isKnownAs({ issuer, subject }: Identity): (account: KeptAccount) => boolean {
	return ({ identity }) => identity?.issuer === issuer && identity.subject === subject;
}
