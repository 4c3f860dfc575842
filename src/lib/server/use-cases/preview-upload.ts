/** What a document that was sent in would change, list by list, and what stands out in it. */
import type { Problem } from '#domain/document/problem.ts';
import { LIST_NAMES } from '#domain/document/schema.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import { findDocumentUpload, parseFile } from './document-upload.ts';
import { previewImport } from './import-document.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';

const PROBLEMS_SHOWN = 200;
const EXAMPLES_SHOWN = 5;

/** Warnings of one kind together. */
export interface WarningGroup {
	readonly code: string;
	readonly count: number;
	readonly examples: readonly Problem[];
}

/** Counts list by list, the first problems of a merge (all counted), and warnings with a few examples of each kind. */
export const previewUpload = useCase('preview-upload', 'read', async (context, { id }: { id: string }) => {
	const { world, actor, today, document: here } = context;
	context.demand('import-document', {});
	const upload = findDocumentUpload(context, id);
	if (!upload) return NOT_FOUND;
	const parsed = parseFile(upload.bytes, world.uploads.limitBytes);
	if (!parsed.ok) return { ok: false as const, reason: 'invalid' as const, problems: parsed.problems };
	const { document } = parsed;
	const preview = await previewImport(world, actor, { document });
	if (!preview.ok) return preview;
	const { summary, problems } = preview.value;
	return done({
		id,
		fileName: upload.fileName,
		position: summary.position,
		institution: { here: here.institution, there: document.institution, changed: summary.institutionChanged },
		lists: LIST_NAMES.map((list) => ({ list, ...summary.lists[list] })),
		problems: { count: problems.length, first: problems.slice(0, PROBLEMS_SHOWN) },
		warnings: grouped(warningsOf(document, { today })),
		/** How many entries were taken from this file, once they were. */
		taken: upload.taken
	});
});

function grouped(warnings: readonly Problem[]): WarningGroup[] {
	return [...Map.groupBy(warnings, ({ code }) => code)].map(([code, found]) => {
		return { code, count: found.length, examples: found.slice(0, EXAMPLES_SHOWN) };
	});
}
