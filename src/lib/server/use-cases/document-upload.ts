/** A document that was sent in as a file: its bytes read, or every problem in it. */
import { sizeProblem } from '#domain/document/limits.ts';
import { parseText, type ParseResult } from '#domain/document/parse.ts';
import { ROOT } from '#domain/document/path.ts';
import { errorAt } from '#domain/document/problem.ts';
import type { Upload } from '#server/storage/uploads.ts';
import type { Context } from './use-case.ts';

/** How a document is kept among the uploads. */
export const DOCUMENT_PURPOSE = 'document';

/** Reads a file of at most some bytes; one that is no UTF-8 is not read as something else. */
export function parseFile(bytes: Uint8Array, limitBytes: number): ParseResult {
	const tooLarge = sizeProblem(bytes.length, limitBytes);
	if (tooLarge) return { ok: false, problems: [tooLarge], complete: true };
	try {
		return parseText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { ok: false, problems: [errorAt('bad-json', ROOT, {})], complete: true };
	}
}

/** A document of the actor's own among the uploads. */
export function findDocumentUpload({ world, actor }: Context, id: string): Upload | undefined {
	return world.uploads.find(id, actor.id, DOCUMENT_PURPOSE);
}
