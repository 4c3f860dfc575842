/** The port over files: accounts, the gate and sessions together. */
import type {
	Access,
	AccountDraft,
	Answer,
	Invitation,
	Invited,
	NewSession,
	PasswordChange,
	SignInAttempt
} from './access.ts';
import { isKnownAs, type AccountBook } from './account-book.ts';
import type { Account, Identity, SignedIn } from './account.ts';
import { done, refusedFor } from './answers.ts';
import type { Gate } from './gate.ts';
import { Invitations, type AccessParts } from './invitations.ts';
import { shown, type KeptAccount } from './kept-account.ts';
import { passwordProblem } from './password-rules.ts';
import { asSeen, type Sessions } from './sessions.ts';

/** The account of whoever starts a server first; where somebody else has the login it gets a number. */
const FIRST: AccountDraft = {
	login: 'beheerder',
	name: 'Beheerder',
	role: 'administrator',
	scope: { kind: 'institution' },
	until: null
};

export class FileAccess implements Access {
	readonly #book: AccountBook;
	readonly #gate: Gate;
	readonly #sessions: Sessions;
	readonly #invitations: Invitations;
	readonly #ourWords: () => readonly string[];

	constructor(parts: AccessParts) {
		this.#book = parts.book;
		this.#gate = parts.gate;
		this.#sessions = parts.sessions;
		this.#invitations = new Invitations(parts);
		this.#ourWords = parts.ourWords;
	}

	accounts(): readonly Account[] {
		return this.#book.all.map(shown).sort((a, b) => (a.login < b.login ? -1 : 1));
	}

	invite(draft: AccountDraft): Promise<Answer<Invited>> {
		return this.#book.invite(draft);
	}

	change(accountId: string, what: Partial<Omit<AccountDraft, 'login'>>): Promise<Answer<Account>> {
		return this.#book.change(accountId, what);
	}

	async disable(accountId: string): Promise<Answer<Account>> {
		const answer = await this.#book.disable(accountId);
		if (answer.ok) await this.endAll(accountId);
		return answer;
	}

	async reset(accountId: string): Promise<Answer<Invited>> {
		const answer = await this.#book.reset(accountId);
		if (answer.ok) await this.endAll(accountId);
		return answer;
	}

	async firstAdministrator(): Promise<Invited | null> {
		if (this.#book.hasAdministrator()) return null;
		for (let number = 1; ; number++) {
			const login = number === 1 ? FIRST.login : `${FIRST.login}-${number}`;
			const earlier = this.#book.all.find((account) => account.login === login);
			if (earlier && earlier.role !== FIRST.role) continue;
			if (earlier) await this.change(earlier.id, { scope: FIRST.scope, until: FIRST.until });
			const answer = await (earlier ? this.reset(earlier.id) : this.invite({ ...FIRST, login }));
			if (!answer.ok) throw new Error(`The first administrator was refused: ${answer.reason}.`);
			return answer.value;
		}
	}

	async invitation(secret: string): Promise<Invitation | null> {
		return this.#invitations.find(secret);
	}

	accept(
		secret: string,
		{ password, code }: { readonly password: string; readonly code: string | null }
	): Promise<Answer<Account>> {
		return this.#invitations.accept(secret, password, code);
	}

	acceptIdentity(secret: string, identity: Identity): Promise<Answer<Account>> {
		return this.#invitations.acceptIdentity(secret, identity);
	}

	async changePassword(accountId: string, what: PasswordChange): Promise<Answer<Account>> {
		const account = this.#book.get(accountId);
		if (!account || !this.#book.isUsable(account)) return refusedFor('no-account');
		// Before the code is used up: one that has to be typed again takes half a minute.
		const problem = passwordProblem(what.password, account, this.#ourWords());
		if (problem) return refusedFor(problem);
		const confirmed = await this.#gate.confirm(account, { password: what.current, code: what.code });
		if (!confirmed.ok) return confirmed;
		const hashed = await this.#gate.hash(what.password);
		if (!hashed.ok) return hashed;
		if (!(await this.#book.replacePassword(account, hashed.value))) return refusedFor('wrong');
		await this.#sessions.end(accountId, ({ id }) => id !== what.sessionId);
		return done(shown(account));
	}

	async signIn(attempt: SignInAttempt): Promise<Answer<NewSession>> {
		const entered = await this.#gate.enter(attempt);
		return entered.ok ? this.#start(entered.value, attempt.about) : entered;
	}

	async signInWith(identity: Identity, about: string): Promise<Answer<NewSession>> {
		const account = this.#book.findUsable(isKnownAs(identity));
		return account ? this.#start(account, about) : refusedFor('wrong');
	}

	async sessionOf(token: string): Promise<{ readonly account: Account; readonly session: SignedIn } | null> {
		const session = this.#sessions.visit(token);
		const account = session && this.#book.get(session.accountId);
		if (!session || !account || !this.#book.isUsable(account)) return null;
		return { account: shown(account), session: asSeen(session) };
	}

	sessions(accountId: string): readonly SignedIn[] {
		return this.#sessions.of(accountId);
	}

	end(accountId: string, sessionId: string): Promise<void> {
		return this.#sessions.end(accountId, ({ id }) => id === sessionId);
	}

	endAll(accountId: string): Promise<void> {
		return this.#sessions.end(accountId, () => true);
	}

	async close(): Promise<void> {
		await this.#book.close();
		await this.#sessions.close();
	}

	async #start(account: KeptAccount, about: string): Promise<Answer<NewSession>> {
		return done({ token: await this.#sessions.start(account.id, about), account: shown(account) });
	}
}
