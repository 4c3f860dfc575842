/** A CSV file that was sent in, held against what is known now. */
import { hash } from 'node:crypto';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { decode, type Encoding } from '#server/csv/decode.ts';
import type { Reach } from '#server/csv/judged.ts';
import { judgeRows, type Judgement, type RefusedRow } from '#server/csv/judge-rows.ts';
import { isCsvKind, LIST_OF, type CsvKind } from '#server/csv/kinds.ts';
import { MOST_BYTES, readTable, type Table, type TableProblem } from '#server/csv/read-table.ts';
import type { Upload } from '#server/storage/uploads.ts';
import type { FieldProblem, Refusal } from './outcome.ts';
import { problemsAfter, type EntryChange } from './record.ts';
import type { Context } from './use-case.ts';

export type { CsvKind } from '#server/csv/kinds.ts';
export type { RowReason, RowReasons } from '#server/csv/read-row.ts';
export { isCsvKind, MOST_BYTES as MOST_CSV_BYTES };

/** What a file says, and what of it can be taken. */
export interface JudgedFile {
	readonly kind: CsvKind;
	readonly encoding: Encoding;
	readonly table: Table;
	readonly judgement: Judgement;
	/** The same for the same rows to take: what was previewed is what is recorded. */
	readonly digest: string;
}

/** How a file of a kind is kept among the uploads. */
export function purposeOf(kind: CsvKind): string {
	return `csv ${kind}`;
}

/** A file of the actor's own among the uploads, of whatever kind. */
export function findCsvUpload({ world, actor }: Context, id: string): Upload | undefined {
	const kinds: readonly CsvKind[] = ['youths', 'stays', 'leave'];
	for (const kind of kinds) {
		const upload = world.uploads.find(id, actor.id, purposeOf(kind));
		if (upload) return upload;
	}
	return undefined;
}

/** Reads a file, or says what is wrong with it as a whole, at the field `file`. */
export function readFile(
	bytes: Uint8Array,
	kind: CsvKind
): Refusal | { ok: true; table: Table; encoding: Encoding } {
	if (bytes.length > MOST_BYTES) return refuseFile('too-large', { megabytes: MOST_BYTES / 1_000_000 });
	const decoded = decode(bytes);
	if (typeof decoded === 'string') return refuseFile(decoded);
	const read = readTable(decoded.text, kind);
	if (!read.ok) return refuseFile(read.problem.code, valuesOf(read.problem));
	return { ok: true, table: read.table, encoding: decoded.encoding };
}

function refuseFile(code: string, values?: FieldProblem['values']): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field: 'file', code, values }] };
}

function valuesOf(problem: TableProblem): Record<string, string | number> {
	switch (problem.code) {
		case 'no-header':
			return { missing: problem.missing.join(' ') };
		case 'column-twice':
			return { column: problem.field };
		case 'too-many-rows':
			return { most: problem.most };
		default:
			return {};
	}
}

/** Judges an upload against what is known at the start of the use case. */
export function judgeUpload(context: Context, upload: Upload): JudgedFile | Refusal {
	const kind = upload.purpose.replace('csv ', '');
	if (!isCsvKind(kind)) throw new Error(`no kind of file: ${kind}`);
	const read = readFile(upload.bytes, kind);
	if (!read.ok) return read;
	const judgement = asTheDocumentJudges(
		judgeRows(read.table, kind, context.document, reachOf(context)),
		kind,
		context.document
	);
	const digest = hash('sha256', JSON.stringify(judgement.taken));
	return { kind, encoding: read.encoding, table: read.table, judgement, digest };
}

/** The rows to take as changes of the document. */
export function changesOf({ taken }: Judgement): EntryChange[] {
	return taken.map(({ list, entry }) => ({ list, id: entry.id, value: entry }));
}

function reachOf({ may, document }: Context): Reach {
	const stays = Map.groupBy(document.stays, ({ youthId }) => youthId);
	const locationOf = new Map(document.groups.map(({ id, locationId }) => [id, locationId]));
	const locations = new Map<string, boolean>();
	const location = (id: string): boolean => {
		const known = locations.get(id) ?? may('change-stay', { locationIds: [id] });
		locations.set(id, known);
		return known;
	};
	const group = (id: string): boolean =>
		location(locationOf.get(id) ?? '') || may('change-stay', { groupIds: [id] });
	return {
		location,
		group: ({ id }) => group(id),
		youth: ({ id, locationId }) =>
			location(locationId) || (stays.get(id) ?? []).some(({ groupId }) => group(groupId))
	};
}

/** The document has the last word: whatever it would refuse in a row is refused before anything is recorded. */
function asTheDocumentJudges(judgement: Judgement, kind: CsvKind, document: OpenDeurDocument): Judgement {
	const list = LIST_OF[kind];
	const refused = new Map<number, RefusedRow['reasons'][number][]>();
	for (const problem of problemsAfter(document, changesOf(judgement))) {
		const [, named, place] = /^(\w+)\[(\d+)\]/.exec(problem.path) ?? [];
		const at = Number(place) - document[list].length;
		if (named !== list || !judgement.taken[at]) continue;
		const reasons = refused.get(at) ?? [];
		reasons.push({ code: 'not-valid', values: { problem } });
		refused.set(at, reasons);
	}
	if (refused.size === 0) return judgement;
	const now = [...refused].map(([at, reasons]) => ({ ...judgement.taken[at], reasons }));
	return {
		...judgement,
		taken: judgement.taken.filter((_, at) => !refused.has(at)),
		refused: [
			...judgement.refused,
			...now.map(({ line, cells, reasons }) => ({ line, cells, reasons }))
		].sort((a, b) => a.line - b.line)
	};
}
