/** Asking the council what it finds of a draft, its answer, and what the manager does with that, up to the gate. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReviewStep } from '#domain/document/council-schema.ts';
import type { Role } from '#server/access/actor.ts';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import { askReview } from '#server/use-cases/council/ask-review.ts';
import { takeReviewStep } from '#server/use-cases/council/take-review-step.ts';
import { viewDraftCouncil } from '#server/use-cases/council/view-draft-council.ts';
import { viewReview } from '#server/use-cases/council/view-review.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const REVIEW = 'zu-2-zonder-rustmoment.raad';
const DRAFT = 'zu-2-zonder-rustmoment';
const ASKED_UNTIL = '2026-12-16';

let world: World;
let steps = 0;

beforeEach(async () => {
	world = await exampleWorld();
});

const position = () => world.knowledge().position;

/** Posts a form of a page as it stands now. */
function take(
	role: Role,
	act: ReviewStep['act'],
	given: { answer?: ReviewStep['answer']; text?: string; position?: number; id?: string; seen?: string } = {}
) {
	return takeReviewStep(world, actor(role), {
		...{ reviewId: REVIEW, id: given.id ?? `step-${++steps}`, position: given.position ?? position(), act },
		...{ answer: given.answer ?? null, text: given.text ?? null, namesSeen: given.seen ?? '' }
	});
}

const answer = (said: NonNullable<ReviewStep['answer']>, text = '') =>
	take('council-member', 'answer', { answer: said, text });
const view = async (role: Role = 'location-manager') =>
	valueOf(await viewReview(world, actor(role), { reviewId: REVIEW }));
const gate = async () =>
	valueOf(await viewDraftCouncil(world, actor('location-manager'), { draftId: DRAFT })).gate;

const codes = async (outcome: Promise<Outcome<unknown>>) => {
	const refused = await outcome;
	if (refused.ok) return 'taken';
	return refused.reason === 'fields' ? refused.fields.map(({ code }) => code) : refused.reason;
};

function adopt(from = '2026-12-21') {
	return adoptDraft(world, actor('location-manager'), {
		...{ draftId: DRAFT, id: 'adopted', position: position() },
		form: { from, title: 'Zonder rustmoment', reason: 'Rust is een keuze', basis: 'program' }
	});
}

/** Something else of the council is recorded by somebody who may. */
const record = useCase(
	'record-in-test',
	'create',
	(context, change: { list: 'councilMembers'; id: string }) => {
		context.demand('see-council', { locationIds: ['zuid'], groupIds: ['zu-1'] });
		return recordEntries(context, context.knowledge.position, [{ ...change, value: null }]);
	}
);

describe('an answer', () => {
	test('is of the council alone', async () => {
		for (const role of ['location-manager', 'staff', 'council-coach', 'director'] as const) {
			expect(await codes(take(role, 'answer', { answer: 'agree' })), role).toBe('forbidden');
		}
		expect(await codes(answer('agree'))).toBe('taken');
		expect((await view()).stand).toBe('agree');
	});

	test('says what is missing: which, why, or what must be added', async () => {
		expect(await codes(take('council-member', 'answer'))).toEqual(['review-answer-missing']);
		expect(await codes(answer('disagree'))).toEqual(['because-missing']);
		expect(await codes(answer('agree-if'))).toEqual(['condition-missing']);
	});

	test('posted twice is one; a second one, or one at the same time, is refused', async () => {
		const before = position();
		const first = { answer: 'agree', id: 'ours', position: before } as const;
		expect(await codes(take('council-member', 'answer', first))).toBe('taken');
		expect(await codes(take('council-member', 'answer', first))).toBe('taken');
		expect((await view()).steps).toHaveLength(1);
		const other = { answer: 'disagree', text: 'Nee', position: before } as const;
		expect(await codes(take('council-member', 'answer', other))).toEqual(['review-not-now']);
	});

	test('cannot be given by a council of one, and says who helps', async () => {
		for (const id of ['zu-raad-maas', 'zu-raad-maas-tweede']) {
			valueOf(await record(world, actor('council-coach'), { list: 'councilMembers', id }));
		}
		expect(await codes(answer('agree'))).toEqual(['council-too-small']);
		const { council } = await view('council-member');
		expect(council).toEqual({
			...{ size: 1, tooSmall: true },
			helpers: ['Coach van de raad', 'Vertrouwenspersoon']
		});
	});

	test('that may name somebody is asked about once', async () => {
		const text = 'Dat is beter voor Kevin.';
		expect(await codes(answer('agree', text))).toEqual(['names']);
		const again = { answer: 'agree', text, seen: 'Kevin' } as const;
		expect(await codes(take('council-member', 'answer', again))).toBe('taken');
	});
});

describe('advice that was not followed', () => {
	test('waits for the answer, then for a talk, then for reasons', async () => {
		expect(await gate()).toMatchObject({ open: false, code: 'council-wait', answerBy: ASKED_UNTIL });
		expect(await codes(adopt())).toEqual(['council-wait']);
		await answer('disagree', 'Dan is het druk in de huiskamer.');
		expect(await gate()).toMatchObject({ open: false, code: 'council-talk-first' });
		expect((await view()).acts).toEqual(['talk']);
		expect(await codes(take('location-manager', 'deviate', { text: 'Toch' }))).toEqual(['review-talk-first']);
		expect(await codes(take('location-manager', 'talk'))).toEqual(['talk-missing']);
		await take('location-manager', 'talk', { text: 'De raad wil een rustige plek.' });
		expect(await gate()).toMatchObject({ open: false, code: 'council-reasons-first' });
		expect(await codes(adopt())).toEqual(['council-reasons-first']);
		await take('location-manager', 'deviate', { text: 'Er komt een rustige hoek bij.' });
		expect(await gate()).toMatchObject({ open: true, because: 'deviated' });
		expect((await view('council-member')).steps.map(({ act }) => act)).toEqual(['answer', 'talk', 'deviate']);
		expect(await codes(adopt())).toBe('taken');
		expect((await view()).draft.adoptedAs?.title).toBe('Zonder rustmoment');
	});

	test('is followed where what the council wants added is taken over', async () => {
		await answer('agree-if', 'Als er een rustige plek is.');
		expect(await gate()).toMatchObject({ open: false, code: 'council-condition' });
		expect(await codes(take('location-manager', 'take-over'))).toEqual(['take-over-missing']);
		await take('location-manager', 'take-over', { text: 'De leeskamer is dan open.' });
		expect(await gate()).toMatchObject({ open: true, because: 'taken-over' });
	});
});

describe('asking', () => {
	const ask = (
		given: { question?: string; answerBy?: string; id?: string } = {},
		role: Role = 'location-manager'
	) =>
		askReview(world, actor(role), {
			...{ draftId: DRAFT, id: given.id ?? 'new-question', position: position() },
			...{ question: given.question ?? 'Kan dit?', answerBy: given.answerBy ?? '2026-12-20' }
		});

	test('is for the manager, and not twice about the same', async () => {
		expect(await codes(ask({}, 'staff'))).toBe('forbidden');
		expect(await codes(ask({}, 'council-member'))).toBe('forbidden');
		expect(await codes(ask())).toEqual(['council-asked-already']);
	});

	test('gives the time that the scheme gives', async () => {
		await take('location-manager', 'withdraw');
		expect((await view()).stand).toBe('withdrawn');
		expect(await gate()).toMatchObject({ open: false, code: 'council-ask-first' });
		expect(await codes(ask({ answerBy: '2026-11-30' }))).toEqual(['council-answer-early']);
		expect(await codes(ask({ answerBy: 'morgen' }))).toEqual(['bad-date']);
		expect(await codes(ask({ question: ' ' }))).toEqual(['required']);
		expect(await codes(ask())).toBe('taken');
		expect(await codes(ask())).toBe('taken');
		const asked = world.knowledge().document.reviews.filter(({ draftId }) => draftId === DRAFT);
		expect(asked.map(({ role, askedOn }) => [role, askedOn])).toEqual([
			['advice', '2026-11-18'],
			['advice', '2026-11-22']
		]);
	});
});

test('what changes is told with the week before and after, and drafts only to who may see them', async () => {
	const shown = await view('council-member');
	expect(shown.effect).toMatchObject({ figure: 'mandatoryRoom', minutes: -315 });
	expect(shown.draft.id).toBeNull();
	expect(shown.acts).toEqual(['answer']);
	expect((await view()).draft.id).toBe(DRAFT);
});
