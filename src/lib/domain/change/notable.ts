/** Which changes are of the program itself: those that a line through the years marks. */
import type { Change } from './change.ts';
import type { DatedChange } from './through-time.ts';

/**
 * False for a single day (practice, or a choice beforehand), for days that only follow another template as in
 * holidays, and for an exception that is no longer planned.
 */
export function isNotable(change: Change): boolean {
	if (change.what === 'exception-added') return change.basis !== null && change.basis !== 'program';
	return change.what !== 'practice' && change.what !== 'choice' && change.what !== 'exception-ended';
}

/** True where a note can say why: the group's version or a lock changes on that date. */
export function canBeNoted({ version, changes }: Pick<DatedChange, 'version' | 'changes'>): boolean {
	return version !== null || changes.some(({ what }) => what === 'lock-replaced' || what === 'version-ended');
}
