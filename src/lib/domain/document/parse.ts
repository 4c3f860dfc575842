/** The door of a document: text or JSON in, a whole document or every error in it out (FORMAT.md sections 1 and 8). */
import { readInstitution, readLists } from './entries.ts';
import { inDocumentOrder, ROOT } from './path.ts';
import { ProblemList } from './problem-list.ts';
import { errorAt, type Problem } from './problem.ts';
import { reportBrokenRules } from './rules/all.ts';
import { FORMAT, LIST_SCHEMAS, type OpenDeurDocument } from './schema.ts';
import { isPlainObject, reportUnknownFields } from './shape.ts';

/**
 * A document without errors, or all of its errors in the order of the document. `complete` is false
 * for a document with so many that not all are told (`MOST_PROBLEMS`).
 */
export type ParseResult =
	{ ok: true; document: OpenDeurDocument } | { ok: false; problems: Problem[]; complete: boolean };

/** Reads the text of a file; text that is not JSON is `bad-json` at `$`. A byte order mark is skipped. */
export function parseText(text: string): ParseResult {
	let json: unknown;
	try {
		json = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
	} catch (failure) {
		return refused(errorAt('bad-json', ROOT, placeIn(failure)));
	}
	return parseDocument(json);
}

/**
 * Reads a value as JSON gives it. Every error is reported, not only the first: one part of a wrong
 * shape hides no problem of another. The entries of the document are those of the value itself.
 */
export function parseDocument(json: unknown): ParseResult {
	if (!isPlainObject(json)) {
		return refused(errorAt('bad-shape:type', ROOT, { expected: 'object' }));
	}
	const problems = new ProblemList();
	reportFormat(json.format, problems);
	const institution = readInstitution(json.institution, problems);
	reportUnknownFields(json, { format: FORMAT, institution, ...LIST_SCHEMAS }, ROOT, problems);
	const lists = readLists(json, problems);
	reportBrokenRules(lists, problems);
	if (problems.found.length > 0) {
		return { ok: false, problems: inDocumentOrder(problems.found), complete: !problems.isFull };
	}
	// Without a problem no part is unreadable, so every list holds entries of its own schema.
	return { ok: true, document: { format: FORMAT, institution, ...lists } as OpenDeurDocument };
}

function refused(problem: Problem): ParseResult {
	return { ok: false, problems: [problem], complete: true };
}

function reportFormat(format: unknown, problems: ProblemList): void {
	if (format === undefined || format === null) {
		problems.add('bad-shape:missing', 'format', { field: 'format' });
	} else if (typeof format !== 'string') {
		problems.add('bad-shape:type', 'format', { expected: 'text' });
	} else if (format !== FORMAT) {
		problems.add('unknown-version', 'format', { version: format });
	}
}

/** Where the text goes wrong, as far as the JSON reader tells: line and column from 1, or what stands there. */
function placeIn(failure: unknown): { line?: number; column?: number; near?: string } {
	const message = String(failure);
	const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
	if (line) return { line: Number(line), column: Number(column) };
	const [, near] = /"([^]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
	return near ? { near } : {};
}
