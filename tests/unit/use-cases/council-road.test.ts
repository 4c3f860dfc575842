/** The road of a proposal through the forms of its page, every way in which a step is refused, and signals beside a promise. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Role } from '#server/access/actor.ts';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import { renameSharedDraft } from '#server/use-cases/change-shared-draft.ts';
import { viewCouncil } from '#server/use-cases/council/view-council.ts';
import { viewProposal } from '#server/use-cases/council/view-proposal.ts';
import { viewSignalForm } from '#server/use-cases/council/view-signal-form.ts';
import { viewSignal } from '#server/use-cases/council/view-signals.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import { viewDrafts } from '#server/use-cases/view-drafts.ts';
import { viewSharedDraft } from '#server/use-cases/view-shared-draft.ts';
import type { World } from '#server/use-cases/world.ts';
import { loadWords } from '#i18n/words.ts';
import { momentText } from '#ui/council/road/moment-text.ts';
import { nowText } from '#ui/council/road/now-text.ts';
import { actions as road } from '../../../src/routes/council/proposals/[id]/+page.server.ts';
import { actions as one } from '../../../src/routes/council/signals/[id]/+page.server.ts';
import { actions as signals } from '../../../src/routes/council/signals/new/+page.server.ts';
import { post } from './act.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

/** Of the council, about the nights of Waal at weekends; handed in, to be answered by 9 December 2026. */
const PROPOSAL = 'zu-raad-later';
const DRAFT = 'zu-raad-later.zu-2';
const PROMISED_FROM = '2027-01-04';
/** A Saturday after it. */
const SATURDAY = '2027-01-09';

let world: World;
let steps: number;

beforeEach(async () => {
	world = await exampleWorld();
	steps = 0;
});

const on = (date: string): World => ({ ...world, today: () => date, now: () => `${date}T12:00:00.000Z` });
const position = () => String(world.knowledge().position);
const take = (
	act: string,
	fields: Record<string, string> = {},
	role: Role = 'location-manager',
	at = world
) =>
	post(road.step, {
		...{ world: at, role, params: { id: PROPOSAL } },
		fields: { id: `step-${++steps}`, position: position(), act, text: 'Dit is gezegd.', ...fields }
	});
const codesOf = ({ data }: Awaited<ReturnType<typeof post>>) => {
	const refusal = data?.refusal as { reason: string; fields?: { code: string }[] } | undefined;
	return refusal?.fields?.map(({ code }) => code) ?? refusal?.reason;
};
const view = async (role: Role = 'council-member', at = world) =>
	valueOf(await viewProposal(at, actor(role), { proposalId: PROPOSAL }));
const stateOf = async () => (await view()).road.state;
const yes = (from = PROMISED_FROM) => take('decide', { decision: 'yes', from });
const adopt = (from = PROMISED_FROM) =>
	adoptDraft(world, actor('location-manager'), {
		...{ draftId: DRAFT, id: 'later-slapen', position: world.knowledge().position },
		form: { title: 'Later slapen', reason: 'Beloofd', from, basis: 'program' }
	});

/** The example with something of it otherwise. */
async function exampleWith(
	change: (document: OpenDeurDocument) => Partial<OpenDeurDocument>
): Promise<World> {
	const { document } = (await exampleWorld()).knowledge();
	return worldOfDocument({ ...document, ...change(document) }, '2026-11-22');
}

const inCouncil = ({ proposalSteps }: OpenDeurDocument) => ({
	proposalSteps: proposalSteps.filter(({ id }) => id !== 'zu-raad-later.3')
});

describe('accepted', () => {
	test('is promised as asked, planned, in force on its day, and looked back on', async () => {
		expect((await view('location-manager')).acts).toEqual(['talk', 'decide']);
		expect(await yes()).toMatchObject({ status: 303, location: expect.stringContaining('done=decide') });
		const decided = await view();
		expect(decided.road).toMatchObject({ state: 'decided', decision: 'yes', from: PROMISED_FROM });
		expect(decided.promise).toEqual([]);
		expect(decided.acts).toEqual([]);
		valueOf(await adopt());
		expect((await take('plan', { from: PROMISED_FROM, 'version-zu-2': 'later-slapen' })).status).toBe(303);
		expect((await view()).planned.map(({ id }) => id)).toEqual(['later-slapen']);
		expect(codesOf(await take('in-force', { kept: 'yes' }, 'council-member'))).toEqual(['step-not-yet']);
		const day = on(PROMISED_FROM);
		const due = await view('council-member', day);
		expect(due.acts).toEqual(['in-force']);
		expect(due.promise).toMatchObject([{ outcome: 'kept', differs: { broken: [], beside: [] } }]);
		await take('in-force', { kept: 'yes' }, 'council-member', day);
		await take('look-back', { kept: 'yes' }, 'council-member', day);
		const { road: end, moments } = await view('staff', day);
		expect(end).toMatchObject({ state: 'looked-back', kept: 'yes' });
		expect(moments.map((moment) => (moment.what === 'step' ? moment.step.act : moment.what))).toEqual(
			expect.arrayContaining(['made', 'hand-in', 'decide', 'plan', 'in-force', 'look-back'])
		);
	});

	test('a version alone never changes where it stands', async () => {
		valueOf(await adopt('2026-12-07'));
		expect(await stateOf()).toBe('handed-in');
	});

	test('is not planned later than promised without a reason', async () => {
		await yes();
		expect(codesOf(await take('plan', { from: '2027-02-01', text: '' }))).toEqual(['later-needs-reasons']);
		expect((await take('plan', { from: '2027-02-01' })).status).toBe(303);
		const { road: stands, moments } = await view();
		expect(stands).toMatchObject({ from: '2027-02-01', promisedFrom: PROMISED_FROM });
		expect(moments.at(-1)).toMatchObject({ promisedFrom: PROMISED_FROM, text: 'Dit is gezegd.' });
	});

	test('planned for another day, both days are told in one sentence, and with what happened', async () => {
		const t = await loadWords('nl');
		await yes();
		await take('plan', { from: PROMISED_FROM });
		const told = async (at = world) => {
			const { road: stands, moments } = await view('council-member', at);
			const [moment] = moments.slice(-1);
			return [nowText(stands, t, 'nl'), momentText(moment, t, 'nl').more.join(' ')];
		};
		expect((await told()).join(' ')).not.toContain('nu gepland');
		await take('plan', { from: '2027-02-01' });
		for (const text of await told()) {
			expect(text).toMatch(/Beloofd vanaf .*4 januari 2027, nu gepland vanaf .*1 februari 2027\./);
		}
		const [due] = await told(on(PROMISED_FROM));
		expect(due).toMatch(/Beloofd vanaf .* nu gepland vanaf .* Kijk samen of het zo is\./);
	});

	test('planned without a version, it offers to make one until there is one', async () => {
		await yes();
		await take('plan', { from: PROMISED_FROM });
		const planned = await view('location-manager');
		expect(planned.stand).toBe('planned-only');
		expect(planned.withoutVersion).toEqual([{ group: { id: 'zu-2', name: 'Waal' }, draftId: DRAFT }]);
		// Who cannot make one is told so too.
		expect((await view('council-member')).withoutVersion).toMatchObject([{ draftId: null }]);
		valueOf(await adopt());
		expect(await view('location-manager')).toMatchObject({ stand: 'planned', withoutVersion: [] });
	});

	test('is promised within a year, and put off by half a year at most', async () => {
		expect(codesOf(await yes('2076-01-01'))).toEqual(['from-too-far']);
		const later = await take('decide', { decision: 'later', answerBy: '2099-01-01' });
		expect(codesOf(later)).toEqual(['later-too-far']);
	});
});

describe('refused', () => {
	test('only after a talk, and only with reasons', async () => {
		expect(codesOf(await take('decide', { decision: 'no' }))).toEqual(['step-talk-first']);
		expect(codesOf(await take('talk', { text: '' }))).toEqual(['talk-missing']);
		expect((await take('talk')).status).toBe(303);
		expect(codesOf(await take('decide', { decision: 'no', text: '' }))).toEqual(['reasons-missing']);
		expect((await take('decide', { decision: 'no', text: 'Er is te weinig personeel.' })).status).toBe(303);
		const { moments, road: stands } = await view();
		expect(stands).toMatchObject({ state: 'decided', decision: 'no' });
		expect(moments.at(-1)).toMatchObject({ text: 'Er is te weinig personeel.', by: 'manager' });
	});

	test('cannot be withdrawn any more; it is looked back on, and taken up again by the council', async () => {
		await take('talk');
		await take('decide', { decision: 'no' });
		expect(codesOf(await take('withdraw', {}, 'council-member'))).toEqual(['step-after-decision']);
		expect((await view()).acts).toEqual(['look-back']);
		await take('look-back', {}, 'council-member');
		expect(codesOf(await take('to-council'))).toEqual(['step-not-yours']);
		await take('to-council', {}, 'council-member');
		expect(await stateOf()).toBe('in-council');
	});
});

describe('promised and not kept', () => {
	test('is seen where the program stayed as it was', async () => {
		await yes();
		const { promise, road: stands } = await view('council-member', on(PROMISED_FROM));
		expect(promise).toMatchObject([{ outcome: 'not-there', group: { name: 'Waal' } }]);
		expect(promise[0].differs.broken.length).toBeGreaterThan(0);
		expect(stands).toMatchObject({ state: 'decided', due: true });
	});

	test('is said by the council, whatever the manager planned', async () => {
		await yes();
		const day = on(PROMISED_FROM);
		expect(codesOf(await take('in-force', {}, 'council-member', day))).toEqual(['step-kept-missing']);
		await take('in-force', { kept: 'no' }, 'council-member', day);
		expect((await view('director', day)).road).toMatchObject({ state: 'in-force', kept: 'no' });
	});

	test('cannot be called kept by the manager alone; the council may judge, and who looked is told', async () => {
		await yes();
		const day = on(PROMISED_FROM);
		expect(codesOf(await take('in-force', { kept: 'yes' }, 'location-manager', day))).toEqual([
			'kept-otherwise'
		]);
		expect((await take('in-force', { kept: 'yes' }, 'council-member', day)).status).toBe(303);
		const looked = { by: 'council', on: PROMISED_FROM };
		expect((await view('director', day)).road).toMatchObject({ state: 'in-force', kept: 'yes', looked });
	});

	test('cannot be called kept where it is planned sooner and not there then; it can once it is', async () => {
		await yes();
		const sooner = on('2026-12-21');
		await take('plan', { from: '2026-12-21' });
		const say = () => take('in-force', { kept: 'yes' }, 'location-manager', sooner);
		expect(codesOf(await say())).toEqual(['kept-otherwise']);
		valueOf(await adopt('2026-12-21'));
		expect((await say()).status).toBe(303);
	});

	test('is the manager’s to make good, in every list, until it is planned again', async () => {
		await yes();
		const day = on(PROMISED_FROM);
		await take('in-force', { kept: 'no' }, 'council-member', day);
		const stands = async () => {
			const { stand, acts } = await view('location-manager', day);
			const { now, proposals } = valueOf(
				await viewCouncil(day, actor('location-manager'), { locationId: 'zuid' })
			);
			const todo = now.manager.filter(({ id }) => id === PROPOSAL).map(({ what, late }) => [what, late]);
			return { stand, acts, todo, listed: proposals.find(({ id }) => id === PROPOSAL)?.stand };
		};
		expect(await stands()).toEqual({
			...{ stand: 'not-kept', listed: 'not-kept', todo: [['make-good', true]] },
			acts: ['plan', 'in-force', 'look-back']
		});
		await take('plan', { from: '2027-02-01' }, 'location-manager', day);
		expect(await stands()).toMatchObject({ stand: 'planned-only', todo: [['make-version', false]] });
	});
});

describe('partly', () => {
	const OTHER = 'zu-2-zonder-rustmoment';

	test('is shown beside what was asked before it is recorded, and after', async () => {
		await take('talk');
		const promise = { decision: 'partly', from: PROMISED_FROM, 'promised-zu-2': OTHER };
		const first = await take('decide', promise);
		expect(codesOf(first)).toEqual(['promise-not-shown']);
		const { shown } = first.data?.look as { shown: string };
		expect((await take('decide', { ...promise, shown })).status).toBe(303);
		const { promised, road: stands } = await view();
		expect(stands.decision).toBe('partly');
		expect(promised[0].changes?.length).toBeGreaterThan(0);
	});

	test('is refused where it is what was asked or nothing at all, where nothing is chosen, and for a draft of another group', async () => {
		await take('talk');
		const partly = (take_: string) =>
			take('decide', { decision: 'partly', from: PROMISED_FROM, 'promised-zu-2': take_ });
		expect(codesOf(await partly('asked'))).toEqual(['step-promise-differs']);
		expect(codesOf(await partly('zu-raad-zelf-kiezen.zu-1'))).toContain('promise-missing');
		expect(codesOf(await partly(''))).toContain('promise-missing');
		expect(codesOf(await partly('none'))).toEqual(['promise-nothing']);
	});
});

test('a decision is put off once, and what is late is late for everybody', async () => {
	const later = (answerBy: string) => take('decide', { decision: 'later', answerBy });
	expect(codesOf(await later('2026-12-09'))).toEqual(['step-answer-by-later']);
	expect((await later('2026-12-16')).status).toBe(303);
	expect(codesOf(await later('2026-12-30'))).toEqual(['step-postponed-before']);
	expect((await view('staff', on('2026-12-16'))).road.late).toBe(false);
	expect((await view('staff', on('2026-12-17'))).road).toMatchObject({ late: true, answerBy: '2026-12-16' });
});

describe('two at once', () => {
	test('the second decision is told who was first, and keeps what was typed', async () => {
		const opened = position();
		await yes();
		const second = await take('decide', { decision: 'yes', from: '2027-05-01', position: opened });
		expect(second).toMatchObject({
			status: 409,
			data: {
				refusal: { reason: 'stale', since: [{ actor: 'demo-location-manager', kind: 'proposalSteps' }] },
				typed: { fields: { from: '2027-05-01' } }
			}
		});
		expect((await view()).road.from).toBe(PROMISED_FROM);
		expect(codesOf(await yes())).toEqual(['step-not-now']);
	});

	test('one step that is posted twice is one step', async () => {
		const once = { id: 'once', decision: 'yes', from: PROMISED_FROM };
		const opened = position();
		await take('decide', { ...once, position: opened });
		expect((await take('decide', { ...once, position: opened })).status).toBe(303);
		const taken = world.knowledge().document.proposalSteps.filter(({ id }) => id === 'once');
		expect(taken).toHaveLength(1);
	});
});

describe('handing in', () => {
	test('takes two members', async () => {
		world = await exampleWith((document) => ({
			...inCouncil(document),
			councilMembers: document.councilMembers.filter(({ id }) => !id.startsWith('zu-raad-maas'))
		}));
		const { choices } = await view();
		expect(choices).toMatchObject({
			tooSmall: true,
			helpers: [{ part: 'coach' }, { part: 'confidential-adviser' }]
		});
		expect(codesOf(await take('hand-in', {}, 'council-member'))).toEqual(['council-too-small']);
		expect(await stateOf()).toBe('asked-around');
	});

	test('keeps what is asked as it was, with a last day for the answer', async () => {
		world = await exampleWith(inCouncil);
		expect(codesOf(await take('hand-in'))).toEqual(['step-not-yours']);
		expect((await take('hand-in', {}, 'council-member')).status).toBe(303);
		const step = world.knowledge().document.proposalSteps.at(-1);
		expect(step).toMatchObject({ answerBy: '2026-12-20', asked: [{ groupId: 'zu-2', draftId: DRAFT }] });
	});

	test('waits until a proposal on a program that changed since is adjusted', async () => {
		world = await exampleWith(inCouncil);
		valueOf(await changeProgram(world, actor('location-manager'), '2026-11-22'));
		expect((await view()).parts[0].moved).toBe(true);
		expect(codesOf(await take('hand-in', {}, 'council-member'))).toEqual(['proposal-base-moved']);
	});

	test('is taken back before the decision, and can go on again', async () => {
		await take('withdraw', {}, 'council-member');
		expect(await stateOf()).toBe('withdrawn');
		await take('to-council', {}, 'council-member');
		expect(await stateOf()).toBe('in-council');
	});
});

test('who may see and do what: nobody decides for another', async () => {
	expect((await take('decide', { decision: 'yes', from: PROMISED_FROM }, 'council-member')).status).toBe(403);
	expect((await take('talk', {}, 'council-coach')).status).toBe(403);
	expect(codesOf(await take('withdraw', {}, 'staff'))).toEqual(['step-not-yours']);
	expect((await view('council-coach')).acts).toEqual([]);
	expect((await viewProposal(world, actor('researcher'), { proposalId: PROPOSAL })).ok).toBe(false);
});

test('what is in the making is of its makers and their coach', async () => {
	world = await exampleWith((document) => ({
		proposalSteps: document.proposalSteps.filter(({ proposalId }) => proposalId !== PROPOSAL)
	}));
	const seen = async (role: Role) => (await viewProposal(world, actor(role), { proposalId: PROPOSAL })).ok;
	expect([await seen('council-member'), await seen('council-coach')]).toEqual([true, true]);
	expect([await seen('location-manager'), await seen('staff')]).toEqual([false, false]);
});

describe('the draft of a proposal', () => {
	const rename = (role: Role) =>
		renameSharedDraft(world, actor(role), {
			...{ draftId: DRAFT, position: world.knowledge().position, title: 'Later', why: null }
		});

	test('is changed by nobody but its makers until there is a decision', async () => {
		expect(await rename('location-manager')).toMatchObject({ fields: [{ code: 'draft-of-proposal' }] });
		expect(await rename('staff')).toMatchObject({ fields: [{ code: 'draft-of-proposal' }] });
		await yes();
		expect((await rename('location-manager')).ok).toBe(true);
	});

	test('is seen by others once it was brought to the council', async () => {
		const seen = async () => (await viewSharedDraft(world, actor('location-manager'), { draftId: DRAFT })).ok;
		const listed = async () =>
			valueOf(await viewDrafts(world, actor('location-manager'), { groupId: 'zu-2' })).drafts.some(
				({ id }) => id === DRAFT
			);
		expect([await seen(), await listed()]).toEqual([true, true]);
		world = await exampleWith((document) => ({
			proposalSteps: document.proposalSteps.filter(({ proposalId }) => proposalId !== PROPOSAL)
		}));
		expect([await seen(), await listed()]).toEqual([false, false]);
	});
});

test('a name in a text is asked about once', async () => {
	const named = { text: 'Wij spraken met Kevin over de avond.' };
	expect(codesOf(await take('talk', named))).toEqual(['names']);
	expect((await take('talk', { ...named, namesSeen: 'Kevin' })).status).toBe(303);
});

/** Another version of the group's program, in force from a day on. */
const changeProgram = useCase('change-program', 'update', async (context, from: string) => {
	context.demand('record-version', { groupIds: ['zu-2'], locationIds: ['zuid'] });
	const version = context.document.policies.findLast(({ groupId }) => groupId === 'zu-2');
	const id = `zu-2@${from}`;
	const value = { ...version, id, effectiveFrom: from, title: 'Anders' };
	return recordEntries(context, context.knowledge.position, [{ list: 'policies', id, value }]);
});

test('what the program asks as before counts already: nothing is recorded of it twice', async () => {
	await yes();
	const day = on(SATURDAY);
	const fields = { id: 'toch', group: 'zu-2', moment: 'title:Nachtrust', day: SATURDAY, by: 'council' };
	await post(signals.default, { world: day, role: 'council-member', fields });
	const changes = world.knowledge().document.dayChanges.length;
	const judged = {
		dayChange: 'geweest',
		position: position(),
		start: '22:00',
		end: '08:30',
		happened: 'yes'
	};
	const answer = await post(one.confirm, {
		...{ world: day, role: 'staff', params: { id: 'toch' }, fields: judged }
	});
	expect(answer.status).toBe(303);
	expect(world.knowledge().document.dayChanges).toHaveLength(changes);
	expect(world.knowledge().document.signals.at(-1)).toMatchObject({ confirmed: true, dayChangeId: null });
});

describe('it was there all the same', () => {
	const signal = (fields: Record<string, string> = {}, at = on(SATURDAY)) =>
		post(signals.default, {
			...{ world: at, role: 'council-member' },
			fields: {
				...{ id: 'toch', group: 'zu-2', moment: 'title:Nachtrust', day: SATURDAY, by: 'youth' },
				...{ text: 'Wij moesten om 22:00 naar boven.', namesSeen: '' },
				...fields
			}
		});
	const signalForm = async (asked: Partial<Parameters<typeof viewSignalForm>[2]>) =>
		valueOf(
			await viewSignalForm(on(SATURDAY), actor('council-member'), {
				...{ locationId: null, proposalId: null, groupId: null, title: null, date: null },
				...asked
			})
		);
	const judge = (fields: Record<string, string>, role: Role = 'staff', at = on(SATURDAY)) =>
		post(one.confirm, {
			...{ world: at, role, params: { id: 'toch' } },
			fields: { dayChange: 'toch-geweest', position: position(), start: '22:00', end: '08:30', ...fields }
		});
	const seen = async (role: Role = 'council-member') =>
		valueOf(await viewSignal(on(SATURDAY), actor(role), { signalId: 'toch' }));
	const recorded = () => world.knowledge().document.dayChanges.find(({ id }) => id === 'toch-geweest');
	const outcome = async () => (await view('council-member', on(SATURDAY))).promise[0].outcome;

	beforeEach(async () => {
		await yes();
		valueOf(await adopt());
	});

	test('it is offered what a promise was to end, and counts nowhere until the team says so', async () => {
		const form = await signalForm({ proposalId: PROPOSAL });
		expect(form).toMatchObject({ groups: [{ id: 'zu-2' }], group: { id: 'zu-2' }, title: null });
		expect(form.moments).toMatchObject([{ title: 'Nachtrust', start: '22:00', end: '08:30' }]);
		expect((await signalForm({ proposalId: PROPOSAL, title: 'Nachtrust' })).days).toEqual([SATURDAY]);
		expect((await signal()).status).toBe(303);
		expect((await signal()).status).toBe(303);
		expect(world.knowledge().document.signals.filter(({ id }) => id === 'toch')).toHaveLength(1);
		expect((await seen()).signal).toMatchObject({ confirmed: null, proposal: { id: PROPOSAL } });
		expect(await outcome()).toBe('kept');
	});

	test('what was tried out when it was promised is of the promise all the same', async () => {
		world = await exampleWith((document) => {
			const asked = document.proposalSteps.findLast((one) => one.asked && one.proposalId === PROPOSAL)?.asked;
			const before = document.policies.find(({ id }) => id === 'zu-2@2024-01-01');
			const pilot = document.pilots.at(0);
			if (!asked || !before || !pilot) throw new Error('the example has changed');
			const id = 'zu-2-proef';
			const dates = { effectiveFrom: '2026-11-16', effectiveTo: '2027-02-01' };
			return {
				policies: [...document.policies, { ...before, id, title: 'Proef', ...dates, ...asked[0].program }],
				pilots: [...document.pilots, { ...pilot, id, policyId: id, reviewOn: '2027-01-25', conclusion: null }]
			};
		});
		expect((await yes()).status).toBe(303);
		expect((await signal()).status).toBe(303);
		expect((await seen()).signal).toMatchObject({ title: 'Nachtrust', proposal: { id: PROPOSAL } });
	});

	test('is asked one thing at a time: the group, its moments, a day on which it was to be gone', async () => {
		const nothing = await signalForm({});
		expect(nothing).toMatchObject({ group: null, moments: [], title: null, date: null });
		expect(nothing.groups.map(({ id }) => id)).toEqual(['zu-1', 'zu-2']);
		const titles = async (groupId: string) =>
			(await signalForm({ groupId })).moments.map(({ title }) => title);
		expect([await titles('zu-1'), await titles('zu-2')]).toEqual([
			['Rustmoment (overdracht)', 'Nachtrust'],
			['Nachtrust']
		]);
		const chosen = { groupId: 'zu-2', title: 'Nachtrust' };
		expect(await signalForm({ ...chosen, date: SATURDAY })).toMatchObject({ date: SATURDAY, problem: null });
		const problem = async (date: string) => (await signalForm({ ...chosen, date })).problem;
		expect(await problem('2027-01-06')).toBe('signal-not-that-day');
		expect(await problem('2027-01-10')).toBe('signal-to-come');
		expect(await problem('gisteren')).toBe('bad-date');
		expect(await signalForm({ groupId: 'no-1', title: 'Nachtrust' })).toMatchObject({
			...{ group: null, title: null }
		});
	});

	test('tells nothing of a proposal that others still make', async () => {
		world = await exampleWith((document) => ({
			proposals: document.proposals.map((one) =>
				one.id === PROPOSAL ? { ...one, madeBy: 'staff' as const } : one
			),
			proposalSteps: document.proposalSteps.filter(({ proposalId }) => proposalId !== PROPOSAL)
		}));
		expect(await signalForm({ proposalId: PROPOSAL })).toMatchObject({ proposalId: null, group: null });
	});

	test('confirmed, it is what practice reported of the whole group at the times of before', async () => {
		await signal();
		expect((await seen('staff')).signal.was).toEqual({
			...{ otherwise: 'begins-later', start: '22:00', end: '08:30' }
		});
		expect((await judge({ happened: 'yes' })).status).toBe(303);
		expect((await judge({ happened: 'yes' })).status).toBe(303);
		expect(recorded()).toMatchObject({
			...{ groupId: 'zu-2', date: SATURDAY, origin: 'practice', replaces: 'nacht', youthIds: null },
			instead: { start: '22:00', end: '08:30', kind: 'night', room: { entry: 'mandatory' } }
		});
		expect(await outcome()).toBe('practice-differs');
		const other = { happened: 'no', dayChange: 'other' };
		expect(codesOf(await judge(other))).toEqual(['signal-judged']);
	});

	test('denied, nothing is recorded of it', async () => {
		await signal();
		await judge({ happened: 'no' });
		expect((await judge({ happened: 'no' })).status).toBe(303);
		expect(codesOf(await judge({ happened: 'yes' }))).toEqual(['signal-judged']);
		expect(recorded()).toBeUndefined();
		expect(await outcome()).toBe('kept');
		expect((await seen()).signal.confirmed).toBe(false);
	});

	test('what was told in words is recorded with the times and the door that the team gives', async () => {
		await signal({ moment: 'other:', words: 'Rusten na het eten' });
		expect(codesOf(await judge({ happened: 'yes', start: '19:00', end: '19:30' }))).toEqual(['choose-one']);
		await judge({ happened: 'yes', start: '19:00', end: '19:30', room: 'no-closed' });
		expect(recorded()).toMatchObject({
			...{ replaces: null },
			instead: { title: 'Iets anders', start: '19:00', room: { leave: 'no' } }
		});
		// What a youth wrote stands where it can be erased.
		expect(world.knowledge().document.signals.at(-1)).toMatchObject({
			...{ title: 'Iets anders', text: 'Rusten na het eten\nWij moesten om 22:00 naar boven.' }
		});
	});

	test('is refused for a day that is yet to come, one without that moment, and without words', async () => {
		expect(codesOf(await signal({ day: '2027-01-10' }))).toEqual(['signal-to-come']);
		expect(codesOf(await signal({ day: '2027-01-06' }))).toEqual(['signal-not-that-day']);
		expect(codesOf(await signal({ moment: 'other:', words: '' }))).toEqual(['signal-which']);
		expect(codesOf(await signal({ text: 'Kevin moest naar boven.' }))).toEqual(['names']);
	});

	test('the manager answers and does not judge; the council does neither', async () => {
		await signal();
		const answer = (role: Role, text = 'Wij letten er beter op.') =>
			post(one.answer, {
				...{ world: on(SATURDAY), role, params: { id: 'toch' } },
				fields: { position: position(), answer: text, namesSeen: '' }
			});
		expect(codesOf(await answer('location-manager', ''))).toEqual(['signal-answer-missing']);
		expect((await answer('location-manager')).status).toBe(303);
		expect((await seen()).signal).toMatchObject({ answer: 'Wij letten er beter op.', answeredOn: SATURDAY });
		expect((await answer('council-member')).status).toBe(403);
		expect((await judge({ happened: 'yes' }, 'location-manager')).status).toBe(403);
		expect((await judge({ happened: 'yes' }, 'council-member')).status).toBe(403);
	});
});
