/** Reads a document from a file: the whole of it or every problem. */
import { readFile } from 'node:fs/promises';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Language } from '#i18n/language.ts';
import { EXIT, Refusal } from './refusal.ts';
import { problemLine } from './words.ts';

/** The document in a file. Refuses with one line per problem; a file that cannot be read is a failure. */
export async function readDocument(path: string, language: Language): Promise<OpenDeurDocument> {
	return documentIn(await readText(path), language);
}

/** The text of a file. Refuses what is not UTF-8; a file that cannot be read is a failure. */
export async function readText(path: string): Promise<string> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
	} catch (error) {
		if (error instanceof TypeError) {
			throw new Refusal(EXIT.badInput, ['$: bad-json: the file is not UTF-8 text']);
		}
		throw new Refusal(EXIT.failure, [`${path}: ${error instanceof Error ? error.message : String(error)}`]);
	}
}

/** The document in a text. Refuses with one line per problem. */
export function documentIn(text: string, language: Language): OpenDeurDocument {
	const parsed = parseText(text);
	if (parsed.ok) return parsed.document;
	throw new Refusal(
		EXIT.badInput,
		parsed.problems.map((problem) => problemLine(problem, language))
	);
}
