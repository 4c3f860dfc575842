/** How a place in a document is written, and the order of places (FORMAT.md section 7). */
import { LIST_NAMES } from './schema.ts';
import { oneLine, type Problem } from './problem.ts';

/** The document itself. */
export const ROOT = '$';

const PLAIN_FIELD = /^[A-Za-z_$][\w$]{0,127}$/;
const LONGEST_FIELD = 60;

/** The path of a field of what stands at a path; a name that is not plain is quoted, on one line. */
export function fieldPath(path: string, field: string): string {
	if (!PLAIN_FIELD.test(field)) return `${path}[${JSON.stringify(oneLine(field.slice(0, LONGEST_FIELD)))}]`;
	return path === ROOT ? field : `${path}.${field}`;
}

const LIST_ORDER = new Map<string, number>(LIST_NAMES.map((list, index) => [list, index + 1]));

/** The problems in the order of the document: by list, then by entry; what stands above the lists first. */
export function inDocumentOrder(problems: readonly Problem[]): Problem[] {
	return problems
		.map((problem) => ({ problem, place: placeOf(problem.path) }))
		.sort((a, b) => a.place.list - b.place.list || a.place.entry - b.place.entry)
		.map(({ problem }) => problem);
}

function placeOf(path: string): { list: number; entry: number } {
	const [, list, entry] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
	return { list: LIST_ORDER.get(list ?? '') ?? 0, entry: Number(entry ?? 0) };
}
