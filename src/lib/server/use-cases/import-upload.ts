/** Merges a document that was sent in and previewed: new and differing entries are recorded, nothing is removed. */
import { LIST_NAMES } from '#domain/document/schema.ts';
import { findDocumentUpload, parseFile } from './document-upload.ts';
import { importDocument } from './import-document.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { useCase } from './use-case.ts';

export interface UploadConfirmation {
	readonly id: string;
	/** The ledger's position at which the preview was made. */
	readonly position: number;
}

/** Records once: a second post of the same preview takes nothing more. */
export const importUpload = useCase(
	'import-upload',
	'create',
	async (context, { id, position }: UploadConfirmation): Promise<Outcome<{ taken: number }>> => {
		const { world, actor } = context;
		context.demand('import-document', {});
		const upload = findDocumentUpload(context, id);
		if (!upload) return NOT_FOUND;
		if (upload.taken !== null) return done({ taken: upload.taken });
		const parsed = parseFile(upload.bytes, world.uploads.limitBytes);
		if (!parsed.ok) return { ok: false, reason: 'invalid', problems: parsed.problems };
		const outcome = await importDocument(world, actor, { document: parsed.document, merge: true, position });
		if (!outcome.ok) return outcome;
		const { lists, institutionChanged } = outcome.value;
		const entries = LIST_NAMES.map((list) => lists[list].added + lists[list].changed);
		const taken = entries.reduce((sum, count) => sum + count, institutionChanged ? 1 : 0);
		world.uploads.noteTaken(id, taken);
		return done({ taken });
	}
);
