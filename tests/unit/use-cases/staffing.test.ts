/** Staffing of a group and of a draft, as use cases: seen, recorded, suggested, taken over and adopted. */
import { beforeEach, describe, expect, test } from 'vitest';
import { actions as draftActions } from '../../../src/routes/drafts/[id]/staffing/+page.server.ts';
import { actions as formActions } from '../../../src/routes/groups/[id]/staffing/[template]/+page.server.ts';
import { actions as ruleActions } from '../../../src/routes/setup/locations/[id]/staffing/+page.server.ts';
import { ruleValues } from '#ui/staffing/rule-values.ts';
import { valuesOf as typedOf } from '#ui/staffing/staffing-values.ts';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import { dropSharedDraft } from '#server/use-cases/change-shared-draft.ts';
import { openFreedDraft } from '#server/use-cases/open-freed-draft.ts';
import { recordStaffing, removeStaffing } from '#server/use-cases/record-staffing.ts';
import { removeStaffingRule } from '#server/use-cases/record-staffing-rule.ts';
import { saveSharedDraft } from '#server/use-cases/save-shared-draft.ts';
import { startPilot } from '#server/use-cases/start-pilot.ts';
import { suggestStaffing, type FoundStaffing } from '#server/use-cases/suggest-staffing.ts';
import { takeOverStaffing } from '#server/use-cases/take-over-staffing.ts';
import { viewDraftStaffing } from '#server/use-cases/view-draft-staffing.ts';
import { viewGroupStaffing } from '#server/use-cases/view-group-staffing.ts';
import { withdrawVersion } from '#server/use-cases/withdraw-version.ts';
import type { World } from '#server/use-cases/world.ts';
import { post } from './act.ts';
import { actor, exampleWithoutGates, valueOf } from './example-world.ts';

const MANAGER = actor('location-manager');
const WAAL = 'zu-2';
const BASE = 'zu-2@2024-01-01';
const NAMES = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
const EXTRA = { extraTitle: 'Extra dienst' };

let world: World;

beforeEach(async () => {
	world = await exampleWithoutGates();
});

const position = () => world.ledger.position;
const staffings = () => world.knowledge().document.staffings;

/** A draft of Waal in which the rest moment is free. */
async function freedDraft(key: string | null = 'middagrust'): Promise<string> {
	const at = { groupId: WAAL, baseId: BASE, key, replace: true, names: NAMES };
	valueOf(await openFreedDraft(world, MANAGER, at));
	const id = `ontwerp-${key ?? 'nacht'}`;
	const saved = { groupId: WAAL, id, title: 'Zonder', why: null, asNew: true, names: NAMES };
	valueOf(await saveSharedDraft(world, MANAGER, { ...saved, from: 'working-copy' }));
	return id;
}

/** The same with the staffing of a way that fits. */
async function draftWithStaffing(): Promise<string> {
	const draftId = await freedDraft();
	const { staffings: days, position: at } = await found(draftId);
	valueOf(await takeOverStaffing(world, MANAGER, { draftId, position: at, staffings: days }));
	return draftId;
}

function adoptedFrom(draftId: string, id: string, from: string) {
	const form = { title: 'Zonder', reason: 'Anders', from, basis: '' };
	return adoptDraft(world, MANAGER, { draftId, id, position: position(), form });
}

async function adopted(id: string, from: string): Promise<void> {
	valueOf(await adoptedFrom(await draftWithStaffing(), id, from));
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

async function found(draftId: string): Promise<FoundStaffing> {
	const answer = valueOf(await suggestStaffing(world, MANAGER, { draftId, ...EXTRA }));
	if (answer.outcome !== 'found') throw new Error(answer.outcome);
	return answer;
}

describe('a group', () => {
	test('shows days that come out alike once, what they cost, and what each moment buys', async () => {
		const view = valueOf(await viewGroupStaffing(world, MANAGER, { groupId: WAAL }));
		expect(view.days?.flatMap(({ weekdays }) => weekdays).toSorted()).toEqual(
			['fri', 'mon', 'sat', 'sun', 'thu', 'tue', 'wed'].toSorted()
		);
		expect(view.days?.every(({ problems, band }) => problems.length === 0 && band.length > 0)).toBe(true);
		expect(view.cost?.minutesWithoutCost).toBe(0);
		expect(view.worth.map(({ key }) => key)).toEqual(['middagrust', null]);
		expect(view.worth[0].without).not.toEqual([]);
	});

	test('says what it costs to nobody who may not see drafts', async () => {
		const view = valueOf(await viewGroupStaffing(world, actor('council-member'), { groupId: WAAL }));
		expect(view.cost).toBeNull();
		expect(view.mayChange).toBe(false);
		expect(JSON.stringify(view)).not.toContain('hourlyCostCents');
	});

	test('is not judged without rules of its location', async () => {
		const rules = world.knowledge().document.staffingRules.filter(({ locationId }) => locationId === 'zuid');
		for (const { id } of rules) {
			valueOf(await removeStaffingRule(world, MANAGER, { locationId: 'zuid', id, position: position() }));
		}
		const view = valueOf(await viewGroupStaffing(world, MANAGER, { groupId: WAAL }));
		expect([view.hasRules, view.days, view.worth, view.cost]).toEqual([false, null, [], null]);
		expect(view.recorded).toHaveLength(2);
	});

	test('shows everything as short where nobody recorded who works', async () => {
		const [schoolDay] = staffings().filter(({ groupId }) => groupId === WAAL);
		const { id } = schoolDay;
		valueOf(await removeStaffing(world, MANAGER, { groupId: WAAL, id, position: position() }));
		const view = valueOf(await viewGroupStaffing(world, MANAGER, { groupId: WAAL }));
		const day = view.days?.find(({ templateId }) => templateId === schoolDay.template);
		expect(day?.recorded).toBe(false);
		expect(day?.problems).not.toEqual([]);
	});
});

describe('the form of shifts', () => {
	const fieldsNow = () => {
		const staffing = staffings().find(
			({ groupId, template }) => groupId === WAAL && template === 'schooldag'
		);
		if (!staffing) throw new Error('the example has no such staffing');
		const fields = { ...typedOf(staffing), staffing: staffing.id, id: 'nieuw', position: String(position()) };
		return { staffing, fields: { ...fields, how: 'from', from: '2027-02-01' } as Record<string, string> };
	};
	const save = (fields: Record<string, string>, role: 'location-manager' | 'staff' = 'location-manager') =>
		post(formActions.save, { world, role, fields, params: { id: WAAL, template: 'schooldag' } });

	test('records from a date what it shows, and ends what held; posted twice it is one', async () => {
		const { staffing, fields } = fieldsNow();
		expect((await save(fields)).status).toBe(303);
		expect((await save(fields)).status).toBe(303);
		const own = staffings().filter(({ groupId, template }) => groupId === WAAL && template === 'schooldag');
		expect(own.map(({ id, from, to }) => [id, from, to ?? null])).toEqual([
			[staffing.id, '2026-01-05', '2027-02-01'],
			['nieuw', '2027-02-01', null]
		]);
		expect(own[1].shifts.map(({ break: pause, ...shift }) => [shift.title, pause?.starts ?? null])).toEqual(
			staffing.shifts.map(({ break: pause, ...shift }) => [shift.title, pause?.starts ?? null])
		);
		const remove = { groupId: WAAL, id: 'nieuw', position: position() };
		valueOf(await removeStaffing(world, MANAGER, remove));
		expect(staffings().find(({ id }) => id === staffing.id)?.to ?? null).toBeNull();
	});

	test('corrects over the same days, and lets an emptied row go', async () => {
		const { staffing, fields } = fieldsNow();
		const emptied = { 'shift-1-title': '', 'shift-1-start': '', 'shift-1-end': '' };
		expect((await save({ ...fields, ...emptied, how: 'correct' })).status).toBe(303);
		const now = staffings().find(({ id }) => id === staffing.id);
		expect(now?.from).toBe(staffing.from);
		expect(now?.shifts).toHaveLength(staffing.shifts.length - 1);
	});

	test.each([
		['a shift of a day', { 'shift-0-end': '07:00' }, 'shift-0-end', 'shift-a-day'],
		[
			'a break longer than the shift',
			{ 'shift-5-minutes': '45', 'shift-5-earliest': '02:00', 'shift-5-latest': '02:30' },
			'shift-5-minutes',
			'break-too-long'
		],
		['a break outside the shift', { 'shift-0-earliest': '06:00' }, 'shift-0-earliest', 'break-outside'],
		['a break without room', { 'shift-0-earliest': '14:15' }, 'shift-0-latest', 'break-no-room'],
		['a part outside the break', { 'shift-0-starts': '08:00 30' }, 'shift-0-starts', 'break-start-place'],
		['parts that nobody can read', { 'shift-0-starts': 'half een' }, 'shift-0-starts', 'break-starts'],
		['40 workers', { 'shift-0-number': '40' }, 'shift-0-number', 'too-many-workers'],
		['an amount that is none', { 'shift-0-cost': 'veel' }, 'shift-0-cost', 'bad-cost'],
		['a handover to itself', { 'handover-0-taker': 'nacht' }, 'handover-0-giver', 'handover-shifts'],
		['nobody, and somebody', { nobody: 'on' }, 'nobody', 'somebody-works'],
		['a time that is none', { 'shift-0-start': '25:00' }, 'shift-0-start', 'bad-time']
	])('refuses %s at its field, and keeps what was typed', async (_, typed, field, code) => {
		const { fields } = fieldsNow();
		const before = position();
		const answer = await save({ ...fields, ...typed });
		expect(answer.status).toBe(400);
		expect(answer.data?.refusal).toMatchObject({ reason: 'fields' });
		expect((answer.data?.refusal as { fields: unknown[] }).fields).toContainEqual({ field, code });
		expect((answer.data?.typed as { fields: object }).fields).toMatchObject(typed);
		expect(position()).toBe(before);
	});

	test('takes nobody at all only where that is ticked', async () => {
		const { fields } = fieldsNow();
		const empty = Object.fromEntries(
			Object.entries(fields).filter(([name]) => !/^(shift|handover)-/.test(name))
		);
		const refused = await save(empty);
		expect((refused.data?.refusal as { fields: unknown[] }).fields).toEqual([
			{ field: 'shift-0-title', code: 'nobody-works' }
		]);
		expect((await save({ ...empty, nobody: 'on' })).status).toBe(303);
	});

	test('is for who may change it', async () => {
		expect((await save(fieldsNow().fields, 'staff')).status).toBe(403);
	});
});

describe('the form of a location’s rules', () => {
	const save = (typed: Record<string, string>) => {
		const [rule] = world.knowledge().document.staffingRules.filter(({ locationId }) => locationId === 'zuid');
		const fields = {
			...ruleValues(rule),
			id: 'regels',
			from: '2027-01-01',
			position: String(position()),
			...typed
		};
		return post(ruleActions.save, { world, role: 'location-manager', fields, params: { id: 'zuid' } });
	};

	test('records from a date, and corrects what begins on that day', async () => {
		expect((await save({})).status).toBe(303);
		expect((await save({ inRooms: '2', id: 'andere' })).status).toBe(303);
		const own = world.knowledge().document.staffingRules.filter(({ from }) => from === '2027-01-01');
		expect(own.map(({ id, inRooms }) => [id, inRooms])).toEqual([['regels', 2]]);
	});

	test.each([
		['more youths than a group can have', { 'step-0-youths': '41' }, 'step-0-youths', 'bad-number'],
		['fewer people for more youths', { 'step-1-staff': '0' }, 'step-1-youths', 'steps-order'],
		['fewer present than awake', { 'open-awake': '9' }, 'open-present', 'present-fewer'],
		['a break shorter than may be agreed', { agreed: '10' }, 'agreed', 'bad-number']
	])('refuses %s', async (_, typed, field, code) => {
		const answer = await save(typed);
		expect((answer.data?.refusal as { fields: unknown[] }).fields).toContainEqual({ field, code });
	});
});

describe('a draft', () => {
	test('without the rest moment is short, and a way that fits costs no extra hour', async () => {
		const draftId = await freedDraft();
		const before = valueOf(await viewDraftStaffing(world, MANAGER, { draftId }));
		expect(before.days?.some(({ problems }) => problems.length > 0)).toBe(true);
		expect(before.maySuggest).toBe(true);
		const { extraMinutes, position: at, staffings: days } = await found(draftId);
		expect(extraMinutes).toBe(0);
		const suggested = { draftId, position: at, staffings: days };
		valueOf(await takeOverStaffing(world, MANAGER, suggested));
		const taken = position();
		valueOf(await takeOverStaffing(world, MANAGER, suggested));
		expect(position()).toBe(taken);
		const after = valueOf(await viewDraftStaffing(world, MANAGER, { draftId }));
		expect(after.hasOwn).toBe(true);
		expect(after.days?.every(({ problems }) => problems.length === 0)).toBe(true);
		expect(after.cost).toEqual(after.costNow);
		const again = valueOf(await suggestStaffing(world, MANAGER, { draftId, ...EXTRA }));
		expect(again).toEqual({ outcome: 'not-needed' });
	});

	test('brings its staffing along when it becomes a version', async () => {
		const draftId = await freedDraft();
		const { staffings: days, position: at } = await found(draftId);
		valueOf(await takeOverStaffing(world, MANAGER, { draftId, position: at, staffings: days }));
		const form = { title: 'Zonder', reason: 'Anders', from: '2027-01-04', basis: '' };
		valueOf(await adoptDraft(world, MANAGER, { draftId, id: 'versie', position: position(), form }));
		const own = staffings().filter(({ groupId, from }) => groupId === WAAL && from === '2027-01-04');
		expect(own.map(({ template }) => template).toSorted()).toEqual(
			days.map(({ template }) => template).toSorted()
		);
		const running = staffings().filter(({ groupId, to }) => groupId === WAAL && to === '2027-01-04');
		expect(running).toHaveLength(own.length);
	});

	test('takes its staffing back with a version that is withdrawn before it begins', async () => {
		const before = staffings();
		await adopted('versie', '2027-01-04');
		const [own] = staffings().filter(({ id }) => id.startsWith('versie-staffing'));
		const asked = { groupId: WAAL, versionId: 'versie', id: 'ingetrokken', reason: 'Toch niet' };
		valueOf(await withdrawVersion(world, MANAGER, { ...asked, position: position() }));
		expect(staffings().toSorted(byId)).toEqual(before.toSorted(byId));
		expect(own.from).toBe('2027-01-04');
	});

	test('takes it back also where it was corrected since', async () => {
		await adopted('versie', '2027-01-04');
		const own = staffings().filter(({ id }) => id.startsWith('versie-staffing'));
		const { shifts, handovers, template } = own[0];
		const corrected = { template, shifts: shifts.slice(0, 1), handovers: handovers.slice(0, 0) };
		const corrects = { groupId: WAAL, day: corrected, corrects: own[0].id, from: '', id: 'x' };
		valueOf(await recordStaffing(world, MANAGER, { ...corrects, position: position() }));
		const asked = { groupId: WAAL, versionId: 'versie', id: 'ingetrokken', reason: 'Toch niet' };
		valueOf(await withdrawVersion(world, MANAGER, { ...asked, position: position() }));
		const ofWaal = staffings().filter(({ groupId }) => groupId === WAAL);
		expect(ofWaal.filter(({ id }) => id.startsWith('versie'))).toEqual([]);
		expect(ofWaal.filter(({ to }) => to === '2027-01-04')).toEqual([]);
	});

	test('adopted during its own pilot goes on after the days of the pilot', async () => {
		const draftId = await draftWithStaffing();
		const days = world.knowledge().document.drafts.find(({ id }) => id === draftId)?.staffings ?? [];
		const form = { title: 'Proef', from: '2026-11-30', until: '2026-12-27' };
		const asked = { question: 'Lukt het?', lookAt: ['de avond'], reviewOn: '2026-12-21' };
		valueOf(
			await startPilot(world, MANAGER, {
				...{ draftId, id: 'proef', pilotId: 'p', position: position(), form, ...asked }
			})
		);
		valueOf(await adoptedFrom(draftId, 'versie', '2026-12-14'));
		for (const { template, shifts } of days) {
			const held = staffings().filter((one) => one.groupId === WAAL && one.template === template);
			expect(held.find(({ from }) => from === '2026-12-14')).toMatchObject({ shifts });
			expect(held.some(({ from }) => from > '2026-12-14')).toBe(false);
		}
	});

	test('is left as it is where it moved on since, or the suggestion is none', async () => {
		const draftId = await freedDraft();
		const { staffings: days, position: at } = await found(draftId);
		const codeOf = async (input: { position: number; staffings: unknown }) => {
			const outcome = await takeOverStaffing(world, MANAGER, { draftId, ...input });
			return !outcome.ok && outcome.reason === 'fields' ? outcome.fields.map(({ code }) => code) : outcome;
		};
		expect(await codeOf({ position: at, staffings: null })).toEqual(['suggestion-unreadable']);
		expect(await codeOf({ position: at, staffings: [{ ...days[0], shifts: [], handovers: [] }] })).toEqual([
			'suggestion-outdated'
		]);
		expect(await codeOf({ position: at, staffings: [{ ...days[0], template: 'anders' }] })).toEqual([
			'suggestion-outdated'
		]);
		valueOf(await dropSharedDraft(world, MANAGER, { draftId, position: position() }));
		expect(await codeOf({ position: at, staffings: days })).toEqual(['draft-dropped']);
		expect(world.knowledge().document.drafts.find(({ id }) => id === draftId)?.staffings).toBeFalsy();
	});

	test('with open doors at night asks for hands that nobody has now', async () => {
		const { extraMinutes, extraCents } = await found(await freedDraft(null));
		expect(extraMinutes).toBe(61 * 60 + 15);
		expect(extraCents).toBe(318_500);
	});

	test('says why not, and what was stopped', async () => {
		const draftId = await freedDraft();
		const [{ id }] = staffings().filter(({ groupId }) => groupId === WAAL);
		const stopped = { draftId, ...EXTRA, signal: AbortSignal.abort() };
		expect(valueOf(await suggestStaffing(world, MANAGER, stopped))).toEqual({ outcome: 'cancelled' });
		valueOf(await removeStaffing(world, MANAGER, { groupId: WAAL, id, position: position() }));
		expect(valueOf(await suggestStaffing(world, MANAGER, { draftId, ...EXTRA }))).toMatchObject({
			outcome: 'impossible',
			reasons: [{ why: 'unrecorded' }]
		});
	});

	test('is searched and changed by who may draft there', async () => {
		const draftId = await freedDraft();
		const director = actor('director');
		expect(valueOf(await viewDraftStaffing(world, director, { draftId })).maySuggest).toBe(false);
		expect(await suggestStaffing(world, director, { draftId, ...EXTRA })).toMatchObject({
			reason: 'forbidden'
		});
		const fields = { position: String(position()), staffings: '[' };
		const params = { id: draftId };
		expect((await post(draftActions.take, { world, role: 'director', fields, params })).status).toBe(403);
		const answer = await post(draftActions.take, { world, role: 'staff', fields, params });
		expect(answer.data?.refusal).toMatchObject({ fields: [{ code: 'suggestion-unreadable' }] });
	});
});
