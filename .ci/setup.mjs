/**
 * The one door of every npm script. It needs nothing but Node 20: it installs what is missing, moves to the
 * project's own Node, and does there what was asked.
 */
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Failure, inProject, root } from './project.mjs';
import { install, onProjectNode, projectNode } from './install.mjs';
import { endWithParent, handOver } from './processes.mjs';

/** @type {Record<string, (args: string[]) => Promise<void>>} */
const COMMANDS = {
	start: async () => (await import('./start.mjs')).start(),
	serve: async () => (await import('./serve.mjs')).serve(),
	test: async (args) => (await import('./test.mjs')).test(args),
	browser: async (args) => (await import('./browser.mjs')).browser(args),
	pages: async () => {
		await (await import('./build.mjs')).build();
		await runHere('tests/bench/pages.ts', []);
		process.env.CHROMIUM_PATH = await (await import('./chromium.mjs')).chromium();
		await runHere('tests/bench/drag.ts', []);
	},
	cli: (args) => runHere('src/cli/main.ts', args),
	run: ([file, ...args]) => runHere(file ?? '', args),
	// What starts the built server itself.
	built: async ([file, ...args]) => {
		await (await import('./build.mjs')).build();
		await runHere(file ?? '', args);
	}
};

/**
 * Runs a program file of the project inside this process, as if Node had been started with it.
 * @param {string} file
 * @param {string[]} args
 */
async function runHere(file, args) {
	const path = inProject(file);
	if (!file || !existsSync(path)) throw new Failure(`There is no file ${file} in this project.`);
	process.argv = [process.execPath, path, ...args];
	await import(pathToFileURL(path).href);
}

async function main() {
	const [name = '', ...args] = process.argv.slice(2);
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new Failure(`Usage: node .ci/setup.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`);
	process.chdir(root);
	if (process.env.npm_lifecycle_event) endWithParent();
	await install();
	process.env.PATH = [inProject('node_modules', '.bin'), process.env.PATH].join(delimiter);
	if (onProjectNode()) return command(args);
	process.exitCode = await handOver(projectNode(), [fileURLToPath(import.meta.url), name, ...args]);
}

try {
	await main();
} catch (error) {
	if (!(error instanceof Failure)) throw error;
	process.stderr.write(`${error.message}\n`);
	// Whoever counts tests reads the last line, also where it did not come to testing.
	if (process.argv[2] === 'test') process.stdout.write('0 passed, 1 failed\n');
	process.exitCode = 1;
}
