/** Remembers failures to sign in, in memory: a restart forgets them, which nobody outside can bring about. */
import { afterFailure, PER_ACCOUNT, PER_ADDRESS, secondsToWait, type Tally } from './throttle.ts';

/** The oldest go first, so that made-up logins cannot fill the memory. */
const MOST_REMEMBERED = 10_000;

/**
 * An address at which somebody signed in before has a count of its own for their account, so that a stranger who
 * keeps failing elsewhere does not keep them out.
 */
export class SignInThrottle {
	readonly #accounts = new Map<string, Tally>();
	readonly #addresses = new Map<string, Tally>();
	readonly #known = new Map<string, true>();

	/** Seconds until this login may be tried from this address; 0: now. */
	secondsToWait(login: string, address: string, now: number): number {
		const tally = this.#accounts.get(this.#keyOf(login, address));
		return Math.max(
			secondsToWait(tally, PER_ACCOUNT, now),
			secondsToWait(this.#addresses.get(address), PER_ADDRESS, now)
		);
	}

	failed(login: string, address: string, now: number): void {
		const key = this.#keyOf(login, address);
		keep(this.#accounts, key, afterFailure(this.#accounts.get(key), PER_ACCOUNT, now));
		keep(this.#addresses, address, afterFailure(this.#addresses.get(address), PER_ADDRESS, now));
	}

	/** Forgets the failures of the account here; those of the address stay, or one good account would wash them off. */
	succeeded(login: string, address: string): void {
		this.#accounts.delete(this.#keyOf(login, address));
		keep(this.#known, placeOf(login, address), true);
	}

	#keyOf(login: string, address: string): string {
		const place = placeOf(login, address);
		return this.#known.has(place) ? place : login;
	}
}

/** A login holds no space. */
function placeOf(login: string, address: string): string {
	return `${login} ${address}`;
}

function keep<Value>(into: Map<string, Value>, key: string, value: Value): void {
	into.delete(key);
	into.set(key, value);
	const [oldest] = into.keys();
	if (into.size > MOST_REMEMBERED) into.delete(oldest);
}
