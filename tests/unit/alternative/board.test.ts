/** The choice board: who does what, places left, hands needed, and what a filled-in board becomes. */
import { describe, expect, test } from 'vitest';
import { boardDay, NOTHING_CHOSEN, OWN_WORDS, placesLeft } from '#domain/alternative/board.ts';
import { changedPicks, entriesOfPicks, problemsOfPicks, type Pick } from '#domain/alternative/choose.ts';
import type { DayChange, OpenDeurDocument } from '#domain/document/schema.ts';
import { cooking, document, group, resting } from './recorded.ts';

/** A Wednesday. */
const DATE = '2026-11-25';
const BEFORE = '2026-11-22T12:00';

const boardOf = (recorded: OpenDeurDocument, date = DATE, now = BEFORE) =>
	boardDay(recorded, group, date, now);
const pick = (youthId: string, chosen: string, was = NOTHING_CHOSEN): Pick => ({
	...{ key: 'rust', youthId, was },
	pick: chosen
});
const entriesFor = (recorded: OpenDeurDocument, picks: readonly Pick[]) =>
	entriesOfPicks(
		{ groupId: 'eik', date: DATE },
		picks,
		recorded.dayChanges,
		recorded.activities,
		({ youthId }) => `choice-${youthId}`
	);
/** The document after a board was filled in. */
function filledIn(recorded: OpenDeurDocument, picks: readonly Pick[]): OpenDeurDocument {
	const entries = new Map(entriesFor(recorded, picks).map(({ id, value }) => [id, value]));
	const kept = recorded.dayChanges.filter(({ id }) => !entries.has(id));
	const made = [...entries.values()].filter((value) => value !== null);
	return { ...recorded, dayChanges: [...kept, ...made] };
}
const problems = (recorded: OpenDeurDocument, picks: readonly Pick[], now = BEFORE) =>
	problemsOfPicks(boardOf(recorded, DATE, now), recorded.activities, picks).map(({ code, youthId }) => [
		youthId,
		code
	]);

const forGroup: DayChange = {
	id: 'film',
	groupId: 'eik',
	date: DATE,
	replaces: 'rust',
	instead: { title: 'Film', kind: 'activity' },
	origin: 'choice'
};

describe('a day of the board', () => {
	test('has the rest moments by day, and nothing where the program has none', () => {
		const recorded = document(2);
		expect(boardOf(recorded).moments).toMatchObject([
			{ key: 'rust', title: 'Rustmoment', startMinute: 900, endMinute: 945, started: false, hands: 0 }
		]);
		expect(boardOf(recorded, '2026-11-28')).toMatchObject({ known: true, moments: [] });
		expect(boardOf(recorded, '2025-11-26')).toMatchObject({ known: false, moments: [] });
	});

	test('has begun at the minute the moment starts', () => {
		const startedAt = (now: string) => boardOf(document(1), DATE, now).moments[0].started;
		expect([startedAt(`${DATE}T14:59`), startedAt(`${DATE}T15:00`)]).toEqual([false, true]);
	});

	test('says for each youth what holds: the program, an alternative, a choice, or the group’s', () => {
		const recorded = document(4, {
			arrangements: [
				{
					id: 'm1',
					youthId: 'NO0002',
					replaces: 'rust',
					from: '2026-11-01',
					weekdays: ['wed'],
					instead: { title: 'Tekenen', kind: 'activity' }
				}
			],
			absences: [
				{
					id: 'a1',
					youthId: 'NO0004',
					from: `${DATE}T10:00`,
					to: `${DATE}T20:00`,
					reason: 'leave'
				}
			]
		});
		const filled = filledIn(recorded, [pick('NO0003', 'koken')]);
		expect(boardOf(filled).moments[0].cells).toMatchObject([
			{ youthId: 'NO0001', why: 'program', pick: NOTHING_CHOSEN, otherwise: 'Rustmoment', away: false },
			{ youthId: 'NO0002', why: 'arrangement', piece: { title: 'Tekenen' }, otherwise: 'Tekenen' },
			{ youthId: 'NO0003', why: 'choice', pick: 'koken', activityId: 'koken', otherwise: 'Rustmoment' },
			{ youthId: 'NO0004', away: true }
		]);
		const together = boardOf({ ...filled, dayChanges: [...filled.dayChanges, forGroup] });
		expect(together.moments[0].cells.map(({ why, piece }) => [why, piece?.title])).toEqual([
			['group', 'Film'],
			['group', 'Film'],
			['choice', 'Koken'],
			['group', 'Film']
		]);
	});

	test('counts places and hands of those who are there', () => {
		const filled = filledIn(document(3), [
			pick('NO0001', 'koken'),
			pick('NO0002', 'koken'),
			pick('NO0003', 'rusten')
		]);
		const [{ taken, hands }] = boardOf(filled).moments;
		expect([placesLeft(cooking, taken), placesLeft(resting, taken), hands]).toEqual([0, 11, 1]);
	});

	test('a rest in the own room by choice, with the door open, is free', () => {
		const [{ cells }] = boardOf(filledIn(document(1), [pick('NO0001', 'rusten')])).moments;
		expect(cells[0].piece).toMatchObject({ state: 'free', ownChoice: true });
	});

	test('has nobody on it before they move in or after they leave', () => {
		const recorded = document(3);
		const [first, second, third] = recorded.stays;
		const stays = [
			{ ...first, to: `${DATE}T10:00` },
			{ ...second, from: `${DATE}T16:00` },
			{ ...third, to: `${DATE}T15:30` }
		];
		const [{ cells }] = boardOf({ ...recorded, stays }).moments;
		expect(cells.map(({ youthId }) => youthId)).toEqual(['NO0003']);
		expect(problems({ ...recorded, stays }, [pick('NO0001', 'rusten')])).toEqual([
			['NO0001', 'youth-not-there']
		]);
	});

	test('holds forty youths', () => {
		expect(boardOf(document(40)).moments[0].cells).toHaveLength(40);
	});
});

describe('a filled-in board', () => {
	test('is one choice for each youth, which keeps its id when it changes and goes when it is taken back', () => {
		const once = filledIn(document(1), [pick('NO0001', 'koken')]);
		expect(once.dayChanges).toMatchObject([
			{ id: 'choice-NO0001', youthIds: ['NO0001'], origin: 'choice', activityId: 'koken' }
		]);
		const other = filledIn(once, [pick('NO0001', 'rusten', 'koken')]);
		expect(other.dayChanges).toMatchObject([{ id: 'choice-NO0001', instead: { title: resting.title } }]);
		expect(filledIn(other, [pick('NO0001', NOTHING_CHOSEN, 'rusten')]).dayChanges).toEqual([]);
	});

	test('takes a youth out of a choice of several, one after another', () => {
		const shared: DayChange = { ...forGroup, youthIds: ['NO0001', 'NO0002', 'NO0003'] };
		const recorded = document(3, { dayChanges: [shared] });
		expect(boardOf(recorded).moments[0].cells[0].pick).toBe(OWN_WORDS);
		const filled = filledIn(recorded, [
			pick('NO0001', 'koken', OWN_WORDS),
			pick('NO0002', NOTHING_CHOSEN, OWN_WORDS)
		]);
		expect(filled.dayChanges.map(({ youthIds, instead }) => [youthIds, instead?.title])).toEqual([
			[['NO0003'], 'Film'],
			[['NO0001'], 'Koken']
		]);
	});

	test('is only what differs from when it was opened', () => {
		const untouched = pick('NO0001', 'koken', 'koken');
		expect(changedPicks([untouched, pick('NO0002', 'koken')])).toEqual([pick('NO0002', 'koken')]);
	});
});

describe('what cannot be chosen', () => {
	test('more youths than places: each who asks for it is told, and who changes places is not', () => {
		const two = filledIn(document(4), [pick('NO0001', 'koken'), pick('NO0002', 'koken')]);
		expect(problems(two, [pick('NO0003', 'koken')])).toEqual([['NO0003', 'activity-full']]);
		expect(problems(two, [pick('NO0003', 'koken'), pick('NO0001', 'rusten', 'koken')])).toEqual([]);
		expect(problems(two, [pick('NO0003', 'rusten'), pick('NO0001', 'rusten', 'koken')])).toEqual([]);
	});

	test('an activity that is retired or gone meanwhile, though one that was chosen before stays', () => {
		const retired = [{ ...cooking, retired: true }];
		const recorded = document(1, { activities: retired });
		expect(problems(recorded, [pick('NO0001', 'koken')])).toEqual([['NO0001', 'activity-retired']]);
		expect(problems(recorded, [pick('NO0001', 'zwemmen')])).toEqual([['NO0001', 'activity-gone']]);
		const chosen = { ...filledIn(document(1), [pick('NO0001', 'koken')]), activities: retired };
		expect(problems(chosen, [pick('NO0001', 'koken')])).toEqual([]);
	});

	test('once the moment has started, or for who is not there', () => {
		const recorded = document(1);
		expect(problems(recorded, [pick('NO0001', 'koken')], `${DATE}T15:10`)).toEqual([
			['NO0001', 'moment-started']
		]);
		expect(problems(recorded, [pick('NO0009', 'koken')])).toEqual([['NO0009', 'youth-not-there']]);
		const elsewhere = { ...pick('NO0001', 'koken'), key: 'zwemmen' };
		expect(problems(recorded, [elsewhere])).toEqual([['NO0001', 'no-such-moment']]);
	});

	test('what somebody else chose for the same youth meanwhile is said; the same choice is not', () => {
		const meanwhile = filledIn(document(2), [pick('NO0001', 'rusten')]);
		expect(problems(meanwhile, [pick('NO0001', 'koken'), pick('NO0002', 'koken')])).toEqual([
			['NO0001', 'chosen-meanwhile']
		]);
		expect(problems(meanwhile, [pick('NO0001', 'rusten')])).toEqual([]);
	});
});
