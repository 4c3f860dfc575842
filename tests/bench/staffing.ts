/** How long a suggestion for a group's week takes: each group of the example without rest moments, and with open doors at night. */
import type { Program } from '#domain/seclusion/week.ts';
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
import { weekPlan } from '#domain/staffing/plan.ts';
import { buildSuggestion } from '#domain/staffing/suggestion/build.ts';
import { suggest } from '#domain/staffing/suggestion/suggest.ts';
import { solveWithHighs } from '#server/optimiser/highs-solver.ts';
import { exampleGroup } from '#tests/unit/staffing/example-plan.ts';

const RUNS = 5;
/** What a person waits for. */
const MARK_MILLISECONDS = 2000;
const LIMIT_MILLISECONDS = 60_000;

const activities = [
	{ id: 'sport', locationId: 'zuid', title: 'Sport', leastStaff: 1, most: 6 },
	{ id: 'rust', locationId: 'zuid', title: 'Rustige hoek, deur open', leastStaff: 0, most: 2 }
];

const CASES: readonly (readonly [name: string, groupId: string, change: (program: Program) => Program])[] = [
	['Mees without its rest moment', 'oo-2', (program) => withMomentFree(program, 'middagrust')],
	['Waal without its rest moment', 'zu-2', (program) => withMomentFree(program, 'middagrust')],
	['Waal with open doors at night', 'zu-2', withNightOpen],
	['Waal without either', 'zu-2', (program) => withNightOpen(withMomentFree(program, 'middagrust'))]
];

for (const [name, groupId, change] of CASES) {
	const { program, facts } = exampleGroup(groupId);
	const plan = weekPlan(change(program), facts);
	const freed = ['schooldag', 'weekend'].map((templateId) => ({ templateId, from: 900, to: 945 }));
	const request = { plan, activities, freed, extraTitle: 'Extra' };
	const { problem } = buildSuggestion(request);
	const times: number[] = [];
	let told = '';
	for (let run = 0; run < RUNS; run++) {
		const start = performance.now();
		const answer = await suggest(request, solveWithHighs, { limitMilliseconds: LIMIT_MILLISECONDS });
		times.push(performance.now() - start);
		told =
			answer.outcome === 'found'
				? `${answer.suggestion.extraMinutes / 60} extra hours a week`
				: answer.outcome;
	}
	const middle = times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
	console.log(
		`${name}: ${problem.columns.length} columns, ${problem.rows.length} rows, ` +
			`${Math.round(middle)} ms (at most ${MARK_MILLISECONDS}), slowest ${Math.round(times[RUNS - 1])} ms; ${told}`
	);
}
