/** Two processes want the same folder: one gets it, the other is told within a second who has it. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inNewFolder, mustBeZero, round, type Result } from './result.ts';
import { ADDRESS, openTestedStore } from './store.ts';
import { acknowledgedIds, refusals, startWriting, type WritingProcess } from './writing-process.ts';

const LONGEST_REFUSAL_MS = 1000;
const WRITING_MS = 500;

export function twoproc(): Promise<Result> {
	return inNewFolder(async (parent) => {
		const afterEachOther = await race(join(parent, 'after each other'), async (writer) => writer.started);
		const together = await race(join(parent, 'together'), async () => {});
		return {
			test: 'twoproc',
			problems: [...afterEachOther.problems, ...together.problems],
			figures: { afterEachOther: afterEachOther.figures, together: together.figures }
		};
	});
}

async function race(folder: string, beforeSecond: (first: WritingProcess) => Promise<void>) {
	await mkdir(folder);
	const first = startWriting(folder, 'first', 2);
	await beforeSecond(first);
	const second = startWriting(folder, 'second', 2);
	await Promise.all([first.started, second.started]);
	await wait(WRITING_MS);
	for (const writer of [first, second]) writer.kill('SIGKILL');
	await Promise.all([first.ended, second.ended]);

	const refused = [first, second].filter((writer) => refusals(writer.told()).length > 0);
	const [refusal] = refused.flatMap((writer) => refusals(writer.told()));
	const holder = refused[0] === first ? second : first;
	const acknowledged = [first, second].flatMap((writer) => acknowledgedIds(writer.told()));
	const store = await openTestedStore(folder);
	const ids = new Set(store.ids());
	await store.close();
	const lost = acknowledged.filter((id) => !ids.has(id)).length;
	const named = refusal?.message.includes(`process ${holder.pid} at ${ADDRESS}`);
	const problems = [
		...mustBeZero({ lost }),
		...(refused.length === 1 ? [] : [`${refused.length} of two processes were refused`]),
		...(refusal && refusal.refused < LONGEST_REFUSAL_MS ? [] : ['the refusal took a second or longer']),
		...(named ? [] : ['the refusal does not name process and address'])
	];
	const figures = {
		acknowledged: acknowledged.length,
		lost,
		refused: refused.length,
		refusalMs: round(refusal?.refused ?? NaN)
	};
	return { problems, figures };
}
