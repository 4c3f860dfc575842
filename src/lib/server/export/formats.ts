/** A sheet as a file of each kind that somebody can ask for. */
import type { Language } from '#i18n/language.ts';
import { codebookPage } from './codebook.ts';
import { researchCsv, spreadsheetCsv } from './csv-file.ts';
import type { Sheet } from './sheet.ts';
import { spssSyntax, TextLengths } from './spss.ts';
import { workbookOf } from './workbook.ts';
import { bytesOf, type WrittenFile } from './written-file.ts';
import { zipParts, type ZipEntry } from './zip.ts';

export const FORMATS = ['excel', 'workbook', 'research', 'spss', 'codebook'] as const;

export type Format = (typeof FORMATS)[number];

export interface Writing {
	/** Without its ending, plain ASCII. */
	readonly fileName: string;
	readonly format: Format;
	readonly language: Language;
	/** The moment that stands on packed files, ISO 8601. */
	readonly at: string;
}

/** The file; null where there are more rows than a workbook holds. */
export async function writeSheet(sheet: Sheet, writing: Writing): Promise<WrittenFile | null> {
	const { fileName, format, language } = writing;
	switch (format) {
		case 'excel':
			return csv(`${fileName}-excel.csv`, spreadsheetCsv(sheet, language));
		case 'research':
			return csv(`${fileName}.csv`, researchCsv(sheet));
		case 'codebook': {
			const parts = bytesOf(codebookPage([sheet], language));
			return { name: `${fileName}-codebook.html`, type: 'text/html; charset=utf-8', parts };
		}
		case 'spss': {
			const parts = zipParts(spssFiles(sheet, writing), writing.at);
			return { name: `${fileName}-spss.zip`, type: 'application/zip', parts };
		}
		case 'workbook': {
			const bytes = await workbookOf(sheet, language);
			return bytes && { name: `${fileName}.xlsx`, type: XLSX, parts: once(bytes) };
		}
	}
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function csv(name: string, lines: AsyncIterable<string>): WrittenFile {
	return { name, type: 'text/csv; charset=utf-8', parts: bytesOf(lines) };
}

/** The rows first: their lengths are in the syntax. */
function* spssFiles(sheet: Sheet, { fileName, language }: Writing): Generator<ZipEntry> {
	const lengths = new TextLengths(sheet.columns);
	const measured = { ...sheet, rows: lengths.measured(sheet.rows) };
	yield { name: `${fileName}.csv`, parts: bytesOf(researchCsv(measured)) };
	const syntax = spssSyntax(sheet, `${fileName}.csv`, lengths, language);
	yield { name: `${fileName}.sps`, parts: bytesOf([syntax]) };
	yield { name: 'codebook.html', parts: bytesOf(codebookPage([sheet], language)) };
}

async function* once(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	yield bytes;
}
