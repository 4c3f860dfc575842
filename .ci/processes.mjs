/** Other programs are started here: without a shell, so that a path with a space is only a path. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

const ENDINGS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program that takes over this terminal, and passes on the signals that are meant to end it.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 128 and the signal's number where a signal ended it
 */
export function handOver(file, args) {
	return ended(spawn(file, args, { cwd: root, stdio: 'inherit' }));
}

/**
 * Runs a program to its end without input, and keeps what it says.
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>} stdout and stderr, in the order in which they came
 */
export async function listenTo(file, args, env = process.env) {
	const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (output += text));
	}
	return { code: await ended(child), output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
	const passOn = ENDINGS.map((signal) => {
		const listener = () => void child.kill(signal);
		process.on(signal, listener);
		return () => process.off(signal, listener);
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => {
			for (const stop of passOn) stop();
			resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']);
		});
	});
}
