/** What a CSV file that was sent in would add, and which of its rows are refused and why. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { TakenRow } from '#server/csv/judge-rows.ts';
import type { CsvField } from '#server/csv/kinds.ts';
import { findCsvUpload, judgeUpload } from './csv-upload.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

const ROWS_SHOWN = 10;
const REFUSED_SHOWN = 50;
const CELLS_SHOWN = 20;
const LETTERS_SHOWN = 200;

/** A row as it was understood. */
export type PreviewRow = { readonly line: number } & {
	readonly [F in Exclude<CsvField, 'through'>]?: string | null;
};

/** Counts of all rows, and the first of them as they were understood; `groupIds` are groups to name. */
export const previewCsv = useCase(
	'preview-csv',
	'read',
	(context, { id, groupIds }: { id: string; groupIds: readonly string[] }) => {
		const { actor, knowledge, document, demand } = context;
		demand('change-stay', everythingInReach(actor.scope));
		const upload = findCsvUpload(context, id);
		if (!upload) return NOT_FOUND;
		const judged = judgeUpload(context, upload);
		if ('ok' in judged) return judged;
		const { kind, encoding, table, judgement, digest } = judged;
		const { taken, known, refused } = judgement;
		context.concerns(youthConcerns(taken.map(youthOf)));
		const names = namesOf(document);
		return done({
			id,
			kind,
			fileName: upload.fileName,
			encoding,
			delimiter: table.delimiter,
			unused: table.unused,
			header: table.header,
			position: knowledge.position,
			digest,
			counts: { rows: table.rows.length, taken: taken.length, known: known.length, refused: refused.length },
			first: taken.slice(0, ROWS_SHOWN).map((row) => understood(row, names)),
			refused: refused.slice(0, REFUSED_SHOWN).map((row) => ({ ...row, cells: cellsShown(row.cells) })),
			groups: document.groups
				.filter((group) => groupIds.includes(group.id))
				.map((group) => ({ id: group.id, name: group.name })),
			/** How many were taken from this file, once they were. */
			taken: upload.taken
		});
	}
);

/** An unclosed quote makes one cell of all that follows. */
function cellsShown(cells: readonly string[]): string[] {
	return cells.slice(0, CELLS_SHOWN).map((cell) => cell.slice(0, LETTERS_SHOWN));
}

function youthOf({ entry }: TakenRow): string {
	return 'youthId' in entry ? String(entry.youthId) : entry.id;
}

type Names = ReadonlyMap<string, string>;

function namesOf({ locations, groups, rooms }: OpenDeurDocument): Names {
	return new Map([...locations, ...groups, ...rooms].map(({ id, name }) => [id, name]));
}

function understood({ line, list, entry }: TakenRow, names: Names): PreviewRow {
	const fields: Partial<Record<string, string | null>> = { ...entry };
	const name = (id: string | null | undefined) => (id ? (names.get(id) ?? id) : null);
	if (list === 'youths') return { line, youth: entry.id, location: name(fields.locationId) };
	const { youthId: youth, from, to, reason } = fields;
	if (list === 'absences') return { line, youth, from, to, reason };
	return { line, youth, group: name(fields.groupId), room: name(fields.roomId), from, to };
}
