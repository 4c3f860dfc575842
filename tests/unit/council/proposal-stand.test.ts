/** What a promise is called, and whose turn it is, where it is planned without a version or was not kept. */
import { describe, expect, test } from 'vitest';
import { deadlinesOf } from '#domain/council/deadlines.ts';
import { groupsWithoutVersion, proposalStand } from '#domain/council/proposal-stand.ts';
import type { GroupPromise } from '#domain/council/promise.ts';
import { roadOf } from '#domain/council/road.ts';
import { showsKept } from '#domain/council/said-kept.ts';
import type { ProposalStep } from '#domain/document/council-schema.ts';
import type { Policy } from '#domain/document/schema.ts';
import { loadWords } from '#i18n/words.ts';
import { standText, standTone } from '#ui/council/stand-text.ts';
import { documentWith, GONE, PROPOSAL, SHORTER, step, VERSION, YES } from './small-council.ts';

const DECIDED = [step('to-council'), step('hand-in'), step('decide', YES)];
const PLANNED = [...DECIDED, step('plan')];
const judged = (kept: 'yes' | 'partly' | 'no') => [...DECIDED, step('in-force', { kept, on: '2026-05-01' })];
const version = (own: Partial<Policy>): Policy => ({
	...{ ...VERSION, ...GONE, id: 'v2', effectiveFrom: '2026-05-01' },
	...own
});

const standing = (steps: readonly ProposalStep[], policies: readonly Policy[] = [VERSION]) =>
	proposalStand(roadOf(PROPOSAL, steps, '2026-05-10'), policies, null);
const waiting = (steps: ProposalStep[], policies: Policy[] = [VERSION]) =>
	deadlinesOf(documentWith({ proposals: [PROPOSAL], proposalSteps: steps, policies }), '2026-05-10').map(
		({ kind, dueOn, turns }) => ({ kind, dueOn, turns })
	);
const toManager = (kind: string) => ({ kind, dueOn: '2026-05-01', turns: ['manager'] });

describe('a plan', () => {
	test('without a version is one that the manager still has to make, by the planned day', () => {
		expect(standing(PLANNED)).toBe('planned-only');
		expect(waiting(PLANNED)).toContainEqual(toManager('make-version'));
	});

	test.each<[string, readonly ProposalStep[], Policy]>([
		['with the program that was promised', PLANNED, version({})],
		[
			'with another program that the plan names',
			[...DECIDED, step('plan', { policyIds: ['v2'] })],
			version(SHORTER)
		]
	])('is one once there is a version %s', (_, steps, own) => {
		expect(standing(steps, [VERSION, own])).toBe('planned');
		expect(waiting([...steps], [VERSION, own]).map(({ kind }) => kind)).toEqual(['promise']);
	});

	test.each<[string, Policy]>([
		['with another program', version(SHORTER)],
		['of another group', version({ groupId: 'rijn' })],
		['from before the decision', version({ effectiveFrom: '2026-02-01' })]
	])('is none by a version %s', (_, own) => {
		expect(groupsWithoutVersion(roadOf(PROPOSAL, PLANNED, '2026-05-10'), [VERSION, own])).toEqual(['maas']);
	});
});

describe('what was not kept', () => {
	test.each([
		['no', 'not-kept'],
		['partly', 'partly-kept']
	] as const)('is told as that, and waits for the manager since the promised day: %s', (kept, stand) => {
		expect(standing(judged(kept))).toBe(stand);
		expect(waiting(judged(kept))).toEqual([toManager('make-good')]);
	});

	test('waits no more once it is planned again, kept after all, or looked back on', () => {
		const plan = step('plan', { from: '2026-06-01', on: '2026-05-02' });
		const kinds = (own: ProposalStep) => waiting([...judged('no'), own]).map(({ kind }) => kind);
		expect(kinds(plan)).toEqual(['promise', 'make-version']);
		expect(kinds(step('in-force', { on: '2026-05-02' }))).toEqual([]);
		expect(kinds(step('look-back', { on: '2026-05-02' }))).toEqual([]);
		expect(waiting(judged('yes'))).toEqual([]);
	});

	test('is never said to hold', async () => {
		const t = await loadWords('nl');
		const told = (state: 'not-kept' | 'partly-kept' | 'planned-only' | 'in-force') => {
			const stand = { kind: 'proposal', state, decision: 'yes' } as const;
			return [standText(stand, t), standTone(stand)];
		};
		expect(told('not-kept')).toEqual(['niet zoals beloofd', 'attention']);
		expect(told('partly-kept')).toEqual(['deels zoals beloofd', 'attention']);
		expect(told('planned-only')).toEqual(['gepland, nog geen versie', 'attention']);
		expect(told('in-force')).toEqual(['geldt', 'good']);
	});
});

test.each<[GroupPromise['outcome'], GroupPromise['came'], boolean]>([
	['kept', 'all', true],
	['in-words', null, true],
	['differs', 'all', true],
	['differs', 'part', false],
	['differs', 'none', false],
	['not-there', 'none', false],
	['not-there', null, false],
	['practice-differs', 'all', false]
])('%s with %s of it: a manager may say that it is so: %s', (outcome, came, may) => {
	expect(
		showsKept([
			{ outcome: 'kept', came: 'all' },
			{ outcome, came }
		])
	).toBe(may);
});
