/** The command line: finds the command, prints its help, and maps how it ends to an exit code. */
import { pathToFileURL } from 'node:url';
import type { Command, Surroundings } from './command.ts';
import { explain } from './commands/explain.ts';
import { exportStore } from './commands/export.ts';
import { hours } from './commands/hours.ts';
import { importFile } from './commands/import.ts';
import { report } from './commands/report.ts';
import { USER_COMMANDS } from './commands/user.ts';
import { validate } from './commands/validate.ts';
import { verify } from './commands/verify.ts';
import { readOptions } from './options.ts';
import { EXIT, Refusal } from './refusal.ts';
import { languageOf } from './words.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
	validate,
	hours,
	report,
	explain,
	import: importFile,
	export: exportStore,
	verify,
	...USER_COMMANDS
};

const USAGE = `npm run -s cli -- COMMAND …

${Object.entries(COMMANDS)
	.map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
	.join('\n')}

COMMAND --help says more. Exit code 0; 2 for bad input, with nothing stored; 1 for anything else.
`;

/** Runs one command line; resolves with its exit code. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<number> {
	const { stdout, stderr } = surroundings.terminal;
	const { name, command, rest } = commandIn(words);
	if (!command) {
		const asked = name === 'help' || words.includes('--help');
		(asked ? stdout : stderr).write(
			asked ? USAGE : `${name || 'nothing'}: bad-option: no such command\n\n${USAGE}`
		);
		return asked ? EXIT.ok : EXIT.badInput;
	}
	if (rest.includes('--help')) {
		stdout.write(`${command.help}\n`);
		return EXIT.ok;
	}
	try {
		await command.run(readOptions(rest, command.options, command.files), surroundings);
		return EXIT.ok;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		for (const line of error.lines) stderr.write(`${line}\n`);
		return error.exitCode;
	}
}

/** The command that the first words name, two words before one; `name` is what was asked where there is none. */
function commandIn(words: readonly string[]): { name: string; command?: Command; rest: readonly string[] } {
	for (const length of [2, 1]) {
		const name = words.slice(0, length).join(' ');
		if (Object.hasOwn(COMMANDS, name)) return { name, command: COMMANDS[name], rest: words.slice(length) };
	}
	return { name: words[0] ?? '', rest: words.slice(1) };
}

/** This process's own command line. A reader that goes away (`| head`) ends it quietly. */
async function main(): Promise<void> {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(EXIT.ok);
		throw error;
	});
	try {
		process.exitCode = await run(process.argv.slice(2), {
			terminal: process,
			language: languageOf(process.env),
			today: Temporal.Now.plainDateISO().toString()
		});
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = EXIT.failure;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
