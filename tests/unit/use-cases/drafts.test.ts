/** A shared draft from the week editor to a version or a pilot, on another base, and every way in which it is refused. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '#domain/document/schema.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import {
	dropSharedDraft,
	renameSharedDraft,
	reopenSharedDraft
} from '#server/use-cases/change-shared-draft.ts';
import { commentOnDraft } from '#server/use-cases/comment-on-draft.ts';
import { compareDrafts } from '#server/use-cases/compare-drafts.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { rebaseSharedDraft } from '#server/use-cases/rebase-shared-draft.ts';
import { recordVersion } from '#server/use-cases/record-version.ts';
import { recordEntries } from '#server/use-cases/record.ts';
import { saveDraft, type DraftChange } from '#server/use-cases/save-draft.ts';
import { saveSharedDraft } from '#server/use-cases/save-shared-draft.ts';
import { startPilot } from '#server/use-cases/start-pilot.ts';
import { undoGroupRecords } from '#server/use-cases/undo-group-records.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import { viewDraft } from '#server/use-cases/view-draft.ts';
import { viewDrafts } from '#server/use-cases/view-drafts.ts';
import { viewRebase } from '#server/use-cases/view-rebase.ts';
import { viewSharedDraft } from '#server/use-cases/view-shared-draft.ts';
import { withdrawVersion } from '#server/use-cases/withdraw-version.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWithoutGates, valueOf } from './example-world.ts';

const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
const groupId = 'zu-2';
const BASE = 'zu-2@2024-01-01';
const manager = actor('location-manager');
const REST = { template: 'schooldag', key: 'middagrust' };
const NO_REST: DraftChange = { kind: 'edits', edits: [{ do: 'remove-block', at: REST }] };
const LATER: DraftChange = { kind: 'edits', edits: [{ do: 'move-block', at: REST, minutes: 15 }] };

let world: World;

beforeEach(async () => {
	world = await exampleWithoutGates();
});

async function change(made: DraftChange, who = manager) {
	const { draft, base } = valueOf(await viewDraft(world, who, { groupId, names }));
	return valueOf(
		await saveDraft(world, who, {
			...{ groupId, revision: draft?.revision ?? 0, baseId: base?.id ?? null, change: made, names }
		})
	);
}

function save(id: string, more: { title?: string; asNew?: boolean } = {}, who = manager) {
	const { title = 'Zonder rustmoment', asNew = false } = more;
	return saveSharedDraft(world, who, {
		...{ groupId, id, title, why: 'Het kan zonder.', from: 'working-copy', asNew, names }
	});
}

/** A draft without the rest moment of school days. */
async function withoutRest(id = 'o1'): Promise<void> {
	await change(NO_REST);
	valueOf(await save(id));
}

const position = () => world.knowledge().position;
const draftNow = (id: string): Draft | undefined =>
	world.knowledge().document.drafts.find((draft) => draft.id === id);
const view = async (draftId: string, who = manager) =>
	valueOf(await viewSharedDraft(world, who, { draftId }));
const inForceOn = (date: string) =>
	policyInForce(
		world.knowledge().document.policies.filter((policy) => policy.groupId === groupId),
		date
	);

function adopt(draftId: string, id: string, from = '2026-12-07') {
	return adoptDraft(world, manager, { draftId, id, position: position(), form: { title: 'Zonder', from } });
}

function pilot(draftId: string, more: object = {}) {
	return startPilot(world, manager, {
		...{ draftId, id: 'proefversie', pilotId: 'proef', position: position() },
		...{ form: { title: 'Proef', from: '2026-11-30', until: '2026-12-27' }, question: 'Blijft het rustig?' },
		...{ lookAt: ['de avond', ' ', 'de overdracht'], reviewOn: '2026-12-28' },
		...more
	});
}

/** Another version of the group, or one changed as it stands: recorded as if by somebody else. */
const recordAnew = useCase(
	'record-anew',
	'update',
	async (
		context,
		{ id, change: made, from }: { id: string; change: 'night' | 'rest' | 'gone'; from?: string }
	) => {
		context.may('record-version', {});
		const { position: at } = context.knowledge;
		if (made === 'gone') return recordEntries(context, at, [{ list: 'policies', id, value: null }]);
		const base = context.document.policies.find((one) => one.id === BASE);
		if (!base) throw new Error('no base');
		const key = made === 'night' ? 'nacht' : 'middagrust';
		const templates = base.templates.map((template) => ({
			...template,
			blocks: template.blocks.map((block) =>
				block.key === key ? { ...block, title: `${block.title} (anders)` } : block
			)
		}));
		const value = { ...base, id, templates, effectiveFrom: from ?? base.effectiveFrom };
		return recordEntries(context, at, [{ list: 'policies', id, value }]);
	}
);

describe('from the week editor', () => {
	test('the working copy becomes a draft that others see, and goes', async () => {
		await withoutRest();
		expect(draftNow('o1')).toMatchObject({ groupId, baseId: BASE, state: 'open', madeBy: 'manager' });
		expect(valueOf(await viewDraft(world, manager, { groupId, names })).draft).toBeNull();
		const { effect, history, moved } = await view('o1', actor('staff'));
		expect(effect.changes.map(({ what }) => what)).toEqual(['adapted']);
		expect(effect.before?.week.restSecludedMinutes).toBe(315);
		expect(effect.after.week.restSecludedMinutes).toBe(90);
		expect(effect.real?.all.youths).toBeGreaterThan(0);
		expect(history.map(({ what }) => what)).toEqual(['made']);
		expect(moved).toBeNull();
	});

	test('taken up again and saved, it is the next revision of the same draft', async () => {
		await withoutRest();
		valueOf(await editSharedDraft(world, manager, { draftId: 'o1', replace: false }));
		await change({ kind: 'edits', edits: [{ do: 'remove-block', at: { ...REST, template: 'weekend' } }] });
		expect(valueOf(await save('o2', { title: 'Nergens rust' }))).toEqual({ id: 'o1' });
		const { draft, history } = await view('o1');
		expect(draft.title).toBe('Nergens rust');
		expect(history.map(({ what }) => what)).toEqual(['changed', 'made']);
		expect(history[0].changes).toHaveLength(1);
		expect(draftNow('o2')).toBeUndefined();
	});

	test('what somebody else saved meanwhile is not lost, nor what was worked out here', async () => {
		await withoutRest();
		valueOf(await editSharedDraft(world, manager, { draftId: 'o1', replace: false }));
		await change({ kind: 'edits', edits: [{ do: 'remove-block', at: { ...REST, template: 'weekend' } }] });
		valueOf(
			await renameSharedDraft(world, actor('staff'), {
				...{ draftId: 'o1', position: position(), title: 'Van het team', why: null }
			})
		);
		expect(await save('o2')).toMatchObject({ fields: [{ code: 'shared-draft-moved' }] });
		expect(valueOf(await save('o2', { asNew: true }))).toEqual({ id: 'o2' });
		expect(draftNow('o1')?.title).toBe('Van het team');
	});

	test('of two windows the second is told, and neither overrules the other', async () => {
		await withoutRest();
		valueOf(await editSharedDraft(world, manager, { draftId: 'o1', replace: false }));
		const { draft: opened, program } = valueOf(await viewDraft(world, manager, { groupId, names }));
		const here = { revision: opened?.revision, program };
		await change({ kind: 'edits', edits: [{ do: 'remove-block', at: { ...REST, template: 'weekend' } }] });
		const asked = { groupId, title: 'Zonder', why: null, from: 'working-copy', asNew: false, names } as const;
		const second = await saveSharedDraft(world, manager, { ...asked, id: 'o2', ...here });
		expect(second).toMatchObject({ fields: [{ code: 'draft-moved' }] });
		valueOf(await save('o3'));
		const third = await saveSharedDraft(world, manager, { ...asked, id: 'o4', ...here });
		expect(third).toMatchObject({ fields: [{ code: 'draft-gone' }] });
		expect(world.knowledge().document.drafts.some(({ id }) => id === 'o4')).toBe(false);
	});

	test('posted twice it is one draft; without a title or a working copy it is none', async () => {
		await change(NO_REST);
		expect(await save('o1', { title: ' ' })).toMatchObject({ fields: [{ field: 'draft-title' }] });
		valueOf(await save('o1'));
		expect(valueOf(await save('o1'))).toEqual({ id: 'o1' });
		expect(await save('o2')).toMatchObject({ fields: [{ code: 'no-draft' }] });
	});

	test('other work in the editor is not thrown away unasked', async () => {
		await withoutRest();
		await change(LATER);
		const asked = { draftId: 'o1', replace: false };
		expect(await editSharedDraft(world, manager, asked)).toMatchObject({
			fields: [{ code: 'draft-exists' }]
		});
		expect((await view('o1')).hasOtherWork).toBe(true);
		valueOf(await editSharedDraft(world, manager, { ...asked, replace: true }));
		expect((await view('o1')).hasOtherWork).toBe(false);
	});

	test('saved there as a version, the draft that it came from is adopted', async () => {
		await withoutRest();
		valueOf(await editSharedDraft(world, manager, { draftId: 'o1', replace: false }));
		const form = { title: 'Zonder', from: '2026-12-07' };
		const asked = { groupId, id: 'v1', position: position(), baseId: BASE, form, names };
		valueOf(await recordVersion(world, manager, asked));
		expect(draftNow('o1')).toMatchObject({ state: 'adopted', adoptedAs: 'v1' });
	});
});

describe('adopting', () => {
	test('makes the next version, once, and can be taken back', async () => {
		await withoutRest();
		const { entries, position: after } = valueOf(await adopt('o1', 'v1'));
		expect(inForceOn('2026-12-07')?.id).toBe('v1');
		expect(draftNow('o1')).toMatchObject({ state: 'adopted', adoptedAs: 'v1' });
		expect(await adopt('o1', 'v2', '2027-01-04')).toMatchObject({ fields: [{ code: 'draft-adopted' }] });
		expect((await adopt('o1', 'v1')).ok).toBe(true);
		valueOf(await undoGroupRecords(world, manager, { groupId, entries, position: after }));
		expect(draftNow('o1')).toMatchObject({ state: 'open' });
		expect(inForceOn('2026-12-07')?.id).toBe(BASE);
	});

	test.each(['2026-11-21', '2026-01-05'])('is refused from %s on: what held is recorded', async (from) => {
		await withoutRest();
		expect(await adopt('o1', 'v1', from)).toMatchObject({
			fields: [{ field: 'from', code: 'plan-from-past' }]
		});
		expect((await adopt('o1', 'v1', '2026-11-22')).ok).toBe(true);
	});

	test('is refused on a day that is taken, and nothing is recorded', async () => {
		await withoutRest();
		const before = position();
		expect(await adopt('o1', 'v1', '2024-01-01')).toMatchObject({ fields: [{ code: 'date-taken' }] });
		expect(position()).toBe(before);
	});

	test('is refused as stale where somebody recorded something of the group meanwhile', async () => {
		await withoutRest();
		const opened = position();
		valueOf(
			await commentOnDraft(world, manager, {
				draftId: 'o1',
				id: 'c1',
				text: 'Wacht even',
				about: null,
				namesSeen: ''
			})
		);
		const form = { title: 'Zonder', from: '2026-12-07' };
		const late = await adoptDraft(world, manager, { draftId: 'o1', id: 'v1', position: opened, form });
		expect(late).toMatchObject({ reason: 'stale' });
	});

	test('is refused where its base was corrected or withdrawn since', async () => {
		await withoutRest();
		valueOf(await recordAnew(world, manager, { id: BASE, change: 'night' }));
		expect((await view('o1')).moved).toMatchObject({ corrected: true, onto: { id: BASE } });
		expect(await adopt('o1', 'v1')).toMatchObject({ fields: [{ code: 'base-corrected' }] });
		valueOf(await recordAnew(world, manager, { id: BASE, change: 'gone' }));
		expect((await view('o1')).moved).toMatchObject({ withdrawn: true });
		expect(await adopt('o1', 'v1')).toMatchObject({ fields: [{ code: 'base-withdrawn' }] });
	});

	test('goes as it is where its base was withdrawn and the group has no version any more', async () => {
		await withoutRest();
		valueOf(await recordAnew(world, manager, { id: 'v9', change: 'night', from: '2026-12-01' }));
		const others = world.knowledge().document.policies.filter((one) => one.groupId === groupId);
		for (const { id } of others.filter((one) => one.id !== 'v9')) {
			valueOf(await recordAnew(world, manager, { id, change: 'gone' }));
		}
		expect((await view('o1')).moved).toMatchObject({ withdrawn: true, onto: { id: 'v9' } });
		expect(await adopt('o1', 'v1')).toMatchObject({ fields: [{ code: 'base-withdrawn' }] });
		valueOf(await recordAnew(world, manager, { id: 'v9', change: 'gone' }));
		expect((await view('o1')).moved).toMatchObject({ withdrawn: true, onto: null });
		expect((await adopt('o1', 'v1')).ok).toBe(true);
	});

	test('is refused where another version holds on the first day', async () => {
		await withoutRest();
		valueOf(await recordAnew(world, manager, { id: 'v9', change: 'night', from: '2026-12-01' }));
		expect(await adopt('o1', 'v1')).toMatchObject({
			fields: [{ code: 'other-base', values: { id: 'v9' } }]
		});
		expect((await adopt('o1', 'v1', '2026-11-23')).ok).toBe(true);
	});

	test('a version that is withdrawn before it begins opens its draft again', async () => {
		await withoutRest();
		valueOf(await adopt('o1', 'v1'));
		const asked = { groupId, versionId: 'v1', id: 'w1', position: position(), reason: 'Toch niet' };
		valueOf(await withdrawVersion(world, manager, asked));
		expect(draftNow('o1')).toMatchObject({ state: 'open' });
		expect(draftNow('o1')?.adoptedAs).toBeUndefined();
	});
});

describe('a pilot', () => {
	test('is a version that ends by itself, with what is expected of it', async () => {
		await withoutRest();
		valueOf(await pilot('o1'));
		expect(inForceOn('2026-12-27')?.id).toBe('proefversie');
		expect(inForceOn('2026-12-28')?.id).toBe(BASE);
		const [kept] = world.knowledge().document.pilots.filter(({ id }) => id === 'proef');
		expect(kept).toMatchObject({
			policyId: 'proefversie',
			draftId: 'o1',
			lookAt: ['de avond', 'de overdracht']
		});
		expect(kept.before.rest.secludedMinutes).toBe(315);
		expect(kept.expected.rest.secludedMinutes).toBe(90);
		expect(draftNow('o1')?.state).toBe('open');
		expect((await view('o1')).pilots).toMatchObject([{ id: 'proef', ended: false }]);
	});

	test('does not make the draft say that its own base moved on, and can be followed by adopting', async () => {
		await withoutRest();
		valueOf(await pilot('o1'));
		expect((await view('o1')).moved).toBeNull();
		expect((await adopt('o1', 'v1', '2026-12-14')).ok).toBe(true);
	});

	test('runs one at a time, and the draft of one that runs is not put away', async () => {
		await withoutRest();
		valueOf(await pilot('o1'));
		const second = await pilot('o1', {
			...{ id: 'p2', pilotId: 'tweede', form: { title: 'Nog een', from: '2027-02-01', until: '2027-02-28' } },
			reviewOn: '2027-03-01'
		});
		expect(second).toMatchObject({ fields: [{ code: 'pilot-runs' }] });
		const dropped = await dropSharedDraft(world, manager, { draftId: 'o1', position: position() });
		expect(dropped).toMatchObject({ fields: [{ code: 'pilot-runs' }] });
	});

	test.each([
		[{ question: ' ' }, 'question-missing'],
		[{ lookAt: ['', ' '] }, 'look-at-missing'],
		[{ lookAt: Array.from({ length: 11 }, (_, at) => `punt ${at}`) }, 'look-at-many'],
		[{ reviewOn: '' }, 'review-missing'],
		[{ reviewOn: '2026-11-30' }, 'review-early'],
		[{ form: { title: 'Proef', from: '2026-11-30' } }, 'until-missing']
	])('is refused without what it needs: %o', async (more, code) => {
		await withoutRest();
		const before = position();
		expect(await pilot('o1', more)).toMatchObject({ fields: [{ code }] });
		expect(position()).toBe(before);
	});
});

describe('on another version', () => {
	test('what both changed comes together', async () => {
		await withoutRest();
		valueOf(await recordAnew(world, manager, { id: BASE, change: 'night' }));
		const { conflicts, theirs } = valueOf(await viewRebase(world, manager, { draftId: 'o1', ontoId: null }));
		expect(conflicts).toEqual([]);
		expect(theirs.length).toBeGreaterThan(0);
		const asked = {
			draftId: 'o1',
			position: position(),
			ontoId: BASE,
			how: 'together' as const,
			choices: {}
		};
		valueOf(await rebaseSharedDraft(world, manager, asked));
		const { moved, history, effect } = await view('o1');
		expect(moved).toBeNull();
		expect(history[0].what).toBe('changed');
		expect(effect.changes.map(({ what }) => what)).toEqual(['adapted']);
		expect(
			draftNow('o1')?.program.templates.flatMap(({ blocks }) => blocks.map(({ title }) => title))
		).toContain('Nachtrust (anders)');
		expect((await adopt('o1', 'v1')).ok).toBe(true);
	});

	test('where both changed the same somebody chooses, and without a choice nothing is done', async () => {
		await withoutRest();
		valueOf(await recordAnew(world, manager, { id: BASE, change: 'rest' }));
		const { conflicts } = valueOf(await viewRebase(world, manager, { draftId: 'o1', ontoId: null }));
		expect(conflicts.map(({ id }) => id)).toEqual(['block:schooldag/middagrust']);
		const asked = { draftId: 'o1', position: position(), ontoId: BASE, how: 'together' as const };
		const open = await rebaseSharedDraft(world, manager, { ...asked, choices: {} });
		expect(open).toMatchObject({ fields: [{ code: 'choose-side' }] });
		const choices = { 'block:schooldag/middagrust': 'theirs' } as const;
		valueOf(await rebaseSharedDraft(world, manager, { ...asked, choices }));
		expect((await view('o1')).effect.changes).toEqual([]);
	});

	test('kept whole it is compared with the other version from then on', async () => {
		await withoutRest();
		const other = { draftId: 'o1', position: position(), ontoId: 'zu-2@2022-09-05', choices: {} };
		const before = draftNow('o1')?.program;
		valueOf(await rebaseSharedDraft(world, manager, { ...other, how: 'mine' }));
		expect(draftNow('o1')).toMatchObject({ baseId: 'zu-2@2022-09-05', program: before });
	});

	test('a version of another group is none', async () => {
		await withoutRest();
		const asked = { draftId: 'o1', position: position(), how: 'mine' as const, choices: {} };
		const outcome = await rebaseSharedDraft(world, manager, { ...asked, ontoId: 'zu-1@2024-01-01' });
		expect(outcome).toMatchObject({ reason: 'not-found' });
	});
});

describe('as a whole', () => {
	test('put away and taken up again', async () => {
		await withoutRest();
		valueOf(await dropSharedDraft(world, manager, { draftId: 'o1', position: position() }));
		expect(await adopt('o1', 'v1')).toMatchObject({ fields: [{ code: 'draft-dropped' }] });
		valueOf(await reopenSharedDraft(world, manager, { draftId: 'o1', position: position() }));
		expect((await adopt('o1', 'v1')).ok).toBe(true);
		const reopened = await reopenSharedDraft(world, manager, { draftId: 'o1', position: position() });
		expect(reopened).toMatchObject({ fields: [{ code: 'draft-adopted' }] });
	});

	test('comments stand in nobody’s way, and are about a block that is there', async () => {
		await withoutRest();
		const about = { template: 'weekend', block: 'middagrust' };
		const asked = { draftId: 'o1', id: 'c1', text: ' Goed idee ', about, namesSeen: '' };
		valueOf(await commentOnDraft(world, actor('staff'), asked));
		expect((await view('o1')).talk.comments).toMatchObject([
			{ text: 'Goed idee', madeBy: 'staff', about: 'Rustmoment (overdracht)' }
		]);
		const gone = await commentOnDraft(world, manager, {
			...asked,
			id: 'c2',
			about: { ...about, block: 'weg' }
		});
		expect(gone).toMatchObject({ fields: [{ code: 'no-such-block' }] });
	});

	test('several side by side, beside what is in force', async () => {
		await withoutRest('o1');
		await change(LATER);
		valueOf(await save('o2', { title: 'Later' }));
		const { sides } = valueOf(
			await compareDrafts(world, manager, { groupId, draftIds: ['o2', 'geen', 'o1', 'o2'] })
		);
		expect(sides.map(({ id }) => id)).toEqual(['now', 'o2', 'o1']);
		expect(sides[1].week.week).toEqual(sides[0].week.week);
		expect(sides.map(({ changes }) => changes?.length)).toEqual([undefined, 1, 1]);
	});

	test('who may not see figures of real youths sees what the program prescribes', async () => {
		await withoutRest();
		expect((await view('o1', actor('director'))).effect.real).not.toBeNull();
		expect(await viewSharedDraft(world, actor('researcher'), { draftId: 'o1' })).toMatchObject({
			reason: 'forbidden'
		});
		expect(await viewDrafts(world, actor('council-member'), { groupId })).toMatchObject({
			reason: 'forbidden'
		});
		expect(
			await adoptDraft(world, actor('staff'), { draftId: 'o1', id: 'v', position: 0, form: {} })
		).toMatchObject({ reason: 'forbidden' });
	});
});
