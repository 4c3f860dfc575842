/** HiGHS behind the domain's door: each problem in a thread of its own, with a time limit and a way to stop. */
import { createRequire } from 'node:module';
import * as threads from 'node:worker_threads';
import type { Milp, MilpAnswer, SolveMilp, SolveOptions } from '#domain/staffing/suggestion/solver.ts';
import { solveInThread, type ThreadMessage, type ThreadTask } from './solve-in-thread.ts';
import { Places } from './places.ts';

/** A thread that does not stop by itself at its limit is stopped so much later. */
const GRACE_MILLISECONDS = 1000;
const MOST_AT_ONCE = 2;
const MOST_WAITING = 16;

/** The whole of the thread: a function that is given all it needs. */
const THREAD = `
const { parentPort, workerData } = require('node:worker_threads');
(${solveInThread.toString()})((message) => parentPort.postMessage(message), workerData, require);`;

const places = new Places(MOST_AT_ONCE, MOST_WAITING);

/**
 * Solves with HiGHS. Some problems at once, the others wait their turn, and beyond that the answer is `busy`. When
 * the signal is given, or the limit has passed, the thread ends and nothing of its work is used.
 */
export const solveWithHighs: SolveMilp = async (problem, options) => {
	if (options.signal?.aborted) return { status: 'cancelled' };
	if (problem.columns.length === 0) return withoutChoice(problem);
	const place = await places.take(options.signal);
	if (place !== 'taken') return { status: place };
	try {
		return await inThread(problem, options);
	} finally {
		places.leave();
	}
};

/** A problem in which there is nothing to choose: its rows hold, or not. */
function withoutChoice({ rows }: Milp): MilpAnswer {
	const holds = rows.every(({ lower, upper }) => (lower ?? 0) <= 0 && (upper ?? 0) >= 0);
	return holds ? { status: 'optimal', values: [], objective: 0 } : { status: 'infeasible' };
}

function inThread(
	problem: Milp,
	{ limitMilliseconds, signal, onProgress }: SolveOptions
): Promise<MilpAnswer> {
	const highs = createRequire(import.meta.url).resolve('highs');
	const task: ThreadTask = { highs, problem, limitSeconds: limitMilliseconds / 1000 };
	const thread = new threads.Worker(THREAD, { eval: true, workerData: task, execArgv: [], stdout: true });
	return new Promise<MilpAnswer>((resolve, reject) => {
		const stop = setTimeout(() => resolve({ status: 'out-of-time' }), limitMilliseconds + GRACE_MILLISECONDS);
		const cancel = () => resolve({ status: 'cancelled' });
		signal?.addEventListener('abort', cancel, { once: true });
		if (signal?.aborted) cancel();
		thread.on('message', (message: ThreadMessage) => {
			if ('progress' in message) onProgress?.(message.progress);
			else resolve(answerOf(message));
		});
		thread.on('error', reject);
		thread.on('exit', (code) => reject(new Error(`the solver’s thread ended by itself, with code ${code}`)));
		thread.on('exit', () => {
			clearTimeout(stop);
			signal?.removeEventListener('abort', cancel);
		});
	}).finally(() => thread.terminate());
}

function answerOf(message: Exclude<ThreadMessage, { progress: unknown }>): MilpAnswer {
	const { status, values, objective } = message;
	return status === 'optimal' ? { status, values, objective } : { status };
}
