/** Writes a document as text that reads back to the same document. */
import { LATER_LISTS, LIST_NAMES, type ListName, type OpenDeurDocument } from './schema.ts';

/**
 * The document as JSON: format and institution first, then every list in the order of the format
 * and its entries in their own order. Lists that joined the format later stand there only where they hold
 * something, so that earlier readers take a document that does without. The same document gives the same text. `indent` is the number
 * of spaces by which each level is set in; 0 puts all on one line.
 */
export function serialise(document: OpenDeurDocument, indent = 0): string {
	const lists = writtenLists(document).map((list) => [list, document[list]]);
	const { format, institution } = document;
	return `${JSON.stringify({ format, institution, ...Object.fromEntries(lists) }, null, indent)}\n`;
}

/** The same text in parts, entry by entry, for a document too large to hold twice. */
export function* serialiseParts(document: OpenDeurDocument): Generator<string> {
	yield `{"format":${JSON.stringify(document.format)},"institution":${JSON.stringify(document.institution)}`;
	for (const list of writtenLists(document)) {
		yield `,\n${JSON.stringify(list)}:[`;
		let separator = '\n';
		for (const entry of document[list]) {
			yield `${separator}${JSON.stringify(entry)}`;
			separator = ',\n';
		}
		yield ']';
	}
	yield '}\n';
}

function writtenLists(document: OpenDeurDocument): ListName[] {
	return LIST_NAMES.filter((list) => !LATER_LISTS.has(list) || document[list].length > 0);
}
