/** Builds the server, unless the build that stands there was made from the same files. */
import { Failure, fingerprint, inProject, isStamped, say, setStamp } from './project.mjs';
import { listenTo } from './processes.mjs';

const STAMP = 'build/.open-deur-built';
const SOURCES = [
	'src',
	'static',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

/** @type {Promise<boolean> | undefined} */
let asked;

/**
 * Builds at most once in a process.
 * @returns {Promise<boolean>} false where nothing had changed
 */
export function build() {
	asked ??= buildNow();
	return asked;
}

async function buildNow() {
	const print = fingerprint(SOURCES);
	if (isStamped(STAMP, print)) return false;
	say('Building (a minute or so) …');
	const vite = inProject('node_modules', 'vite', 'bin', 'vite.js');
	const env = { ...process.env, NODE_ENV: 'production', FORCE_COLOR: undefined, NO_COLOR: '1' };
	const { code, output } = await listenTo(process.execPath, [vite, 'build'], env);
	if (code !== 0) throw new Failure(`${output.trimEnd()}\n\nThe build failed (see above).`);
	setStamp(STAMP, print);
	return true;
}
