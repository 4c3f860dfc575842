/** `validate`: every problem of a file, and what is worth knowing about it. */
import { warningsOf } from '#domain/document/warnings.ts';
import type { Command } from '../command.ts';
import { dateOption } from '../options.ts';
import { Output } from '../output.ts';
import { readDocument } from '../read-file.ts';
import { problemLine } from '../words.ts';

export const validate: Command = {
	summary: 'check a file and print every problem',
	help: `validate FILE [--today D]

Checks an open-deur/1 document. Errors go to stderr, one per line, as "path: code: message",
and end with exit code 2. Warnings go to stdout in the same form; they keep nothing out.

  --today D   the day on which months count as ended (default: today)`,
	options: { today: { type: 'string' } },
	files: 1,
	async run(read, { terminal, language, today }) {
		const asOf = dateOption(read, 'today', today);
		const document = await readDocument(read.positionals[0], language);
		const output = new Output(terminal.stdout);
		for (const warning of warningsOf(document, { today: asOf })) {
			await output.write(`${problemLine(warning, language)}\n`);
		}
		await output.flush();
	}
};
