/** Takes a document as a file to be looked at first: refused with every problem in it; nothing is recorded. */
import { DOCUMENT_PURPOSE, parseFile } from './document-upload.ts';
import { done, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

export interface DocumentFile {
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

/** The id under which the file waits for its preview; only its sender finds it there, for an hour. */
export const uploadDocument = useCase(
	'upload-document',
	'create',
	({ world, actor, demand }, { fileName, bytes }: DocumentFile): Outcome<{ id: string }> => {
		demand('import-document', {});
		const parsed = parseFile(bytes, world.uploads.limitBytes);
		if (!parsed.ok) return { ok: false, reason: 'invalid', problems: parsed.problems };
		return done({
			id: world.uploads.keep({ actorId: actor.id, purpose: DOCUMENT_PURPOSE, fileName, bytes })
		});
	}
);
