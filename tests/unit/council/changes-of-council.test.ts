/** What changed because of a council, and what changed without it; where a question to it stands in one word. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Review, ReviewStep } from '#domain/document/council-schema.ts';
import type { OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { changedBecause } from '#domain/council/changed-because.ts';
import { reviewRoad } from '#domain/council/review-road.ts';
import { reviewStand, reviewWaits } from '#domain/council/review-stand.ts';
import { unaskedChanges } from '#domain/council/unasked-changes.ts';
import { programOf } from '#domain/program/draft.ts';
import { exampleWorld } from '../use-cases/example-world.ts';

const TODAY = '2026-11-22';

let example: OpenDeurDocument;

beforeAll(async () => {
	example = (await exampleWorld()).knowledge().document;
});

const policy = (id: string) => example.policies.find((one) => one.id === id) as Policy;
const without = (locationId: string, changed: Partial<OpenDeurDocument> = {}) =>
	unaskedChanges({ ...example, ...changed }, locationId, TODAY).map((one) =>
		one.what === 'version' ? `${one.date} ${one.version?.id}` : `${one.date} ${one.what}`
	);

describe('because of the council', () => {
	const because = (changed: Partial<OpenDeurDocument> = {}, today = TODAY) =>
		changedBecause({ ...example, ...changed }, 'zuid', today);

	test('a version that says what was promised counts without a plan', () => {
		const proposalSteps = example.proposalSteps.filter(({ act }) => act !== 'plan');
		expect(because({ proposalSteps })).toEqual(because());
	});

	test('a version that was linked and says something else is no credit', () => {
		const other = policy('zu-2@2022-09-05').templates;
		const policies = example.policies.map((one) =>
			one.groupId === 'zu-1' && one.effectiveFrom === '2026-10-05' ? { ...one, templates: other } : one
		);
		expect(because({ policies })).toEqual([]);
	});

	test('what somebody else proposed is not the council’s', () => {
		const proposals = example.proposals.map((one) => ({ ...one, madeBy: 'staff' as const }));
		expect(because({ proposals })).toEqual([]);
	});

	test('what no longer holds says until when, and adds nothing after that', () => {
		const again: Policy = { ...policy('zu-1@2024-01-01'), id: 'again', effectiveFrom: '2026-11-02' };
		const [was] = because();
		const [ended] = because({ policies: [...example.policies, again] });
		expect([ended.from, ended.until]).toEqual(['2026-10-05', '2026-11-02']);
		// Four whole weeks, but for a day on which practice was stricter.
		expect(ended.daysOtherwise).toBe(1);
		expect(because({ policies: [...example.policies, again], dayChanges: [], signals: [] })[0]).toMatchObject(
			{
				...{ minutesSince: was.effect.minutes * 4, daysOtherwise: 0 }
			}
		);
		expect(was.until).toBeNull();
	});

	test('a confirmed signal and an urgent measure are days that do not count', () => {
		const [was] = because();
		const signal = {
			...{ id: 'er-was-rust', locationId: 'zuid', groupId: 'zu-1', date: '2026-10-20', title: 'Rust' },
			...{ by: 'council' as const, confirmed: true, recordedOn: '2026-10-20' }
		};
		const dates = { from: '2026-10-21', to: '2026-10-23' };
		const measure = { id: 'spoed', groupId: 'zu-1', ...dates, template: 'spoed', reason: 'Griep.' };
		// A version that carries it is the council's as before.
		const policies = example.policies.map((one) =>
			one.id === 'zu-1@2026-10-05'
				? {
						...one,
						templates: [...one.templates, { id: 'spoed', name: 'Spoed', blocks: [] }],
						exceptions: [...one.exceptions, { ...dates, template: 'spoed', basis: null }]
					}
				: one
		);
		const [otherwise] = because({
			policies,
			signals: [...example.signals, signal as OpenDeurDocument['signals'][number]],
			urgentMeasures: [measure as OpenDeurDocument['urgentMeasures'][number]]
		});
		expect(otherwise.daysOtherwise).toBe(was.daysOtherwise + 3);
		expect(otherwise.minutesSince).toBeGreaterThan(was.minutesSince);
	});

	test('what is yet to begin is worth nothing yet', () => {
		const [change] = because({}, '2026-09-01');
		expect(change).toMatchObject({ from: '2026-10-05', until: null, minutesSince: 0 });
	});
});

describe('without the council', () => {
	const stricter = (): Policy => ({
		...policy('zu-1@2024-01-01'),
		...{ id: 'stricter', effectiveFrom: '2026-11-30', title: 'Weer een rustmoment', reason: null }
	});

	test('a version that is yet to begin is told too', () => {
		expect(without('zuid', { policies: [...example.policies, stricter()] })).toEqual(['2026-11-30 stricter']);
	});

	const answer = (own: NonNullable<ReviewStep['answer']>): ReviewStep => ({
		...{ id: 'answer', reviewId: 'review', act: 'answer', on: TODAY, by: 'council', answer: own, text: 'Zo.' }
	});
	const byManager = (act: 'talk' | 'take-over' | 'deviate'): ReviewStep => ({
		...{ id: act, reviewId: 'review', act, on: TODAY, by: 'manager', answer: null, text: 'Zo.' }
	});

	test.each<{ steps: readonly ReviewStep[]; unheard?: string; answerBy?: string }>([
		{ steps: [], unheard: 'not-waited' },
		{ steps: [answer('disagree')], unheard: 'said-no' },
		{ steps: [answer('disagree'), byManager('talk')], unheard: 'said-no' },
		{ steps: [answer('agree-if')], unheard: 'condition' },
		{ steps: [answer('agree')] },
		{ steps: [answer('agree-if'), byManager('take-over')] },
		{ steps: [answer('disagree'), byManager('talk'), byManager('deviate')] },
		{ steps: [], answerBy: '2026-11-21' }
	])('%#: one that the council was asked about is told unless it was heard', (asked) => {
		const { steps, unheard, answerBy = '2026-12-20' } = asked;
		const version = stricter();
		const draft = {
			...{ id: 'draft', groupId: 'zu-1', title: 'Anders', madeBy: 'manager' as const },
			...{ program: programOf(version), state: 'open' as const, recordedOn: TODAY }
		};
		const review: Review = {
			...{ id: 'review', draftId: 'draft', locationId: 'zuid', role: 'advice', question: 'Kan dit?' },
			...{ program: programOf(version) as Review['program'], askedOn: '2026-11-10', answerBy }
		};
		const changed = {
			policies: [...example.policies, version],
			drafts: [...example.drafts, draft as OpenDeurDocument['drafts'][number]],
			...{ reviews: [review], reviewSteps: steps }
		};
		const told = unaskedChanges({ ...example, ...changed }, 'zuid', TODAY);
		expect(told.map((one) => ('unheard' in one ? one.unheard : one.what))).toEqual(unheard ? [unheard] : []);
	});

	test('an older version that comes back is told on the day that it does', () => {
		const policies = example.policies.map((one) =>
			one.id === 'zu-1@2026-10-05' ? { ...one, effectiveTo: '2026-12-07' } : one
		);
		expect(without('zuid', { policies })).toEqual(['2026-12-07 zu-1@2024-01-01']);
	});

	test('other doors are told, also where the program stays as it is', () => {
		const groups = example.groups.map((group) =>
			group.id === 'zu-2'
				? {
						...group,
						settings: [...group.settings, { from: '2026-11-16', capacity: 10, lock: 'self-locking' as const }]
					}
				: group
		);
		expect(without('zuid', { groups })).toEqual(['2026-11-16 doors']);
	});

	test('other doors are told beside a version that begins on the same day', () => {
		const groups = example.groups.map((group) =>
			group.id === 'zu-1'
				? {
						...group,
						settings: [...group.settings, { from: '2026-11-30', capacity: 10, lock: 'manual' as const }]
					}
				: group
		);
		const told = without('zuid', { groups, policies: [...example.policies, stricter()] });
		expect(told).toEqual(['2026-11-30 stricter', '2026-11-30 doors']);
	});

	test('where nobody knows of a council there is nothing to tell', () => {
		expect(without('noord', { councilSchemes: [], councilMembers: [] })).toEqual([]);
	});
});

describe('where a question stands', () => {
	const review: Review = {
		...{ id: 'review', draftId: 'draft', locationId: 'zuid', role: 'advice', question: 'Kan dit?' },
		...{ program: { templates: [], week: {} as Review['program']['week'], exceptions: [] } },
		...{ askedOn: '2026-11-01', answerBy: '2026-11-29' }
	};
	const step = (act: ReviewStep['act'], answer: ReviewStep['answer'] = null): ReviewStep => ({
		...{ id: act, reviewId: 'review', act, on: '2026-11-10', answer, text: 'Zo.' },
		by: act === 'answer' ? 'council' : 'manager'
	});

	test.each([
		{ stand: 'open', waits: true, steps: [] },
		{ stand: 'late', waits: true, steps: [], today: '2026-11-30' },
		{ stand: 'open', waits: true, steps: [step('talk')] },
		{ stand: 'agree', waits: false, steps: [step('answer', 'agree')] },
		{ stand: 'agree', waits: false, steps: [step('answer', 'agree'), step('talk')] },
		{ stand: 'agree-if', waits: true, steps: [step('answer', 'agree-if')] },
		{ stand: 'disagree', waits: true, steps: [step('answer', 'disagree')] },
		{ stand: 'talked', waits: true, steps: [step('answer', 'disagree'), step('talk')] },
		{ stand: 'deviated', waits: false, steps: [step('answer', 'disagree'), step('talk'), step('deviate')] },
		{ stand: 'taken-over', waits: false, steps: [step('answer', 'agree-if'), step('take-over')] },
		{ stand: 'withdrawn', waits: false, steps: [step('withdraw')] }
	])('$stand after $steps.length steps', ({ stand, waits, steps, today = TODAY }) => {
		const road = reviewRoad(review, steps, today);
		expect(reviewStand(road)).toBe(stand);
		expect(reviewWaits(road)).toBe(waits);
	});
});
