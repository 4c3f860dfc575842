/** The kinds of CSV file that are taken in: which columns each has, and what they may be called. */
import type { ListName } from '#domain/document/schema.ts';

export const CSV_KINDS = ['youths', 'stays', 'leave'] as const;

export type CsvKind = (typeof CSV_KINDS)[number];

export const CSV_FIELDS = ['youth', 'location', 'group', 'room', 'from', 'to', 'through', 'reason'] as const;

export type CsvField = (typeof CSV_FIELDS)[number];

/** True for a kind of file that exists. */
export function isCsvKind(value: unknown): value is CsvKind {
	return CSV_KINDS.some((kind) => kind === value);
}

/** The list of the document that each kind adds to. */
export const LIST_OF: Record<CsvKind, ListName> = { youths: 'youths', stays: 'stays', leave: 'absences' };

interface Columns {
	readonly required: readonly CsvField[];
	readonly optional: readonly CsvField[];
}

/** `to` and `through` say the same in two ways: the first moment no longer there, or the last day there. */
export const COLUMNS: Record<CsvKind, Columns> = {
	youths: { required: ['youth'], optional: ['location'] },
	stays: { required: ['youth', 'group', 'from'], optional: ['room', 'to', 'through', 'location'] },
	leave: { required: ['youth', 'from'], optional: ['to', 'through', 'reason'] }
};

/** What a column may be called, in both languages; the first of each language stands in the template. */
export const COLUMN_NAMES: Record<
	CsvField,
	{ readonly nl: readonly string[]; readonly en: readonly string[] }
> = {
	youth: {
		nl: ['jongere', 'jongerenummer', 'jongere nummer', 'nummer'],
		en: ['youth', 'youth number', 'number', 'youthid', 'youth id', 'id']
	},
	location: {
		nl: ['locatie', 'locatiecode'],
		en: ['location', 'location code', 'locationid', 'location id']
	},
	group: { nl: ['groep', 'leefgroep'], en: ['group', 'groupid', 'group id'] },
	room: { nl: ['kamer'], en: ['room', 'roomid', 'room id'] },
	from: { nl: ['vanaf', 'van', 'begin', 'start', 'sinds'], en: ['from', 'since'] },
	to: { nl: ['tot', 'einde', 'eind'], en: ['to', 'until', 'end'] },
	through: { nl: ['t/m', 'tot en met'], en: ['through', 'up to and including'] },
	reason: { nl: ['reden', 'soort'], en: ['reason', 'kind'] }
};

/** Columns that a file of refused rows carries beside the rows as they came. */
export const REFUSED_COLUMNS = {
	line: { nl: 'regel', en: 'line' },
	why: { nl: 'waarom geweigerd', en: 'why refused' }
} as const;

const FIELD_OF_NAME = new Map<string, CsvField>(
	CSV_FIELDS.flatMap((field) => {
		const { nl, en } = COLUMN_NAMES[field];
		return [...nl, ...en].map((name): [string, CsvField] => [name, field]);
	})
);

const REFUSED_NAMES = new Set<string>(
	Object.values(REFUSED_COLUMNS).flatMap((names) => Object.values(names))
);

/** The field that a column of a kind holds; null where it is not used, undefined where it may be left aside unsaid. */
export function fieldOfColumn(kind: CsvKind, header: string): CsvField | null | undefined {
	const name = plainName(header);
	if (name === '' || REFUSED_NAMES.has(name)) return undefined;
	const field = FIELD_OF_NAME.get(name);
	const { required, optional } = COLUMNS[kind];
	return field && [...required, ...optional].includes(field) ? field : null;
}

/** A name as it is compared: whatever its case, its spaces and how its accents were typed. */
export function plainName(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\s\p{Cf}]+/gu, ' ')
		.trim()
		.toLowerCase();
}
