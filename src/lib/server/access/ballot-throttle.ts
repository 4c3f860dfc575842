/** Slows down who guesses at the codes of a round: in memory only, and nothing of it says who answered. */
import { networkOf } from './accounts/network-of.ts';
import { afterFailure, PER_ADDRESS, secondsToWait, type Tally } from './accounts/throttle.ts';
import { Turns } from './accounts/turns.ts';

/** The oldest go first, so that made-up addresses cannot fill the memory. */
const MOST_NETWORKS = 10_000;
/** Looking a code up is slow on purpose: so many at once, and so many that wait. */
const AT_ONCE = 2;
const MOST_WAITING = 60;

/** Only codes that did not work are remembered, by network; a whole institution may come from behind one. */
export class BallotThrottle {
	readonly #networks = new Map<string, Tally>();
	readonly #turns = new Turns(AT_ONCE, MOST_WAITING);

	/** Seconds until a code may be tried from this address; 0: now. `now` in milliseconds since 1970. */
	secondsToWait(address: string, now: number): number {
		return secondsToWait(this.#networks.get(networkOf(address)), PER_ADDRESS, now);
	}

	/** Notes a code that did not work. */
	failed(address: string, now: number): void {
		const network = networkOf(address);
		const tally = afterFailure(this.#networks.get(network), PER_ADDRESS, now);
		this.#networks.delete(network);
		this.#networks.set(network, tally);
		const [oldest] = this.#networks.keys();
		if (this.#networks.size > MOST_NETWORKS) this.#networks.delete(oldest);
	}

	/** Looks something up when its turn comes; null where too many wait already. */
	inTurn<Result>(work: () => Promise<Result>): Promise<Result | null> {
		return this.#turns.take(work);
	}
}
