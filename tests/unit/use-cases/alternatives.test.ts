/** The catalogue, choices of a group, alternatives of one youth, and a group's tailoring, as use cases. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Activity, Arrangement } from '#domain/document/schema.ts';
import { attentionOf } from '#server/use-cases/attention.ts';
import { endArrangement, reviewArrangement } from '#server/use-cases/end-arrangement.ts';
import { offerStartingSet } from '#server/use-cases/offer-starting-set.ts';
import { recordActivity, retireActivity } from '#server/use-cases/record-activity.ts';
import { recordArrangement } from '#server/use-cases/record-arrangement.ts';
import { recordChoices } from '#server/use-cases/record-choices.ts';
import { viewActivities } from '#server/use-cases/view-activities.ts';
import { viewChoices } from '#server/use-cases/view-choices.ts';
import { viewOwnWeek } from '#server/use-cases/view-own-week.ts';
import { viewTailoring } from '#server/use-cases/view-tailoring.ts';
import { viewYouth } from '#server/use-cases/view-youth.ts';
import type { World } from '#server/use-cases/world.ts';
import { alternatives } from '#i18n/nl/alternatives.ts';
import { actor, emptyWorld, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const MANAGER = actor('location-manager');
const STAFF = actor('staff');
/** Maas: eight youths, a rest moment that is free already. */
const MAAS = 'zu-1';
const DATE = '2026-11-25';

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const position = () => world.ledger.position;

describe('the catalogue', () => {
	const swimming: Activity = {
		id: 'zwemmen',
		locationId: 'zuid',
		title: 'Zwemmen',
		kind: 'activity',
		picture: 'sport',
		leastStaff: 2,
		most: 6
	};

	test('is read by everyone inside, and changed by who works at the location', async () => {
		const seen = valueOf(await viewActivities(world, actor('council-member'), { locationId: 'zuid' }));
		expect([seen.offered.length, seen.retired.length, seen.mayChange]).toEqual([8, 1, false]);
		for (const [role, locationId, reason] of [
			['staff', 'noord', 'forbidden'],
			['council-member', 'zuid', 'forbidden'],
			['behavioural-scientist', 'zuid', 'forbidden']
		] as const) {
			const activity = { ...swimming, locationId };
			expect(await recordActivity(world, actor(role), { activity, position: position() })).toMatchObject({
				reason
			});
		}
		valueOf(await recordActivity(world, STAFF, { activity: swimming, position: position() }));
		const { offered } = valueOf(await viewActivities(world, STAFF, { locationId: 'zuid' }));
		expect(offered.at(-1)).toMatchObject({ title: 'Zwemmen', inUse: false });
	});

	test('has one activity of a name, unless the other is retired', async () => {
		const activity = { ...swimming, title: 'koken' };
		expect(await recordActivity(world, MANAGER, { activity, position: position() })).toMatchObject({
			fields: [{ field: 'title', code: 'activity-twice' }]
		});
		const retired = { locationId: 'zuid', id: 'zuid.cooking', retired: true, position: position() };
		valueOf(await retireActivity(world, MANAGER, retired));
		valueOf(await recordActivity(world, MANAGER, { activity, position: position() }));
	});

	test('begins with a set of eight, put in once', async () => {
		const empty = await emptyWorld();
		const locationId = 'noord';
		const document = { ...empty.knowledge().document, locations: world.knowledge().document.locations };
		const bare = await worldOfDocument(document, '2026-11-22');
		const put = { locationId, titles: alternatives.starting };
		const first = valueOf(await offerStartingSet(bare, MANAGER, { ...put, position: bare.ledger.position }));
		const again = valueOf(await offerStartingSet(bare, MANAGER, { ...put, position: first.position }));
		expect(again.position).toBe(first.position);
		expect(bare.knowledge().document.activities.map(({ picture }) => picture)).toEqual([
			'sport',
			'music',
			'cooking',
			'walking',
			'game',
			'drawing',
			'quiet',
			'rest'
		]);
	});
});

describe('choices of a group', () => {
	const pick = (youthId: string, chosen: string, was = '') => ({
		...{ key: 'middagrust', youthId, was },
		pick: chosen
	});
	const record = (picks: ReturnType<typeof pick>[], by = STAFF, date = DATE) =>
		recordChoices(world, by, { groupId: MAAS, date, picks });
	const cells = async () => {
		const { day } = valueOf(await viewChoices(world, STAFF, { groupId: MAAS, week: null, day: DATE }));
		return new Map(day.moments[0].cells.map((cell) => [cell.youthId, cell]));
	};

	test('two people fill in one board: both are kept', async () => {
		valueOf(await record([pick('ZU0015', 'zuid.sport'), pick('ZU0028', 'zuid.rest')]));
		valueOf(await record([pick('ZU0043', 'zuid.music')], MANAGER));
		const now = await cells();
		expect(['ZU0015', 'ZU0028', 'ZU0043'].map((id) => now.get(id)?.pick)).toEqual([
			'zuid.sport',
			'zuid.rest',
			'zuid.music'
		]);
	});

	test('for one youth the second is told what the first chose, and nothing of theirs is recorded', async () => {
		valueOf(await record([pick('ZU0015', 'zuid.sport')]));
		const before = position();
		expect(await record([pick('ZU0015', 'zuid.music'), pick('ZU0028', 'zuid.music')])).toMatchObject({
			fields: [
				{
					field: 'pick:middagrust:ZU0015',
					code: 'chosen-meanwhile',
					values: { youth: 'ZU0015', activity: 'Sporten' }
				}
			]
		});
		expect(position()).toBe(before);
		valueOf(await record([pick('ZU0015', 'zuid.music', 'zuid.sport')]));
	});

	test('posted twice it is one choice; taken back it is none', async () => {
		const first = valueOf(await record([pick('ZU0015', 'zuid.sport')]));
		expect(valueOf(await record([pick('ZU0015', 'zuid.sport')])).position).toBe(first.position);
		valueOf(await record([pick('ZU0015', '', 'zuid.sport')]));
		expect((await cells()).get('ZU0015')).toMatchObject({ why: 'program', pick: '' });
	});

	test('what is full, retired, begun or of another location is refused in so many words', async () => {
		const four = ['ZU0015', 'ZU0028', 'ZU0043', 'ZU0082'];
		expect(await record(four.map((id) => pick(id, 'zuid.cooking')))).toMatchObject({
			fields: four.map(() => ({ code: 'activity-full' }))
		});
		expect(await record([pick('ZU0015', 'zuid.darts')])).toMatchObject({
			fields: [{ code: 'activity-retired' }]
		});
		expect(await record([pick('ZU0015', 'oost.music')])).toMatchObject({
			fields: [{ code: 'activity-gone' }]
		});
		expect(await record([pick('ZU0028', 'zuid.music')], STAFF, '2026-11-21')).toMatchObject({
			fields: [{ code: 'moment-started' }]
		});
	});

	test('are for who may say what is otherwise, and read by who knows the youths', async () => {
		expect(await record([], actor('behavioural-scientist'))).toMatchObject({ reason: 'forbidden' });
		for (const role of ['council-member', 'director'] as const) {
			const asked = { groupId: MAAS, week: null, day: null };
			expect(await viewChoices(world, actor(role), asked)).toMatchObject({ reason: 'forbidden' });
		}
	});

	test('a rest by choice stands in the youth’s own week, and nobody else does', async () => {
		valueOf(await record([pick('ZU0028', 'zuid.rest'), pick('ZU0015', 'zuid.sport')]));
		const week = valueOf(await viewOwnWeek(world, STAFF, { youthId: 'ZU0028', from: DATE }));
		const wednesday = week.days.find(({ date }) => date === DATE);
		expect(wednesday?.moments).toMatchObject([
			{ key: 'middagrust', why: 'choice', picture: 'rest', piece: { state: 'free', ownChoice: true } },
			{ key: 'nacht', why: 'program', picture: null }
		]);
		const others = world.knowledge().document.youths.filter(({ id }) => id !== 'ZU0028');
		const text = JSON.stringify(week);
		expect(others.filter(({ id }) => text.includes(id))).toEqual([]);
	});
});

describe('an alternative', () => {
	const walking: Arrangement = {
		id: 'own-1',
		youthId: 'ZU0167',
		replaces: 'middagrust',
		from: '2026-11-22',
		reviewOn: '2026-11-22',
		agreed: 'yes',
		helps: 'Ik word rustig van lopen.',
		othersCan: 'Vraag of ik meega.',
		mentor: 'A. van Waal',
		activityId: 'zuid.walking',
		instead: { title: '', kind: 'other' }
	};
	const record = (arrangement: Arrangement) =>
		recordArrangement(world, STAFF, { arrangement, position: position() });
	const shown = async () => {
		const asked = { youthId: 'ZU0167', week: null, basis: 'youths', allMonths: false } as const;
		return valueOf(await viewYouth(world, STAFF, asked)).arrangements[0];
	};

	test('from the catalogue is called and placed as the activity', async () => {
		valueOf(await record(walking));
		expect(await shown()).toMatchObject({
			instead: { title: 'Wandelen', kind: 'activity' },
			activity: { picture: 'walking' },
			restricts: false,
			reviewDue: true
		});
	});

	test('is called agreed in the youth’s own week only where the youth agrees', async () => {
		const agreedOn = async (agreed: Arrangement['agreed']) => {
			valueOf(await record({ ...walking, agreed }));
			const week = valueOf(await viewOwnWeek(world, STAFF, { youthId: 'ZU0167', from: '2026-11-23' }));
			const own = week.days.flatMap(({ moments }) => moments.filter(({ why }) => why === 'arrangement'));
			return new Set(own.map((moment) => moment.agreed));
		};
		expect(await agreedOn('yes')).toEqual(new Set([true]));
		for (const other of ['no', 'not-yet', null] as const)
			expect(await agreedOn(other)).toEqual(new Set([false]));
	});

	test('keeps its texts out of the ledger; erased they are told to be', async () => {
		valueOf(await record(walking));
		const ledger = JSON.stringify(world.ledger.read());
		for (const text of ['rustig van lopen', 'meega', 'van Waal']) expect(ledger).not.toContain(text);
		expect(await shown()).toMatchObject({ helps: walking.helps, erased: [] });
		await world.vault.erase('ZU0167');
		world.forget();
		expect(await shown()).toMatchObject({ helps: null, erased: ['mentor', 'helps', 'othersCan'] });
	});

	test('of a retired activity, or for a youth who has left, is refused', async () => {
		expect(await record({ ...walking, activityId: 'zuid.darts' })).toMatchObject({
			fields: [{ field: 'activityId', code: 'activity-gone' }]
		});
		const { document } = world.knowledge();
		const gone = document.stays.find(({ groupId, to }) => groupId === 'zu-1' && to && to < '2026-01-01');
		const left = { ...walking, youthId: gone?.youthId ?? '' };
		expect(await record(left)).toMatchObject({ fields: [{ field: 'from', code: 'youth-left' }] });
	});

	test('that ends early says why, sealed', async () => {
		valueOf(await record(walking));
		const ending = { youthId: 'ZU0167', id: 'own-1', to: '2026-11-25', position: position() };
		expect(await endArrangement(world, STAFF, ending)).toMatchObject({
			fields: [{ field: 'because', code: 'end-needs-reason' }]
		});
		valueOf(await endArrangement(world, STAFF, { ...ending, because: 'Het is nu te koud.' }));
		expect(JSON.stringify(world.ledger.read())).not.toContain('te koud');
		expect((await shown()).endedBecause).toBe('Het is nu te koud.');
	});

	test('is due on its day until it is talked over', async () => {
		const due = () => attentionOf(world.knowledge(), world.today(), 'zu-2').reviewsDue;
		valueOf(await record(walking));
		expect(due()).toBe(1);
		const review = { youthId: 'ZU0167', id: 'own-1', agreed: 'no' } as const;
		const reviewAt = (reviewOn: string) =>
			reviewArrangement(world, STAFF, { ...review, reviewOn, position: position() });
		expect(await reviewAt('2026-11-22')).toMatchObject({ fields: [{ code: 'review-in-past' }] });
		valueOf(await reviewAt('2026-12-20'));
		expect([due(), (await shown()).agreed]).toEqual([0, 'no']);
	});
});

test('a group’s tailoring: most have an alternative, and what is due is named only to who knows the youths', async () => {
	const view = valueOf(await viewTailoring(world, MANAGER, { groupId: 'oo-2' }));
	expect(view.tailoring).toMatchObject({
		youths: 6,
		withAlternative: 6,
		moments: [
			{ template: 'schooldag', always: 5, sometimes: 1, fewNeedIt: true },
			{ template: 'weekend', always: 5, sometimes: 0, fewNeedIt: true }
		]
	});
	expect(view.reviews).toMatchObject([{ youthId: 'OO0159' }]);
	const director = valueOf(await viewTailoring(world, actor('director'), { groupId: 'oo-2' }));
	expect([director.reviews, director.reviewsDue, director.mayDraft]).toEqual([null, 1, false]);
});
