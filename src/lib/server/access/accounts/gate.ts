/** Judges what somebody types to come in: every wrong attempt takes as long and is answered the same. */
import type { Answer, SignInAttempt } from './access.ts';
import type { AccountBook } from './account-book.ts';
import { needsSecondFactor } from './account.ts';
import { done, refusedFor } from './answers.ts';
import { loginOf, type KeptAccount } from './kept-account.ts';
import { networkOf } from './network-of.ts';
import { hashOf, isPasswordOf } from './password-hash.ts';
import type { SecondFactors } from './second-factor.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { Turns } from './turns.ts';

/** Each hash takes 19 MiB and a core: two at once leave room for everybody who is inside. */
const HASHES_AT_ONCE = 2;
const MOST_WAITING = 20;
/** Somebody who finds the queue full tries again after this many seconds. */
const BUSY_SECONDS = 5;
/** A login has at most 128 characters; what is longer is nobody's. */
const MOST_LOGIN = 129;

export class Gate {
	readonly #book: AccountBook;
	readonly #factors: SecondFactors;
	readonly #nobodysHash: string;
	readonly #turns = new Turns(HASHES_AT_ONCE, MOST_WAITING);
	readonly #throttle = new SignInThrottle();
	readonly #nowMs: () => number;

	/** `nobodysHash` stands in where there is no account, so that looking takes as long. */
	constructor(book: AccountBook, factors: SecondFactors, nobodysHash: string, nowMs: () => number) {
		this.#book = book;
		this.#factors = factors;
		this.#nobodysHash = nobodysHash;
		this.#nowMs = nowMs;
	}

	/** The account that these words open; refused with `wrong` or `wait`. */
	async enter(attempt: SignInAttempt): Promise<Answer<KeptAccount>> {
		const login = loginOf(attempt.login).slice(0, MOST_LOGIN);
		const account = this.#book.findUsable((candidate) => candidate.login === login);
		return this.#judge(login, networkOf(attempt.address), account, async (passwordHash) => {
			const isRight = await isPasswordOf(passwordHash, attempt.password);
			const isProven = account !== undefined && (await this.#isProven(account, attempt.code, isRight));
			return isRight && isProven;
		});
	}

	/** Whether somebody who is inside has the password of their account, and its code where it has one; refused as `enter`. */
	confirm(
		account: KeptAccount,
		{ password, code }: Pick<SignInAttempt, 'password' | 'code'>
	): Promise<Answer<KeptAccount>> {
		return this.#judge(account.login, `inside as ${account.id}`, account, async (passwordHash) => {
			const isRight = await isPasswordOf(passwordHash, password);
			return (await this.#isProven(account, code, isRight)) && isRight;
		});
	}

	/** The hash of a new password; refused with `wait`. */
	async hash(password: string): Promise<Answer<string>> {
		const passwordHash = await this.#turns.take(() => hashOf(password));
		return passwordHash === null ? refusedFor('wait', BUSY_SECONDS) : done(passwordHash);
	}

	/** Judged again when the turn comes: what failed meanwhile counts, however many were asked at once. */
	async #judge(
		login: string,
		address: string,
		account: KeptAccount | undefined,
		isRight: (passwordHash: string) => Promise<boolean>
	): Promise<Answer<KeptAccount>> {
		const wait = () => this.#throttle.secondsToWait(login, address, this.#nowMs());
		if (wait() > 0) return refusedFor('wait', wait());
		const answer = await this.#turns.take(async () => {
			if (wait() > 0) return refusedFor('wait', wait());
			const right = await isRight(account?.passwordHash ?? this.#nobodysHash);
			if (right && account?.passwordHash) {
				this.#throttle.succeeded(login, address);
				return done(account);
			}
			this.#throttle.failed(login, address, this.#nowMs());
			return refusedFor('wrong');
		});
		return answer ?? refusedFor('wait', BUSY_SECONDS);
	}

	/** The code is judged whatever the password was, and used up only together with the right one. */
	async #isProven(account: KeptAccount, code: string | null, isRight: boolean): Promise<boolean> {
		if (!account.secondFactor) return !needsSecondFactor(account.role);
		const { enrolment, usedStep } = account.secondFactor;
		const step = this.#factors.stepOf(enrolment, code, usedStep, this.#nowMs());
		return isRight && step !== null && this.#book.useStep(account, step);
	}
}
