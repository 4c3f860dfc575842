/** The gate before adopting: what the council of a location was asked, what it said, and what was done with that. */
import { describe, expect, test } from 'vitest';
import { councilGate, type Gate } from '#domain/council/gate.ts';
import { reviewProblems, reviewRoad, type ReviewFault } from '#domain/council/review-road.ts';
import type { Review, ReviewStep } from '#domain/document/council-schema.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import {
	documentWith,
	DRAFT,
	GONE,
	NOW,
	PARTLY,
	PROPOSAL,
	REVIEW,
	reviewStep,
	SCHEME,
	SHORTER,
	step,
	YES
} from './small-council.ts';

const TODAY = '2026-03-10';
const AFTER = '2026-03-30';

function gate(lists: Partial<OpenDeurDocument>, after = GONE, today = TODAY): Gate {
	return councilGate(documentWith(lists), { groupId: 'maas', before: NOW, after }, today);
}

const said = (gate: Gate) => (gate.open ? gate.because : gate.code);
const asks = (
	role: 'advice' | 'consent',
	steps: readonly ReviewStep[] = [],
	more: readonly Review[] = []
) => ({
	councilSchemes: [{ ...SCHEME, role }],
	reviews: [{ ...REVIEW, role }, ...more],
	reviewSteps: steps
});
const answer = (own: ReviewStep['answer']) => reviewStep('answer', { answer: own });

describe('no gate stands', () => {
	test('without a scheme, before it begins, and where it is informal', () => {
		expect(said(gate({ councilSchemes: [] }))).toBe('no-scheme');
		expect(said(gate({ councilSchemes: [{ ...SCHEME, from: AFTER }] }))).toBe('no-scheme');
		expect(said(gate({ councilSchemes: [{ ...SCHEME, role: 'informal' }] }))).toBe('informal');
		const other = { ...SCHEME, locationId: 'noord' };
		expect(said(gate({ councilSchemes: [other] }))).toBe('no-scheme');
	});

	test('before what changes nothing of the day or the doors', () => {
		const renamed = { ...NOW, templates: [{ ...NOW.templates[0], name: 'Gewone dag' }] };
		expect(said(gate({}, renamed))).toBe('nothing-changes');
		expect(gate({}, SHORTER).open).toBe(false);
	});

	test('before a first program', () => {
		const first = councilGate(documentWith({}), { groupId: 'maas', before: null, after: GONE }, TODAY);
		expect(said(first)).toBe('nothing-changes');
	});

	test('before what the council handed in itself, and nothing but that', () => {
		const handedIn = { proposals: [PROPOSAL], proposalSteps: [step('to-council'), step('hand-in')] };
		expect(said(gate(handedIn))).toBe('asked-by-council');
		expect(said(gate(handedIn, SHORTER))).toBe('council-ask-first');
		expect(said(gate({ ...handedIn, proposalSteps: [step('to-council')] }))).toBe('council-ask-first');
		const withdrawn = [...handedIn.proposalSteps, step('withdraw')];
		expect(said(gate({ ...handedIn, proposalSteps: withdrawn }))).toBe('council-ask-first');
		const ofStaff = [{ ...PROPOSAL, madeBy: 'staff' as const }];
		expect(said(gate({ ...handedIn, proposals: ofStaff }))).toBe('council-ask-first');
	});

	test('with advice, before what was promised in part after a talk; with consent it is asked', () => {
		const promised = {
			proposals: [PROPOSAL],
			proposalSteps: [step('to-council'), step('hand-in'), step('talk'), step('decide', PARTLY)]
		};
		expect(said(gate(promised, SHORTER))).toBe('promised-to-council');
		const asked = { ...promised, reviews: [{ ...REVIEW, program: SHORTER }] };
		expect(said(gate(asked, SHORTER))).toBe('council-wait');
		const consent = { ...promised, councilSchemes: [{ ...SCHEME, role: 'consent' as const }] };
		expect(said(gate(consent, SHORTER))).toBe('council-ask-first');
		const yes = [...promised.proposalSteps.slice(0, 2), step('decide', YES)];
		expect(said(gate({ ...consent, proposalSteps: yes }))).toBe('asked-by-council');
	});
});

describe('advice', () => {
	const talked = reviewStep('talk');
	const deviated = reviewStep('deviate');
	test.each<[string, readonly ReviewStep[], string]>([
		['asked', [], 'council-wait'],
		['agreed', [answer('agree')], 'agreed'],
		['agreed if', [answer('agree-if')], 'council-condition'],
		['agreed if, taken over', [answer('agree-if'), reviewStep('take-over')], 'taken-over'],
		['agreed if, talked', [answer('agree-if'), talked], 'council-reasons-first'],
		['agreed if, deviated', [answer('agree-if'), talked, deviated], 'deviated'],
		['disagreed', [answer('disagree')], 'council-talk-first'],
		['disagreed, without a talk', [answer('disagree'), deviated], 'council-talk-first'],
		['disagreed, talked before', [talked, answer('disagree'), deviated], 'council-talk-first'],
		['disagreed, talked', [answer('disagree'), talked], 'council-reasons-first'],
		['disagreed, talked, with reasons', [answer('disagree'), talked, deviated], 'deviated'],
		['taken back', [reviewStep('withdraw')], 'council-ask-first']
	])('%s', (_, steps, expected) => {
		expect(said(gate(asks('advice', steps)))).toBe(expected);
	});

	test('a day that passes without an answer opens it', () => {
		expect(said(gate(asks('advice'), GONE, '2026-03-29'))).toBe('council-wait');
		expect(said(gate(asks('advice'), GONE, AFTER))).toBe('not-answered');
	});

	test('another program is another question', () => {
		expect(said(gate(asks('advice', [answer('agree')]), SHORTER))).toBe('council-ask-first');
	});

	test('asking once more is no way around what was said', () => {
		const again = { ...REVIEW, id: 'opnieuw', askedOn: '2026-03-05', answerBy: '2026-03-06' };
		const no = asks('advice', [answer('disagree')], [again]);
		expect(said(gate(no, GONE, TODAY))).toBe('council-talk-first');
		const yes = reviewStep('answer', { reviewId: 'opnieuw', answer: 'agree', on: '2026-03-06' });
		expect(said(gate({ ...no, reviewSteps: [answer('disagree'), yes] }))).toBe('agreed');
	});

	test('the same program in another draft of the group was asked too; in one of another group it was not', () => {
		const drafts = [DRAFT, { ...DRAFT, id: 'kopie' }];
		const copy = { ...asks('advice', [answer('disagree')]), drafts };
		expect(said(gate(copy))).toBe('council-talk-first');
		const elsewhere = { ...copy, drafts: [{ ...DRAFT, groupId: 'waal' }] };
		expect(said(gate(elsewhere))).toBe('council-ask-first');
	});

	test('a closed gate says which question counts and until when', () => {
		expect(gate(asks('advice'))).toEqual({
			...{ open: false, code: 'council-wait', role: 'advice' },
			...{ reviewId: 'vraag', answerBy: '2026-03-29', lapsed: null }
		});
	});
});

describe('consent', () => {
	test.each<[string, readonly ReviewStep[], string]>([
		['asked', [], 'council-wait'],
		['agreed', [answer('agree')], 'agreed'],
		['agreed if', [answer('agree-if')], 'council-condition'],
		['agreed if, taken over', [answer('agree-if'), reviewStep('take-over')], 'taken-over'],
		[
			'agreed if, deviated',
			[answer('agree-if'), reviewStep('talk'), reviewStep('deviate')],
			'council-condition'
		],
		['disagreed', [answer('disagree')], 'council-no-consent'],
		[
			'disagreed, deviated',
			[answer('disagree'), reviewStep('talk'), reviewStep('deviate')],
			'council-no-consent'
		]
	])('%s', (_, steps, expected) => {
		expect(said(gate(asks('consent', steps)))).toBe(expected);
		expect(said(gate(asks('consent', steps), GONE, AFTER))).toBe(expected);
	});

	test('an advice from which was deviated is no consent once that is asked', () => {
		const advice = asks('advice', [answer('disagree'), reviewStep('talk'), reviewStep('deviate')]);
		expect(said(gate({ ...advice, councilSchemes: [{ ...SCHEME, role: 'consent' }] }))).toBe(
			'council-no-consent'
		);
	});
});

describe('steps of a review', () => {
	test.each<[readonly ReviewStep[], ReviewStep, ReviewFault]>([
		[[], reviewStep('answer', { answer: 'agree', by: 'coach' }), 'not-yours'],
		[[], reviewStep('answer'), 'answer-missing'],
		[[], reviewStep('answer', { answer: 'agree', on: '2026-02-28' }), 'before-last-step'],
		[[answer('agree')], answer('disagree'), 'not-now'],
		[[answer('agree')], reviewStep('deviate'), 'agreed'],
		[[answer('agree')], reviewStep('withdraw'), 'not-now'],
		[[answer('disagree')], reviewStep('take-over'), 'no-condition'],
		[[answer('disagree')], reviewStep('deviate'), 'talk-first'],
		[[], reviewStep('deviate'), 'not-now'],
		[[reviewStep('withdraw')], answer('agree'), 'not-now'],
		[[answer('agree-if'), reviewStep('take-over')], reviewStep('talk'), 'not-now']
	])('%#', (before, wrong, fault) => {
		const road = reviewRoad(REVIEW, [...before, wrong], TODAY);
		expect(road.refused.map(({ fault }) => fault)).toEqual([fault]);
		expect({ ...road, refused: [] }).toEqual(reviewRoad(REVIEW, before, TODAY));
	});

	test.each([
		[[], { ...answer('disagree'), text: '' }, 2, ['text: because-missing']],
		[[], { ...answer('agree-if'), text: null }, 2, ['text: condition-missing']],
		[[], { ...answer('agree'), text: null }, 2, []],
		[[], answer('agree'), 1, ['step: council-too-small']],
		[[answer('disagree')], { ...reviewStep('talk'), text: ' ' }, 0, ['text: talk-missing']],
		[
			[answer('disagree'), reviewStep('talk')],
			{ ...reviewStep('deviate'), text: ' ' },
			0,
			['text: reasons-missing']
		],
		[[answer('disagree')], reviewStep('deviate'), 0, ['step: review-talk-first']]
	])('%#: what keeps it from being taken', (before, own, members, expected) => {
		const road = reviewRoad(REVIEW, before as ReviewStep[], TODAY);
		const problems = reviewProblems(road, own as ReviewStep, { review: REVIEW, members: members as number });
		expect(problems.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
	});

	test('from what was asked with consent nobody deviates', () => {
		const consent = { ...REVIEW, role: 'consent' as const };
		const said = [answer('disagree'), reviewStep('talk')];
		const { refused } = reviewRoad(consent, [...said, reviewStep('deviate')], TODAY);
		expect(refused.map(({ fault }) => fault)).toEqual(['consent-stands']);
	});

	test('unanswered after its day it is late, and answered it is not', () => {
		expect(reviewRoad(REVIEW, [], AFTER).late).toBe(true);
		expect(reviewRoad(REVIEW, [answer('agree')], AFTER).late).toBe(false);
		expect(reviewRoad(REVIEW, [reviewStep('withdraw')], AFTER).late).toBe(false);
	});
});
