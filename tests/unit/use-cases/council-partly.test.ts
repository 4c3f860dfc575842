/** A decision partly is recorded only after whoever decides saw how it differs from what was asked; and what begins without a decision is told. */
import { beforeEach, describe, expect, test } from 'vitest';
import { adoptDraft } from '#server/use-cases/adopt-draft.ts';
import { previewPromise } from '#server/use-cases/council/preview-promise.ts';
import { viewDraftCouncil } from '#server/use-cases/council/view-draft-council.ts';
import { viewProposal } from '#server/use-cases/council/view-proposal.ts';
import { editSharedDraft } from '#server/use-cases/edit-shared-draft.ts';
import { viewBecoming } from '#server/use-cases/view-becoming.ts';
import { viewCorrection } from '#server/use-cases/view-correction.ts';
import { viewDraft } from '#server/use-cases/view-draft.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions as road } from '../../../src/routes/council/proposals/[id]/+page.server.ts';
import { post } from './act.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

/** Of the council, about Waal; handed in, to be answered by 9 December 2026. */
const PROPOSAL = 'zu-raad-later';
const OWN_DRAFT = 'zu-raad-later.zu-2';
/** Of the manager, about the same group. */
const OTHER_DRAFT = 'zu-2-zonder-rustmoment';
const manager = actor('location-manager');

let world: World;
let posted: number;

const send = (fields: Record<string, string> = {}) =>
	post(road.step, {
		...{ world, role: 'location-manager', params: { id: PROPOSAL } },
		fields: {
			...{ id: `stap-${++posted}`, position: String(world.knowledge().position), act: 'decide' },
			...{ decision: 'partly', from: '2027-01-04', text: 'Daarom.', 'promised-zu-2': OTHER_DRAFT },
			...fields
		}
	});
const view = async () => valueOf(await viewProposal(world, manager, { proposalId: PROPOSAL }));

/** The mark of what is promised now, as it is shown beside what was asked. */
async function markShown(): Promise<string> {
	const promised = [{ groupId: 'zu-2', take: OTHER_DRAFT }];
	return valueOf(await previewPromise(world, manager, { proposalId: PROPOSAL, promised })).shown;
}

interface Shown {
	readonly look: { readonly shown: string; readonly parts: readonly { lines: readonly unknown[] }[] } | null;
	readonly typed: { readonly fields: Readonly<Record<string, string>> };
	readonly refusal?: { readonly fields: readonly { readonly code: string }[] };
}
/** A failure of the form carries what its page shows; how is known to the page alone. */
const shownBy = ({ data }: Awaited<ReturnType<typeof send>>) => data as unknown as Shown;

beforeEach(async () => {
	posted = 0;
	world = await exampleWorld();
});

describe('partly', () => {
	beforeEach(async () => {
		expect((await send({ act: 'talk' })).status).toBe(303);
	});

	test('without having seen the list it shows that first, and keeps what was typed', async () => {
		const first = shownBy(await send());
		expect(first.refusal?.fields.map(({ code }) => code)).toEqual(['promise-not-shown']);
		expect(first.look?.parts[0].lines.length).toBeGreaterThan(0);
		expect(first.typed.fields).toMatchObject({ text: 'Daarom.', from: '2027-01-04' });
		expect((await view()).road.state).toBe('talk');
		expect((await send({ shown: first.look?.shown ?? '' })).status).toBe(303);
		expect((await view()).road).toMatchObject({ state: 'decided', decision: 'partly' });
	});

	test('with what was asked for beforehand it is recorded at once', async () => {
		const shown = await markShown();
		expect((await send({ shown })).status).toBe(303);
	});

	test('the list that was shown stays where something else is missing', async () => {
		const shown = await markShown();
		const again = shownBy(await send({ shown, text: '' }));
		expect(again.refusal?.fields.map(({ code }) => code)).toEqual(['reasons-missing']);
		expect(again.look?.shown).toBe(shown);
	});

	test('a draft that changed in between is shown anew', async () => {
		const shown = await markShown();
		const { document } = world.knowledge();
		const drafts = document.drafts.map((one) =>
			one.id === OTHER_DRAFT
				? {
						...one,
						program: { ...one.program, exceptions: [], week: { ...one.program.week, mon: 'weekend' } }
					}
				: one
		);
		world = await worldOfDocument({ ...document, drafts }, '2026-11-22');
		const again = shownBy(await send({ shown }));
		expect(again.refusal?.fields.map(({ code }) => code)).toEqual(['promise-not-shown']);
		expect(again.look?.shown).not.toBe(shown);
	});

	test('nothing chosen has nothing to show', async () => {
		const none = shownBy(await send({ 'promised-zu-2': '' }));
		expect(none.refusal?.fields.map(({ code }) => code)).toContain('promise-missing');
		expect(none.refusal?.fields.map(({ code }) => code)).not.toContain('promise-not-shown');
		expect(none.look).toBeNull();
	});
});

describe('before a decision', () => {
	const becoming = async (draftId: string) => valueOf(await viewBecoming(world, manager, { draftId }));

	test('the form that adopts what the council asked says that it waits, and lets it through', async () => {
		const { gate, undecided } = await becoming(OWN_DRAFT);
		expect(gate).toMatchObject({ open: true, because: 'asked-by-council' });
		expect(undecided).toMatchObject([{ id: PROPOSAL, answerBy: '2026-12-09', mayDecide: true }]);
		expect((await becoming(OTHER_DRAFT)).undecided).toEqual([]);
		const draft = valueOf(await viewDraftCouncil(world, manager, { draftId: OWN_DRAFT }));
		expect(draft.undecided.map(({ id }) => id)).toEqual([PROPOSAL]);
	});

	test('so does the week editor, before what it is to save', async () => {
		const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };
		const editor = async () => valueOf(await viewDraft(world, manager, { groupId: 'zu-2', names }));
		expect((await editor()).undecided).toEqual([]);
		valueOf(await editSharedDraft(world, manager, { draftId: OWN_DRAFT, replace: false }));
		expect((await editor()).undecided).toMatchObject([{ id: PROPOSAL, mayDecide: true }]);
		const reader = valueOf(await viewDraft(world, actor('council-member'), { groupId: 'zu-2', names }));
		expect(reader.undecided).toEqual([]);
	});

	test('and a correction by which a version comes to say it', async () => {
		const { policies, drafts } = world.knowledge().document;
		const [versionId] = policies.filter(({ groupId }) => groupId === 'zu-2').map(({ id }) => id);
		const correction = async () =>
			valueOf(await viewCorrection(world, manager, { groupId: 'zu-2', versionId }));
		expect((await correction()).undecided).toEqual([]);
		const program = drafts.find(({ id }) => id === OWN_DRAFT)?.program;
		const { document } = world.knowledge();
		world = await worldOfDocument(
			{ ...document, policies: policies.map((one) => (one.id === versionId ? { ...one, ...program } : one)) },
			'2026-11-22'
		);
		expect((await correction()).undecided).toMatchObject([{ id: PROPOSAL, mayDecide: true }]);
	});

	test('the proposal says that it is planned already, until there is a decision', async () => {
		expect((await view()).ahead).toEqual([]);
		const form = { title: 'Later slapen', reason: '', from: '2026-12-07', basis: '' };
		const { position } = world.knowledge();
		valueOf(await adoptDraft(world, manager, { draftId: OWN_DRAFT, id: 'alvast', position, form }));
		expect((await view()).ahead).toMatchObject([
			{ group: { name: 'Waal' }, version: { id: 'alvast' }, holds: false, isTried: false }
		]);
		expect((await view()).road.state).toBe('handed-in');
		expect((await send({ decision: 'yes', from: '2026-12-07' })).status).toBe(303);
		expect((await view()).ahead).toEqual([]);
	});
});
