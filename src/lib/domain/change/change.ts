/** Everything that can be said to have changed in a group, as data; words stand in `i18n`. */
import type { Lock, Policy, RuleBasis } from '../document/schema.ts';
import type { DayDifference } from './day-difference.ts';
import { exceptionDifferences, type ExceptionChange } from './exception-change.ts';
import { freeTimeChange, type FreeTimeChange } from './free-time.ts';
import { groupLockChange, type LockChange } from './lock-change.ts';
import { momentChanges, type MomentChange } from './moment-change.ts';
import { weekBlocks, type Situation } from './week-blocks.ts';

/** A version that begins to be known, a pilot that begins or ends, or a day from which nothing is known. */
export interface VersionChange {
	readonly what: 'first-version' | 'pilot-began' | 'pilot-ended' | 'version-ended';
	/** The version that begins, or the one that ended. */
	readonly title: string;
	readonly basis: RuleBasis | null;
	/** Of a pilot that begins, the first day on which it no longer holds. */
	readonly until: string | null;
	/** The version that holds again; null where none does. */
	readonly back: string | null;
}

export type Change =
	MomentChange | FreeTimeChange | LockChange | ExceptionChange | DayDifference | VersionChange;

/** What differs between the weeks of two situations: lock, moments, nights, and the rest of the day. */
export function changesBetween(before: Situation, after: Situation): Change[] {
	const [was, is] = [weekBlocks(before), weekBlocks(after)];
	return [
		groupLockChange(before.lock, after.lock),
		...momentChanges(was, is),
		freeTimeChange(was, is)
	].filter((change) => change !== null);
}

/** A version behind the lock with which it is looked at. */
export interface VersionBehindLock {
	readonly policy: Policy;
	readonly lock: Lock;
}

/** What differs between any two versions of a group, with the exceptions that still run on a date or come after it. */
export function compareVersions(before: VersionBehindLock, after: VersionBehindLock, date: string): Change[] {
	return [
		...changesBetween(
			{ program: before.policy, lock: before.lock },
			{ program: after.policy, lock: after.lock }
		),
		...exceptionDifferences(before, after, date)
	];
}

/** What happens to the versions themselves where one gives way to another; either may be missing. */
export function versionChange(before: Policy | null, after: Policy | null): VersionChange | null {
	if (!after) {
		return before && { ...factsOf(before), what: 'version-ended', until: null, back: null };
	}
	if (!before)
		return { ...factsOf(after), what: 'first-version', until: after.effectiveTo ?? null, back: null };
	if (before.effectiveTo && before.effectiveFrom > after.effectiveFrom) {
		return { ...factsOf(before), what: 'pilot-ended', until: null, back: after.title };
	}
	if (!after.effectiveTo) return null;
	return { ...factsOf(after), what: 'pilot-began', until: after.effectiveTo, back: null };
}

function factsOf({ title, basis }: Policy): Pick<VersionChange, 'title' | 'basis'> {
	return { title, basis: basis ?? null };
}
