/** The page of a council: what waits on whom, what changed because of it, and what changed without it. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '#server/access/actor.ts';
import { dropSharedDraft } from '#server/use-cases/change-shared-draft.ts';
import { viewCouncil } from '#server/use-cases/council/view-council.ts';
import { markComment } from '#server/use-cases/council/mark-comment.ts';
import { takeReviewStep } from '#server/use-cases/council/take-review-step.ts';
import { recordCouncilScheme } from '#server/use-cases/council/record-council-scheme.ts';
import { recordUrgentMeasure } from '#server/use-cases/record-urgent-measure.ts';
import { viewOverview } from '#server/use-cases/view-overview.ts';
import type { World } from '#server/use-cases/world.ts';
import { loadWords } from '#i18n/words.ts';
import { othersText } from '#ui/council/deadline-text.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const t = await loadWords('nl');

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const page = async (role: Role = 'council-member', locationId: string | null = null) =>
	valueOf(await viewCouncil(world, actor(role), { locationId }));
const position = () => world.knowledge().position;

describe('who sees which council', () => {
	test('the council its own, the manager each of them, others none', async () => {
		const own = await page();
		expect(own.location).toEqual({ id: 'zuid', name: 'De Linde Zuid' });
		expect(own.locations).toHaveLength(1);
		expect((await page('location-manager', 'oost')).location.id).toBe('oost');
		expect((await page('location-manager')).locations.map(({ id }) => id)).toEqual(['noord', 'oost', 'zuid']);
		expect((await page('staff')).location.id).toBe('zuid');
		for (const locationId of ['noord', 'nowhere']) {
			const outcome = await viewCouncil(world, actor('council-member'), { locationId });
			expect(outcome, locationId).toMatchObject({ ok: false, reason: 'forbidden' });
		}
		for (const role of ['researcher', 'ambassador', 'registration-contact', 'administrator'] as const) {
			const outcome = await viewCouncil(world, actor(role), { locationId: 'zuid' });
			expect(outcome, role).toMatchObject({ ok: false, reason: 'forbidden' });
		}
	});

	test('first the one where most waits on whoever looks, each with how much', async () => {
		const waits = async (role: Role) =>
			Object.fromEntries((await page(role)).locations.map(({ id, waits: count }) => [id, count]));
		expect(await waits('location-manager')).toEqual({ noord: 0, oost: 0, zuid: 2 });
		expect((await page('location-manager')).location.id).toBe('zuid');
		// Who only looks on is told of all that waits.
		expect(await waits('director')).toEqual({ noord: 0, oost: 0, zuid: 4 });
		expect((await page('director')).location.id).toBe('zuid');
		expect(await page('director')).toMatchObject({ turn: null });
	});

	test('and nobody is told who a youth is', async () => {
		expect(JSON.stringify(await page())).not.toMatch(/ZU\d{4}/);
	});
});

describe('what waits', () => {
	test('the council answers, the manager decides and answers a report', async () => {
		const { now } = await page();
		expect(now.council.map(({ what, date }) => [what, date])).toEqual([['review', '2026-12-16']]);
		expect(now.manager.map(({ what, date }) => [what, date])).toEqual([
			['signal', '2026-11-07'],
			['decide', '2026-12-09']
		]);
	});

	test('a decision past its day is late for everybody to see', async () => {
		world = await exampleWorld('2026-12-10');
		const decide = (await page()).now.manager.find(({ what }) => what === 'decide');
		expect(decide).toMatchObject({ date: '2026-12-09', late: true });
		expect((await page()).proposals.find(({ id }) => id === 'zu-raad-later')?.road.late).toBe(true);
		expect((await page()).reviews[0].stand).toBe('open');
	});

	test('is the same list wherever it is told: what is of both stands under both', async () => {
		const asked = world.knowledge().document.proposalSteps.findLast((one) => one.asked)?.asked ?? [];
		const decide = {
			...{ id: 'ja', proposalId: 'zu-raad-later', act: 'decide' as const, on: '2026-11-22' },
			...{ by: 'manager' as const, text: 'Ja', decision: 'yes' as const, from: '2026-11-22', promised: asked }
		};
		const { document } = world.knowledge();
		const [asking] = document.askings;
		world = await worldOfDocument(
			{
				...document,
				proposalSteps: [...document.proposalSteps, decide],
				askings: [{ ...asking, id: 'r1', opensOn: '2026-11-01', closesOn: '2026-11-20', closed: null }]
			},
			'2026-11-22'
		);
		for (const [role, turn] of [
			['location-manager', 'manager'],
			['council-member', 'council'],
			['council-coach', 'coach'],
			['staff', 'staff']
		] as const) {
			const { deadlines } = valueOf(await viewOverview(world, actor(role), null));
			const own = new Set(deadlines.filter((one) => one.turn === turn).map(({ id }) => id));
			const { now } = await page(role, 'zuid');
			const told = new Set(now[turn].map(({ id }) => id));
			expect(own.difference(told), role).toEqual(new Set());
			if (turn === 'manager' || turn === 'council') expect(told).toContain('zu-raad-later');
		}
	});

	test('the overview tells its council of a decision that is far off, and who has to act', async () => {
		const { document } = world.knowledge();
		const signal = { ...document.signals[0], id: 's1', locationId: 'zuid', groupId: 'zu-1' };
		const open = { ...signal, answer: null, answeredOn: null, confirmed: null, confirmedOn: null };
		world = await worldOfDocument({ ...document, signals: [open] }, '2026-11-22');
		const told = async (role: Role) => valueOf(await viewOverview(world, actor(role), null)).deadlines;
		for (const role of ['council-member', 'council-coach'] as const) {
			const all = await told(role);
			expect(all.some(({ kind, stand, turn }) => kind === 'decision' && stand === 'later' && !turn)).toBe(
				true
			);
			const one = all.find(({ id }) => id === 's1');
			expect(one && othersText(one, t)).toEqual([
				'De locatiemanager geeft nog antwoord',
				'Het team zegt nog of het klopt'
			]);
		}
		const one = (await told('staff')).find(({ id }) => id === 's1');
		expect(one && othersText(one, t)).toEqual(['De locatiemanager geeft nog antwoord']);
		expect((await told('director')).some(({ stand }) => stand === 'later')).toBe(false);
	});

	test('a question about a draft that was put away asks nothing any more', async () => {
		const asked = { draftId: 'zu-2-zonder-rustmoment', position: position() };
		valueOf(await dropSharedDraft(world, actor('location-manager'), asked));
		expect((await page()).now.council).toEqual([]);
		expect((await page()).reviews).toHaveLength(1);
	});

	test('a comment that was reported waits on the coach, and nobody else is told', async () => {
		const commentId = 'zu-raad-later-1';
		const mark = { id: crypto.randomUUID(), commentId, mark: 'report', reason: 'Niet aardig.' } as const;
		valueOf(
			await markComment(world, actor('council-member'), { ...mark, position: position(), namesSeen: '' })
		);
		const { now, turn, locations } = await page('council-coach');
		expect(turn).toBe('coach');
		expect(now.coach).toMatchObject([
			{ what: 'report', title: 'In het weekend later naar je kamer', href: `/council/comments/${commentId}` },
			// What it helps the council with.
			{ what: 'review' }
		]);
		expect(locations).toMatchObject([{ id: 'zuid', waits: now.council.length + 1 }]);
		expect((await page()).now.coach).toEqual([]);
		expect((await page('location-manager')).now.coach).toEqual([]);
	});

	test('an answer that is no plain yes waits on the manager', async () => {
		const answered = await takeReviewStep(world, actor('council-member'), {
			...{ reviewId: 'zu-2-zonder-rustmoment.raad', id: 'ours', position: position(), act: 'answer' },
			...{ answer: 'disagree', text: 'Dan is het te druk.', namesSeen: '' }
		});
		valueOf(answered);
		const { now } = await page('location-manager', 'zuid');
		expect(now.council).toEqual([]);
		expect(now.manager.map(({ what }) => what)).toContain('talk');
	});
});

describe('because of the council', () => {
	test('a version that was planned for its proposal, with what it is worth since', async () => {
		const { because } = await page();
		expect(because.map(({ version, from, until }) => [version.id, from, until])).toEqual([
			['zu-1@2026-10-05', '2026-10-05', null]
		]);
		const [{ effect, minutesSince }] = because;
		expect(effect).toMatchObject({ figure: 'mandatoryRoom' });
		// 5 October up to the day before today.
		const days = 48;
		expect(minutesSince).toBeLessThan(0);
		expect(Math.abs(minutesSince - (effect.minutes / 7) * days)).toBeLessThan(Math.abs(effect.minutes));
	});
});

describe('without the council', () => {
	test('a version nobody asked it about; none from before there was a council', async () => {
		const noord = await page('location-manager', 'noord');
		expect(noord.without.map(({ what, date }) => [what, date])).toEqual([['version', '2026-11-09']]);
		expect((await page()).without).toEqual([]);
	});

	test('an urgent measure is recorded at once, and told at once with why', async () => {
		const measure = {
			...{ groupId: 'zu-2', id: 'griep', position: position(), what: 'rest' as const },
			...{ template: null, key: null, start: '10:00', end: '10:30', room: 'need-open' as const, dates: 1 },
			...{ basis: 'illness' as const, reason: 'Er is griep in de groep.' },
			names: { template: 'Spoed', version: 'Spoed', rest: 'Rust' }
		};
		valueOf(await recordUrgentMeasure(world, actor('location-manager'), measure));
		expect((await page()).without).toMatchObject([
			{ what: 'urgent', group: { id: 'zu-2' }, measure: { reason: 'Er is griep in de groep.' } }
		]);
	});

	test('another role of the council', async () => {
		const scheme = {
			...{ id: 'minder', locationId: 'zuid', role: 'informal' as const },
			...{ from: '2026-11-22', answerDays: 28, position: position() }
		};
		valueOf(await recordCouncilScheme(world, actor('director'), scheme));
		expect((await page()).without).toEqual([{ what: 'scheme', date: '2026-11-22', role: 'informal' }]);
	});
});
