/** Other programs are started here: without a shell, so that a path with a space is only a path. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';

/** @type {NodeJS.Signals[]} */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_POLL_MS = 500;
/** A group of processes can be ended as one, except on Windows. */
const groups = process.platform !== 'win32';

/**
 * Runs a program that takes over this terminal, and passes on the signals that are meant to end it.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<number>} its exit code; 128 and the signal's number where a signal ended it
 */
export async function handOver(file, args) {
	const child = spawn(file, args, { cwd: root, stdio: 'inherit' });
	return ended(child, (signal) => void child.kill(signal));
}

/**
 * Runs a program to its end without input, and keeps what it says. A signal that ends this process ends that
 * program too, with all that it started.
 * @param {string} file
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ code: number, output: string }>} stdout and stderr, in the order in which they came
 */
export async function listenTo(file, args, env = process.env) {
	const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: groups });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => (output += text));
	}
	const code = await ended(child, (signal) => {
		if (groups && child.pid) process.kill(-child.pid, signal);
		else child.kill(signal);
		// Not at once: another program that runs beside this one hears of the signal after it.
		setImmediate(() => process.exit(128 + constants.signals[signal]));
	});
	return { code, output };
}

/**
 * Ends this process as SIGTERM does when the one that started it has gone: npm passes that signal on to its
 * shell, and many shells go without passing it on to us.
 */
export function endWithParent() {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, PARENT_POLL_MS);
	watch.unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(signal: NodeJS.Signals) => void} onSignal
 * @returns {Promise<number>}
 */
async function ended(child, onSignal) {
	for (const signal of ENDINGS) process.on(signal, onSignal);
	try {
		return await new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
		});
	} finally {
		for (const signal of ENDINGS) process.off(signal, onSignal);
	}
}
