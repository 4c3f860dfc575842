/** `import`: takes a file into the store of a folder. */
import { resolve } from 'node:path';
import { LIST_NAMES } from '#domain/document/schema.ts';
import { openStorage } from '#server/storage/open.ts';
import { importDocument, type ImportSummary } from '#server/use-cases/import-document.ts';
import { worldOf } from '#server/use-cases/world.ts';
import { COMMAND_LINE_ACTOR } from '../actor.ts';
import type { Command } from '../command.ts';
import { readDocument } from '../read-file.ts';
import { EXIT, Refusal } from '../refusal.ts';
import { problemLine } from '../words.ts';

export const importFile: Command = {
	summary: 'take a file into the store',
	help: `import FILE [--data DIR] [--merge]

Records a document in the store of a folder (default: data). A store that holds data is left
as it is, with a summary of what differs, unless --merge: then new and differing entries are
recorded and nothing is removed. Refused while a server runs on that folder.`,
	options: { data: { type: 'string' }, merge: { type: 'boolean' } },
	files: 1,
	async run(read, { terminal, language, today }) {
		const document = await readDocument(read.positionals[0], language);
		const folder = resolve(String(read.values.data ?? 'data'));
		const storage = await openStorage({ folder, address: `process ${process.pid}, import` });
		try {
			for (const { message } of storage.notices) terminal.stderr.write(`${message}\n`);
			const clock = { today: () => today, now: () => new Date().toISOString() };
			const world = worldOf(storage, clock);
			const merge = read.values.merge === true;
			const outcome = await importDocument(world, COMMAND_LINE_ACTOR, { document, merge });
			if (!outcome.ok) {
				const lines =
					outcome.reason === 'invalid'
						? outcome.problems.map((problem) => problemLine(problem, language))
						: [outcome.reason];
				throw new Refusal(outcome.reason === 'invalid' ? EXIT.badInput : EXIT.failure, lines);
			}
			report(outcome.value, merge);
			terminal.stdout.write(`recorded up to position ${outcome.value.position}\n`);
		} finally {
			await storage.close();
		}
	}
};

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
