/** A draft is kept per person, and becomes a version once; nothing that was typed is lost on the way. */
import { beforeEach, expect, test } from 'vitest';
import type { Policy } from '#domain/document/schema.ts';
import { applyEdit } from '#domain/program/edit.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { discardDraft } from '#server/use-cases/discard-draft.ts';
import { openDraft } from '#server/use-cases/open-draft.ts';
import { recordVersion } from '#server/use-cases/record-version.ts';
import { saveDraft, type DraftChange } from '#server/use-cases/save-draft.ts';
import { viewDraft, type DraftView } from '#server/use-cases/view-draft.ts';
import { viewVersion } from '#server/use-cases/view-version.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWithoutGates } from '../use-cases/example-world.ts';
import { madeBy, timesIn } from './waal.ts';

const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
const groupId = 'zu-2';
const REST = { template: 'schooldag', key: 'middagrust' };
const LATER: DraftChange = { kind: 'edits', edits: [{ do: 'move-block', at: REST, minutes: 15 }] };
const manager = actor('location-manager');

let world: World;

beforeEach(async () => {
	world = await exampleWithoutGates();
});

async function view(who = manager, group = groupId): Promise<DraftView> {
	const outcome = await viewDraft(world, who, { groupId: group, names });
	if (!outcome.ok) throw new Error(outcome.reason);
	return outcome.value;
}

async function change(made: DraftChange, who = manager) {
	const { draft, base } = await view(who);
	const revision = draft?.revision ?? 0;
	return saveDraft(world, who, { groupId, revision, baseId: base?.id ?? null, change: made, names });
}

type Opened = Pick<DraftView, 'newVersionId' | 'position' | 'base'>;

function record(opened: Opened, form: object, program?: unknown, who = manager) {
	const { newVersionId: id, position, base } = opened;
	return recordVersion(world, who, {
		groupId,
		id,
		position,
		baseId: base?.id ?? null,
		program,
		form: { title: 'Rust later', from: '2026-12-01', ...form },
		names
	});
}

const inForceOn = (date: string): Policy | undefined =>
	policyInForce(
		world.knowledge().document.policies.filter((policy) => policy.groupId === groupId),
		date
	);

test('a group opens with the version in force, and a draft begins with the first change', async () => {
	const before = await view();
	expect(before).toMatchObject({
		draft: null,
		base: { id: 'zu-2@2024-01-01' },
		may: { draft: true, record: true }
	});
	await change(LATER);
	const after = await view();
	expect(timesIn(after.program, REST)).toBe('15:15–16:00');
	expect(after.draft).toMatchObject({ canUndo: true, canRedo: false });
	expect(timesIn((await view(actor('staff'))).program, REST)).toBe('15:00–15:45');
});

test('the last step is undone and done again on the server', async () => {
	await change(LATER);
	await change({ kind: 'undo' });
	expect(timesIn((await view()).program, REST)).toBe('15:00–15:45');
	await change({ kind: 'redo' });
	expect(timesIn((await view()).program, REST)).toBe('15:15–16:00');
});

test('a change that was made on an older draft is refused, with the revision that stands', async () => {
	const { base } = await view();
	const first = await change(LATER);
	const revision = first.ok ? first.value.revision : 0;
	const late = await saveDraft(world, manager, {
		groupId,
		revision: 0,
		baseId: base?.id ?? null,
		change: LATER,
		names
	});
	expect(late).toMatchObject({ reason: 'fields', fields: [{ code: 'draft-moved', values: { revision } }] });
	await discardDraft(world, manager, { groupId });
	const gone = await saveDraft(world, manager, { groupId, revision, baseId: null, change: LATER, names });
	expect(gone).toMatchObject({ fields: [{ code: 'draft-gone', values: { revision: 0 } }] });
});

test('what a closing window sent is taken again from the window that goes on, as the same', async () => {
	const { base, program } = await view();
	const later = applyEdit(program, { do: 'move-block', at: REST, minutes: 15 });
	if (!later.ok) throw new Error(later.refusal.code);
	const sent = { groupId, revision: 0, baseId: base?.id ?? null, form: { title: 'Later' }, names };
	const whole: DraftChange = { kind: 'program', program: later.program };
	const first = await saveDraft(world, manager, { ...sent, change: whole });
	expect(await saveDraft(world, manager, { ...sent, change: whole })).toEqual(first);
	const typedOn = await saveDraft(world, manager, { ...sent, change: whole, form: { title: 'Later rust' } });
	expect(typedOn).toMatchObject({ ok: false, fields: [{ code: 'draft-moved' }] });
});

test('an edit that cannot be made says why, and the draft stays as it was', async () => {
	await change(LATER);
	const over = await change({ kind: 'edits', edits: [{ do: 'move-block', at: REST, minutes: -120 }] });
	expect(over).toMatchObject({ fields: [{ field: 'edit', code: 'overlap', values: { other: 'School' } }] });
	expect(timesIn((await view()).program, REST)).toBe('15:15–16:00');
});

test.each([
	['another shape', { templates: 'x' }, { reason: 'fields', fields: [{ code: 'unreadable' }] }],
	['nothing', undefined, { reason: 'fields', fields: [{ code: 'unreadable' }] }]
])('a program of %s is not kept', async (_, program, refusal) => {
	expect(await change({ kind: 'program', program })).toMatchObject({ ok: false, ...refusal });
	expect((await view()).draft).toBeNull();
});

test('a program with blocks over each other, or a week that points nowhere, is not kept', async () => {
	const { program } = await view();
	const [template] = program.templates;
	const twice = { ...template, blocks: [...template.blocks, { ...template.blocks[2], key: 'nog-eens' }] };
	const overlapping = await change({
		kind: 'program',
		program: { ...program, templates: [twice, program.templates[1]] }
	});
	expect(overlapping).toMatchObject({ reason: 'invalid', problems: [{ code: 'overlapping-blocks' }] });
	const lost = await change({
		kind: 'program',
		program: { ...program, week: { ...program.week, mon: 'x' } }
	});
	expect(lost).toMatchObject({ reason: 'invalid', problems: [{ code: 'unknown-reference' }] });
	expect((await view()).draft).toBeNull();
});

test('a version is in force on its first day and not the day before, and the draft is gone', async () => {
	await change(LATER);
	const opened = await view();
	expect(await record(opened, { reason: 'Pauze', until: '2026-12-14' })).toMatchObject({ ok: true });
	expect(inForceOn('2026-11-30')?.id).toBe('zu-2@2024-01-01');
	expect(inForceOn('2026-12-01')).toMatchObject({
		id: opened.newVersionId,
		effectiveTo: '2026-12-15',
		title: 'Rust later',
		reason: 'Pauze'
	});
	expect(inForceOn('2026-12-15')?.id).toBe('zu-2@2024-01-01');
	expect((await view()).draft).toBeNull();
});

test('posted twice, it is one version', async () => {
	await change(LATER);
	const opened = await view();
	const outcomes = await Promise.all([record(opened, {}), record(opened, {})]);
	outcomes.push(await record(opened, {}));
	expect(outcomes).toEqual(
		Array(3).fill({ ok: true, value: { id: opened.newVersionId, effectiveFrom: '2026-12-01' } })
	);
	const versions = world.knowledge().document.policies.filter(({ id }) => id === opened.newVersionId);
	expect(versions).toHaveLength(1);
});

test('the second of two people sees what the first saved, keeps everything, and can then save', async () => {
	const [first, second] = [await view(), await view()];
	const program = madeBy(applyEdit(second.program, { do: 'move-block', at: REST, minutes: 30 }));
	await record(first, { title: 'Van de eerste' }, first.program);
	const form = { title: 'Van de tweede', reason: 'Beter', from: '2026-12-08' };
	expect(await record(second, form, program)).toMatchObject({
		reason: 'stale',
		since: [{ actor: manager.id, kind: 'policies', id: first.newVersionId }]
	});
	const kept = await view();
	expect(kept.form).toMatchObject(form);
	expect(timesIn(kept.program, REST)).toBe('15:30–16:15');
	expect(await record(kept, form)).toMatchObject({ fields: [{ field: 'base', code: 'other-base' }] });
	await change({ kind: 'base', baseId: first.newVersionId });
	const compared = await view();
	expect(compared.base?.id).toBe(first.newVersionId);
	expect(await record(compared, form)).toMatchObject({ ok: true });
	expect(inForceOn('2026-12-08')).toMatchObject({ title: 'Van de tweede' });
});

test('a day change of the group that was recorded meanwhile is named too', async () => {
	await change(LATER);
	const opened = await view();
	const value = { id: 'elders', groupId, month: '2026-10', confirmedOn: '2026-11-01' };
	await world.ledger.append(world.ledger.position, {
		at: world.now(),
		actor: 'someone',
		entries: [{ kind: 'confirmations', id: value.id, value }]
	});
	expect(await record(opened, {})).toMatchObject({ reason: 'stale', since: [{ kind: 'confirmations' }] });
});

test.each([
	['no title', { title: ' ' }, { field: 'title', code: 'title-missing' }],
	['no first day', { from: '' }, { field: 'from', code: 'date-missing' }],
	['a day that does not exist', { from: '2026-02-30' }, { field: 'from', code: 'date-unreadable' }],
	['an end before the start', { until: '2026-11-30' }, { field: 'until', code: 'ends-before-start' }],
	['a reason that does not exist', { basis: 'x' }, { field: 'basis', code: 'unknown-basis' }],
	[
		'a day on which another version starts',
		{ from: '2024-01-01' },
		{ field: 'from', code: 'date-taken', values: { title: 'Deuren niet meer op slot', date: '2024-01-01' } }
	]
])('refuses %s and keeps what was typed', async (_, form, problem) => {
	await change(LATER);
	const outcome = await record(await view(), { reason: 'Omdat', ...form });
	expect(outcome).toMatchObject({ reason: 'fields', fields: [problem] });
	expect((await view()).form).toMatchObject({ reason: 'Omdat', ...form });
	expect(timesIn((await view()).program, REST)).toBe('15:15–16:00');
});

test('without a draft and without a program there is nothing to record', async () => {
	expect(await record(await view(), {})).toMatchObject({ fields: [{ code: 'no-draft' }] });
});

test('a draft starts from an earlier version; one that is there goes only when asked', async () => {
	const start = (replace: boolean) =>
		openDraft(world, manager, { groupId, baseId: 'zu-2@2022-09-05', replace, names });
	await change(LATER);
	expect(await start(false)).toMatchObject({ fields: [{ code: 'draft-exists' }] });
	expect(await start(true)).toMatchObject({ ok: true });
	expect(await view()).toMatchObject({ base: { title: 'Avondrust vervalt' } });
	expect(
		await openDraft(world, manager, { groupId, baseId: 'no-1@2024-01-01', replace: true, names })
	).toMatchObject({
		reason: 'not-found'
	});
});

test('who may draft may not always record, and who may only look changes nothing', async () => {
	const staff = actor('staff');
	expect((await change(LATER, staff)).ok).toBe(true);
	expect(await view(staff)).toMatchObject({ may: { draft: true, record: false } });
	expect(await record(await view(staff), {}, undefined, staff)).toEqual({ ok: false, reason: 'forbidden' });
	const council = actor('council-member');
	expect(await view(council)).toMatchObject({ may: { draft: false, record: false }, arrangedKeys: null });
	expect(await change(LATER, council)).toEqual({ ok: false, reason: 'forbidden' });
	const other = await viewDraft(world, staff, { groupId: 'no-1', names });
	expect(other).toMatchObject({ value: { may: { draft: false } } });
});

test('a group without any version starts with two empty days, and gets its first one', async () => {
	const value = {
		id: 'zu-9',
		locationId: 'zuid',
		name: 'Dommel',
		settings: [{ from: null, capacity: 6, lock: 'manual' }]
	};
	await world.ledger.append(world.ledger.position, {
		at: world.now(),
		actor: 'someone',
		entries: [{ kind: 'groups', id: value.id, value }]
	});
	const before = await view(manager, 'zu-9');
	expect(before).toMatchObject({ base: null, draft: null, versions: [] });
	expect(before.program.templates.map(({ name }) => name)).toEqual(['Schooldag', 'Weekend']);
	const block = { title: 'Nacht', kind: 'night', start: '22:00', end: '07:00' } as const;
	const edits = [{ do: 'add-block', template: 'schooldag', block, room: null }] as const;
	const saved = await saveDraft(world, manager, {
		groupId: 'zu-9',
		revision: 0,
		baseId: null,
		change: { kind: 'edits', edits },
		names
	});
	expect(saved.ok).toBe(true);
	const { newVersionId: id, position } = await view(manager, 'zu-9');
	const form = { title: 'Het begin', from: '2026-12-01' };
	const outcome = await recordVersion(world, manager, {
		groupId: 'zu-9',
		id,
		position,
		baseId: null,
		form,
		names
	});
	expect(outcome).toEqual({ ok: true, value: { id, effectiveFrom: '2026-12-01' } });
});

test('a group or version that is not there is not found', async () => {
	expect(await viewDraft(world, manager, { groupId: 'x', names })).toEqual({
		ok: false,
		reason: 'not-found'
	});
	const asked = { groupId: 'zu-1', versionId: 'zu-2@2024-01-01' };
	expect(await viewVersion(world, manager, asked)).toEqual({ ok: false, reason: 'not-found' });
});

test('an earlier version stays readable, with the doors of its time', async () => {
	const read = async (id: string, versionId: string) => {
		const outcome = await viewVersion(world, manager, { groupId: id, versionId });
		return outcome.ok ? outcome.value : null;
	};
	const pilot = await read('zu-1', 'zu-1@2026-05-11');
	expect(pilot).toMatchObject({
		inForce: false,
		replacedOn: '2026-10-05',
		version: { effectiveTo: '2026-06-08' }
	});
	const first = await read('zu-2', 'zu-2@2019-10-01');
	expect(first?.templates.map(({ weekdays }) => weekdays.length)).toEqual([5, 2]);
	expect(await read('zu-2', 'zu-2@2024-01-01')).toMatchObject({
		inForce: true,
		lock: 'manual',
		replacedOn: null
	});
});
