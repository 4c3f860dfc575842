/** Takes a whole document in: into an empty store, or merged with what is there (FORMAT.md section 7). */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { LIST_NAMES, type ListName, type OpenDeurDocument } from '#domain/document/schema.ts';
import { INSTITUTION } from './knowledge.ts';
import { done, type Outcome } from './outcome.ts';
import { problemsAfter, sameJson, withoutValue, type EntryChange } from './record.ts';
import { sealTexts } from './sealed-texts.ts';
import { useCase, type Context } from './use-case.ts';

/** How a document compares with what is recorded, list by list. */
export interface ImportSummary {
	readonly lists: Readonly<
		Record<ListName, { added: number; changed: number; same: number; onlyHere: number }>
	>;
	readonly institutionChanged: boolean;
	/** True where nothing was recorded before. */
	readonly intoEmpty: boolean;
	readonly recorded: boolean;
	readonly position: number;
}

export interface DocumentToImport {
	readonly document: OpenDeurDocument;
	readonly merge: boolean;
	/** The ledger's position at which the import was looked at: refused as stale where it has moved on. */
	readonly position?: number;
}

/**
 * Records a valid document. A store that holds data keeps it as it is unless `merge` is set: then new and
 * differing entries are recorded and nothing is removed; otherwise only the summary comes back.
 */
export const importDocument = useCase(
	'import-document',
	'create',
	async (context, { document, merge, position }: DocumentToImport): Promise<Outcome<ImportSummary>> => {
		context.demand('import-document', {});
		context.concerns(youthConcerns(document.youths.map(({ id }) => id)));
		const { changes, summary } = compare(context, document);
		if (!summary.intoEmpty && !merge) return done(summary);
		const institution = summary.institutionChanged ? document.institution : null;
		return recordAll(context, changes, institution, { ...summary, position: position ?? summary.position });
	}
);

/** What an import would do, without doing it; and what would keep it from being merged. */
export const previewImport = useCase(
	'preview-import',
	'read',
	(context, { document }: { document: OpenDeurDocument }) => {
		context.demand('import-document', {});
		const { changes, summary } = compare(context, document);
		return done({ summary, problems: summary.intoEmpty ? [] : problemsAfter(context.document, changes) });
	}
);

function compare(
	{ knowledge, document }: Context,
	incoming: OpenDeurDocument
): { changes: EntryChange[]; summary: ImportSummary } {
	const changes: EntryChange[] = [];
	const lists = Object.fromEntries(
		LIST_NAMES.map((list) => {
			const counts = { added: 0, changed: 0, same: 0, onlyHere: document[list].length };
			for (const value of incoming[list]) {
				const here = knowledge.entry(list, value.id);
				if (here) counts.onlyHere--;
				const kind = !here ? 'added' : sameJson(here, value) ? 'same' : 'changed';
				counts[kind]++;
				if (kind !== 'same') changes.push({ list, id: value.id, value });
			}
			return [list, counts];
		})
	) as ImportSummary['lists'];
	const summary = {
		lists,
		institutionChanged: !sameJson(document.institution, incoming.institution),
		intoEmpty: knowledge.position === 0,
		recorded: false,
		position: knowledge.position
	};
	return { changes, summary };
}

async function recordAll(
	{ world, actor, document }: Context,
	changes: readonly EntryChange[],
	institution: OpenDeurDocument['institution'] | null,
	summary: ImportSummary
): Promise<Outcome<ImportSummary>> {
	const problems = summary.intoEmpty ? [] : problemsAfter(document, changes);
	if (problems.length > 0) return { ok: false, reason: 'invalid', problems };
	const entries = await Promise.all(
		changes.map(({ list, id, value }) => sealTexts({ kind: list, id, value }, world.vault))
	);
	if (institution) entries.unshift({ kind: INSTITUTION, id: institution.id, value: institution });
	if (entries.length === 0) return done(summary);
	const batch = { at: world.now(), actor: actor.id, entries };
	const outcome = await world.ledger.append(summary.position, batch);
	const { position } = world.ledger;
	const now = world.knowledge();
	const stands = changes.every(({ list, id, value }) => sameJson(now.entry(list, id), value));
	if (outcome.ok || stands) return done({ ...summary, recorded: true, position });
	return { ok: false, reason: 'stale', position, since: outcome.since.map(withoutValue) };
}
