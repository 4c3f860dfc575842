/** The council's gate before each way in which a plan becomes a version, and never before recording what is so. */
import { beforeEach, describe, expect, test } from 'vitest';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import { concludePilot } from '#server/use-cases/conclude-pilot.ts';
import { correctVersion } from '#server/use-cases/correct-version.ts';
import { askReview } from '#server/use-cases/council/ask-review.ts';
import { recordCouncilScheme } from '#server/use-cases/council/record-council-scheme.ts';
import { takeReviewStep } from '#server/use-cases/council/take-review-step.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { openDraft } from '#server/use-cases/open-draft.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { recordUrgentMeasure } from '#server/use-cases/record-urgent-measure.ts';
import { recordVersion } from '#server/use-cases/record-version.ts';
import { saveDraft } from '#server/use-cases/save-draft.ts';
import { startPilot } from '#server/use-cases/start-pilot.ts';
import { viewDraft } from '#server/use-cases/view-draft.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const DRAFT = 'zu-2-zonder-rustmoment';
const REVIEW = `${DRAFT}.raad`;
const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
const manager = actor('location-manager');
const council = actor('council-member');
const urgent = { template: 'Spoed', version: 'Spoedmaatregel', rest: 'Op de eigen kamer' };
const REST = { template: 'schooldag', key: 'middagrust' };

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const known = () => world.knowledge().document;
const position = () => world.knowledge().position;
const policy = (id: string) => known().policies.find((one) => one.id === id);
const draft = (id: string) => known().drafts.find((one) => one.id === id);

/** The codes of a refusal; none where it went well. */
async function codes(outcome: Promise<Outcome<unknown>>): Promise<readonly string[]> {
	const ended = await outcome;
	if (ended.ok) return [];
	return ended.reason === 'fields'
		? ended.fields.map(({ field, code }) => `${field}: ${code}`)
		: [ended.reason];
}

const adopt = (draftId = DRAFT, from = '2026-12-07', id = 'versie') =>
	adoptDraft(world, manager, { draftId, id, position: position(), form: { title: 'Zonder', from } });

let said = 0;

const say = (act: 'answer' | 'talk' | 'take-over' | 'deviate', more: object = {}, who = manager) =>
	takeReviewStep(world, who, {
		...{ reviewId: REVIEW, id: `stap-${said++}`, position: position(), act, answer: null },
		...{ text: 'Om deze reden.', namesSeen: '' },
		...more
	});

async function changeInEditor(groupId: string, at = REST): Promise<void> {
	const { draft: kept, base } = valueOf(await viewDraft(world, manager, { groupId, names }));
	valueOf(
		await saveDraft(world, manager, {
			...{ groupId, revision: kept?.revision ?? 0, baseId: base?.id ?? null, names },
			change: { kind: 'edits', edits: [{ do: 'remove-block', at }] }
		})
	);
}

/** What the second press sends, once the form said that the council was not asked. */
const SEEN = { reason: 'Het was al zo.', unaskedSeen: true };

async function record(groupId: string, from: string, { reason = '', unaskedSeen = false } = {}) {
	const { base } = valueOf(await viewDraft(world, manager, { groupId, names }));
	return recordVersion(world, manager, {
		...{ groupId, id: 'uit-de-week', position: position(), baseId: base?.id ?? null },
		...{ form: { title: 'Zonder rust', from, reason }, names, unaskedSeen }
	});
}

describe('adopting a draft', () => {
	test('waits for the advice that was asked, and goes on once the council agrees', async () => {
		expect(await adopt()).toMatchObject({
			ok: false,
			fields: [
				{ field: 'council', code: 'council-wait', values: { reviewId: REVIEW, answerBy: '2026-12-16' } }
			]
		});
		expect(await codes(say('answer', { answer: 'agree' }, council))).toEqual([]);
		expect(await codes(adopt())).toEqual([]);
		expect(draft(DRAFT)).toMatchObject({ state: 'adopted', adoptedAs: 'versie' });
	});

	test('against the council needs a talk, and then reasons', async () => {
		await say('answer', { answer: 'disagree' }, council);
		expect(await codes(adopt())).toEqual(['council: council-talk-first']);
		expect(await codes(say('deviate'))).toEqual(['step: review-talk-first']);
		await say('talk');
		expect(await codes(adopt())).toEqual(['council: council-reasons-first']);
		expect(await codes(say('deviate', { text: ' ' }))).toEqual(['text: reasons-missing']);
		await say('deviate');
		expect(await codes(adopt())).toEqual([]);
	});

	test('nobody answers for the council', async () => {
		expect(await codes(say('answer', { answer: 'agree' }, manager))).toEqual(['forbidden']);
		expect(await codes(say('answer', { answer: 'agree' }, actor('council-coach')))).toEqual(['forbidden']);
		expect(await codes(adopt())).toEqual(['council: council-wait']);
	});

	test('goes on once the day for an answer has passed', async () => {
		world = worldOf(world, { today: () => '2026-12-17', now: () => '2026-12-17T12:00:00.000Z' });
		expect(await codes(adopt(DRAFT, '2027-01-04'))).toEqual([]);
	});

	test('does not wait for what the council itself handed in', async () => {
		expect(await codes(adopt('zu-raad-later.zu-2'))).toEqual([]);
	});

	test('another day or base is told before the council is', async () => {
		expect(await codes(adopt(DRAFT, ''))).toEqual(['from: date-missing']);
	});

	test('a scheme that becomes informal opens it, from its day on', async () => {
		const scheme = (from: string, id: string) =>
			recordCouncilScheme(world, actor('director'), {
				...{ id, locationId: 'zuid', position: position(), role: 'informal', from, answerDays: 28 }
			});
		expect(await codes(scheme('2026-12-01', 'later'))).toEqual([]);
		expect(await codes(adopt())).toEqual(['council: council-wait']);
		expect(await codes(scheme('2026-11-22', 'nu'))).toEqual([]);
		expect(await codes(adopt())).toEqual([]);
	});
});

describe('a pilot', () => {
	const pilot = (draftId = DRAFT, from = '2026-11-30') =>
		startPilot(world, manager, {
			...{ draftId, id: 'proefversie', pilotId: 'proef', position: position() },
			...{
				form: { title: 'Proef', from, until: '2026-12-27' },
				question: 'Blijft het rustig?'
			},
			...{ lookAt: ['de avond'], reviewOn: '2026-12-28' }
		});

	test('does not begin on a day that has passed', async () => {
		expect(await codes(pilot('zu-raad-later.zu-2', '2026-11-21'))).toEqual(['from: plan-from-past']);
		expect(await codes(pilot('zu-raad-later.zu-2', '2026-11-22'))).toEqual([]);
	});

	test('waits for the council as adopting does', async () => {
		expect(await codes(pilot())).toEqual(['council: council-wait']);
		await say('answer', { answer: 'agree-if', text: 'Als er iemand bij ons blijft.' }, council);
		expect(await codes(pilot())).toEqual(['council: council-condition']);
		await say('take-over');
		expect(await codes(pilot())).toEqual([]);
	});

	test('that runs is adopted only after the council was heard; stopping it never waits', async () => {
		const conclude = (decision: 'adopt' | 'stop') =>
			concludePilot(world, manager, {
				...{ pilotId: 'proef-beuk-avond', id: 'wat-het-werd', position: position(), decision },
				...{ text: 'Het bleef rustig.', title: 'Later naar de kamer', from: '2026-12-14', lastDay: '' }
			});
		valueOf(
			await recordCouncilScheme(world, actor('director'), {
				...{ id: 'nu', locationId: 'noord', position: position(), role: 'consent', from: '2026-11-22' },
				answerDays: 28
			})
		);
		expect(await codes(conclude('adopt'))).toEqual(['council: council-ask-first']);
		expect(await codes(conclude('stop'))).toEqual([]);
	});
});

describe('the week editor', () => {
	test('plans nothing while the council is to be heard, and keeps what was on the screen', async () => {
		await changeInEditor('oo-2');
		expect(await codes(record('oo-2', '2026-12-07'))).toEqual(['council: council-ask-first']);
		expect(policy('uit-de-week')).toBeUndefined();
		const { draft: kept, form } = valueOf(await viewDraft(world, manager, { groupId: 'oo-2', names }));
		expect(kept).not.toBeNull();
		expect(form.from).toBe('2026-12-07');
	});

	test.each(['2026-11-22', '2026-11-01'])('records what holds since %s', async (from) => {
		await changeInEditor('oo-2');
		expect(await codes(record('oo-2', from, SEEN))).toEqual([]);
		expect(policy('uit-de-week')?.effectiveFrom).toBe(from);
	});

	test('says first that the council was not asked, needs a reason, and keeps what was typed', async () => {
		await changeInEditor('oo-2');
		const told = 'unasked: unasked-told-at-once';
		const { reason } = SEEN;
		expect(await codes(record('oo-2', '2026-11-22', { reason }))).toEqual([told]);
		expect(await codes(record('oo-2', '2026-11-22', { reason: ' ', unaskedSeen: true }))).toEqual([
			...[told, 'reason: unasked-reason-missing']
		]);
		expect(policy('uit-de-week')).toBeUndefined();
		const { draft: kept, form } = valueOf(await viewDraft(world, manager, { groupId: 'oo-2', names }));
		expect(kept).not.toBeNull();
		expect(form).toMatchObject({ title: 'Zonder rust', from: '2026-11-22' });
	});

	test('says nothing where the council is only told', async () => {
		await changeInEditor('no-1', { template: 'schooldag', key: 'nacht' });
		expect(await codes(record('no-1', '2026-11-22'))).toEqual([]);
	});

	test('records what holds also of a draft that waits, which stays a draft', async () => {
		valueOf(await editSharedDraft(world, manager, { draftId: DRAFT, replace: false }));
		expect(await codes(record('zu-2', '2026-12-07'))).toEqual(['council: council-wait']);
		expect(await codes(record('zu-2', '2026-11-22', SEEN))).toEqual([]);
		expect(draft(DRAFT)).toMatchObject({ state: 'open' });
	});

	test('plans where the council is only told', async () => {
		await changeInEditor('no-1', { template: 'schooldag', key: 'nacht' });
		expect(await codes(record('no-1', '2026-12-07'))).toEqual([]);
	});

	test('plans what changes nothing of the day', async () => {
		await openDraft(world, manager, { groupId: 'oo-2', baseId: 'oo-2@2023-11-06', replace: false, names });
		expect(await codes(record('oo-2', '2026-12-07'))).toEqual([]);
	});

	test('an urgent measure is recorded at once', async () => {
		const outcome = recordUrgentMeasure(world, manager, {
			...{ groupId: 'oo-2', id: 'spoed', position: position(), names: urgent },
			...{ what: 'rest', template: null, key: null, start: '16:00', end: '17:00', room: 'locked' },
			...{ dates: 2, basis: 'illness', reason: 'Griep in de groep.' }
		});
		expect(await codes(outcome)).toEqual([]);
	});
});

describe('correcting a version', () => {
	const correct = (versionId: string, more: object = {}) =>
		correctVersion(world, manager, {
			...{ groupId: 'oo-2', versionId, id: `correctie-${said++}`, position: position() },
			...{ correctedOn: '2026-11-22', why: 'Verkeerd ingevuld.', fromDraft: true },
			form: { title: 'Anders', from: policy(versionId)?.effectiveFrom ?? '' },
			...more
		});
	const NOW = 'oo-2@2023-11-06';

	async function draftOf(baseId: string): Promise<void> {
		await openDraft(world, manager, { groupId: 'oo-2', baseId, replace: true, names });
		await changeInEditor('oo-2');
	}

	test('of what holds is recording, and never waits', async () => {
		await draftOf(NOW);
		expect(await codes(correct(NOW))).toEqual([]);
	});

	test('of what is yet to begin is a plan where its day becomes another', async () => {
		await openDraft(world, manager, { groupId: 'oo-2', baseId: NOW, replace: false, names });
		valueOf(await record('oo-2', '2026-12-07'));
		expect(await codes(correct('uit-de-week', { fromDraft: false }))).toEqual([]);
		await draftOf('uit-de-week');
		expect(await codes(correct('uit-de-week'))).toEqual(['council: council-ask-first']);
	});

	const dated = (versionId: string, from: string, until: string, { reason = '', unaskedSeen = false } = {}) =>
		correct(versionId, { fromDraft: false, form: { title: 'Anders', from, until, reason }, unaskedSeen });

	test('past the council says so first, and needs the reason of the version', async () => {
		await changeInEditor('oo-2');
		valueOf(await record('oo-2', '2026-11-02', SEEN));
		const moved = (more: object) => dated('uit-de-week', '2026-11-09', '', more);
		const told = 'unasked: unasked-told-at-once';
		expect(await codes(moved({ reason: 'Later begonnen.' }))).toEqual([told]);
		expect(await codes(moved({ unaskedSeen: true }))).toEqual([told, 'reason: unasked-reason-missing']);
		expect(await codes(moved(SEEN))).toEqual([]);
		// What the council was told of already can be put in other words.
		const words = { title: 'Anders gezegd', from: '2026-11-09', reason: 'Zo was het.' };
		expect(await codes(correct('uit-de-week', { fromDraft: false, form: words }))).toEqual([]);
	});

	test('a far last day for the only program makes no first program of the next one', async () => {
		const older = known().policies.filter(({ groupId, id }) => groupId === 'oo-2' && id !== NOW);
		const entries = older.map(({ id }) => ({ kind: 'policies' as const, id, value: null }));
		await world.ledger.append(position(), { at: '2026-11-22T11:00:00Z', actor: 'x', entries });
		expect(await codes(dated(NOW, '2023-11-06', '2026-12-06'))).toEqual([]);
		await changeInEditor('oo-2');
		expect(await codes(record('oo-2', '2026-12-01'))).toEqual(['council: council-ask-first']);
		expect(await codes(record('oo-2', '2026-12-07'))).toEqual(['council: council-ask-first']);
	});

	test('a last day that is yet to come, or a first one, is a plan; one that has passed is not', async () => {
		await changeInEditor('oo-2');
		valueOf(await record('oo-2', '2026-11-02', SEEN));
		const ask = ['council: council-ask-first'];
		expect(await codes(dated('uit-de-week', '2026-11-02', '2026-12-06'))).toEqual(ask);
		expect(await codes(dated('uit-de-week', '2026-12-07', ''))).toEqual(ask);
		expect(await codes(dated('uit-de-week', '2026-11-09', '', SEEN))).toEqual([]);
		expect(await codes(dated('uit-de-week', '2026-11-09', '2026-11-15', SEEN))).toEqual([]);
	});
});

test('with consent a draft is asked about, and waits for the answer', async () => {
	const value = {
		...draft('zu-2-zonder-rustmoment'),
		id: 'oost',
		groupId: 'oo-2',
		baseId: 'oo-2@2023-11-06'
	};
	const base = policy('oo-2@2023-11-06');
	if (!base) throw new Error('no base');
	const { templates, week, exceptions } = base;
	const without = templates.map((day) => ({
		...day,
		blocks: day.blocks.filter(({ key }) => key !== 'middagrust')
	}));
	const program = { templates: without, week, exceptions };
	const baseProgram = { templates, week, exceptions };
	const entries = [
		{ kind: 'drafts', id: 'oost', value: { ...value, baseProgram, program, staffings: null } }
	];
	await world.ledger.append(position(), { at: '2026-11-22T11:00:00Z', actor: 'x', entries });
	expect(await codes(adopt('oost'))).toEqual(['council: council-ask-first']);
	const question = { question: 'Mag dit?', answerBy: '2026-12-20' };
	const asked = askReview(world, manager, {
		draftId: 'oost',
		id: 'vraag',
		position: position(),
		...question
	});
	expect(await codes(asked)).toEqual([]);
	expect(await codes(adopt('oost'))).toEqual(['council: council-wait']);
});
