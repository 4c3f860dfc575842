/** `import`: takes a file into the store of a folder: a document, or the history of another store. */
import { resolve } from 'node:path';
import { LIST_NAMES, type OpenDeurDocument } from '#domain/document/schema.ts';
import type { Language } from '#i18n/language.ts';
import { openAudit } from '#server/access/audit/open-audit.ts';
import { openStorage } from '#server/storage/open.ts';
import { importDocument, type ImportSummary } from '#server/use-cases/import-document.ts';
import { importHistory, isHistory, type HistoryRefusal } from '#server/use-cases/import-history.ts';
import type { Refusal as Refused } from '#server/use-cases/outcome.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { COMMAND_LINE_ACTOR } from '../actor.ts';
import type { Command } from '../command.ts';
import { documentIn, readText } from '../read-file.ts';
import { badOption, EXIT, Refusal } from '../refusal.ts';
import { problemLine } from '../words.ts';

export const importFile: Command = {
	summary: 'take a file into the store',
	help: `import FILE [--data DIR] [--merge]

Records a document in the store of a folder (default: data). A store that holds data is left
as it is, with a summary of what differs, unless --merge: then new and differing entries are
recorded and nothing is removed. Refused while a server runs on that folder.

A file that export --history wrote goes into an empty store only, which then knows the same
as the store it came from on any date.`,
	options: { data: { type: 'string' }, merge: { type: 'boolean' } },
	files: 1,
	async run(read, { terminal, language, today }) {
		const text = await readText(read.positionals[0]);
		const merge = read.values.merge === true;
		if (isHistory(text) && merge) {
			throw badOption('--merge', 'bad-option', 'a history goes into an empty store, it is not merged');
		}
		const document = isHistory(text) ? null : documentIn(text, language);
		const folder = resolve(String(read.values.data ?? 'data'));
		const storage = await openStorage({ folder, address: `process ${process.pid}, import` });
		try {
			for (const { message } of storage.notices) terminal.stderr.write(`${message}\n`);
			const clock = { today: () => today, now: () => new Date().toISOString() };
			const { audit, notices } = await openAudit(folder, { today });
			for (const { message } of notices) terminal.stderr.write(`${message}\n`);
			try {
				const world = worldOf({ ...storage, audit }, clock);
				const position = document
					? await takeDocument(world, document, merge, language)
					: await takeHistory(world, text, language);
				terminal.stdout.write(`recorded up to position ${position}\n`);
			} finally {
				await audit.close();
			}
		} finally {
			await storage.close();
		}
	}
};

async function takeDocument(
	world: World,
	document: OpenDeurDocument,
	merge: boolean,
	language: Language
): Promise<number> {
	const outcome = await importDocument(world, COMMAND_LINE_ACTOR, { document, merge });
	if (!outcome.ok) throw refusalOf(outcome, language);
	report(outcome.value, merge);
	return outcome.value.position;
}

async function takeHistory(world: World, text: string, language: Language): Promise<number> {
	const outcome = await importHistory(world, COMMAND_LINE_ACTOR, { text });
	if (outcome.ok) return outcome.value.position;
	if (outcome.reason !== 'fields') throw refusalOf(outcome, language);
	const [{ code, values = {} }] = outcome.fields;
	// The use case knows no other codes.
	const say = HISTORY_WORDS[code as HistoryRefusal];
	const place = values.line === undefined ? '$' : `line ${values.line}`;
	throw new Refusal(code === 'holds-data' ? EXIT.failure : EXIT.badInput, [
		`${place}: ${code}: ${say(Number(values.position))}. Nothing was recorded.`
	]);
}

const HISTORY_WORDS: Record<HistoryRefusal, (position: number) => string> = {
	'not-a-record': () => 'this is not a record of a history',
	'broken-chain': () => 'this record was changed, moved or added after it was written, or one before it was',
	'cut-off': () => 'the end of the history is missing',
	'too-long': () => 'there are more records than the first line says',
	'bad-record': () => 'this record says something that its kind may not say',
	'holds-data': (position) =>
		`the store holds data up to position ${position}; a history goes into an empty store, so name another folder`,
	nothing: () => 'the history holds no records'
};

function refusalOf(refusal: Refused, language: Language): Refusal {
	if (refusal.reason !== 'invalid') return new Refusal(EXIT.failure, [refusal.reason]);
	return new Refusal(
		EXIT.badInput,
		refusal.problems.map((problem) => problemLine(problem, language))
	);
}

/** A store that holds data is not written to unasked: what differs, list by list, as a refusal. */
function report(summary: ImportSummary, merge: boolean): void {
	if (summary.intoEmpty || merge) return;
	const lines = LIST_NAMES.flatMap((list) => {
		const { added, changed, same, onlyHere } = summary.lists[list];
		if (added + changed + same + onlyHere === 0) return [];
		return [`${list}: ${added} new, ${changed} differ, ${same} the same, ${onlyHere} only in the store`];
	});
	throw new Refusal(EXIT.failure, [
		'The store holds data; nothing was recorded. With --merge new and differing entries are recorded.',
		...lines
	]);
}
