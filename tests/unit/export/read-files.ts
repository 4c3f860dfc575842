/** Reads files that went out as somebody else would: with readers that the product does not write with. */
import JSZip from 'jszip';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import type { WrittenFile } from '#server/export/written-file.ts';

/** All bytes of a file. */
export async function contentOf({ parts }: WrittenFile): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const part of parts) chunks.push(part);
	return Buffer.concat(chunks);
}

/** The rows of a CSV by the names in its first line. */
export function readCsv(text: string, delimiter = ','): Record<string, string>[] {
	const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		delimiter,
		header: true,
		skipEmptyLines: true
	});
	if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
	return data;
}

/** The sheets of a workbook, each as rows of cells. */
export async function readSheets(bytes: Buffer): Promise<{ sheet: string; data: unknown[][] }[]> {
	return readWorkbook(bytes);
}

/** The texts of a package, by name. */
export async function readZip(bytes: Buffer): Promise<Map<string, string>> {
	const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
	const files = Object.values(zip.files).filter(({ dir }) => !dir);
	return new Map(
		await Promise.all(files.map(async (file) => [file.name, await file.async('string')] as const))
	);
}

/** What a syntax file tells SPSS. */
export interface Syntax {
	readonly file: string;
	readonly encoding: string;
	/** Formats by variable, in order. */
	readonly variables: ReadonlyMap<string, string>;
	readonly labels: ReadonlyMap<string, string>;
	readonly valueLabels: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly missing: readonly string[];
	readonly levels: ReadonlyMap<string, string>;
	readonly settings: readonly string[];
}

/** Reads a syntax file token by token, as its language says: a command ends with a full stop at the end of a line. */
export function readSyntax(text: string): Syntax {
	for (const line of text.split('\n')) {
		if (Buffer.byteLength(line) > 251) throw new Error(`a line of ${Buffer.byteLength(line)} bytes`);
	}
	const commands = text
		.split(/\.\n/)
		.map((command) => command.trim())
		.filter((command) => command !== '' && !command.startsWith('*'));
	const find = (name: string) => commands.filter((command) => command.startsWith(name));
	const [data = ''] = find('GET DATA');
	const after = (name: string) => find(name).map((command) => tokensOf(command.slice(name.length)));
	const variables = tokensOf(data.slice(data.indexOf('/VARIABLES=') + '/VARIABLES='.length));
	return {
		file: /\/FILE='([^']*)'/.exec(data)?.[1] ?? '',
		encoding: /\/ENCODING='([^']*)'/.exec(data)?.[1] ?? '',
		variables: new Map(pairs(variables)),
		labels: new Map(after('VARIABLE LABELS').flatMap((tokens) => pairs(tokens.filter((one) => one !== '/')))),
		valueLabels: new Map(after('VALUE LABELS').flatMap(valueLabelsOf)),
		missing: after('MISSING VALUES').flatMap((tokens) => tokens.slice(0, tokens.indexOf('('))),
		levels: new Map(
			after('VARIABLE LEVEL').flatMap((tokens) => {
				const open = tokens.indexOf('(');
				return tokens.slice(0, open).map((name) => [name, tokens[open + 1]] as const);
			})
		),
		settings: find('SET ')
	};
}

/** Words, quoted texts (pieces joined by + are one), and signs. */
function tokensOf(text: string): string[] {
	const tokens: string[] = [];
	let joins = false;
	for (const [token] of text.matchAll(/'(?:[^']|'')*'|[/()+]|[^\s/()+']+/g)) {
		if (token === '+') {
			joins = true;
			continue;
		}
		const plain = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : token;
		if (joins) tokens[tokens.length - 1] += plain;
		else tokens.push(plain);
		joins = false;
	}
	return tokens;
}

function pairs(tokens: readonly string[]): [string, string][] {
	return tokens.flatMap((token, at) => (at % 2 === 0 ? [[token, tokens[at + 1]] as [string, string]] : []));
}

function valueLabelsOf(tokens: readonly string[]): [string, Map<string, string>][] {
	const read: [string, Map<string, string>][] = [];
	for (let at = 0; at < tokens.length;) {
		const end = tokens.indexOf('/', at) < 0 ? tokens.length : tokens.indexOf('/', at);
		const [name, ...values] = tokens.slice(at, end);
		read.push([name, new Map(pairs(values))]);
		at = end + 1;
	}
	return read;
}
