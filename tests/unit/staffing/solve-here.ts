/** The work of the solver's thread in the test's own thread, with the solver loaded once: for many small problems. */
import loadHighs from 'highs';
import type { MilpAnswer, SolveMilp } from '#domain/staffing/suggestion/solver.ts';
import { solveInThread, type ThreadMessage } from '#server/optimiser/solve-in-thread.ts';

const loaded = loadHighs();

/** Without a limit that a slow machine could reach, and without turns. */
export const solveHere: SolveMilp = async (problem) => {
	const messages: ThreadMessage[] = [];
	const task = { highs: 'highs', problem, limitSeconds: 600 };
	await solveInThread(
		(message) => messages.push(message),
		task,
		() => () => loaded
	);
	const answer = messages.find((message) => 'status' in message);
	if (!answer) throw new Error('the solver said nothing');
	const { status, values, objective } = answer;
	return (status === 'optimal' ? { status, values, objective } : { status }) satisfies MilpAnswer;
};
