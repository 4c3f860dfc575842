/** What stands out of what was promised beside what is so, for all groups of a proposal together (FORMAT.md section 13). */
import { addRoomTime } from './promise-parts.ts';
import type { GroupPromise } from './promise.ts';

/**
 * `practice`: it was otherwise than the program says on some day; `more-room`, `stricter`: all of it came, and something
 * else became longer or stricter; `beside`: all of it came, and something else differs.
 */
export type PromiseTrouble = 'nothing-came' | 'part-came' | 'practice' | 'more-room' | 'stricter' | 'beside';

type Told = Pick<GroupPromise, 'outcome' | 'promised' | 'came' | 'differs' | 'practice' | 'signals'>;

/** What is not as was promised, the heaviest first; null where all is. Words alone say nothing. */
export function promiseTrouble(promises: readonly Told[]): PromiseTrouble | null {
	const ofPrograms = promises.filter(({ promised }) => promised !== null);
	const missing = ofPrograms.filter(({ came }) => came === 'none' || came === null);
	if (ofPrograms.length > 0 && missing.length === ofPrograms.length) return 'nothing-came';
	if (ofPrograms.some(({ came }) => came !== 'all')) return 'part-came';
	if (promises.some(({ practice, signals }) => practice.length + signals.length > 0)) return 'practice';
	const stricter = promises.flatMap(({ differs }) => differs.stricter);
	if (stricter.length > 0) return addRoomTime(stricter) ? 'more-room' : 'stricter';
	return promises.some(({ outcome }) => outcome === 'differs' || outcome === 'not-there') ? 'beside' : null;
}
