/** Whatever anybody tries, in any order: no way leads around a talk, a decision, or what a council said. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actProblems } from '#domain/council/act-problems.ts';
import { councilGate } from '#domain/council/gate.ts';
import { roadOf } from '#domain/council/road.ts';
import { ROAD_STATES, type Road } from '#domain/council/road-state.ts';
import type { Proposal, ProposalStep, Review, ReviewStep } from '#domain/document/council-schema.ts';
import type { Pilot, Policy } from '#domain/document/schema.ts';
import { COUNCIL_ROLES, DRAFT_MAKERS, REVIEW_ANSWERS } from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';
import {
	asked,
	documentWith,
	GONE,
	NOW,
	PROPOSAL,
	pilotOf,
	REVIEW,
	reviewStep,
	SCHEME,
	SHORTER,
	VERSION
} from '../unit/council/small-council.ts';
import { FIRST_DAY, triedReviewSteps, triedSteps } from './councils.ts';

const RUNS = { numRuns: 1500 };
const PROGRAMS = { asked: asked(GONE), other: asked(SHORTER) };
const proposals = fc.constantFrom(...DRAFT_MAKERS).map((madeBy): Proposal => ({ ...PROPOSAL, madeBy }));
const tried = triedSteps(PROPOSAL.id, PROGRAMS);

/** The steps that were taken, cut where a proposal went to the council once more. */
function rounds(proposal: Proposal, steps: readonly ProposalStep[]): ProposalStep[][] {
	const all: ProposalStep[][] = [[]];
	for (const { step } of roadOf(proposal, steps, FIRST_DAY).taken) {
		if (step.act === 'to-council') all.push([]);
		all.at(-1)?.push(step);
	}
	return all;
}

describe('the road of a proposal', () => {
	test('nothing is planned or in force without a promise, on no day before its own', () => {
		fc.assert(
			fc.property(proposals, tried, (proposal, steps) => {
				for (const round of rounds(proposal, steps)) {
					for (const [at, { act, on, kept }] of round.entries()) {
						if (act !== 'plan' && act !== 'in-force') continue;
						const promise = round
							.slice(0, at)
							.find(({ decision }) => decision === 'yes' || decision === 'partly');
						expect(promise).toBeDefined();
						if (act !== 'in-force') continue;
						const newest =
							round.slice(0, at).findLast((step) => step.from && ['decide', 'plan'].includes(step.act))
								?.from ?? '';
						const promised = promise?.from ?? '';
						expect(on >= promised || on >= newest).toBe(true);
						if (kept === 'yes') expect(on >= newest).toBe(true);
					}
				}
			}),
			RUNS
		);
	});

	test('nothing is refused or cut down without a talk right before, and never twice decided', () => {
		fc.assert(
			fc.property(proposals, tried, (proposal, steps) => {
				for (const round of rounds(proposal, steps)) {
					const decisions = round.filter(({ act }) => act === 'decide');
					const final = decisions.filter(({ decision }) => decision !== 'later');
					expect(final.length).toBeLessThan(2);
					expect(decisions.length - final.length).toBeLessThan(2);
					for (const step of final) {
						const before = round[round.indexOf(step) - 1];
						if (step.decision !== 'yes') expect(before.act).toBe('talk');
						expect(step.by).toBe('manager');
						expect(round.some(({ act }) => act === 'hand-in')).toBe(true);
						expect(round.slice(round.indexOf(step)).some(({ act }) => act === 'withdraw')).toBe(false);
					}
				}
			}),
			RUNS
		);
	});

	test('is that of the steps that were taken, whatever else was tried or recorded of others', () => {
		const others = triedSteps('van-een-ander', PROGRAMS);
		fc.assert(
			fc.property(
				proposals,
				tried,
				others,
				fc.infiniteStream(fc.boolean()),
				(proposal, steps, strange, coins) => {
					const road = roadOf(proposal, steps, FIRST_DAY);
					const taken = road.taken.map(({ step }) => step);
					expect(roadOf(proposal, taken, FIRST_DAY)).toEqual({ ...road, refused: [] });
					const mixed: ProposalStep[] = [];
					const [mine, theirs] = [[...steps], [...strange]];
					while (mine.length + theirs.length > 0) {
						const from = coins.next().value && theirs.length > 0 ? theirs : mine.length > 0 ? mine : theirs;
						mixed.push(...from.splice(0, 1));
					}
					expect(roadOf(proposal, mixed, FIRST_DAY)).toEqual(road);
				}
			),
			RUNS
		);
	});

	test('a form that lets a step through is a step that is taken', () => {
		const facts = { members: 2, groupOfVersion: new Map<string, string>(), isOtherwise: false };
		fc.assert(
			fc.property(proposals, tried, (proposal, steps) => {
				const own = steps.at(-1);
				if (!own) return;
				const road = roadOf(proposal, steps.slice(0, -1), FIRST_DAY);
				const problems = actProblems(road, own, { proposal, ...facts });
				if (problems.length > 0) return;
				expect(roadOf(proposal, steps, FIRST_DAY).taken).toHaveLength(road.taken.length + 1);
			}),
			RUNS
		);
	});

	test('every state is come to by chance too', () => {
		const reached = new Set<string>();
		fc.assert(
			fc.property(tried, (steps) => {
				for (const { state } of roadOf(PROPOSAL, steps, FIRST_DAY).taken) reached.add(state);
			}),
			{ numRuns: 4000, seed: 6 }
		);
		expect([...reached, 'in-the-making'].sort()).toEqual([...ROAD_STATES].sort());
	});
});

describe('the gate', () => {
	const roles = fc.constantFrom(...COUNCIL_ROLES.filter((role) => role !== 'informal'));
	const reviews = fc.array(
		fc.record({ days: fc.integer({ min: 1, max: 40 }), same: fc.boolean(), role: roles }),
		{ maxLength: 3 }
	);
	const questions: fc.Arbitrary<{ asked: Review[]; steps: ReviewStep[] }> = reviews.chain((all) => {
		const asked = all.map(({ days, same, role }, at): Review => ({
			...{ ...REVIEW, id: `vraag-${at}`, role, askedOn: FIRST_DAY },
			...{ program: same ? GONE : SHORTER, answerBy: addDays(FIRST_DAY, days) }
		}));
		return fc
			.tuple(...asked.map(({ id }) => triedReviewSteps(id)))
			.map((steps) => ({ asked, steps: steps.flat() }));
	});

	/** What was said of this very program, by the plain words of the rules. */
	function saidOf({ asked, steps }: { asked: Review[]; steps: ReviewStep[] }, today: string) {
		return asked
			.filter(({ program }) => program === GONE)
			.map(({ id, answerBy }) => {
				const own = steps.filter(({ reviewId }) => reviewId === id);
				const gone = own.findIndex(({ act, by }) => act === 'withdraw' && by === 'manager');
				const at = own.findIndex(({ act, by, answer }) => act === 'answer' && by === 'council' && answer);
				const isWithdrawn = gone >= 0 && (at < 0 || gone < at);
				const after = at < 0 ? [] : own.slice(at).filter(({ by }) => by === 'manager');
				const talk = after.findIndex(({ act }) => act === 'talk');
				return {
					...{ isWithdrawn, answer: at < 0 ? null : own[at].answer, isLate: answerBy < today },
					takenOver: after.some(({ act }) => act === 'take-over'),
					deviated: talk >= 0 && after.slice(talk).some(({ act }) => act === 'deviate')
				};
			})
			.filter(({ isWithdrawn }) => !isWithdrawn);
	}

	const gateOf = (role: 'advice' | 'consent', all: { asked: Review[]; steps: ReviewStep[] }, today: string) =>
		councilGate(
			documentWith({
				councilSchemes: [{ ...SCHEME, role, from: FIRST_DAY }],
				...{ reviews: all.asked, reviewSteps: all.steps }
			}),
			{ groupId: 'maas', before: NOW, after: GONE },
			today
		);
	const days = fc.integer({ min: 0, max: 130 }).map((after) => addDays(FIRST_DAY, after));

	test('with consent it opens only where the council agreed, or its condition was taken over', () => {
		fc.assert(
			fc.property(questions, days, (all, today) => {
				if (!gateOf('consent', all, today).open) return;
				const said = saidOf(all, today);
				expect(
					said.some((one) => one.answer === 'agree' || (one.answer === 'agree-if' && one.takenOver))
				).toBe(true);
			}),
			RUNS
		);
	});

	test('with advice a council that was not agreed with was talked with and answered, however often it is asked', () => {
		fc.assert(
			fc.property(questions, days, (all, today) => {
				if (!gateOf('advice', all, today).open) return;
				const said = saidOf(all, today);
				const answered = said.findLast(({ answer }) => answer !== null);
				const newest = said.at(-1);
				expect(newest).toBeDefined();
				if (!answered) expect(newest?.isLate).toBe(true);
				else if (answered.answer === 'disagree') expect(answered.deviated).toBe(true);
				else if (answered.answer === 'agree-if') expect(answered.takenOver || answered.deviated).toBe(true);
			}),
			RUNS
		);
	});

	/** Versions of the group on any days, some with an end, some of them pilots. */
	const houses = fc
		.uniqueArray(
			fc.record({
				after: fc.integer({ min: -20, max: 130 }),
				lasts: fc.option(fc.integer({ min: 1, max: 60 })),
				program: fc.constantFrom(NOW, GONE, SHORTER),
				isPilot: fc.boolean()
			}),
			{ selector: ({ after }) => after, maxLength: 6 }
		)
		.map((all) => {
			const policies = all.map(({ after, lasts, program }, at): Policy => ({
				...{ ...VERSION, ...program, id: `versie-${at}`, effectiveFrom: addDays(FIRST_DAY, after) },
				effectiveTo: lasts === null ? null : addDays(FIRST_DAY, after + lasts)
			}));
			const pilots = policies.flatMap(({ id }, at) => (all[at].isPilot ? [pilotOf(id)] : []));
			return { policies, pilots };
		});

	/** The newest day on which anything was said that could open a gate for this program by the rules of a role; null: none. */
	function newestWord(
		{ asked, steps }: { asked: Review[]; steps: ReviewStep[] },
		road: Road,
		{ role, today }: { role: 'advice' | 'consent'; today: string }
	) {
		const own = new Set(asked.filter(({ program }) => program === GONE).map(({ id }) => id));
		const closes = new Set(role === 'advice' ? ['talk', 'withdraw'] : ['talk', 'withdraw', 'deviate']);
		const said = steps.filter(({ reviewId, act }) => own.has(reviewId) && !closes.has(act));
		const silent = asked.filter(({ id, answerBy }) => own.has(id) && answerBy < today);
		const days = [
			...[...said.map(({ on }) => on), ...[road.handedInOn ?? []].flat()],
			...(role === 'advice'
				? [...silent.map(({ answerBy }) => answerBy), ...[road.decidedOn ?? []].flat()]
				: [])
		];
		return days.sort().at(-1) ?? null;
	}

	/** The program that holds on a day without pilots, found day by day. */
	function lastingProgram({ policies, pilots }: { policies: Policy[]; pilots: Pilot[] }, date: string) {
		const holds = policies
			.filter(({ id }) => !pilots.some(({ policyId }) => policyId === id))
			.filter((one) => one.effectiveFrom <= date && !(one.effectiveTo && one.effectiveTo <= date))
			.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
			.at(-1);
		return holds?.templates;
	}

	test('nothing is adopted on what was said before another program came to hold', () => {
		const seen = { open: 0, lapsed: 0 };
		fc.assert(
			fc.property(
				questions,
				tried,
				houses,
				roles,
				days,
				fc.boolean(),
				(all, proposalSteps, house, role, today, hasProposal) => {
					const proposals = hasProposal ? [PROPOSAL] : [];
					const gate = councilGate(
						documentWith({
							councilSchemes: [{ ...SCHEME, role, from: FIRST_DAY }],
							...{ reviews: all.asked, reviewSteps: all.steps, proposals, proposalSteps },
							...house
						}),
						{ groupId: 'maas', before: NOW, after: GONE },
						today
					);
					if (!gate.open) {
						if (gate.lapsed) seen.lapsed++;
						return;
					}
					seen.open++;
					const road = roadOf(PROPOSAL, hasProposal ? proposalSteps : [], today);
					const word = newestWord(all, road, { role, today });
					expect(word).not.toBeNull();
					for (let date = addDays(word ?? today, 1); date <= today; date = addDays(date, 1)) {
						const is = lastingProgram(house, date);
						const isOther = is !== undefined && is !== GONE.templates;
						expect(isOther && is !== lastingProgram(house, addDays(date, -1))).toBe(false);
					}
				}
			),
			{ ...RUNS, seed: 13 }
		);
		expect(Math.min(seen.open, seen.lapsed)).toBeGreaterThan(50);
	});

	test('silence after an answer opens it only where that was a yes that lapsed', () => {
		const seen = { open: 0, closed: 0 };
		const answers = fc.record({
			answer: fc.constantFrom(...REVIEW_ANSWERS),
			done: fc.constantFrom<ReviewStep['act'][]>([], ['talk'], ['talk', 'take-over'], ['talk', 'deviate'])
		});
		fc.assert(
			fc.property(answers, houses, fc.integer({ min: 70, max: 130 }), ({ answer, done }, house, after) => {
				const acts: ReviewStep['act'][] = ['answer', ...done];
				const reviewSteps = acts.map((act, at) => reviewStep(act, { answer, on: addDays(FIRST_DAY, at) }));
				const first = { ...REVIEW, askedOn: FIRST_DAY, answerBy: addDays(FIRST_DAY, 20) };
				const again = { ...REVIEW, id: 'opnieuw', askedOn: FIRST_DAY, answerBy: addDays(FIRST_DAY, 60) };
				const gate = councilGate(
					documentWith({
						councilSchemes: [{ ...SCHEME, from: FIRST_DAY }],
						...{ reviews: [first, again], reviewSteps, ...house }
					}),
					{ groupId: 'maas', before: NOW, after: GONE },
					addDays(FIRST_DAY, after)
				);
				if (gate.open && gate.because === 'not-answered') {
					seen.open++;
					expect(answer).toBe('agree');
				} else if (!gate.open && gate.lapsed && answer !== 'agree') seen.closed++;
			}),
			{ ...RUNS, seed: 14 }
		);
		expect(Math.min(seen.open, seen.closed)).toBeGreaterThan(20);
	});
});
