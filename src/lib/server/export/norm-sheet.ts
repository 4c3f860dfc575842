/** The norms as a sheet: what law and comparators say, from when, and where it stands. */
import { NORM_IDS, NORMS, type Norm, type NormId, type NormKind, type NormUnit } from '#domain/norm/norms.ts';
import { codeColumn, dateColumn, decimalColumn, textColumn, yesNoColumn } from './columns.ts';
import { bilingual, FILE_WORDS, meanings } from './labels.ts';
import { sheetOf, type ColumnOf, type Sheet } from './sheet.ts';
import type { Language } from '#i18n/language.ts';

const KIND = meanings<NormKind>(
	['law', 'announced', 'comparator', 'measure'],
	(t, kind) => t.columns.normKind[kind]
);
const UNIT = meanings<NormUnit>(
	[
		'years',
		'days',
		'hours',
		'minutes',
		'youths',
		'hours-per-day',
		'hours-per-week',
		'hours-per-thousand-hours'
	],
	(t, unit) => t.columns.normUnit[unit]
);

interface KnownNorm {
	readonly id: NormId;
	readonly norm: Norm;
}

/** Every norm, in the words of a language. */
export function normsSheet(language: Language): Sheet {
	const { texts } = FILE_WORDS[language].norms;
	const columns: ColumnOf<KnownNorm>[] = [
		textColumn('id', NORM_PAGE, ({ id }) => id),
		textColumn('title', NORM_PAGE, ({ id }) => texts[id].title),
		codeColumn('normKind', KIND, NORM_PAGE, ({ norm }) => norm.kind),
		dateColumn('fromDate', NORM_PAGE, ({ norm }) => norm.from),
		yesNoColumn('fromUncertain', NORM_PAGE, ({ norm }) => Boolean(norm.fromUncertain)),
		decimalColumn('value', undefined, NORM_PAGE, ({ norm }) => norm.value ?? null),
		codeColumn('valueUnit', UNIT, NORM_PAGE, ({ norm }) => norm.unit),
		decimalColumn('aboveHours', 'hours', NORM_PAGE, ({ norm }) => norm.aboveHours ?? null),
		textColumn('text', NORM_PAGE, ({ id }) => texts[id].text),
		textColumn('normSource', NORM_PAGE, ({ norm }) => norm.source),
		dateColumn('checkedOn', NORM_PAGE, ({ norm }) => norm.checkedOn)
	];
	const norms = NORM_IDS.map((id) => ({ id, norm: NORMS[id] }));
	return sheetOf({ name: 'norms', title: bilingual((t) => t.columns.sheet.norms) }, columns, norms);
}

/** Norms are warnings of the format. */
const NORM_PAGE = '8';
