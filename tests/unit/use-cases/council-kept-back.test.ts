/** A proposal that others are still making, or threw away before they brought it, is told nowhere. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { answerSignal } from '#server/use-cases/council/answer-signal.ts';
import { commentOnCouncil } from '#server/use-cases/council/comment-on-council.ts';
import { makeProposal } from '#server/use-cases/council/make-proposal.ts';
import { markComment } from '#server/use-cases/council/mark-comment.ts';
import { openAsking, type AskingInput } from '#server/use-cases/council/open-asking.ts';
import { planMeeting } from '#server/use-cases/council/plan-meeting.ts';
import { previewPromise } from '#server/use-cases/council/preview-promise.ts';
import { takeProposalStep, type StepInput } from '#server/use-cases/council/take-proposal-step.ts';
import { viewComment } from '#server/use-cases/council/view-comment.ts';
import { viewCouncil } from '#server/use-cases/council/view-council.ts';
import { viewNewAsking } from '#server/use-cases/council/view-new-asking.ts';
import { viewProposal } from '#server/use-cases/council/view-proposal.ts';
import { viewGroup } from '#server/use-cases/view-group.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

/** Handed in by the council, about the same group. */
const OTHER = 'zu-raad-later';
const TITLE = 'Waal: rustmoment, zelf kiezen';

let world: World;

const position = () => world.knowledge().position;

beforeEach(async () => {
	world = await exampleWorld();
	valueOf(
		await makeProposal(world, actor('council-member'), {
			...{ id: 'wens', draftId: 'wens-zu-2', groupId: 'zu-2', key: 'middagrust', wish: 'own-choice' },
			...{ at: null, kind: 'proposal', title: TITLE, question: 'Mogen we zelf kiezen?', namesSeen: '' }
		})
	);
});

function step(act: StepInput['act'], role: Role, more: Partial<StepInput> = {}) {
	return takeProposalStep(world, actor(role), {
		...{ proposalId: 'wens', id: `${act}-${role}`, position: position(), act, text: 'Zo is het.' },
		...{ namesSeen: '', ...more }
	});
}

function say(role: Role) {
	return commentOnCouncil(world, actor(role), {
		...{ subject: { kind: 'proposal', id: 'wens' }, id: `zegt-${role}`, text: 'Goed plan.' },
		...{ about: null, namesSeen: '' }
	});
}

const council = async (role: Role) => valueOf(await viewCouncil(world, actor(role), { locationId: 'zuid' }));
const isTold = async (role: Role) => JSON.stringify(await council(role)).includes('rustmoment, zelf kiezen');

describe('while it is made', () => {
	test('the page of the council tells it to its makers and their coach alone', async () => {
		for (const role of ['council-member', 'council-coach'] as const) {
			expect(await isTold(role), role).toBe(true);
		}
		for (const role of ['location-manager', 'staff', 'director', 'behavioural-scientist'] as const) {
			expect(await isTold(role), role).toBe(false);
		}
	});

	test('its draft is no choice for a decision, and counts for nobody else', async () => {
		const { choices } = valueOf(await viewProposal(world, actor('location-manager'), { proposalId: OTHER }));
		expect(choices.drafts.map(({ group }) => group.id)).toEqual(['zu-2']);
		expect(choices.drafts[0].drafts.map(({ id }) => id)).not.toContain('wens-zu-2');
		const promised = [{ groupId: 'zu-2', take: 'wens-zu-2' }];
		expect(
			await previewPromise(world, actor('location-manager'), { proposalId: OTHER, promised })
		).toMatchObject({ fields: [{ code: 'promise-missing' }] });
		const open = async () =>
			valueOf(
				await viewGroup(world, actor('location-manager'), { groupId: 'zu-2', date: null, allMonths: false })
			).openDrafts;
		const before = await open();
		valueOf(await step('to-council', 'council-member'));
		expect(await open()).toBe(before + 1);
	});

	test('what else could be promised is sent to who decides alone', async () => {
		const view = await viewProposal(world, actor('council-member'), { proposalId: OTHER });
		expect(valueOf(view).choices.drafts).toEqual([]);
	});

	test('nobody else takes a step, says something or asks around about it', async () => {
		expect((await step('withdraw', 'location-manager')).ok).toBe(false);
		expect((await say('staff')).ok).toBe(false);
		valueOf(await say('council-member'));
		expect((await viewComment(world, actor('council-coach'), { commentId: 'zegt-council-member' })).ok).toBe(
			true
		);
		expect((await viewComment(world, actor('staff'), { commentId: 'zegt-council-member' })).ok).toBe(false);
		const asked = { location: 'zuid', proposal: 'wens', review: null };
		expect(valueOf(await viewNewAsking(world, actor('staff'), asked)).subject).toBeNull();
		const own = valueOf(await viewNewAsking(world, actor('council-member'), asked));
		expect([own.subject, own.waits?.id]).toEqual([null, 'wens']);
		const round: AskingInput = {
			id: 'ronde',
			locationId: 'zuid',
			groupIds: ['zu-2'],
			about: { kind: 'proposal', id: 'wens' },
			voices: 'youths',
			way: 'codes',
			question: 'Mee eens?',
			choices: null,
			lastDay: '2026-11-29',
			sizes: { 'zu-2': '8' },
			namesSeen: ''
		};
		expect(await openAsking(world, actor('staff'), round)).toMatchObject({ reason: 'not-found' });
		// A round tells everybody what it is about.
		const early = { fields: [{ field: 'question', code: 'asking-not-in-council' }] };
		expect(await openAsking(world, actor('council-member'), round)).toMatchObject(early);
		valueOf(await step('to-council', 'council-member'));
		expect(valueOf(await viewNewAsking(world, actor('staff'), asked)).subject?.id).toBe('wens');
		valueOf(await step('withdraw', 'council-member'));
		expect(await openAsking(world, actor('council-member'), round)).toMatchObject(early);
		valueOf(await step('to-council', 'council-member', { id: 'weer' }));
		valueOf(await openAsking(world, actor('council-member'), round));
	});

	test('a comment on it that was reported gives its name away to no coach who may not know of it', async () => {
		valueOf(
			await makeProposal(world, actor('staff'), {
				...{ draftId: 'wens-team', groupId: 'zu-2', key: 'middagrust', wish: 'own-choice' },
				...{ id: 'wens-team', at: null, kind: 'proposal', title: TITLE, question: 'Mag dit?', namesSeen: '' }
			})
		);
		valueOf(
			await commentOnCouncil(world, actor('staff'), {
				...{ subject: { kind: 'proposal', id: 'wens-team' }, id: 'van-staff', text: 'Onaardig.' },
				...{ about: null, namesSeen: '' }
			})
		);
		valueOf(
			await markComment(world, actor('staff'), {
				...{ commentId: 'van-staff', id: 'gemeld', mark: 'report', reason: 'Onaardig.' },
				...{ position: position(), namesSeen: '' }
			})
		);
		const reports = async () =>
			(await council('council-coach')).now.coach.filter(({ what }) => what === 'report');
		expect(await reports()).toEqual([]);
		valueOf(await step('to-council', 'staff', { proposalId: 'wens-team' }));
		expect(await reports()).toMatchObject([{ title: TITLE }]);
	});

	test('nobody else puts it on an agenda', async () => {
		valueOf(
			await planMeeting(world, actor('location-manager'), {
				...{ id: 'overleg', locationId: 'zuid', position: position() },
				...{ on: '2026-12-01', at: '', place: null, items: ['proposal:wens'], own: 'Eten' },
				namesSeen: ''
			})
		);
		const meeting = world.knowledge().document.councilMeetings.find(({ id }) => id === 'overleg');
		expect(meeting?.items).toEqual([{ title: 'Eten' }]);
	});
});

describe('thrown away', () => {
	test('before it was brought, it stays with its makers', async () => {
		valueOf(await step('withdraw', 'council-member'));
		expect([await isTold('council-member'), await isTold('staff')]).toEqual([true, false]);
	});

	test('after that, everybody sees that it was withdrawn', async () => {
		valueOf(await step('to-council', 'council-member'));
		valueOf(await step('withdraw', 'council-member'));
		expect([await isTold('council-member'), await isTold('staff')]).toEqual([true, true]);
	});
});

test('an answer of the manager leaves a report with the team', async () => {
	const { signals } = world.knowledge().document;
	const [open] = signals.filter(({ locationId }) => locationId === 'zuid');
	const before = (await council('staff')).now;
	expect([before.manager, before.staff].map((list) => list.some(({ id }) => id === open.id))).toEqual([
		true,
		true
	]);
	valueOf(
		await answerSignal(world, actor('location-manager'), {
			...{ signalId: open.id, position: position(), answer: 'Wij letten op.', namesSeen: '' }
		})
	);
	const { now } = await council('staff');
	expect([now.manager, now.staff].map((list) => list.some(({ id }) => id === open.id))).toEqual([
		false,
		true
	]);
});
