/** Runs the crash, power-loss, full-disk, two-process and damage tests on the embedded store. */
import { parseArgs } from 'node:util';
import { corrupt } from './corrupt.ts';
import { enospc } from './enospc.ts';
import { kill9 } from './kill9.ts';
import { powerloss } from './powerloss.ts';
import type { Result } from './result.ts';
import { speed } from './speed.ts';
import { twoproc } from './twoproc.ts';

const USAGE = `Usage: npm run test:reliability -- [--kills 250] [--cuts 25] [--callers 4] [--only TEST]...
Tests: kill9, powerloss (root), enospc (root), twoproc, corrupt, speed. Prints one JSON line per test.`;

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '250' },
		cuts: { type: 'string', default: '25' },
		callers: { type: 'string', default: '4' },
		only: { type: 'string', multiple: true },
		help: { type: 'boolean', default: false }
	}
});

const tests: Record<string, () => Promise<Result>> = {
	kill9: () => kill9(Number(values.kills), Number(values.callers)),
	powerloss: () => powerloss(Number(values.cuts), Number(values.callers)),
	enospc,
	twoproc,
	corrupt,
	speed
};
const wanted = values.only ?? Object.keys(tests);
const unknown = wanted.filter((name) => !(name in tests));

if (values.help || unknown.length > 0) {
	console.log(USAGE);
	process.exitCode = values.help ? 0 : 2;
} else {
	process.exitCode = (await runAll(wanted)) ? 0 : 1;
}

async function runAll(names: readonly string[]): Promise<boolean> {
	const results: Result[] = [];
	for (const name of names) {
		const result = await tests[name]().catch((error): Result => ({
			test: name,
			problems: [String(error)],
			figures: {}
		}));
		const { test, skipped, problems, figures } = result;
		console.log(JSON.stringify({ test, outcome: outcomeOf(result), skipped, problems, ...figures }));
		results.push(result);
	}
	console.log();
	for (const result of results) console.log(summaryOf(result));
	const count = (outcome: string) => results.filter((result) => outcomeOf(result) === outcome).length;
	console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
	return count('failed') === 0;
}

function outcomeOf({ skipped, problems }: Result): 'passed' | 'failed' | 'skipped' {
	if (skipped !== undefined) return 'skipped';
	return problems.length === 0 ? 'passed' : 'failed';
}

function summaryOf(result: Result): string {
	const why = [result.skipped ?? [], result.problems].flat().join('; ');
	return `${outcomeOf(result).padEnd(8)}${result.test}${why && `: ${why}`}`;
}
