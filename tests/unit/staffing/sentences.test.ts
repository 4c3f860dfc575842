/** Problems, changes, worth and reasons in words, in both languages. */
import { beforeAll, expect, test } from 'vitest';
import { withMomentFree, withNightOpen } from '#domain/staffing/change-program.ts';
import { weekPlan } from '#domain/staffing/plan.ts';
import { problemsOfDay, sweep } from '#domain/staffing/sweep.ts';
import { reasonsAgainst } from '#domain/staffing/suggestion/reasons.ts';
import { suggest } from '#domain/staffing/suggestion/suggest.ts';
import { worthOfMoment, worthOfNightDoor } from '#domain/staffing/worth.ts';
import {
	boughtTexts,
	brokenRuleText,
	eurosText,
	staffingChangeText,
	staffingProblemText,
	staffingReasonText,
	suggestionCostText
} from '#i18n/staffing-sentences.ts';
import { loadWords, type Words } from '#i18n/words.ts';
import { exampleGroup } from './example-plan.ts';
import { solveHere } from './solve-here.ts';

const { program, facts } = exampleGroup('zu-2');
const freed = weekPlan(withMomentFree(program, 'middagrust'), facts);
let nl: Words;
let en: Words;

beforeAll(async () => {
	[nl, en] = [await loadWords('nl'), await loadWords('en')];
});

test('what is short, and why', () => {
	const problems = problemsOfDay(sweep(freed), 0);
	expect(problems.map((problem) => staffingProblemText(problem, nl, 'nl'))).toEqual([
		'15:00–15:30: 1 op de groep, 2 nodig, omdat beiden van de vroege dienst en beiden van de late dienst bij de overdracht zijn.',
		'15:30–15:45: 1 op de groep, 2 nodig, omdat beiden van de late dienst pauze hebben.',
		'Late dienst, medewerker 1: de pauze van 15:30–15:45 is geen pauze, want zonder deze medewerker zijn er te weinig.',
		'Late dienst, medewerker 2: de pauze van 15:30–15:45 is geen pauze, want zonder deze medewerker zijn er te weinig.'
	]);
	expect(staffingProblemText(problems[0], en, 'en')).toBe(
		'15:00–15:30: 1 on the floor, 2 needed, because both of the vroege dienst and both of the late dienst are at the handover.'
	);
});

test('what a moment and the night door buy', () => {
	const { buys, broken } = worthOfMoment(program, 'middagrust', facts);
	expect(boughtTexts(buys, nl, 'nl')).toEqual([
		'In dit moment valt de overdracht van beiden van de vroege dienst (15:00–15:30).',
		'In dit moment valt de overdracht van beiden van de late dienst (15:00–15:30).',
		'In dit moment valt de pauze van beiden van de late dienst (15:30–15:45).'
	]);
	expect(brokenRuleText(broken[0], nl)).toBe(
		'Zonder dit moment zijn er voor 10 jongeren buiten hun kamer 2 medewerkers nodig, nu 1.'
	);
	expect(brokenRuleText(worthOfNightDoor(program, facts).broken[0], en)).toBe(
		'With the door open 2 workers awake are needed at night, now 1.'
	);
});

test('what a suggestion changes and takes', async () => {
	const ask = async (plan: typeof freed) => {
		const request = { plan, activities: [], freed: [], extraTitle: 'Extra nachtdienst' };
		const answer = await suggest(request, solveHere, { limitMilliseconds: 60_000 });
		if (answer.outcome !== 'found') throw new Error(answer.outcome);
		return answer.suggestion;
	};
	const day = await ask(freed);
	const school = day.changes.filter(({ templateId }) => templateId === 'schooldag');
	expect(school.map((change) => staffingChangeText(change, nl, 'nl')).sort()).toEqual([
		expect.stringMatching(
			/^Late dienst, medewerker \d: pauze om .* in plaats van 15:30 \(15 min\) en 17:\d\d \(15 min\)\.$/
		),
		'Overdracht van vroege dienst aan late dienst: van elke dienst één, 15:00–15:30; de anderen blijven bij de groep.'
	]);
	expect(suggestionCostText(day, nl, 'nl')).toBe('Dit kan zonder extra uren.');
	const night = await ask(weekPlan(withNightOpen(program), facts));
	expect(suggestionCostText(night, nl, 'nl')).toMatch(/^Dit vraagt 61 u 15 extra per week, € 3\.185\.$/);
	const extra = night.changes.find(({ what }) => what === 'extra');
	expect(extra && staffingChangeText(extra, en, 'en')).toMatch(
		/^Extra nachtdienst: 1 more worker, \d\d:\d\d–/
	);
});

test('why nothing fits', () => {
	const [reason] = reasonsAgainst(weekPlan(withNightOpen(program), facts));
	expect(staffingReasonText(reason, nl, 'nl', (id) => id)).toMatch(
		/^\S+dag, \d\d:\d\d–.*: 1 wakker in dienst, 2 nodig \(nacht, deur open\)\.$/
	);
});

test('money in whole euros where it is, in cents where it is not', () => {
	expect([eurosText(318_500, 'nl'), eurosText(1250, 'nl'), eurosText(1250, 'en')]).toEqual([
		'€ 3.185',
		'€ 12,50',
		'€ 12.50'
	]);
});
