/** A note on a change says something (FORMAT.md section 1, `changeNotes`). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableLists } from '../readable.ts';

/** Every note without a factor and without a text. */
export function reportEmptyNotes({ changeNotes }: ReadableLists, problems: ProblemList): void {
	eachReadable(changeNotes, ({ helping, hindering, text }, index) => {
		const says = [helping, hindering, text].some((part) => !isReadable(part) || Boolean(part));
		if (!says) problems.add('bad-shape:empty-note', `changeNotes[${index}]`, {});
	});
}
