/** The road of a proposal: which step follows on which, whose it is, and what it must hold. */
import { describe, expect, test } from 'vitest';
import { actProblems, actsOpenTo, type ActFacts } from '#domain/council/act-problems.ts';
import { roadOf } from '#domain/council/road.ts';
import { ROAD_STATES, type Road, type StepFault } from '#domain/council/road-state.ts';
import type { Proposal, ProposalStep } from '#domain/document/council-schema.ts';
import { DRAFT_MAKERS, KEPT, PROPOSAL_ACTS } from '#domain/document/vocabulary.ts';
import { asked, GONE, PARTLY, PROPOSAL, SHORTER, step, YES } from './small-council.ts';

const TODAY = '2026-03-10';
const HANDED_IN = [step('to-council'), step('hand-in')];
const TALKED = [...HANDED_IN, step('talk')];
const PROMISED = [...TALKED, step('decide', YES)];
const UNKEPT = [...PROMISED, step('in-force', { kept: 'no', on: '2026-05-01' })];

const road = (steps: readonly ProposalStep[], today = TODAY, proposal: Proposal = PROPOSAL) =>
	roadOf(proposal, steps, today);
const faults = ({ refused }: Road) => refused.map(({ fault }) => fault);
const facts: ActFacts = {
	...{ proposal: PROPOSAL, members: 2, groupOfVersion: new Map([['v1', 'maas']]) },
	isOtherwise: false
};
const codes = (steps: readonly ProposalStep[], own: ProposalStep, given: Partial<ActFacts> = {}) =>
	actProblems(road(steps), own, { ...facts, ...given }).map(({ field, code }) => `${field}: ${code}`);

describe('where a proposal stands', () => {
	test.each<[readonly ProposalStep[], Road['state']]>([
		[[], 'in-the-making'],
		[[step('to-council')], 'in-council'],
		[[step('to-council'), step('ask-around')], 'asked-around'],
		[[step('to-council'), step('ask-around'), step('ask-around')], 'asked-around'],
		[HANDED_IN, 'handed-in'],
		[TALKED, 'talk'],
		[PROMISED, 'decided'],
		[[...HANDED_IN, step('decide', YES)], 'decided'],
		[[...TALKED, step('decide', PARTLY)], 'decided'],
		[[...TALKED, step('decide', { decision: 'no' })], 'decided'],
		[[...HANDED_IN, step('decide', { decision: 'later', answerBy: '2026-05-01' })], 'handed-in'],
		[[...PROMISED, step('plan')], 'planned'],
		[[...PROMISED, step('plan'), step('plan')], 'planned'],
		[[...PROMISED, step('in-force', { on: '2026-05-01' })], 'in-force'],
		[
			[...PROMISED, step('in-force', { on: '2026-05-01' }), step('look-back', { on: '2026-06-01' })],
			'looked-back'
		],
		[[...TALKED, step('decide', { decision: 'no' }), step('look-back')], 'looked-back'],
		[[step('withdraw')], 'withdrawn'],
		[[...TALKED, step('withdraw')], 'withdrawn'],
		[[...TALKED, step('withdraw'), step('to-council')], 'in-council']
	])('%#', (steps, state) => {
		expect(road(steps)).toMatchObject({ state, refused: [] });
	});

	test('a proposal that is taken up again has nothing of the time before', () => {
		const again = road([
			...TALKED,
			step('decide', { decision: 'no' }),
			step('look-back'),
			step('to-council')
		]);
		expect(again).toMatchObject({ state: 'in-council', asked: [], decision: null, answerBy: null });
		expect(again.taken).toHaveLength(6);
	});

	test('a decision that is not there on its day is late, and what is promised is due on its own', () => {
		expect(road(TALKED, '2026-04-01')).toMatchObject({ late: false, answerBy: '2026-04-01' });
		expect(road(TALKED, '2026-04-02')).toMatchObject({ late: true });
		expect(road(PROMISED, '2026-04-30')).toMatchObject({ late: false, due: false, from: '2026-05-01' });
		expect(road(PROMISED, '2026-05-01')).toMatchObject({ due: true });
		const later = [...HANDED_IN, step('decide', { decision: 'later', answerBy: '2026-05-01' })];
		expect(road(later, '2026-04-02')).toMatchObject({ late: false, postponed: true });
	});

	test('a later plan moves the day that it is to hold, and not the day that was promised', () => {
		const planned = road([...PROMISED, step('plan', { from: '2026-07-01', policyIds: ['v1'] })]);
		expect(planned).toMatchObject({ from: '2026-07-01', promisedFrom: '2026-05-01', policyIds: ['v1'] });
	});

	test('a later plan puts nothing off: a promise is due on its day, and the council can say that it is not so', () => {
		const far = [...PROMISED, step('plan', { from: '2099-01-01' })];
		expect(road(far, '2026-04-30').due).toBe(false);
		expect(road(far, '2026-05-01').due).toBe(true);
		const say = (kept: 'yes' | 'no', on: string) => road([...far, step('in-force', { kept, on })]);
		expect(say('no', '2026-05-01')).toMatchObject({ state: 'in-force', kept: 'no', refused: [] });
		expect(faults(say('no', '2026-04-30'))).toEqual(['not-yet']);
		expect(faults(say('yes', '2026-05-01'))).toEqual(['not-yet']);
		const sooner = [...PROMISED, step('plan', { from: '2026-04-01' })];
		expect(road([...sooner, step('in-force', { on: '2026-04-01' })]).state).toBe('in-force');
	});

	test('what is not as was promised can still be made so: planned again, said anew, or looked back on', () => {
		const said = (kept: 'yes' | 'partly' | 'no') => [
			...PROMISED,
			step('in-force', { kept, on: '2026-05-01' })
		];
		const then = (own: ProposalStep) => [road([...said('no'), own]), road([...said('partly'), own])];
		const plan = step('plan', { from: '2026-06-01', on: '2026-05-02' });
		for (const after of then(plan)) {
			expect(after).toMatchObject({ state: 'planned', from: '2026-06-01', kept: null, refused: [] });
			expect(after).toMatchObject({ promisedFrom: '2026-05-01', dueOn: '2026-06-01' });
		}
		for (const after of then(step('in-force', { on: '2026-05-09' }))) expect(after.kept).toBe('yes');
		for (const after of then(step('look-back', { on: '2026-05-09' })))
			expect(after.state).toBe('looked-back');
		const again = step('in-force', { kept: 'no', on: '2026-05-09' });
		expect(faults(road([...said('yes'), plan, again]))).toEqual(['not-now', 'not-now']);
	});

	test('planned after it was not so, it is due on that day, and no plan after it puts that off', () => {
		const no = step('in-force', { kept: 'no', on: '2026-05-01' });
		const plan = (from: string) => step('plan', { from, on: '2026-05-02' });
		const steps = [...PROMISED, no, plan('2026-06-01'), plan('2026-09-01')];
		expect(road(steps, '2026-05-31').due).toBe(false);
		expect(road(steps, '2026-06-01')).toMatchObject({ due: true, from: '2026-09-01' });
	});

	test('steps of others are no steps of it', () => {
		const others = step('decide', { proposalId: 'anders', ...YES });
		expect(road([...HANDED_IN, others])).toEqual(road(HANDED_IN));
	});
});

describe('a step that the road does not allow changes nothing', () => {
	const decide = (own: Partial<ProposalStep>) => step('decide', own);
	test.each<[readonly ProposalStep[], ProposalStep, StepFault]>([
		[[], step('hand-in'), 'not-now'],
		[HANDED_IN, step('to-council'), 'not-now'],
		[HANDED_IN, decide({ decision: 'no' }), 'talk-first'],
		[HANDED_IN, decide(PARTLY), 'talk-first'],
		[HANDED_IN, decide({}), 'decision-missing'],
		[TALKED, decide({ ...YES, promised: asked(SHORTER) }), 'promise-as-asked'],
		[TALKED, decide({ ...YES, promised: [] }), 'promise-as-asked'],
		[TALKED, decide({ ...PARTLY, promised: asked(GONE) }), 'promise-differs'],
		[TALKED, decide({ ...YES, from: null }), 'from-missing'],
		[TALKED, decide({ ...PARTLY, from: '2026-02-28' }), 'from-early'],
		[TALKED, decide({ decision: 'later' }), 'answer-by-later'],
		[TALKED, decide({ decision: 'later', answerBy: '2026-04-01' }), 'answer-by-later'],
		[TALKED, step('talk', { by: 'council' }), 'not-yours'],
		[TALKED, decide({ ...YES, by: 'coach' }), 'not-yours'],
		[TALKED, step('plan'), 'not-now'],
		[TALKED, step('in-force', { on: '2026-06-01' }), 'not-now'],
		[PROMISED, step('in-force', { on: '2026-04-30' }), 'not-yet'],
		[PROMISED, step('in-force', { on: '2026-05-01', kept: null }), 'kept-missing'],
		[PROMISED, step('look-back'), 'not-now'],
		[PROMISED, step('withdraw'), 'after-decision'],
		[PROMISED, decide({ decision: 'no' }), 'not-now'],
		[PROMISED, step('plan', { from: null }), 'from-missing'],
		[[...TALKED, decide({ decision: 'no' })], step('plan'), 'not-now'],
		[[...TALKED, decide({ decision: 'no' })], step('withdraw'), 'after-decision'],
		[[step('to-council')], step('hand-in', { by: 'manager' }), 'not-yours'],
		[[step('to-council')], step('hand-in', { asked: null }), 'asked-missing'],
		[[step('to-council')], step('hand-in', { answerBy: null }), 'answer-by-missing'],
		[[step('to-council')], step('hand-in', { on: '2026-02-28' }), 'before-last-step']
	])('%#', (before, wrong, fault) => {
		const after = road([...before, wrong]);
		expect(faults(after)).toEqual([fault]);
		expect({ ...after, refused: [] }).toEqual(road(before));
	});

	test('to decide later is possible once, and a refusal after it needs another talk', () => {
		const later = decide({ decision: 'later', answerBy: '2026-05-01' });
		const again = decide({ decision: 'later', answerBy: '2026-06-01' });
		const no = decide({ decision: 'no' });
		expect(faults(road([...TALKED, later, again, no]))).toEqual(['postponed-before', 'talk-first']);
		expect(faults(road([...TALKED, later, step('talk'), no]))).toEqual([]);
	});

	test('what no program holds can be promised in part without one', () => {
		const words = step('hand-in', { asked: [] });
		const partly = decide({ decision: 'partly', from: '2026-05-01' });
		expect(road([step('to-council'), words, step('talk'), partly]).state).toBe('decided');
	});

	test('who made it may withdraw it, and only the council takes it up again after looking back', () => {
		const own = { ...PROPOSAL, madeBy: 'staff' as const };
		const mine = road([step('to-council', { by: 'staff' }), step('withdraw', { by: 'staff' })], TODAY, own);
		expect(mine.state).toBe('withdrawn');
		const back = [...TALKED, decide({ decision: 'no' }), step('look-back')];
		const again = road([...back, step('to-council', { by: 'staff' })], TODAY, own);
		expect(faults(again)).toEqual(['not-yours']);
	});
});

describe('what keeps a step from being taken', () => {
	test('nothing, where all is there', () => {
		expect(codes(TALKED, step('decide', YES))).toEqual([]);
	});

	test.each([
		['decide', { ...YES, text: ' ' }, TALKED, 'text: reasons-missing'],
		['talk', { text: null }, HANDED_IN, 'text: talk-missing'],
		['plan', { from: '2026-06-01', text: null }, PROMISED, 'text: later-needs-reasons'],
		['plan', { policyIds: ['v2'] }, PROMISED, 'policyIds: version-of-other-group'],
		['decide', { decision: 'no' }, HANDED_IN, 'decision: step-talk-first'],
		['withdraw', {}, PROMISED, 'step: step-after-decision']
	] as const)('%s %j', (act, own, before, problem) => {
		expect(codes(before, step(act, own as Partial<ProposalStep>))).toEqual([problem]);
	});

	test.each([
		['decide', { decision: 'later', answerBy: '2026-08-29' }, 'answerBy: later-too-far'],
		['decide', { decision: 'later', answerBy: '2026-08-28' }, null],
		['decide', { ...YES, from: '2027-03-02' }, 'from: from-too-far'],
		['decide', { ...PARTLY, from: '2027-03-02' }, 'from: from-too-far'],
		['decide', { ...YES, from: '2027-03-01' }, null]
	] as const)('a day that is too far away: %s %j', (act, own, problem) => {
		const found = codes(TALKED, step(act, own as Partial<ProposalStep>));
		expect(found).toEqual(problem === null ? [] : [problem]);
	});

	test('a plan too far away', () => {
		const plan = (from: string) => codes(PROMISED, step('plan', { from, text: 'De muur moet weg.' }));
		expect(plan('2027-03-02')).toEqual(['from: from-too-far']);
		expect(plan('2027-03-01')).toEqual([]);
	});

	test('the manager cannot say that it is so against what the program and the days say; the council can', () => {
		const say = (own: Partial<ProposalStep>, isOtherwise: boolean) =>
			codes(PROMISED, step('in-force', { on: '2026-05-01', ...own }), { isOtherwise });
		expect(say({ by: 'manager' }, true)).toEqual(['kept: kept-otherwise']);
		expect(say({ by: 'manager', kept: 'partly' }, true)).toEqual([]);
		expect(say({ by: 'manager' }, false)).toEqual([]);
		expect(say({ by: 'council' }, true)).toEqual([]);
		const looks = [...PROMISED, step('in-force', { on: '2026-05-01', kept: 'no' })];
		const back = step('look-back', { by: 'manager', kept: 'yes', on: '2026-05-02' });
		expect(codes(looks, back, { isOtherwise: true })).toEqual(['kept: kept-otherwise']);
		const judged = (by: 'council' | 'manager') => [...PROMISED, step('in-force', { by, on: '2026-05-01' })];
		expect(codes(judged('council'), back, { isOtherwise: true })).toEqual([]);
		expect(codes(judged('manager'), back, { isOtherwise: true })).toEqual(['kept: kept-otherwise']);
	});

	test('a council of one cannot hand in, whatever it can do further', () => {
		const alone = { members: 1 };
		expect(codes([step('to-council')], step('hand-in'), alone)).toEqual(['step: council-too-small']);
		expect(codes([], step('to-council'), alone)).toEqual([]);
		const own = { ...PROPOSAL, madeBy: 'staff' as const };
		const handIn = step('hand-in', { by: 'staff' });
		expect(
			actProblems(road([step('to-council')], TODAY, own), handIn, { ...facts, proposal: own, members: 0 })
		).toEqual([]);
	});
});

describe('the acts that somebody can try', () => {
	test.each([
		['council', [], ['to-council', 'withdraw']],
		['manager', [], []],
		['council', TALKED, ['withdraw']],
		['manager', TALKED, ['talk', 'decide']],
		['coach', [step('to-council')], ['ask-around']],
		['manager', PROMISED, ['plan', 'in-force']],
		['council', PROMISED, ['in-force']],
		['council', [...TALKED, step('decide', { decision: 'no' })], ['look-back']],
		['manager', UNKEPT, ['plan', 'in-force', 'look-back']],
		['council', UNKEPT, ['in-force', 'look-back']],
		['other', TALKED, []]
	] as const)('%s', (by, steps, acts) => {
		expect(actsOpenTo(road(steps), by, PROPOSAL)).toEqual(acts);
	});
});

/** Every step that anybody can think of on some days, with every decision. */
const EVERYTHING: ProposalStep[] = ['2026-03-01', '2026-05-01'].flatMap((on) =>
	DRAFT_MAKERS.flatMap((by) =>
		PROPOSAL_ACTS.flatMap((act) => {
			const common = { on, by };
			if (act === 'in-force') return KEPT.map((kept) => step(act, { ...common, kept }));
			if (act !== 'decide') return [step(act, common)];
			const later = { decision: 'later', answerBy: '2026-12-01' } as const;
			return [
				{ ...YES, from: '2026-05-01' },
				{ ...PARTLY, from: '2026-05-01' },
				{ decision: 'no' } as const,
				later
			].map((own) => step(act, { ...common, ...own }));
		})
	)
);

test('every state is reached and left, and no way leads around a decision or a talk', () => {
	const keyOf = ({ state, decision, postponed, kept }: Road) => `${state} ${decision} ${postponed} ${kept}`;
	const reached = new Map<string, ProposalStep[]>([['', []]]);
	const left = new Set<string>();
	for (const steps of reached.values()) {
		const before = road(steps);
		for (const next of EVERYTHING) {
			const after = road([...steps, next]);
			if (after.refused.length > 0) continue;
			if (after.state !== before.state) left.add(before.state);
			if (['planned', 'in-force'].includes(after.state)) {
				expect(['yes', 'partly']).toContain(after.decision);
			}
			if (next.act === 'decide' && ['no', 'partly'].includes(next.decision ?? '')) {
				expect(before.state).toBe('talk');
			}
			if (!reached.has(keyOf(after))) reached.set(keyOf(after), [...steps, next]);
		}
	}
	const states = new Set([...reached.values()].map((steps) => road(steps).state));
	expect([...states].sort()).toEqual([...ROAD_STATES].sort());
	expect([...left].sort()).toEqual([...ROAD_STATES].sort());
});
