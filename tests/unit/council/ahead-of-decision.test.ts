/** What was asked and is brought before anybody decided on it: told at what brings it, and at the proposal. */
import { describe, expect, test } from 'vitest';
import { aheadOfDecision, undecidedAbout } from '#domain/council/ahead-of-decision.ts';
import { roadOf } from '#domain/council/road.ts';
import type { ProposalStep } from '#domain/document/council-schema.ts';
import type { OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { documentWith, GONE, pilotOf, PROPOSAL, SHORTER, step, VERSION, YES } from './small-council.ts';

const TODAY = '2026-03-20';
const HANDED_IN = [step('to-council'), step('hand-in')];

const version = (effectiveFrom: string, more: Partial<Policy> = {}): Policy => ({
	...{ ...VERSION, ...GONE, id: `vanaf-${effectiveFrom}`, effectiveFrom },
	...more
});

function ahead(steps: readonly ProposalStep[], lists: Partial<OpenDeurDocument>): string[] {
	const document = documentWith({ proposals: [PROPOSAL], proposalSteps: [...steps], ...lists });
	return aheadOfDecision(document, roadOf(PROPOSAL, steps, TODAY), TODAY).map(
		({ version: { effectiveFrom }, holds, isTried }) =>
			[effectiveFrom, holds ? 'holds' : 'planned', ...(isTried ? ['tried'] : [])].join(' ')
	);
}

describe('at the proposal', () => {
	test('a version with what was asked is told, planned or in force', () => {
		expect(ahead(HANDED_IN, {})).toEqual([]);
		expect(ahead(HANDED_IN, { policies: [VERSION, version('2026-04-01')] })).toEqual(['2026-04-01 planned']);
		expect(ahead(HANDED_IN, { policies: [VERSION, version('2026-03-15')] })).toEqual(['2026-03-15 holds']);
		const talked = [...HANDED_IN, step('talk')];
		expect(ahead(talked, { policies: [VERSION, version('2026-04-01')] })).toEqual(['2026-04-01 planned']);
	});

	test('a pilot of it is told as one', () => {
		const pilot = version('2026-03-15', { effectiveTo: '2026-05-01' });
		expect(ahead(HANDED_IN, { policies: [VERSION, pilot], pilots: [pilotOf(pilot.id)] })).toEqual([
			'2026-03-15 holds tried'
		]);
	});

	test('each one is told: what holds, what is to begin, and what begins after that', () => {
		const [holds, next, last] = ['2026-03-15', '2026-05-01', '2026-06-01'].map((from) => version(from));
		const between = { ...version('2026-04-01'), ...SHORTER };
		expect(ahead(HANDED_IN, { policies: [VERSION, last, holds, between, next] })).toEqual([
			...['2026-03-15 holds', '2026-05-01 planned'],
			'2026-06-01 planned'
		]);
	});

	test('nothing is told of another program, of one that held before, or that gave way', () => {
		expect(ahead(HANDED_IN, { policies: [VERSION, { ...version('2026-04-01'), ...SHORTER }] })).toEqual([]);
		expect(ahead(HANDED_IN, { policies: [version('2026-01-01')] })).toEqual([]);
		const over = version('2026-03-05', { effectiveTo: '2026-03-10' });
		expect(ahead(HANDED_IN, { policies: [VERSION, over] })).toEqual([]);
	});

	test('nor once it was decided, withdrawn, or before it was handed in', () => {
		const policies = [VERSION, version('2026-04-01')];
		expect(ahead([...HANDED_IN, step('decide', YES)], { policies })).toEqual([]);
		expect(ahead([...HANDED_IN, step('withdraw')], { policies })).toEqual([]);
		expect(ahead(HANDED_IN.slice(0, 1), { policies })).toEqual([]);
	});
});

describe('at what is to bring it', () => {
	const about = (
		program: typeof GONE,
		{ draftId = null, steps = HANDED_IN }: { draftId?: string | null; steps?: ProposalStep[] } = {}
	) =>
		undecidedAbout(
			documentWith({ proposals: [PROPOSAL], proposalSteps: steps }),
			{ groupId: 'maas', draftId, program },
			TODAY
		).map(({ proposal }) => proposal.id);

	test('by the same program whichever draft it comes from, and by its draft whatever that says now', () => {
		expect(about(GONE)).toEqual(['weg']);
		expect(about(GONE, { draftId: 'kopie' })).toEqual(['weg']);
		expect(about(SHORTER)).toEqual([]);
		expect(about(SHORTER, { draftId: 'ontwerp' })).toEqual(['weg']);
	});

	test('only while a decision is waited for', () => {
		expect(about(GONE, { steps: HANDED_IN.slice(0, 1), draftId: 'ontwerp' })).toEqual([]);
		expect(about(GONE, { steps: [...HANDED_IN, step('decide', YES)], draftId: 'ontwerp' })).toEqual([]);
	});
});
