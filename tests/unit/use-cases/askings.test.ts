/** Asking around: beginning a round, its codes, an answer for each, and what may be told once it closes. */
import { beforeEach, describe, expect, test } from 'vitest';
import { roadOf } from '#domain/council/road.ts';
import type { Asking, Proposal } from '#domain/document/council-schema.ts';
import { addDays } from '#domain/time/calendar.ts';
import { ANSWERER } from '#server/access/actor.ts';
import { closeAsking } from '#server/use-cases/council/close-asking.ts';
import { findQuestion } from '#server/use-cases/council/find-question.ts';
import { giveAnswer } from '#server/use-cases/council/give-answer.ts';
import { makeCodes } from '#server/use-cases/council/make-codes.ts';
import { openAsking, type AskingInput } from '#server/use-cases/council/open-asking.ts';
import { viewAsking } from '#server/use-cases/council/view-asking.ts';
import { viewAskings } from '#server/use-cases/council/view-askings.ts';
import { viewCouncil } from '#server/use-cases/council/view-council.ts';
import { viewProposal } from '#server/use-cases/council/view-proposal.ts';
import { viewNewAsking } from '#server/use-cases/council/view-new-asking.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const council = actor('council-member');
const coach = actor('council-coach');
const TODAY = '2026-11-22';
const ADDRESS = '192.0.2.7';

let clock: { today: string; now: string };
let world: World;

beforeEach(async () => {
	clock = { today: TODAY, now: `${TODAY}T12:00:00.000Z` };
	world = onClock(await exampleWorld());
});

function onClock(example: World): World {
	return worldOf(example, { today: () => clock.today, now: () => clock.now });
}

const ROUND: AskingInput = {
	...{ id: 'ronde', locationId: 'zuid', groupIds: ['zu-1', 'zu-2'], about: null },
	...{ voices: 'youths', way: 'codes', question: 'Mag het rustmoment weg?', choices: null },
	...{ lastDay: '2026-11-29', sizes: { 'zu-1': '8', 'zu-2': '10' }, namesSeen: '' }
};

const begin = (more: Partial<AskingInput> = {}, who = council) =>
	openAsking(world, who, { ...ROUND, ...more });

/** The codes of which somebody was in one of the piles drew one each. */
async function codesOf(askingId = 'ronde', anew = false) {
	return valueOf(await makeCodes(world, council, { askingId, anew })).piles;
}

async function codesOfRound(more: Partial<AskingInput> = {}): Promise<string[]> {
	valueOf(await begin(more));
	return (await codesOf(more.id)).flatMap(({ codes }) => codes);
}

const give = (code: string, answer: number, sentence = '', address = ADDRESS) =>
	giveAnswer(world, ANSWERER, { code, answer: String(answer), sentence, address, namesSeen: '' });

const close = (typed: Record<string, string> = {}, askingId = 'ronde', who = council) =>
	closeAsking(world, who, { askingId, typed });

const askingNamed = (id: string): Asking | undefined =>
	world.knowledge().document.askings.find((asking) => asking.id === id);

const codesIn = (outcome: object) =>
	'fields' in outcome
		? (outcome.fields as { field: string; code: string }[]).map(({ code }) => code)
		: outcome;

describe('beginning', () => {
	test('is one round, also where the form is sent twice', async () => {
		valueOf(await begin());
		const { position } = world.ledger;
		expect(valueOf(await begin())).toEqual({ id: 'ronde' });
		expect(world.ledger.position).toBe(position);
		expect(askingNamed('ronde')).toMatchObject({ closesOn: '2026-11-30', closed: null, sentences: null });
	});

	test.each([
		[{ groupIds: [] }, ['asking-no-group']],
		[{ question: '' }, ['required']],
		[{ choices: ['Sport'] }, ['asking-choices']],
		[{ choices: ['Sport', 'Sport'] }, ['asking-same-choices']],
		[{ lastDay: '2026-11-21' }, ['asking-past']],
		[{ lastDay: '2027-11-21' }, ['asking-too-far']],
		[{ lastDay: 'morgen' }, ['bad-date']],
		[{ sizes: { 'zu-1': '8' } }, ['asking-size']],
		[{ sizes: { 'zu-1': '8', 'zu-2': '11' } }, ['asking-more-than-beds']],
		[{ groupIds: ['zu-1'], sizes: { 'zu-1': '4' } }, ['asking-too-few']],
		[{ voices: undefined, way: undefined }, ['required', 'required']],
		[{ question: 'Wil je dat Sem weg mag?' }, ['names']]
	])('%o is refused', async (more, codes) => {
		expect(codesIn(await begin(more as Partial<AskingInput>))).toEqual(codes);
		expect(askingNamed('ronde')).toBeUndefined();
	});

	test('is refused while the same people are asked the same: the difference of two would be somebody’s', async () => {
		valueOf(await begin());
		const again = { id: 'ronde-2', groupIds: ['zu-1'], sizes: { 'zu-1': '8' } };
		expect(codesIn(await begin(again))).toEqual(['asking-runs']);
		valueOf(await begin({ ...again, voices: 'team' }));
		valueOf(await close());
		valueOf(await begin({ ...again, id: 'ronde-3' }));
	});

	test('is of groups within reach, and of one location', async () => {
		expect(await begin({ locationId: 'noord', groupIds: ['no-1'], sizes: { 'no-1': '7' } })).toMatchObject({
			reason: 'forbidden'
		});
		expect(await begin({ groupIds: ['zu-1', 'no-1'] }, actor('location-manager'))).toMatchObject({
			reason: 'not-found'
		});
		for (const role of ['researcher', 'director', 'behavioural-scientist', 'registration-contact'] as const) {
			expect(await begin({}, actor(role))).toMatchObject({ reason: 'forbidden' });
		}
		const form = valueOf(
			await viewNewAsking(world, council, { location: null, proposal: null, review: null })
		);
		expect(form.groups).toEqual([
			{ id: 'zu-1', name: 'Maas' },
			{ id: 'zu-2', name: 'Waal' }
		]);
	});

	test('about a proposal that is in the council it is a step on its road', async () => {
		await proposal('to-council');
		valueOf(await begin({ about: { kind: 'proposal', id: 'wens' } }));
		expect(roadNow()).toBe('asked-around');
		expect(askingNamed('ronde')).toMatchObject({ proposalId: 'wens' });
	});

	test('is told of its proposal, and waits on the council instead of it, for as long as it runs', async () => {
		const told = async () => {
			const { road, stand } = valueOf(await viewProposal(world, council, { proposalId: 'wens' }));
			const { now, proposals } = valueOf(await viewCouncil(world, council, { locationId: 'zuid' }));
			const waits = now.council.filter(({ id }) => id === 'wens' || id === 'ronde');
			const inList = proposals.find(({ id }) => id === 'wens');
			expect(inList?.stand).toBe(stand);
			return { stand, round: road.round, waits: waits.map(({ what, date }) => [what, date]) };
		};
		await proposal('to-council');
		const before = { stand: 'in-council', round: null, waits: [['hand-in', null]] };
		expect(await told()).toEqual(before);
		valueOf(await begin({ about: { kind: 'proposal', id: 'wens' } }));
		const round = { id: 'ronde', lastDay: '2026-11-29' };
		const running = { stand: 'asking-around', round, waits: [['asking', '2026-11-29']] };
		expect(await told()).toEqual(running);
		clock.today = '2026-11-29';
		expect(await told()).toEqual(running);
		clock.today = '2026-11-30';
		const over = [
			['round', '2026-11-29'],
			['hand-in', null]
		];
		expect(await told()).toEqual({ stand: 'asked-around', round: null, waits: over });
	});

	test('asks what people can agree with of what is asked', async () => {
		await proposal('to-council');
		const form = valueOf(
			await viewNewAsking(world, council, { location: null, proposal: 'wens', review: null })
		);
		expect(form.asked).toMatchObject({ title: WISH.title, wish: WISH.wish, groups: ['Maas'] });
	});

	test('about a proposal that is further on its road it changes nothing there', async () => {
		await proposal('to-council', 'hand-in');
		valueOf(await begin({ about: { kind: 'proposal', id: 'wens' } }));
		expect(roadNow()).toBe('handed-in');
		expect(await begin({ id: 'x', about: { kind: 'proposal', id: 'nergens' } })).toMatchObject({
			reason: 'not-found'
		});
	});
});

describe('codes', () => {
	test('are as many as was said, each its own, told once', async () => {
		const codes = await codesOfRound();
		expect(new Set(codes).size).toBe(18);
		expect(codes.every((code) => /^[BCDFGHJKMNPRSTVWXYZ]{8}$/.test(code))).toBe(true);
		expect(codesIn(await makeCodes(world, council, { askingId: 'ronde', anew: false }))).toEqual([
			'asking-codes-made'
		]);
	});

	test('made anew, the ones before and what they answered are gone', async () => {
		const [first, second] = await codesOfRound();
		await give(first, 1);
		const fresh = (await codesOf('ronde', true)).flatMap(({ codes }) => codes);
		expect(codesIn(await give(second, 1))).toEqual(['code-unknown']);
		for (const code of fresh.slice(0, 5)) valueOf(await give(code, 4));
		valueOf(await close());
		expect(askingNamed('ronde')?.closed?.counts).toEqual([0, 0, 0, 0, 5]);
	});

	test('are not made for paper, after the last day, or by who looks back', async () => {
		valueOf(await begin({ way: 'paper' }));
		expect(codesIn(await makeCodes(world, council, { askingId: 'ronde', anew: false }))).toEqual([
			'asking-on-paper'
		]);
		valueOf(await begin({ id: 'later', question: 'Mag het licht later uit?' }));
		clock.today = '2026-11-30';
		expect(codesIn(await makeCodes(world, council, { askingId: 'later', anew: false }))).toEqual([
			'asking-over'
		]);
		expect(
			await makeCodes(worldKnownOn(world, TODAY), council, { askingId: 'later', anew: false })
		).toMatchObject({ reason: 'past' });
	});
});

describe('answering', () => {
	test('shows the question to whoever has a code, however it is typed', async () => {
		const [code] = await codesOfRound();
		const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
		expect(await findQuestion(world, ANSWERER, { code: typed, address: ADDRESS })).toEqual({
			ok: true,
			value: { question: 'Mag het rustmoment weg?', voices: 'youths', choices: null }
		});
	});

	test('works once with each code', async () => {
		const [code] = await codesOfRound();
		expect(valueOf(await give(code, 4))).toEqual({ counted: true });
		expect(codesIn(await give(code, 4))).toEqual(['code-unknown']);
		expect(codesIn(await findQuestion(world, ANSWERER, { code, address: ADDRESS }))).toEqual([
			'code-unknown'
		]);
	});

	test.each(['', '5', '-1', '1.5', 'x'])(
		'asks for an answer where “%s” was sent, and keeps the code',
		async (answer) => {
			const [code] = await codesOfRound();
			const input = { code, answer, sentence: '', address: ADDRESS, namesSeen: '' };
			expect(valueOf(await giveAnswer(world, ANSWERER, input))).toMatchObject({
				counted: false,
				refusal: { fields: [{ code: 'answer-missing' }] }
			});
			valueOf(await give(code, 4));
		}
	);

	test('asks once about what may be a name', async () => {
		const [code] = await codesOfRound();
		const input = { code, answer: '3', sentence: 'Vraag het aan Sem.', address: ADDRESS };
		expect(valueOf(await giveAnswer(world, ANSWERER, { ...input, namesSeen: '' }))).toMatchObject({
			counted: false,
			refusal: { fields: [{ code: 'names' }] }
		});
		expect(valueOf(await giveAnswer(world, ANSWERER, { ...input, namesSeen: 'Sem' }))).toEqual({
			counted: true
		});
	});

	test('is refused before the door by what is no code, and slows down who guesses', async () => {
		const [code] = await codesOfRound();
		for (const typed of ['', 'a', 'BCDFGHJKM']) {
			expect(codesIn(await give(typed, 1))).toEqual(['code-shape']);
		}
		for (const typed of ['AAAAAAAA', 'BCDF GHJ1', 'bcdf-ghjq']) {
			expect(codesIn(await give(typed, 1))).toEqual(['code-letters']);
		}
		for (let guess = 0; guess < 30; guess++) {
			expect(codesIn(await give(`BBBBBB${letter(guess)}${letter(guess / 19)}`, 1))).toEqual(['code-unknown']);
		}
		const waits = await give(code, 4);
		expect(codesIn(waits)).toEqual(['code-wait']);
		// From elsewhere nobody waits for it, and after some minutes nobody does here.
		expect(codesIn(await findQuestion(world, ANSWERER, { code, address: '198.51.100.9' }))).toMatchObject({
			ok: true
		});
		clock.now = `${TODAY}T12:20:00.000Z`;
		valueOf(await give(code, 4));
	});

	test('is refused once the last day has passed, and once it is closed', async () => {
		const [first, second] = await codesOfRound();
		clock.today = '2026-11-29';
		valueOf(await give(first, 4));
		clock.today = '2026-11-30';
		expect(codesIn(await give(second, 4))).toEqual(['code-over']);
		valueOf(await close());
		expect(codesIn(await give(second, 4))).toEqual(['code-unknown']);
	});
});

describe('closing', () => {
	const answer = async (codes: readonly string[], answers: readonly number[]) => {
		for (const [at, given] of answers.entries())
			valueOf(await give(codes[at], given, at === 1 ? 'Rust is ook fijn.' : ''));
	};

	test('tells nothing before, to nobody', async () => {
		const codes = await codesOfRound();
		const before = JSON.stringify(valueOf(await viewAsking(world, council, { askingId: 'ronde' })));
		await answer(codes, [4, 4, 0, 2, 3, 1]);
		expect(JSON.stringify(valueOf(await viewAsking(world, council, { askingId: 'ronde' })))).toBe(before);
		const row = valueOf(await viewAskings(world, coach, { location: 'zuid' })).running.find(
			({ id }) => id === 'ronde'
		);
		expect(row).toMatchObject({ state: 'open', result: null });
	});

	test('tells totals of five answers or more, and sentences in the order of the alphabet', async () => {
		const codes = await codesOfRound();
		for (const [at, given] of [4, 4, 0, 2, 3].entries()) {
			valueOf(await give(codes[at], given, ['Zon.', '', 'Appel.', 'Meer rust.', ''][at]));
		}
		valueOf(await close());
		expect(valueOf(await viewAsking(world, council, { askingId: 'ronde' })).row.result).toEqual({
			...{ counts: [1, 0, 1, 1, 2], answers: 5, byGroup: null },
			sentences: ['Appel.', 'Meer rust.', 'Zon.']
		});
		expect(world.ballots.has('ronde')).toBe(false);
	});

	test('tells nothing at all of four, not even that there were four', async () => {
		const codes = await codesOfRound();
		await answer(codes, [4, 4, 0, 2]);
		valueOf(await close());
		expect(askingNamed('ronde')).toMatchObject({ closed: { on: TODAY, counts: null }, sentences: null });
		expect(JSON.stringify(world.ledger.read().at(-1))).not.toMatch(/Rust is ook fijn|\[1,0,1,0,2\]/);
	});

	test('closing again, or twice at once, changes nothing', async () => {
		const codes = await codesOfRound();
		await answer(codes, [4, 4, 0, 2, 3]);
		await Promise.all([close(), close({}, 'ronde', coach)]);
		valueOf(await close());
		expect(askingNamed('ronde')?.closed?.counts).toEqual([1, 0, 1, 1, 2]);
		expect(world.ledger.read().filter(({ id }) => id === 'ronde')).toHaveLength(2);
	});

	test('groups are told apart only where each has ten youths that stay there, whatever was said', async () => {
		const sizes = { 'zu-1': '10', 'zu-2': '10' };
		valueOf(await begin({ sizes }));
		// Eight live in Maas.
		expect((await codesOf()).map(({ groupId }) => groupId)).toEqual([null]);

		world = onClock(await withTenInEach());
		valueOf(await begin({ sizes }));
		const piles = await codesOf();
		expect(piles.map(({ groupId, codes }) => [groupId, codes.length])).toEqual([
			['zu-1', 10],
			['zu-2', 10]
		]);
		for (const { codes } of piles) await answer(codes, [4, 4, 0, 2, 3]);
		valueOf(await close());
		expect(askingNamed('ronde')?.closed?.byGroup).toEqual([
			{ groupId: 'zu-1', counts: [1, 0, 1, 1, 2] },
			{ groupId: 'zu-2', counts: [1, 0, 1, 1, 2] }
		]);
	});

	test('with four answers of one group none is told apart: the other would be what is left', async () => {
		world = onClock(await withTenInEach());
		valueOf(await begin({ sizes: { 'zu-1': '10', 'zu-2': '10' } }));
		const [one, other] = await codesOf();
		await answer(one.codes, [4, 4, 0, 2, 3]);
		await answer(other.codes, [0, 0, 0, 0]);
		valueOf(await close());
		expect(askingNamed('ronde')?.closed).toEqual({ on: TODAY, counts: [5, 0, 1, 1, 2] });
	});

	test('a round on paper is closed with what was counted', async () => {
		valueOf(await begin({ way: 'paper', choices: ['Sport', 'Muziek', 'Rust'] }));
		const counted = 'on';
		expect(codesIn(await close({ counted, 'count-all-0': 'veel' }))).toEqual(['asking-count']);
		expect(codesIn(await close({ counted, 'count-all-0': '19' }))).toEqual(['asking-too-many']);
		const named = { counted, 'count-all-0': '5', sentences: 'Vraag Sem.' };
		expect(codesIn(await close(named))).toEqual(['names']);
		const long = { counted, 'count-all-0': '5', sentences: `Zo. ${'x'.repeat(200)}` };
		expect(codesIn(await close(long))).toEqual(['asking-sentence-long']);
		const sentences = 'Zo.\r\n\r\n Meer  sport.';
		valueOf(await close({ counted, 'count-all-0': '3', 'count-all-2': '4', sentences }));
		expect(valueOf(await viewAsking(world, council, { askingId: 'ronde' })).row.result).toEqual({
			...{ counts: [3, 0, 4], answers: 7, byGroup: null },
			sentences: ['Meer sport.', 'Zo.']
		});
	});

	test('four papers are kept as too few, without their numbers', async () => {
		valueOf(await begin({ way: 'paper' }));
		valueOf(await close({ counted: 'on', 'count-all-4': '4', sentences: 'Ik wil het niet.' }));
		expect(askingNamed('ronde')).toMatchObject({ closed: { on: TODAY, counts: null }, sentences: null });
	});

	test('on paper is not closed by an empty form, without counting all, or with piles that are no longer there', async () => {
		valueOf(await begin({ way: 'paper' }));
		expect(codesIn(await close({}))).toEqual(['asking-nothing-counted']);
		expect(codesIn(await close({ 'count-all-0': '6' }))).toEqual(['asking-count-sure']);
		const apart = { 'count-zu-1-0': '6', 'count-zu-2-0': '6', counted: 'on' };
		expect(codesIn(await close(apart))).toEqual(['asking-piles-changed']);
		valueOf(await close({ 'count-all-0': '0', counted: 'on' }));
		expect(askingNamed('ronde')?.closed).toEqual({ on: TODAY, counts: null });
	});

	test('is of who may ask around', async () => {
		await codesOfRound();
		expect(await close({}, 'ronde', actor('director'))).toMatchObject({ reason: 'forbidden' });
		expect(await close({}, 'nergens')).toMatchObject({ reason: 'forbidden' });
		expect(
			await closeAsking(worldKnownOn(world, TODAY), council, { askingId: 'ronde', typed: {} })
		).toMatchObject({
			reason: 'past'
		});
	});

	test('while it runs it is of whoever began it, and of the coach of a council', async () => {
		const codes = await codesOfRound();
		await answer(codes, [4, 4]);
		for (const role of ['location-manager', 'staff'] as const) {
			expect(codesIn(await close({}, 'ronde', actor(role)))).toEqual(['asking-not-yours']);
			const anew = await makeCodes(world, actor(role), { askingId: 'ronde', anew: true });
			expect(codesIn(anew)).toEqual(['asking-not-yours']);
			expect(valueOf(await viewAsking(world, actor(role), { askingId: 'ronde' })).may).toEqual({
				...{ codes: false, close: false }
			});
		}
		expect(valueOf(await viewAsking(world, coach, { askingId: 'ronde' })).may.close).toBe(true);
		clock.today = '2026-11-30';
		expect(valueOf(await viewAsking(world, actor('staff'), { askingId: 'ronde' })).may.close).toBe(true);
		valueOf(await close({}, 'ronde', actor('staff')));
	});

	test('a round whose answers are lost closes without any', async () => {
		valueOf(await begin());
		valueOf(await close());
		expect(askingNamed('ronde')?.closed).toEqual({ on: TODAY, counts: null });
	});
});

/** Two youths of Noord move to Maas, so that ten live there. */
async function withTenInEach(): Promise<World> {
	const { document } = (await exampleWorld()).knowledge();
	const moved = document.stays.filter(({ groupId, to }) => groupId === 'no-2' && !to).slice(0, 2);
	const stays = document.stays.map((stay) =>
		moved.includes(stay) ? { ...stay, groupId: 'zu-1', roomId: null } : stay
	);
	return worldOfDocument({ ...document, stays }, TODAY);
}

const WISH: Proposal = {
	...{ id: 'wens', locationId: 'zuid', kind: 'proposal', madeBy: 'council', title: 'Later naar bed' },
	...{ question: 'Mag het later?', why: null, helpedBy: null, wish: 'in-words', groupIds: ['zu-1'] },
	...{ draftIds: [], recordedOn: TODAY }
};

type Act = 'to-council' | 'hand-in';

const record = useCase('test', 'create', (context, acts: readonly Act[]) => {
	context.demand('make-proposal', { locationIds: ['zuid'] });
	const steps = acts.map((act) => ({
		...{ id: act, proposalId: 'wens', act, on: TODAY, by: 'council' },
		...(act === 'hand-in' && { asked: [], answerBy: addDays(TODAY, 28) })
	}));
	return recordEntries(context, context.knowledge.position, [
		{ list: 'proposals', id: 'wens', value: WISH },
		...steps.map((step) => ({ list: 'proposalSteps' as const, id: step.id, value: step }))
	]);
});

async function proposal(...acts: Act[]): Promise<void> {
	valueOf(await record(world, council, acts));
}

function roadNow(): string {
	const { document } = world.knowledge();
	return roadOf(WISH, document.proposalSteps, clock.today).state;
}

function letter(at: number): string {
	return 'BCDFGHJKMNPRSTVWXYZ'[Math.floor(at) % 19];
}
