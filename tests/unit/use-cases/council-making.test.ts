/** Making a proposal from the wish to handing it in, through the forms of its screens, and every way in which it is refused. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#server/access/actor.ts';
import { bringProposalOn } from '#server/use-cases/council/bring-proposal-on.ts';
import { changeProposalWords } from '#server/use-cases/council/change-proposal-words.ts';
import { openAsking } from '#server/use-cases/council/open-asking.ts';
import { makeProposal } from '#server/use-cases/council/make-proposal.ts';
import { viewMaking } from '#server/use-cases/council/view-making.ts';
import { viewProposal } from '#server/use-cases/council/view-proposal.ts';
import { viewProposalMaking } from '#server/use-cases/council/view-proposal-making.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions as edit } from '../../../src/routes/council/proposals/[id]/edit/+page.server.ts';
import { actions as start } from '../../../src/routes/council/new/+page.server.ts';
import { post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const member = actor('council-member');
const params = { id: 'wens' };
const WISH = {
	...{ id: 'wens', draft: 'wens-zu-2', group: 'zu-2', moment: 'middagrust', wish: 'own-choice', at: '' },
	...{ title: 'Waal: rustmoment, zelf kiezen', question: 'Mogen we zelf kiezen?', namesSeen: '' }
};

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const keep = (
	more: Partial<typeof WISH> & { go?: string; kind?: string; adviceTitle?: string } = {},
	role: 'council-member' | 'staff' = 'council-member'
) => post(start.keep, { world, role, fields: { ...WISH, ...more } });
const change = (
	what: keyof typeof edit,
	fields: Record<string, string | string[]>,
	role: 'council-member' | 'staff' | 'location-manager' = 'council-member'
) => post(edit[what], { world, role, params, fields: { position: position(), namesSeen: '', ...fields } });
const position = () => String(world.knowledge().position);
const proposal = () => world.knowledge().document.proposals.find(({ id }) => id === 'wens');
const draft = (id = 'wens-zu-2') => world.knowledge().document.drafts.find((one) => one.id === id);
const stepsTaken = () =>
	world.knowledge().document.proposalSteps.filter(({ proposalId }) => proposalId === 'wens');
const codesOf = ({ data }: Awaited<ReturnType<typeof post>>) => {
	const refusal = data?.refusal as { reason: string; fields?: { code: string }[] } | undefined;
	return refusal?.fields?.map(({ code }) => code) ?? refusal?.reason;
};
const view = () => viewProposalMaking(world, member, { proposalId: 'wens', wish: null, at: null });

/** Another version of the group's program, in force from a day on. */
const changeProgram = useCase('change-program', 'update', async (context, from: string) => {
	context.demand('record-version', { groupIds: ['zu-2'], locationIds: ['zuid'] });
	const version = context.document.policies.findLast(({ groupId }) => groupId === 'zu-2');
	const id = `zu-2@${from}`;
	const value = { ...version, id, effectiveFrom: from, title: 'Anders' };
	return recordEntries(context, context.knowledge.position, [{ list: 'policies', id, value }]);
});

describe('from a wish to the manager', () => {
	test('a wish is kept at once with its draft, and twice is once', async () => {
		const answer = await keep();
		expect(answer).toMatchObject({ status: 303, location: '/council/proposals/wens/edit?step=why' });
		const before = position();
		await keep();
		expect(position()).toBe(before);
		expect(proposal()).toMatchObject({
			...{ madeBy: 'council', locationId: 'zuid', groupIds: ['zu-2'], draftIds: ['wens-zu-2'] },
			...{ wish: 'own-choice', moment: 'middagrust', question: 'Mogen we zelf kiezen?' }
		});
		expect(draft()).toMatchObject({ madeBy: 'council', state: 'open', baseId: 'zu-2@2024-01-01' });
		expect(valueOf(await view())).toMatchObject({
			...{ state: 'in-the-making', changeable: true, moved: false, tooSmall: false },
			wished: { effect: { figure: 'mandatoryRoom', minutes: -315 } }
		});
	});

	test('who wants to stop comes to the page of the proposal', async () => {
		expect(await keep({ go: 'stop' })).toMatchObject({ location: '/council/proposals/wens' });
	});

	test('reasons and help are ticked, and own words stand behind them', async () => {
		await keep();
		await change('why', {
			chosen: ['We willen zelf kiezen.', 'Vastzitten voelt niet goed.'],
			own: 'Echt waar.'
		});
		await change('help', { chosen: ['De coach van de raad'], own: '' });
		expect(proposal()).toMatchObject({
			why: 'We willen zelf kiezen. Vastzitten voelt niet goed. Echt waar.',
			helpedBy: 'De coach van de raad.'
		});
	});

	test('handing in goes through the council, with what is asked and a last day', async () => {
		await keep();
		const fields = { toCouncil: 'a', handIn: 'b', to: 'manager', position: position() };
		expect(await change('bring', fields)).toMatchObject({ status: 303 });
		expect(await change('bring', fields)).toMatchObject({ status: 303 });
		const [first, second, ...more] = stepsTaken();
		expect(more).toEqual([]);
		expect(first).toMatchObject({ act: 'to-council', by: 'council' });
		expect(second).toMatchObject({ act: 'hand-in', by: 'council', answerBy: '2026-12-20' });
		expect(second.asked).toMatchObject([{ groupId: 'zu-2', draftId: 'wens-zu-2' }]);
		expect(codesOf(await change('why', { own: 'Nog iets.' }))).toEqual(['proposal-closed']);
	});

	test('first to the council, then handed in', async () => {
		await keep();
		await change('bring', { toCouncil: 'a', handIn: 'b', to: 'council' });
		expect(stepsTaken().map(({ act }) => act)).toEqual(['to-council']);
		await change('bring', { toCouncil: 'c', handIn: 'd', to: 'manager' });
		expect(stepsTaken().map(({ act }) => act)).toEqual(['to-council', 'hand-in']);
	});
});

describe('what people were asked about', () => {
	const LAST_DAY = '2026-11-29';
	const page = async (today: string) => {
		const day = { ...world, today: () => today };
		const [making, shown] = await Promise.all([
			viewProposalMaking(day, member, { proposalId: 'wens', wish: null, at: null }),
			viewProposal(day, member, { proposalId: 'wens' })
		]);
		const { changeable, round, state } = valueOf(making);
		return { changeable, round, state, edit: valueOf(shown).may.edit };
	};

	beforeEach(async () => {
		await keep();
		await change('bring', { toCouncil: 'a', handIn: 'b', to: 'council' });
		valueOf(
			await openAsking(world, member, {
				...{ id: 'ronde', locationId: 'zuid', groupIds: ['zu-2'] },
				...{ about: { kind: 'proposal', id: 'wens' }, voices: 'youths', way: 'codes' },
				...{ question: 'Mee eens?', choices: null, lastDay: LAST_DAY },
				...{ sizes: { 'zu-2': '8' }, namesSeen: '' }
			})
		);
	});

	test('stays as it is while they can answer, and the button, the page and the form say the same', async () => {
		expect(await page(LAST_DAY)).toEqual({
			...{ changeable: false, edit: false, state: 'asked-around' },
			round: { id: 'ronde', lastDay: LAST_DAY }
		});
		expect(codesOf(await change('why', { own: 'Nog iets.' }))).toEqual(['proposal-round-runs']);
	});

	test('can be changed after it, and handed in from the last question', async () => {
		expect(await page('2026-11-30')).toEqual({
			...{ changeable: true, edit: true, state: 'asked-around', round: null }
		});
		world = { ...world, today: () => '2026-11-30' };
		expect(await change('why', { own: 'Nog iets.' })).toMatchObject({ status: 303 });
		expect(proposal()?.why).toBe('Nog iets.');
		await change('bring', { toCouncil: 'c', handIn: 'd', to: 'manager' });
		expect(stepsTaken().map(({ act }) => act)).toEqual(['to-council', 'ask-around', 'hand-in']);
	});
});

describe('advice that nobody asked for', () => {
	const words = {
		...{ wish: 'in-words', moment: '', question: 'Eet samen.', kind: 'advice' },
		...{ title: 'Waal: eigen vraag', adviceTitle: 'Waal: eigen advies' }
	};

	test('is the council’s, in own words', async () => {
		await keep(words);
		expect(proposal()).toMatchObject({ kind: 'advice', title: 'Waal: eigen advies', draftIds: [] });
		const page = valueOf(await viewProposal(world, member, { proposalId: 'wens' }));
		expect(page.proposal.kind).toBe('advice');
	});

	test('is not of staff, and a wish on a moment is a proposal', async () => {
		await keep(words, 'staff');
		expect(proposal()?.kind).toBe('proposal');
	});

	test('is a proposal where nothing else is said', async () => {
		await keep({ ...words, kind: '' });
		expect(proposal()).toMatchObject({ kind: 'proposal', title: 'Waal: eigen vraag' });
	});

	test('can become one later, and be a proposal again', async () => {
		const { question, title, adviceTitle } = words;
		await keep({ ...words, kind: 'proposal' });
		const again = (kind: string) => change('wish', { wish: 'in-words', kind, question, title, adviceTitle });
		await again('advice');
		expect(proposal()).toMatchObject({ kind: 'advice', title: adviceTitle });
		await again('proposal');
		expect(proposal()).toMatchObject({ kind: 'proposal', title });
	});

	test('is advice no more once a program can say it', async () => {
		await keep({ ...words, moment: 'middagrust' });
		expect(proposal()?.kind).toBe('advice');
		await change('wish', {
			wish: 'away',
			kind: 'advice',
			title: 'Weg',
			question: 'Weg?',
			'draft-zu-2': 'weg'
		});
		expect(proposal()).toMatchObject({ kind: 'proposal', wish: 'away' });
	});
});

describe('changing it', () => {
	test('another wish says so in the same draft; in words there is none', async () => {
		await keep();
		await change('wish', { wish: 'shorter', at: '15:20', title: 'Korter', question: 'Kan het korter?' });
		const rest = draft()?.program.templates[0].blocks.find(({ key }) => key === 'middagrust');
		expect(rest?.end).toBe('15:20');
		await change('wish', { wish: 'in-words', title: '', question: 'Mag de radio aan?' });
		expect(proposal()).toMatchObject({ wish: 'in-words', draftIds: [], title: 'Korter' });
		expect(draft()?.state).toBe('dropped');
		await change('wish', { wish: 'away', title: 'Weg', question: 'Kan het weg?', 'draft-zu-2': 'nieuw' });
		expect(proposal()?.draftIds).toEqual(['nieuw']);
	});

	test('for another group too, and not any more', async () => {
		await keep({ moment: 'nacht', wish: 'door-open' });
		const { groups } = valueOf(await view());
		expect(groups.map(({ id, takesPart }) => [id, takesPart])).toEqual([
			['zu-1', false],
			['zu-2', true]
		]);
		await change('groups', { group: ['zu-1'], 'draft-zu-1': 'wens-zu-1' });
		expect(proposal()).toMatchObject({ groupIds: ['zu-2', 'zu-1'], draftIds: ['wens-zu-2', 'wens-zu-1'] });
		await change('groups', {});
		expect(proposal()).toMatchObject({ groupIds: ['zu-2'], draftIds: ['wens-zu-2'] });
		expect(draft('wens-zu-1')?.state).toBe('dropped');
	});

	test('two at once: the second is told, and nothing is overruled', async () => {
		await keep();
		const opened = position();
		await change('why', { own: 'Ik was eerst.', position: opened });
		expect(codesOf(await change('why', { own: 'Ik ook.', position: opened }))).toBe('stale');
		expect(proposal()?.why).toBe('Ik was eerst.');
		expect(await change('why', { own: 'Ik was eerst.', position: opened })).toMatchObject({ status: 303 });
	});

	test('a name is asked about once, and taken when it is sent again', async () => {
		await keep();
		const own = 'Omdat Kevin het ook wil.';
		const asked = await change('why', { own });
		expect(codesOf(asked)).toEqual(['names']);
		expect(await change('why', { own, namesSeen: 'Kevin' })).toMatchObject({ status: 303 });
	});
});

describe('refused', () => {
	test('nobody acts as a youth, and the council not as staff', async () => {
		await keep();
		for (const role of ['staff', 'location-manager'] as const) {
			expect(await change('why', { own: 'Anders.' }, role)).toMatchObject({ status: 403 });
		}
		await keep({ id: 'team', draft: 'team-zu-2' }, 'staff');
		const words = { proposalId: 'team', position: world.knowledge().position, namesSeen: '' };
		const outcome = await changeProposalWords(world, member, { ...words, why: 'Anders.' });
		expect(outcome).toMatchObject({ ok: false, reason: 'forbidden' });
		const team = world.knowledge().document.proposals.find(({ id }) => id === 'team');
		expect(team?.madeBy).toBe('staff');
	});

	test('of groups out of reach, and without words where only words say it', async () => {
		expect(await keep({ group: 'no-1' })).toMatchObject({ status: 403 });
		expect(codesOf(await keep({ wish: 'in-words', question: ' ' }))).toEqual(['no-question']);
		expect(await viewMaking(world, actor('council-coach'), asking({}))).toMatchObject({
			reason: 'forbidden'
		});
		expect(await viewMaking(world, member, asking({ groupId: 'no-1' }))).toMatchObject({
			reason: 'not-found'
		});
	});

	test('a moment that is gone, and a time that does not fit', async () => {
		expect(codesOf(await keep({ moment: 'middagslaap' }))).toEqual(['wish-gone']);
		expect(codesOf(await keep({ wish: 'other-time', at: '17:00' }))).toEqual(['wish-does-not-fit']);
		expect(proposal()).toBeUndefined();
	});

	test('on a program that has changed since: choosing again puts it on the new one', async () => {
		await keep();
		valueOf(await changeProgram(world, actor('location-manager'), '2026-11-23'));
		world = { ...world, today: () => '2026-11-23' };
		expect(valueOf(await view()).moved).toBe(true);
		const fields = { toCouncil: 'a', handIn: 'b', to: 'manager' };
		expect(codesOf(await change('bring', fields))).toEqual(['proposal-base-moved']);
		expect(stepsTaken()).toEqual([]);
		await change('wish', { wish: 'own-choice', title: 'Weer', question: 'Mogen we zelf kiezen?' });
		expect(draft()?.baseId).toBe('zu-2@2026-11-23');
		expect(await change('bring', fields)).toMatchObject({ status: 303 });
	});

	test('by a council of one', async () => {
		const alone: Actor = { ...member, scope: { kind: 'locations', ids: ['oost'] } };
		const made = { ...WISH, draftId: WISH.draft, groupId: 'oo-2', key: 'middagrust', wish: 'away' as const };
		valueOf(await makeProposal(world, alone, { ...made, kind: 'proposal', at: null }));
		const seen = valueOf(
			await viewProposalMaking(world, alone, { proposalId: 'wens', wish: null, at: null })
		);
		expect(seen.tooSmall).toBe(true);
		const bring = { proposalId: 'wens', position: seen.position, ids: seen.newIds };
		const outcome = await bringProposalOn(world, alone, { ...bring, to: 'manager' });
		expect(outcome).toMatchObject({ reason: 'fields', fields: [{ code: 'council-too-small' }] });
		valueOf(await bringProposalOn(world, alone, { ...bring, to: 'council' }));
	});
});

function asking(more: { groupId?: string }) {
	return { locationId: null, groupId: null, key: null, wish: null, at: null, ...more };
}
