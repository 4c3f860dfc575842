/** How long what a council said, asked or was promised counts: until another program comes to hold. */
import { describe, expect, test } from 'vitest';
import { otherProgramSince } from '#domain/council/answer-stands.ts';
import { councilGate, type Gate } from '#domain/council/gate.ts';
import { unaskedChanges } from '#domain/council/unasked-changes.ts';
import type { Review, ReviewStep } from '#domain/document/council-schema.ts';
import type { OpenDeurDocument, Policy, UrgentMeasure } from '#domain/document/schema.ts';
import { programOf } from '#domain/program/draft.ts';
import { carriedOut, withoutMeasures } from '#domain/program/urgent-measure.ts';
import {
	documentWith,
	DRAFT,
	GONE,
	NOW,
	PARTLY,
	pilotOf,
	PROPOSAL,
	REVIEW,
	reviewStep,
	SCHEME,
	SHORTER,
	step,
	VERSION,
	YES
} from './small-council.ts';

const LATER = '2026-09-01';

/** Versions after the one there is, each from a day on; until another, where one is told. */
function versions(...later: [from: string, program: typeof NOW, until?: string][]): Policy[] {
	const made = later.map(([effectiveFrom, program, effectiveTo], at): Policy => ({
		...{ id: `later-${at}`, groupId: 'maas', title: 'Later', effectiveFrom, effectiveTo, ...program }
	}));
	return [VERSION, ...made];
}

const gate = (lists: Partial<OpenDeurDocument>, today = LATER): Gate =>
	councilGate(documentWith(lists), { groupId: 'maas', before: NOW, after: GONE }, today);
const said = (one: Gate) => (one.open ? one.because : one.lapsed ? `${one.code}, lapsed` : one.code);

const agreed = { reviews: [REVIEW], reviewSteps: [reviewStep('answer', { answer: 'agree' })] };

describe('a yes', () => {
	test('counts while the program that held goes on, however long', () => {
		expect(said(gate(agreed))).toBe('agreed');
		expect(said(gate(agreed, '2031-01-01'))).toBe('agreed');
	});

	test('no longer counts once another program began, and says which day that was', () => {
		const policies = versions(['2026-05-01', SHORTER]);
		expect(said(gate({ ...agreed, policies }, '2026-04-30'))).toBe('agreed');
		expect(gate({ ...agreed, policies }, '2026-05-01')).toEqual({
			...{ open: false, code: 'council-ask-first', role: 'advice', reviewId: null, answerBy: null },
			lapsed: { because: 'agreed', on: '2026-03-02', otherFrom: '2026-05-01' }
		});
	});

	test('counts where the other program began on the day of the answer, or before it', () => {
		for (const from of ['2026-03-02', '2026-02-01']) {
			expect(said(gate({ ...agreed, policies: versions([from, SHORTER]) }))).toBe('agreed');
		}
	});

	test('counts while its own program holds, and not once that gave way', () => {
		expect(said(gate({ ...agreed, policies: versions(['2026-04-01', GONE]) }))).toBe('agreed');
		const ended = versions(['2026-04-01', GONE, '2026-06-01']);
		expect(said(gate({ ...agreed, policies: ended }, '2026-05-31'))).toBe('agreed');
		expect(said(gate({ ...agreed, policies: ended }, '2026-06-01'))).toBe('council-ask-first, lapsed');
		const back = versions(['2026-04-01', GONE], ['2026-05-01', NOW], ['2026-06-01', GONE]);
		expect(said(gate({ ...agreed, policies: back }))).toBe('council-ask-first, lapsed');
	});

	test('counts where a version begins that says what the one before it said', () => {
		expect(said(gate({ ...agreed, policies: versions(['2026-05-01', NOW]) }))).toBe('agreed');
	});

	test('counts through a pilot of whatever program', () => {
		const policies = versions(['2026-05-01', SHORTER, '2026-06-01']);
		expect(said(gate({ ...agreed, policies, pilots: [pilotOf('later-0')] }))).toBe('agreed');
		expect(said(gate({ ...agreed, policies }))).toBe('council-ask-first, lapsed');
	});

	test('counts through a group’s other days only: what begins elsewhere is nothing to it', () => {
		const policies = versions(['2026-05-01', SHORTER]).map((one) =>
			one.id === 'later-0' ? { ...one, groupId: 'waal' } : one
		);
		expect(said(gate({ ...agreed, policies }))).toBe('agreed');
	});
});

describe('what opens counts from its own day', () => {
	const policies = versions(['2026-05-01', SHORTER]);
	const of = (reviewSteps: ReviewStep[], review: Partial<Review> = {}) =>
		said(gate({ policies, reviews: [{ ...REVIEW, ...review }], reviewSteps }));
	const answer = (own: ReviewStep['answer']) => reviewStep('answer', { answer: own, on: '2026-03-10' });

	test.each(['2026-04-30', '2026-05-01'])('silence from the day for an answer: %s', (answerBy) => {
		const stands = answerBy >= '2026-05-01';
		expect(of([], { answerBy })).toBe(stands ? 'not-answered' : 'council-ask-first, lapsed');
	});

	test('a condition from the day on which it was taken over', () => {
		const taken = (on: string) => [answer('agree-if'), reviewStep('take-over', { on })];
		expect(of(taken('2026-05-02'))).toBe('taken-over');
		expect(of(taken('2026-04-01'))).toBe('council-ask-first, lapsed');
	});

	test('reasons from the day on which they were written', () => {
		const on = '2026-03-11';
		const deviated = (day: string) => [
			...[answer('disagree'), reviewStep('talk', { on })],
			reviewStep('deviate', { on: day })
		];
		expect(of(deviated('2026-05-02'))).toBe('deviated');
		expect(of(deviated('2026-04-01'))).toBe('council-ask-first, lapsed');
	});

	test('what the council asked from the day on which it was handed in, and a yes anew', () => {
		const road = [step('to-council'), step('hand-in')];
		const proposals = [PROPOSAL];
		expect(said(gate({ proposals, proposalSteps: road }))).toBe('asked-by-council');
		expect(said(gate({ policies, proposals, proposalSteps: road }))).toBe('council-ask-first, lapsed');
		const yes = (on: string) => [...road, step('decide', { ...YES, on, from: '2026-10-01' })];
		expect(said(gate({ policies, proposals, proposalSteps: yes('2026-06-01') }))).toBe('asked-by-council');
		expect(said(gate({ policies, proposals, proposalSteps: yes('2026-04-01') }))).toBe(
			'council-ask-first, lapsed'
		);
	});

	test('with consent what the council asked counts from the day on which it was handed in, whatever the manager said', () => {
		const councilSchemes = [{ ...SCHEME, role: 'consent' as const }];
		const road = [step('to-council'), step('hand-in'), step('decide', { ...YES, on: '2026-06-01' })];
		const lists = { councilSchemes, proposals: [PROPOSAL], proposalSteps: road };
		expect(said(gate(lists))).toBe('asked-by-council');
		expect(gate({ ...lists, policies })).toMatchObject({
			code: 'council-ask-first',
			lapsed: { because: 'asked-by-council', on: '2026-03-01', otherFrom: '2026-05-01' }
		});
	});

	test('a promise in part from the day of the decision', () => {
		const road = [step('to-council'), step('hand-in'), step('talk'), step('decide', PARTLY)];
		const change = { groupId: 'maas', before: NOW, after: SHORTER };
		const on = (one: Policy[]) =>
			said(
				councilGate(
					documentWith({ policies: one, proposals: [PROPOSAL], proposalSteps: road }),
					change,
					LATER
				)
			);
		expect(on([VERSION])).toBe('promised-to-council');
		expect(on(versions(['2026-05-01', GONE]))).toBe('council-ask-first, lapsed');
	});

	test('with consent a promise in part opens nothing, and so nothing of it lapsed', () => {
		const lists = {
			councilSchemes: [{ ...SCHEME, role: 'consent' as const }],
			proposals: [PROPOSAL],
			proposalSteps: [step('to-council'), step('hand-in'), step('talk'), step('decide', PARTLY)]
		};
		const change = { groupId: 'maas', before: NOW, after: SHORTER };
		for (const own of [[VERSION], versions(['2026-05-01', GONE])]) {
			const found = councilGate(documentWith({ ...lists, policies: own }), change, LATER);
			expect(found).toMatchObject({ code: 'council-ask-first', lapsed: null });
		}
	});

	test('a proposal that no longer counts stands in the way of no review', () => {
		const lists = { policies, proposals: [PROPOSAL], proposalSteps: [step('to-council'), step('hand-in')] };
		const again = { ...REVIEW, askedOn: '2026-06-01', answerBy: '2026-06-29' };
		const yes = reviewStep('answer', { answer: 'agree', on: '2026-06-02' });
		expect(said(gate({ ...lists, reviews: [again], reviewSteps: [yes] }))).toBe('agreed');
		expect(said(gate({ ...lists, reviews: [again] }, '2026-06-10'))).toBe('council-wait');
	});
});

describe('what closes never lapses', () => {
	const policies = versions(['2026-05-01', SHORTER], ['2026-06-01', NOW]);

	test.each<[ReviewStep['answer'], string]>([
		['disagree', 'council-talk-first'],
		['agree-if', 'council-condition']
	])('%s', (answer, code) => {
		const no = { policies, reviews: [REVIEW], reviewSteps: [reviewStep('answer', { answer })] };
		expect(said(gate(no))).toBe(code);
		const silence = { ...REVIEW, id: 'opnieuw', askedOn: '2026-06-02', answerBy: '2026-06-30' };
		expect(said(gate({ ...no, reviews: [REVIEW, silence] }))).toBe(code);
	});

	test('with consent neither', () => {
		const councilSchemes = [{ ...SCHEME, role: 'consent' as const }];
		const no = reviewStep('answer', { answer: 'disagree' });
		expect(said(gate({ policies, councilSchemes, reviews: [REVIEW], reviewSteps: [no] }))).toBe(
			'council-no-consent'
		);
		expect(said(gate({ ...agreed, policies, councilSchemes }))).toBe('council-ask-first, lapsed');
	});

	test.each<[ReviewStep['answer'], ReviewStep['act']]>([
		['disagree', 'deviate'],
		['agree-if', 'take-over'],
		['agree-if', 'deviate']
	])('asked once more after %s and a %s that lapsed, silence opens nothing', (answer, act) => {
		const steps = [
			...[reviewStep('answer', { answer, on: '2026-03-02' }), reviewStep('talk', { on: '2026-03-03' })],
			reviewStep(act, { on: '2026-03-04' })
		];
		const again = { ...REVIEW, id: 'opnieuw', askedOn: '2026-06-02', answerBy: '2026-06-30' };
		const asked = { policies, reviews: [REVIEW, again], reviewSteps: steps };
		expect(said(gate(asked, '2026-06-30'))).toBe('council-wait');
		expect(said(gate(asked, '2026-07-01'))).toBe('council-ask-first, lapsed');
		const yes = reviewStep('answer', { reviewId: 'opnieuw', answer: 'agree', on: '2026-07-02' });
		expect(said(gate({ ...asked, reviewSteps: [...steps, yes] }, '2026-07-02'))).toBe('agreed');
	});

	test('asked once more after a yes that lapsed, silence is silence', () => {
		const again = { ...REVIEW, id: 'opnieuw', askedOn: '2026-06-02', answerBy: '2026-06-30' };
		const asked = { ...agreed, policies, reviews: [REVIEW, again] };
		expect(said(gate(asked, '2026-06-30'))).toBe('council-wait');
		expect(said(gate(asked, '2026-07-01'))).toBe('not-answered');
	});
});

describe('an urgent measure', () => {
	const dates = { from: '2026-05-04', to: '2026-05-06' };
	const measure: UrgentMeasure = {
		...{ id: 'spoed', groupId: 'maas', template: 'spoed', basis: 'illness', reason: 'Griep.' },
		...{ ...dates, recordedOn: '2026-05-04' }
	};
	const day = { id: 'spoed', name: 'Spoed', blocks: [] };
	const carried = (before: Policy[]) => {
		const touched = carriedOut(
			before,
			{ template: day, ...dates, basis: 'illness' },
			{ groupId: 'maas', id: 'los', title: 'Los', reason: 'Griep.' }
		);
		return before.map((one) => touched.find(({ id }) => id === one.id) ?? one);
	};

	test('makes no other program of the one that carries it', () => {
		const [version] = carried([VERSION]);
		expect(withoutMeasures(programOf(version), [measure])).toEqual(programOf(VERSION));
		const policies = carried(versions(['2026-05-04', GONE]));
		const lists = { policies, urgentMeasures: [measure] };
		expect(
			otherProgramSince(
				documentWith(lists),
				{ groupId: 'maas', after: GONE },
				{
					...{ since: '2026-03-02', until: LATER }
				}
			)
		).toBeNull();
		const told = unaskedChanges(documentWith({ ...agreed, ...lists }), 'zuid', LATER);
		expect(told.map(({ what }) => what)).toEqual(['urgent']);
	});

	test('changes nothing by being left out of a draft, or by being in it', () => {
		const [{ templates, exceptions }] = carried([VERSION]);
		const withMeasure = { ...NOW, templates, exceptions };
		const document = documentWith({ urgentMeasures: [measure] });
		const between = (before: typeof NOW, after: typeof NOW) =>
			said(councilGate(document, { groupId: 'maas', before, after }, '2026-05-05'));
		expect(between(withMeasure, NOW)).toBe('nothing-changes');
		expect(between(NOW, withMeasure)).toBe('nothing-changes');
		expect(between(withMeasure, SHORTER)).toBe('council-ask-first');
	});

	test('hides nothing that goes by its name and is used otherwise', () => {
		const week = { ...NOW.week, mon: 'spoed' };
		const program = { templates: [...NOW.templates, day], week, exceptions: [] };
		expect(withoutMeasures(program, [measure])).toEqual(program);
		const longer = { ...dates, to: '2026-06-01', template: 'spoed', basis: null };
		const other = { ...NOW, templates: [...NOW.templates, day], exceptions: [longer] };
		expect(withoutMeasures(other, [measure])).toEqual(other);
	});
});

describe('what the council is told', () => {
	test('a version about which it was heard before another one held', () => {
		const policies = versions(['2026-05-01', SHORTER], ['2026-06-01', GONE]);
		const told = unaskedChanges(documentWith({ ...agreed, drafts: [DRAFT], policies }), 'zuid', LATER);
		expect(told.map((one) => ('lapsed' in one ? [one.date, one.unheard, one.lapsed] : one.what))).toEqual([
			['2026-06-01', null, { because: 'agreed', on: '2026-03-02', otherFrom: '2026-05-01' }],
			['2026-05-01', null, null]
		]);
	});

	test('a version about which it was silent says that it was, before another one held', () => {
		const policies = versions(['2026-05-01', SHORTER], ['2026-06-01', GONE]);
		const silent = { reviews: [REVIEW], reviewSteps: [] };
		const [told] = unaskedChanges(documentWith({ ...silent, drafts: [DRAFT], policies }), 'zuid', LATER);
		expect(told).toMatchObject({ unheard: null, lapsed: { because: 'not-answered', on: '2026-03-29' } });
	});
});
