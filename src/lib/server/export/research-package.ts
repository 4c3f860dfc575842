/** Everything that makes a figure again, in one file: data, what the columns mean, the document, and the commands. */
import { createHash } from 'node:crypto';
import { documentJsonSchema } from '#domain/document/json-schema.ts';
import { FORMAT, FORMAT_DATE, type OpenDeurDocument } from '#domain/document/schema.ts';
import { serialiseParts } from '#domain/document/serialise.ts';
import { ENGINE } from '#domain/period/snapshot.ts';
import { packageReadme as english } from '#i18n/en/package-readme.ts';
import { formatDate, formatRange } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { packageReadme as dutch } from '#i18n/nl/package-readme.ts';
import { codebookCsv, codebookPage } from './codebook.ts';
import { researchCsv } from './csv-file.ts';
import { unlessEmpty, type Sheet } from './sheet.ts';
import { bytesOf } from './written-file.ts';
import type { ZipEntry } from './zip.ts';

const README_WORDS = { nl: dutch, en: english };

/** A table of the package. */
export interface PackagedSheet {
	readonly sheet: Sheet;
	/** The words of the command line that give its figures, without `--file`; null where it is no figure. */
	readonly query: readonly string[] | null;
	/** True where a document without youths does not hold all that it counts. */
	readonly countsYouths: boolean;
}

/** Whom a package is for. */
export type PackageAbout =
	| { readonly destination: 'inside' }
	/** The day on which the edition began of what is told outside. */
	| { readonly destination: 'outside'; readonly edition: string }
	| {
			readonly destination: 'released';
			readonly name: string;
			readonly purpose: string;
			/** The last day on which it may be had. */
			readonly lastDay: string;
	  };

export interface ResearchPackage {
	/** The folder that everything stands in; plain ASCII. */
	readonly folder: string;
	readonly language: Language;
	readonly from: string;
	readonly to: string;
	/** When it is made (ISO 8601), and the ledger's position. */
	readonly at: string;
	/** The date as on which it is known; null: as it is known now. */
	readonly knownOn: string | null;
	readonly position: number;
	readonly about: PackageAbout;
	readonly sheets: readonly PackagedSheet[];
	readonly document: OpenDeurDocument;
	/** False where the document holds nothing about youths. */
	readonly isWhole: boolean;
}

/** A file that was packed. */
interface Packed {
	readonly path: string;
	readonly what: string;
	readonly sha256: string;
}

const DOCUMENT = 'open-deur.json';

/** The files, made one after the other; the README comes last, since it holds the hashes of the others. */
export async function* packageFiles(content: ResearchPackage): AsyncGenerator<ZipEntry> {
	const { folder, language, document, isWhole } = content;
	const words = README_WORDS[language];
	const packed: Packed[] = [];
	const pack = (path: string, what: string, text: Iterable<string> | AsyncIterable<string>): ZipEntry => ({
		name: `${folder}/${path}`,
		parts: hashed(bytesOf(text), (sha256) => packed.push({ path, what, sha256 }))
	});
	const filled: PackagedSheet[] = [];
	for (const packaged of content.sheets) {
		const sheet = await unlessEmpty(packaged.sheet);
		if (!sheet) continue;
		filled.push(packaged);
		yield pack(pathOf(sheet), sheet.title[language], researchCsv(sheet));
	}
	const tables = filled.map(({ sheet }) => sheet);
	yield pack('codebook.html', words.codebook, codebookPage(tables, language));
	yield pack('codebook.csv', words.codebookCsv, codebookCsv(tables));
	yield pack(DOCUMENT, isWhole ? words.document : words.programDocument, serialiseParts(document));
	yield pack('schema.json', words.schema, [`${JSON.stringify(documentJsonSchema(), null, '\t')}\n`]);
	yield pack('README.md', '', readme(content, filled, packed));
	const sums = packed.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
	yield { name: `${folder}/SHA256SUMS`, parts: bytesOf(sums) };
}

async function* hashed(
	parts: AsyncIterable<Uint8Array>,
	tell: (sha256: string) => void
): AsyncGenerator<Uint8Array> {
	const hash = createHash('sha256');
	for await (const part of parts) {
		hash.update(part);
		yield part;
	}
	tell(hash.digest('hex'));
}

function pathOf({ name }: Sheet): string {
	return `data/${name}.csv`;
}

function* readme(
	content: ResearchPackage,
	filled: readonly PackagedSheet[],
	packed: readonly Packed[]
): Generator<string> {
	const { language, document, from, to, at, knownOn, position, folder } = content;
	const words = README_WORDS[language];
	yield `# ${words.title}\n\n${words.about(document.institution.name, formatRange(from, to, language))}\n`;
	const when = knownOn === null ? words.made(at) : words.knownOn(formatDate(knownOn, language));
	yield `${when} ${words.of(position, FORMAT, FORMAT_DATE, ENGINE)}\n\n`;
	yield `${aboutText(content)}\n\n## ${words.files}\n\n`;
	yield table(
		[words.file, words.what, words.hash],
		packed.map(({ path, what, sha256 }) => [path, what, sha256])
	);
	yield `\n${words.check}\n\n    sha256sum -c SHA256SUMS\n`;
	const commands = queries(content, filled, false) + queries(content, filled, true);
	if (commands !== '') yield `\n## ${words.queries}\n\n${words.queriesText(folder)}\n${commands}`;
	const empty = content.sheets.filter((sheet) => !filled.includes(sheet));
	if (empty.length > 0) yield `\n${words.empty} ${empty.map(({ sheet }) => pathOf(sheet)).join(', ')}.\n`;
}

/** Whom the package is for, and what is hidden in it. */
function aboutText({ about, language }: ResearchPackage): string {
	const { inside, outside, released } = README_WORDS[language].whom;
	switch (about.destination) {
		case 'inside':
			return `## ${inside.title}\n\n${inside.text}`;
		case 'outside':
			return `## ${outside.title}\n\n${outside.text(formatDate(about.edition, language))}`;
		case 'released': {
			const { name, purpose, lastDay } = about;
			const text = released.text(inCell(name), inCell(purpose), formatDate(lastDay, language));
			return `## ${released.title}\n\n${text}`;
		}
	}
}

/** The commands for sheets that count youths, or for those that do not. */
function queries(
	{ language, folder, isWhole }: ResearchPackage,
	filled: readonly PackagedSheet[],
	countsYouths: boolean
): string {
	const words = README_WORDS[language];
	const asked = filled.filter(({ query, countsYouths: counts }) => query && counts === countsYouths);
	if (asked.length === 0) return '';
	const notes = [countsYouths && !isWhole && words.notFromHere, countsYouths && words.estimated];
	const lines = asked.map(({ sheet, query }) => {
		const [command, ...options] = query ?? [];
		const line = ['npm run -s cli --', command, '--file', `${folder}/${DOCUMENT}`, ...options].join(' ');
		return `- ${pathOf(sheet)}\n\n      ${line}\n`;
	});
	return `\n${[...notes.filter((note) => note !== false).map((note) => `${note}\n`), ...lines].join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(inCell).join(' | ')} |\n`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}

/** Names that somebody typed break no table and start no tag. */
function inCell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}
