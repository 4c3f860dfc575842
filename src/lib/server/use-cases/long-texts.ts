/** Texts that are too long to record from a screen: refused, never cut, so that nobody loses an end unseen. */
import type { ListName } from '#domain/document/schema.ts';
import type { Knowledge } from './knowledge.ts';
import type { FieldProblem } from './outcome.ts';

/** Characters in one text, some two pages. A document that is read in may hold longer ones. */
const LONGEST = 2000;

/** What somebody would record. */
interface Change {
	readonly list: ListName;
	readonly id: string;
	readonly value: object | null;
}

/** One problem for each text that is too long and did not stand there before, by the name of its field. */
export function longTexts(knowledge: Knowledge, changes: readonly Change[]): FieldProblem[] {
	return changes.flatMap(({ list, id, value }) => {
		const long = textsIn(value).filter(({ text }) => text.length > LONGEST);
		if (long.length === 0) return [];
		const known = new Set(textsIn(knowledge.entry(list, id)).map(({ text }) => text));
		const fields = new Set(long.filter(({ text }) => !known.has(text)).map(({ field }) => field));
		return [...fields].map((field) => ({ field, code: 'text-too-long' }));
	});
}

/** Every text in a value, however deep, with the name of the field that holds it. */
function textsIn(value: unknown, field = ''): { field: string; text: string }[] {
	if (typeof value === 'string') return [{ field, text: value }];
	if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, field));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => textsIn(part, name));
}
