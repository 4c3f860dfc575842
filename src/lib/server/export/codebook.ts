/** What every column of some sheets says: as rows, and as a page that a browser opens by itself. */
import type { Language } from '#i18n/language.ts';
import { csvLine, LINE_END } from './csv-text.ts';
import { FILE_WORDS } from './labels.ts';
import type { Column, Sheet } from './sheet.ts';
import { HIDDEN_CODE } from './spss.ts';

type Described = Pick<Sheet, 'name' | 'title' | 'columns'>;

/** The heads of `codebookRows`. */
export function codebookHead(language: Language): string[] {
	const { file, name, label, unit, type, values, source } = FILE_WORDS[language].columns.codebook;
	return [file, name, label, unit, type, values, source];
}

/** One row for each column of each sheet: table, name, label, unit, type, values, rule. */
export function codebookRows(sheets: readonly Described[], language: Language): string[][] {
	return sheets.flatMap(({ name, columns }) => columns.map((column) => [name, ...rowOf(column, language)]));
}

function rowOf({ name, label, unit, type, values, hidden, source }: Column, language: Language): string[] {
	const t = FILE_WORDS[language].columns;
	const meanings = Object.entries(values ?? {}).map(([code, meaning]) => `${code} = ${meaning[language]}`);
	if (hidden) meanings.push(t.codebook.hidden(hidden[language], HIDDEN_CODE));
	return [name, label[language], unit ? t.unit[unit] : '', t.type[type], meanings.join('; '), source];
}

/** Both languages beside each other, under English names of the columns. */
export function* codebookCsv(sheets: readonly Described[]): Generator<string> {
	const names = ['table', 'column', 'label_nl', 'label_en', 'unit', 'type', 'values_nl', 'values_en', 'rule'];
	yield csvLine(names) + LINE_END;
	for (const [at, dutch] of codebookRows(sheets, 'nl').entries()) {
		const english = codebookRows(sheets, 'en')[at];
		const [table, column, label, , , values, rule] = dutch;
		const [, , englishLabel, unit, type, englishValues] = english;
		yield csvLine([table, column, label, englishLabel, unit, type, values, englishValues, rule]) + LINE_END;
	}
}

/** The codebook as an HTML page of its own. */
export function* codebookPage(sheets: readonly Described[], language: Language): Generator<string> {
	const t = FILE_WORDS[language].columns.codebook;
	yield `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">\n`;
	yield `<meta name="viewport" content="width=device-width">\n<title>${html(t.title)}</title>\n`;
	yield `<style>\n${STYLE}</style>\n</head>\n<body>\n<h1>${html(t.title)}</h1>\n<p>${html(t.intro)}</p>\n`;
	const heads = codebookHead(language).slice(1);
	for (const { name, title, columns } of sheets) {
		yield `<h2 id="${html(name)}">${html(title[language])}</h2>\n<p><code>${html(name)}</code></p>\n`;
		yield `<table>\n<thead>${tableRow(heads, 'th')}</thead>\n<tbody>\n`;
		for (const column of columns) yield `${tableRow(rowOf(column, language), 'td')}\n`;
		yield `</tbody>\n</table>\n`;
	}
	yield `</body>\n</html>\n`;
}

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
`;

function tableRow(texts: readonly string[], tag: 'th' | 'td'): string {
	const scope = tag === 'th' ? ' scope="col"' : '';
	return `<tr>${texts.map((text) => `<${tag}${scope}>${html(text)}</${tag}>`).join('')}</tr>`;
}

function html(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
