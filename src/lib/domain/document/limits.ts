/** How large a document may be, so that one upload cannot take the whole machine. */
import { ROOT } from './path.ts';
import { errorAt, type Problem } from './problem.ts';

/** 25 MB. */
export const DEFAULT_LIMIT_BYTES = 25_000_000;

/** The problem of a file that is larger than the limit; undefined where it fits. Ask before reading it. */
export function sizeProblem(bytes: number, limitBytes: number = DEFAULT_LIMIT_BYTES): Problem | undefined {
	return bytes > limitBytes ? errorAt('bad-json:too-large', ROOT, { bytes, limitBytes }) : undefined;
}
