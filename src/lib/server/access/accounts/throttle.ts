/** How long somebody waits after failures: longer each time, never for good, and less again with time. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Failures as they were remembered right after the last one; `lastAt` in milliseconds since 1970. */
export interface Tally {
	/** A fraction says that part of one is forgotten. */
	readonly failures: number;
	readonly lastAt: number;
}

/** How many failures pass without a wait, and how soon they are forgotten. */
export interface Allowance {
	readonly waitsFrom: number;
	readonly forgetsOneEveryMs: number;
}

const FIRST_WAIT = 30 * SECOND;
export const LONGEST_WAIT = 15 * MINUTE;

/**
 * For one account: a person mistypes a few times (ASVS 5, 6.3.1). One is forgotten in the longest wait, so waiting
 * always brings somebody further.
 */
export const PER_ACCOUNT: Allowance = { waitsFrom: 5, forgetsOneEveryMs: LONGEST_WAIT };
/** For one address: a whole institution may come from behind one, and mistypes all day. */
export const PER_ADDRESS: Allowance = { waitsFrom: 30, forgetsOneEveryMs: MINUTE };

/** A tally after one more failure; `now` in milliseconds since 1970. */
export function afterFailure(tally: Tally | undefined, allowance: Allowance, now: number): Tally {
	return { failures: remembered(tally, allowance, now) + 1, lastAt: now };
}

/** How many failures still count. */
export function remembered(tally: Tally | undefined, allowance: Allowance, now: number): number {
	if (!tally) return 0;
	return Math.max(0, tally.failures - sinceLast(tally, now) / allowance.forgetsOneEveryMs);
}

/** How many whole seconds are still to wait; 0: none. It doubles with each failure, up to 15 minutes. */
export function secondsToWait(tally: Tally | undefined, allowance: Allowance, now: number): number {
	if (!tally) return 0;
	const beyond = Math.ceil(tally.failures) - allowance.waitsFrom;
	if (beyond < 0) return 0;
	const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** beyond);
	return Math.ceil(Math.max(0, wait - sinceLast(tally, now)) / SECOND);
}

/** Where the clock was set back no time has passed, so nobody waits longer than the wait itself. */
function sinceLast({ lastAt }: Tally, now: number): number {
	return Math.max(0, now - lastAt);
}
