/** What a council asked stays what it asked, and its words stay with it: what others make of its draft is a draft of their own. */
import { beforeEach, expect, test } from 'vitest';
import type { DraftProgram } from '#domain/program/draft.ts';
import { viewDraftCouncil } from '#server/use-cases/council/view-draft-council.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { recordVersion } from '#server/use-cases/record-version.ts';
import { saveDraft } from '#server/use-cases/save-draft.ts';
import { saveSharedDraft } from '#server/use-cases/save-shared-draft.ts';
import { viewBecoming } from '#server/use-cases/view-becoming.ts';
import { viewDraft } from '#server/use-cases/view-draft.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
const manager = actor('location-manager');
const DRAFT = 'zu-raad-later.zu-2';
const groupId = 'zu-2';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const drafts = () => world.knowledge().document.drafts;
const draft = (id: string) => drafts().find((one) => one.id === id);
const editor = async () => valueOf(await viewDraft(world, manager, { groupId, names }));

/** The manager takes the council's draft up in the week editor, and takes a moment out of it. */
async function changed() {
	valueOf(await editSharedDraft(world, manager, { draftId: DRAFT, replace: true }));
	const { draft: kept, base } = await editor();
	const edit = { do: 'remove-block', at: { template: 'schooldag', key: 'middagrust' } } as const;
	const of = { groupId, revision: kept?.revision ?? 0, baseId: base?.id ?? null, names };
	valueOf(await saveDraft(world, manager, { ...of, change: { kind: 'edits', edits: [edit] } }));
	return of;
}

/** As it stood in the ledger before what others make of it became a draft of their own. */
async function otherInPlace(program: DraftProgram): Promise<void> {
	const value = { ...draft(DRAFT), program, staffings: null };
	const entries = [{ kind: 'drafts' as const, id: DRAFT, value }];
	const { position } = world.knowledge();
	await world.ledger.append(position, { at: '2026-11-22T11:00:00Z', actor: 'x', entries });
}

test('what a manager makes of it is saved as a draft of the manager', async () => {
	const before = draft(DRAFT);
	await changed();
	const { shared } = await editor();
	expect(shared).toEqual({ id: DRAFT, title: before?.title, why: null, isOfOthers: true });
	const saved = { groupId, id: 'eigen', title: before?.title ?? '', why: null, asNew: false, names };
	expect(valueOf(await saveSharedDraft(world, manager, { ...saved, from: 'working-copy' })).id).toBe('eigen');
	expect(draft('eigen')).toMatchObject({ title: before?.title, madeBy: 'manager', why: null });
	expect(draft('eigen')?.program).not.toEqual(before?.program);
	expect(draft(DRAFT)).toEqual(before);
});

test('the week editor does not begin with the words of the council', async () => {
	valueOf(await editSharedDraft(world, manager, { draftId: DRAFT, replace: false }));
	expect((await editor()).form).toEqual({});
});

test('a version of something else does not adopt it', async () => {
	const { revision: _, ...of } = await changed();
	const { position } = world.knowledge();
	const form = { title: 'Zonder rust', from: '2026-11-22', reason: 'Het was al zo.' };
	valueOf(await recordVersion(world, manager, { ...of, id: 'versie', position, form, unaskedSeen: true }));
	expect(draft(DRAFT)).toMatchObject({ state: 'open', madeBy: 'council' });
});

test('where it says something else than was asked, that is said, and its words are not offered', async () => {
	const becoming = async () => valueOf(await viewBecoming(world, manager, { draftId: DRAFT }));
	const own = draft(DRAFT);
	expect(await becoming()).toMatchObject({
		...{ isOtherThanAsked: false, named: { title: own?.title, reason: own?.why ?? '' } }
	});
	await changed();
	await otherInPlace((await editor()).program);
	expect(await becoming()).toMatchObject({ isOtherThanAsked: true, named: { title: '', reason: '' } });
	const council = valueOf(await viewDraftCouncil(world, manager, { draftId: DRAFT }));
	expect(council).toMatchObject({ isOtherThanAsked: true, gate: { open: false } });
});
