/** A pilot from its rounds to its conclusion: what each decision makes of the program, and what is refused. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { OpenDeurDocument, Pilot, Policy } from '#domain/document/schema.ts';
import type { Staffing } from '#domain/document/staffing-schema.ts';
import { programOf, sameProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { concludePilot, type ConcludeInput } from '#server/use-cases/conclude-pilot.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { movePilotReview } from '#server/use-cases/move-pilot-review.ts';
import { recordPilotGuidance } from '#server/use-cases/record-pilot-guidance.ts';
import { recordPilotRound } from '#server/use-cases/record-pilot-round.ts';
import { withdrawPilotGuidance, withdrawPilotRound } from '#server/use-cases/withdraw-pilot-entry.ts';
import { undoGroupRecords } from '#server/use-cases/undo-group-records.ts';
import { viewGroup } from '#server/use-cases/view-group.ts';
import { viewOverview } from '#server/use-cases/view-overview.ts';
import { viewPilot } from '#server/use-cases/view-pilot.ts';
import { viewPilots } from '#server/use-cases/view-pilots.ts';
import { withdrawVersion } from '#server/use-cases/withdraw-version.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const PILOT = 'proef-beuk-avond';
const VERSION = 'no-2@2026-11-09';
const BEFORE = 'no-2@2024-01-01';
const manager = actor('location-manager');

let document: OpenDeurDocument;
let world: World;

beforeEach(async () => {
	world = await exampleWorld('2026-11-22');
	document = known();
});

const known = () => world.knowledge().document;
const pilotNow = () => known().pilots.find(({ id }) => id === PILOT) as Pilot;
const inForce = (date: string): Policy | undefined =>
	policyInForce(
		known().policies.filter(({ groupId }) => groupId === 'no-2'),
		date
	);
const policy = (id: string) => known().policies.find((one) => one.id === id) as Policy;

function conclude(given: Partial<ConcludeInput>, who = manager) {
	return concludePilot(world, who, {
		...{ pilotId: PILOT, id: 'what-came', position: world.knowledge().position },
		...{ decision: 'stop', text: 'De avonden bleven rustig.', title: 'Later naar de kamer' },
		...{ from: '2026-12-14', lastDay: '' },
		...given
	});
}

const codes = async (outcome: Promise<Outcome<unknown>>) => {
	const refused = await outcome;
	return refused.ok || refused.reason !== 'fields' ? refused : refused.fields.map(({ code }) => code);
};

describe('a conclusion', () => {
	test('adopts the program as a version without an end, in one batch that can be taken back', async () => {
		const before = structuredClone(known().policies);
		const outcome = valueOf(await conclude({ decision: 'adopt' }));
		expect(inForce('2027-06-01')).toMatchObject({ id: 'what-came', title: 'Later naar de kamer' });
		expect(policy('what-came').effectiveTo).toBeUndefined();
		expect(sameProgram(programOf(policy('what-came')), programOf(policy(VERSION)))).toBe(true);
		expect(pilotNow().conclusion).toMatchObject({
			...{ on: '2026-11-22', decision: 'adopt', policyId: 'what-came' }
		});
		const { entries, position } = outcome;
		valueOf(await undoGroupRecords(world, manager, { groupId: 'no-2', entries, position }));
		expect(known().policies).toEqual(before);
		expect(pilotNow().conclusion).toBeUndefined();
	});

	test('adopts from a chosen day during the pilot, which gives way to it', async () => {
		valueOf(await conclude({ decision: 'adopt', from: '2026-11-30' }));
		expect(policy(VERSION).effectiveTo).toBe('2026-11-30');
		expect(inForce('2026-11-29')?.id).toBe(VERSION);
		expect(inForce('2026-11-30')?.id).toBe('what-came');
	});

	test('stops at its own end, or at once', async () => {
		valueOf(await conclude({}));
		expect(policy(VERSION).effectiveTo).toBe('2026-12-14');
		world = await worldOfDocument(document, '2026-11-22');
		valueOf(await conclude({ lastDay: '2026-11-21' }));
		expect(inForce('2026-11-21')?.id).toBe(VERSION);
		expect(inForce('2026-11-22')?.id).toBe(BEFORE);
	});

	test('adjusts: a draft with its program as a change to what comes back', async () => {
		const { draftId } = valueOf(await conclude({ decision: 'adjust', title: 'Nog eens' }));
		const draft = known().drafts.find(({ id }) => id === draftId);
		expect(draft).toMatchObject({ groupId: 'no-2', baseId: BEFORE, title: 'Nog eens', state: 'open' });
		expect(draft && sameProgram(draft.program, programOf(policy(VERSION)))).toBe(true);
		expect(pilotNow().conclusion?.draftId).toBe(draftId);
	});

	test('posted twice is one; another one is refused', async () => {
		const first = valueOf(await conclude({}));
		const again = valueOf(await conclude({}));
		expect(again).toMatchObject({ id: first.id, entries: [] });
		expect(await codes(conclude({ text: 'Toch niet.' }))).toEqual(['pilot-concluded']);
	});

	test('is refused in words, and nothing is recorded', async () => {
		const { position } = world.knowledge();
		expect(await codes(conclude({ text: ' ' }))).toEqual(['conclusion-missing']);
		expect(await codes(conclude({ decision: undefined }))).toEqual(['decision-missing']);
		expect(await codes(conclude({ decision: 'adopt', from: '2024-01-01' }))).toEqual(['date-taken']);
		expect(await codes(conclude({ decision: 'adopt', from: '2026-11-01' }))).toEqual(['adopt-early']);
		expect(await codes(conclude({ decision: 'adopt', title: '' }))).toEqual(['title-missing']);
		expect(await codes(conclude({ decision: 'adjust', title: '' }))).toEqual(['draft-title-missing']);
		expect(await codes(conclude({ lastDay: '2026-11-20' }))).toEqual(['pilot-end-early']);
		expect(await codes(conclude({ lastDay: '2026-12-14' }))).toEqual(['pilot-end-late']);
		expect(await conclude({}, actor('staff'))).toMatchObject({ reason: 'forbidden' });
		expect(await conclude({ pilotId: 'none' })).toMatchObject({ ok: false });
		expect(world.knowledge().position).toBe(position);
	});

	test('is refused before it begins, and where another version took its place', async () => {
		world = await worldOfDocument(document, '2026-11-08');
		expect(await codes(conclude({}))).toEqual(['pilot-not-begun']);
		const later = { ...policy(BEFORE), id: 'later', effectiveFrom: '2026-11-20' };
		world = await worldOfDocument({ ...document, policies: [...document.policies, later] }, '2026-11-22');
		expect(await codes(conclude({ decision: 'adopt' }))).toEqual(['pilot-overtaken']);
	});

	test('goes again where the version that came of it is withdrawn; its words are kept to go on with', async () => {
		valueOf(await conclude({ decision: 'adopt' }));
		const { position } = world.knowledge();
		const withdrawal = { groupId: 'no-2', versionId: 'what-came', id: 'w', position, reason: 'Toch niet.' };
		valueOf(await withdrawVersion(world, manager, withdrawal));
		expect(pilotNow().conclusion).toBeUndefined();
		const view = valueOf(await viewPilot(world, manager, { pilotId: PILOT }));
		expect(view).toMatchObject({ conclusion: null, earlierText: 'De avonden bleven rustig.' });
	});
});

describe('the staffing of a pilot', () => {
	const during: Staffing = {
		...{ id: `${VERSION}-staffing`, groupId: 'no-2', template: 'schooldag' },
		...{ from: '2026-11-09', to: '2026-12-14', shifts: [], handovers: [] }
	};
	const after: Staffing = { ...during, id: `${VERSION}-staffing-after`, from: '2026-12-14', to: null };

	beforeEach(async () => {
		const others = document.staffings.map((one) =>
			one.groupId === 'no-2' && one.template === 'schooldag' ? { ...one, to: '2026-11-09' } : one
		);
		world = await worldOfDocument({ ...document, staffings: [...others, during, after] }, '2026-11-22');
	});

	const own = () => known().staffings.filter(({ id }) => id.startsWith(VERSION));

	test('stays where it is adopted', async () => {
		valueOf(await conclude({ decision: 'adopt' }));
		expect(own()).toMatchObject([{ id: during.id, from: '2026-11-09' }]);
		expect(own()[0].to ?? null).toBeNull();
	});

	test('ends with it where it is stopped', async () => {
		valueOf(await conclude({ lastDay: '2026-11-25' }));
		expect(own()).toMatchObject([{ to: '2026-11-26' }, { from: '2026-11-26' }]);
	});
});

describe('rounds and guidance', () => {
	const round = (typed: Record<string, string>, given = {}) =>
		recordPilotRound(world, actor('location-manager'), {
			...{ pilotId: PILOT, id: 'r', voices: 'team', moment: 'during', heldOn: '2026-11-20', typed },
			...given
		});

	test('a round is kept by question, and told with five answers or more', async () => {
		valueOf(await round({ 'safe-agree': '4', 'safe-neutral': '2', 'calm-agree': '3' }));
		valueOf(await round({ 'safe-agree': '4' }));
		const { rounds } = valueOf(await viewPilot(world, manager, { pilotId: PILOT }));
		const mine = rounds.filter(({ id }) => id.startsWith('r-'));
		expect(mine).toMatchObject([
			{ question: 'calm', result: null },
			{ question: 'safe', result: { answers: 6, middle: ['agree', 'agree'] } }
		]);
		expect(JSON.stringify(mine[0])).not.toContain('3');
		valueOf(await withdrawPilotRound(world, manager, { pilotId: PILOT, id: 'r-calm' }));
		expect(known().pilotRounds.some(({ id }) => id === 'r-calm')).toBe(false);
	});

	test('is refused without answers, with parts of people, and on a day to come', async () => {
		expect(await codes(round({}))).toEqual(['round-empty']);
		expect(await codes(round({ 'safe-agree': '1,5', 'calm-agree': '1' }))).toEqual(['not-whole-number']);
		expect(await codes(round({ 'safe-agree': '1' }, { heldOn: '2026-11-23' }))).toEqual(['in-future']);
		expect(await codes(round({ 'hands-full-agree': '5' }, { voices: 'youths' }))).toEqual(['round-empty']);
	});

	test('guidance is kept in minutes, of which as a shadow', async () => {
		const guidance = (given: object) =>
			recordPilotGuidance(world, manager, {
				...{ pilotId: PILOT, id: 'g', from: '2026-11-09', until: '2026-11-15' },
				...{ hours: '6,5', shadowHours: '1' },
				...given
			});
		expect(await codes(guidance({ hours: 'veel' }))).toEqual(['bad-hours']);
		expect(await codes(guidance({ shadowHours: '7' }))).toEqual(['shadow-more']);
		expect(await codes(guidance({ until: '2026-11-01' }))).toEqual(['ends-before-start']);
		valueOf(await guidance({}));
		const view = valueOf(await viewPilot(world, manager, { pilotId: PILOT }));
		expect(view.guidance.during).toEqual({ minutes: 390, shadowMinutes: 60, days: 7 });
		valueOf(await withdrawPilotGuidance(world, manager, { pilotId: PILOT, id: 'g' }));
		expect(known().pilotGuidances.some(({ id }) => id === 'g')).toBe(false);
	});
});

test('the day to look back can move, not before it begins and not into the past', async () => {
	const move = (reviewOn: string) =>
		movePilotReview(world, manager, { pilotId: PILOT, position: world.knowledge().position, reviewOn });
	expect(await codes(move('2026-11-09'))).toEqual(['review-early']);
	expect(await codes(move('2026-11-20'))).toEqual(['review-in-past']);
	valueOf(await move('2026-12-10'));
	expect(pilotNow().reviewOn).toBe('2026-12-10');
});

test('what was reported stands beside what was expected, for who sees figures', async () => {
	const { outcome, state } = valueOf(await viewPilot(world, manager, { pilotId: 'proef-maas-middag' }));
	expect(state).toBe('ended');
	expect(outcome?.days).toMatchObject({ days: 28, during: { from: '2026-05-11', to: '2026-06-08' } });
	expect(outcome?.reported?.rest.secludedMinutes).toBe(0);
	expect(outcome?.reportedBefore?.rest.secludedMinutes).toBeGreaterThan(0);
	expect(outcome?.incidents).toMatchObject({
		before: { evenings: 0, all: 1 },
		during: { evenings: 1, all: 2 }
	});
	expect(outcome?.unconfirmed).toEqual(['2026-05', '2026-06']);
});

test('a pilot that is due is told on the overview and in its group, to who may see it', async () => {
	world = await worldOfDocument(document, '2026-12-01');
	const dueOf = async (role: Parameters<typeof actor>[0]) => {
		const { locations } = valueOf(await viewOverview(world, actor(role), null));
		return locations.flatMap(({ groups }) =>
			groups.flatMap(({ duePilots }) => duePilots.map(({ id }) => id))
		);
	};
	expect(await dueOf('location-manager')).toEqual([PILOT]);
	expect(await dueOf('council-member')).toEqual([]);
	const query = { groupId: 'no-2', date: null, allMonths: false };
	const { versions } = valueOf(await viewGroup(world, manager, query));
	expect(versions.find(({ id }) => id === VERSION)?.pilot).toMatchObject({ id: PILOT, state: 'due' });
	const { pilots } = valueOf(await viewPilots(world, manager, null));
	expect(pilots.map(({ id, state }) => [id, state])).toEqual([
		[PILOT, 'due'],
		['proef-maas-middag', 'ended']
	]);
	expect(await viewPilots(world, actor('council-member'), null)).toMatchObject({ reason: 'forbidden' });
	const { pilots: ofStaff } = valueOf(await viewPilots(world, actor('staff'), null));
	expect(ofStaff.map(({ id }) => id)).toEqual(['proef-maas-middag']);
});
