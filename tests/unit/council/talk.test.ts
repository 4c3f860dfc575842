/** Talking about proposals and questions: saying, reporting, hiding with a reason, never editing; and erasing for good. */
import { beforeEach, describe, expect, test } from 'vitest';
import { serialise } from '#domain/document/serialise.ts';
import type { Role } from '#server/access/actor.ts';
import { eraseEntryTexts } from '#server/use-cases/audit/erase-entry-texts.ts';
import { viewErasableTexts } from '#server/use-cases/audit/view-erasable-texts.ts';
import { commentOnCouncil } from '#server/use-cases/council/comment-on-council.ts';
import { markComment } from '#server/use-cases/council/mark-comment.ts';
import { talkOf } from '#server/use-cases/council/talk-of.ts';
import { viewComment } from '#server/use-cases/council/view-comment.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { done } from '#server/use-cases/outcome.ts';
import { useCase } from '#server/use-cases/use-case.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const PROPOSAL = { kind: 'proposal', id: 'zu-raad-later' } as const;
const REVIEW = { kind: 'review', id: 'zu-2-zonder-rustmoment.raad' } as const;

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const seeTalk = useCase('see-talk', null, (context, subject: typeof PROPOSAL | typeof REVIEW) => {
	context.may('see-council', {});
	return done(talkOf(context, subject));
});
const talkAs = async (role: Role, subject: typeof PROPOSAL | typeof REVIEW = PROPOSAL) =>
	valueOf(await seeTalk(world, actor(role), subject));
const say = (role: Role, id: string, text: string, more: object = {}) =>
	commentOnCouncil(world, actor(role), {
		...{ subject: PROPOSAL, id, text, about: null, namesSeen: '' },
		...more
	});
const mark = (role: Role, what: 'report' | 'hide' | 'show', reason: string | null, more: object = {}) =>
	markComment(world, actor(role), {
		...{ commentId: 'c1', id: `${what}-${world.ledger.position}`, mark: what, reason },
		...{ position: world.ledger.position, namesSeen: '', ...more }
	});
const lastOf = async (role: Role) => (await talkAs(role)).comments.at(-1);

describe('saying something', () => {
	test('is of the council, the team, the manager or the coach, each as what they are', async () => {
		for (const role of ['council-member', 'staff', 'location-manager', 'council-coach'] as const) {
			valueOf(await say(role, `c-${role}`, ' Goed idee '));
		}
		const { comments } = await talkAs('director');
		expect(comments.slice(-4)).toMatchObject(
			['council', 'staff', 'manager', 'coach'].map((madeBy) => ({ madeBy, text: 'Goed idee', about: null }))
		);
	});

	test('is about the whole, or about one moment that changes', async () => {
		const { moments } = await talkAs('council-member', REVIEW);
		expect(moments.map(({ title }) => title)).toContain('Rustmoment (overdracht)');
		valueOf(await say('council-member', 'c1', 'Fijn', { subject: REVIEW, about: moments[0].value }));
		const { comments } = await talkAs('staff', REVIEW);
		expect(comments.at(-1)).toMatchObject({ text: 'Fijn', about: moments[0].title });
		const gone = await say('council-member', 'c2', 'Fijn', { subject: REVIEW, about: 'zu-1/x/y' });
		expect(gone).toMatchObject({ fields: [{ field: 'commentAbout', code: 'no-such-block' }] });
	});

	test('posted twice is once, and without words not at all', async () => {
		valueOf(await say('council-member', 'c1', 'Een keer'));
		valueOf(await say('council-member', 'c1', 'Een keer'));
		const texts = (await talkAs('staff')).comments.filter(({ text }) => text === 'Een keer');
		expect(texts).toHaveLength(1);
		expect(await say('council-member', 'c2', '  ')).toMatchObject({
			fields: [{ field: 'comment', code: 'required' }]
		});
	});

	test('that names somebody is asked about, once for each name', async () => {
		const asked = await say('council-member', 'c1', 'Vraag het aan Kevin');
		expect(asked).toMatchObject({
			fields: [{ field: 'comment', code: 'names', values: { names: 'Kevin' } }]
		});
		const another = await say('council-member', 'c1', 'Vraag het aan Kevin en Sara', { namesSeen: 'Kevin' });
		expect(another).toMatchObject({ fields: [{ values: { names: 'Sara' } }] });
		valueOf(await say('council-member', 'c1', 'Vraag het aan Kevin', { namesSeen: 'Kevin' }));
		expect(await lastOf('staff')).toMatchObject({ text: 'Vraag het aan Kevin' });
	});

	test('names of groups and moments here are nobody', async () => {
		valueOf(await say('council-member', 'c1', 'Bij groep Waal is het Rustmoment stom'));
	});

	test('is not for who only reads, nor at another location', async () => {
		expect(await say('director', 'c1', 'Hm')).toMatchObject({ reason: 'forbidden' });
		expect(await say('researcher', 'c1', 'Hm')).toMatchObject({ reason: 'forbidden' });
		const elsewhere = { ...actor('council-member'), scope: { kind: 'locations', ids: ['noord'] } as const };
		const outcome = await commentOnCouncil(world, elsewhere, {
			...{ subject: PROPOSAL, id: 'c1', text: 'Hm', about: null, namesSeen: '' }
		});
		expect(outcome).toMatchObject({ reason: 'forbidden' });
	});

	test('keeps the words out of the chain of records', async () => {
		valueOf(await say('council-member', 'c1', 'Alleen hier te lezen'));
		expect(JSON.stringify(world.ledger.read())).not.toContain('Alleen hier te lezen');
	});
});

describe('a comment', () => {
	beforeEach(async () => {
		valueOf(await say('staff', 'c1', 'Dit hoort hier niet'));
	});

	test('that is reported waits for the coach, and nobody reads by whom or why', async () => {
		valueOf(await mark('council-member', 'report', 'Niet aardig'));
		expect(await lastOf('staff')).toMatchObject({ isReported: true, text: 'Dit hoort hier niet' });
		const forStaff = valueOf(await viewComment(world, actor('staff'), { commentId: 'c1' }));
		expect(forStaff.marks).toMatchObject([{ what: 'report', reason: null }]);
		const forCoach = valueOf(await viewComment(world, actor('council-coach'), { commentId: 'c1' }));
		expect(forCoach.marks).toMatchObject([{ what: 'report', reason: 'Niet aardig' }]);
		expect(await mark('staff', 'report', null)).toMatchObject({ fields: [{ code: 'already-reported' }] });
	});

	test('that is hidden says why to everyone, and what it said to the coach alone', async () => {
		expect(await mark('council-coach', 'hide', ' ')).toMatchObject({
			fields: [{ field: 'hide-reason', code: 'reason-needed' }]
		});
		valueOf(await mark('council-coach', 'hide', 'Het was niet aardig'));
		for (const role of ['council-member', 'staff', 'location-manager', 'director'] as const) {
			expect(await lastOf(role)).toMatchObject({
				...{ text: null, hidden: { on: '2026-11-22', reason: 'Het was niet aardig' } }
			});
		}
		expect(await lastOf('council-coach')).toMatchObject({ text: 'Dit hoort hier niet' });
		expect((await talkAs('council-member')).hiddenCount).toBe(1);
	});

	test('is hidden by a coach alone, and never by who wrote it or decides', async () => {
		for (const role of ['location-manager', 'staff', 'council-member', 'director'] as const) {
			expect(await mark(role, 'hide', 'Weg')).toMatchObject({ reason: 'forbidden' });
		}
	});

	test('that was hidden is shown again, word for word', async () => {
		valueOf(await mark('council-coach', 'hide', 'Eerst kijken'));
		expect(await mark('council-coach', 'hide', 'Nog eens')).toMatchObject({
			fields: [{ code: 'already-hidden' }]
		});
		valueOf(await mark('council-coach', 'show', null));
		expect(await lastOf('council-member')).toMatchObject({ text: 'Dit hoort hier niet', hidden: null });
		const { marks } = valueOf(await viewComment(world, actor('staff'), { commentId: 'c1' }));
		expect(marks.map(({ what }) => what)).toEqual(['hide', 'show']);
	});

	test('of which a report is laid aside stays, and can be reported anew', async () => {
		valueOf(await mark('council-member', 'report', null));
		valueOf(await mark('council-coach', 'show', 'Dit mag'));
		expect(await lastOf('staff')).toMatchObject({ isReported: false, hidden: null });
		const { marks } = valueOf(await viewComment(world, actor('staff'), { commentId: 'c1' }));
		expect(marks).toMatchObject([{ what: 'report' }, { what: 'leave', reason: 'Dit mag' }]);
		expect(await mark('council-coach', 'show', null)).toMatchObject({ fields: [{ code: 'already-shown' }] });
		valueOf(await mark('council-member', 'report', null));
		expect(await lastOf('staff')).toMatchObject({ isReported: true });
	});

	test('that two coaches decide on tells the second one', async () => {
		const { position } = world.ledger;
		valueOf(await mark('council-coach', 'report', null, { position }));
		expect(await mark('council-coach', 'hide', 'Weg', { position })).toMatchObject({ reason: 'stale' });
	});

	test('hidden with all others is still counted and seen', async () => {
		const all = (await talkAs('council-coach')).comments;
		for (const { id } of all) valueOf(await mark('council-coach', 'hide', 'Alles weg', { commentId: id }));
		const { comments, hiddenCount } = await talkAs('council-member');
		expect(hiddenCount).toBe(all.length);
		expect(comments.map(({ hidden }) => hidden?.reason)).toEqual(all.map(() => 'Alles weg'));
	});
});

describe('erasing', () => {
	const erase = (more: object = {}, role: Role = 'administrator') =>
		eraseEntryTexts(world, actor(role), {
			...{ reference: 'comments/c1', reason: 'names-somebody', isSure: true, ...more }
		});

	beforeEach(async () => {
		valueOf(await say('council-member', 'c1', 'Over iemand'));
	});

	test('makes the words unreadable, also looking back and in a file, and leaves that something was said', async () => {
		valueOf(await erase());
		expect(await lastOf('council-member')).toMatchObject({ text: null, hidden: null, madeBy: 'council' });
		expect(serialise(world.knowledge().document)).not.toContain('Over iemand');
		expect(JSON.stringify(worldKnownOn(world, '2026-11-22').knowledge().document)).not.toContain(
			'Over iemand'
		);
		const { entries } = valueOf(await viewErasableTexts(world, actor('administrator'), { reference: null }));
		expect(entries.map(({ reference }) => reference)).not.toContain('comments/c1');
	});

	test('takes every earlier wording of a proposal', async () => {
		const { text } = valueOf(
			await viewErasableTexts(world, actor('administrator'), { reference: `proposals/${PROPOSAL.id}` })
		);
		expect(text?.texts.length).toBeGreaterThan(1);
		valueOf(await erase({ reference: `proposals/${PROPOSAL.id}` }));
		const proposal = world.knowledge().document.proposals.find(({ id }) => id === PROPOSAL.id);
		expect(proposal).toMatchObject({ question: null, why: null });
		// What is recorded after it is judged on a document that still holds together.
		valueOf(await say('council-member', 'c2', 'En nu verder'));
	});

	test('is done by an administrator alone, who says why and that they are sure', async () => {
		for (const role of ['council-coach', 'location-manager', 'director'] as const) {
			expect(await erase({}, role)).toMatchObject({ reason: 'forbidden' });
		}
		expect(await erase({ reason: null, isSure: false })).toMatchObject({
			fields: [{ field: 'reason' }, { field: 'sure', code: 'sure-needed' }]
		});
		expect(await erase({ reference: 'comments/none' })).toMatchObject({ reason: 'not-found' });
		expect(await erase({ reference: 'youths/ZU0151' })).toMatchObject({ reason: 'not-found' });
		expect(await lastOf('staff')).toMatchObject({ text: 'Over iemand' });
	});

	test('of the reason of a hiding leaves it hidden, and what follows can be recorded', async () => {
		valueOf(await mark('council-coach', 'hide', 'Het ging over iemand', { id: 'm1' }));
		valueOf(await erase({ reference: 'commentMarks/m1' }));
		expect(await lastOf('staff')).toMatchObject({ text: null, hidden: { reason: null } });
		valueOf(await mark('council-coach', 'show', null));
	});

	test('stands in the audit trail with its reason, and without a word of it', async () => {
		valueOf(await erase());
		const lines = await world.audit.read({ from: '2000', to: '2100', limit: 10 });
		const line = lines.find(({ useCase: name }) => name === 'erase-entry-texts');
		expect(line).toMatchObject({ what: 'delete', outcome: 'done' });
		expect(line?.about).toEqual(
			expect.arrayContaining([
				{ kind: 'text', id: 'c1' },
				{ kind: 'reason', id: 'names-somebody' }
			])
		);
		expect(JSON.stringify(lines)).not.toContain('Over iemand');
	});
});
