/** What was promised beside what is so, and what a round among people may tell. */
import { describe, expect, test } from 'vitest';
import { askingState, closedCounts, resultOf } from '#domain/council/asking.ts';
import {
	promiseOf,
	promiseTrouble,
	type PromiseOutcome,
	type PromiseTrouble
} from '#domain/council/promise.ts';
import { roadOf } from '#domain/council/road.ts';
import { answerByOn, membersOn, schemeOn } from '#domain/council/scheme.ts';
import type { Asking, CouncilMember, Signal } from '#domain/document/council-schema.ts';
import type { DayChange, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import {
	asked,
	documentWith,
	GONE,
	NOW,
	PROPOSAL,
	SCHEME,
	SHORTER,
	step,
	VERSION,
	YES
} from './small-council.ts';

const DAY = '2026-06-01';
const STEPS = [step('to-council'), step('hand-in'), step('decide', { ...YES, on: '2026-03-10' })];

const version = (own: Partial<Policy>): Policy => ({
	...VERSION,
	id: 'maas-2',
	effectiveFrom: '2026-05-01',
	...own
});
const change = (own: Partial<DayChange>): DayChange => ({
	...{ id: 'd1', groupId: 'maas', date: '2026-05-09', replaces: null, origin: 'practice' },
	instead: {
		...{ title: 'Toch rust', kind: 'rest', start: '15:00', end: '15:45' },
		room: { entry: 'mandatory', leave: 'no', door: 'closed' }
	},
	...own
});
const signal = (own: Partial<Signal>): Signal => ({
	...{ id: 's1', locationId: 'zuid', groupId: 'maas', date: '2026-05-09', title: 'Rust', by: 'council' },
	...{ confirmed: true, recordedOn: '2026-05-10' },
	...own
});

function promise(lists: Partial<OpenDeurDocument>, date = DAY, steps = STEPS) {
	return promiseOf(documentWith(lists), PROPOSAL, roadOf(PROPOSAL, steps, date), date);
}

describe('what was promised', () => {
	const kept = [VERSION, version(GONE)];
	test.each<[string, Partial<OpenDeurDocument>, PromiseOutcome]>([
		['is so', { policies: kept }, 'kept'],
		['is not there', {}, 'not-there'],
		['is not there without any version', { policies: [] }, 'not-there'],
		['came otherwise', { policies: [VERSION, version(SHORTER)] }, 'differs'],
		['is so on paper', { policies: kept, dayChanges: [change({})] }, 'practice-differs'],
		['is so, and staff say that it was not', { policies: kept, signals: [signal({})] }, 'practice-differs'],
		['is so, whatever nobody confirmed', { policies: kept, signals: [signal({ confirmed: null })] }, 'kept'],
		['is so, whatever was before', { policies: kept, dayChanges: [change({ date: '2026-04-30' })] }, 'kept'],
		['is so, whatever was chosen', { policies: kept, dayChanges: [change({ origin: 'choice' })] }, 'kept'],
		['is so for a group', { policies: kept, dayChanges: [change({ youthIds: ['ZU0001'] })] }, 'kept'],
		['is so in another group', { policies: kept, dayChanges: [change({ groupId: 'waal' })] }, 'kept'],
		[
			'is so where practice was lighter',
			{ policies: kept, dayChanges: [change({ replaces: 'lunch', instead: null })] },
			'kept'
		]
	])('%s', (_, lists, outcome) => {
		expect(promise(lists)).toMatchObject([{ groupId: 'maas', outcome }]);
	});

	test('what differs is told as a list, with the days on which practice was otherwise', () => {
		const [told] = promise({ policies: [VERSION, version(SHORTER)], dayChanges: [change({})] });
		expect(told).toMatchObject({ came: 'part', differs: { broken: [{ what: 'added' }], beside: [] } });
		expect(told.practice.map(({ date }) => date)).toEqual(['2026-05-09']);
		expect(told.version?.id).toBe('maas-2');
	});

	test('nothing of it came where what was to change is as it was, whatever else began', () => {
		const [{ blocks }] = NOW.templates;
		const extra = { key: 'avond', title: 'Avondrust', kind: 'rest', start: '19:00', end: '19:30' } as const;
		const room = { entry: 'mandatory', leave: 'no', door: 'closed' } as const;
		const templates = [{ ...NOW.templates[0], blocks: [...blocks, { ...extra, room }] }];
		const [told] = promise({ policies: [VERSION, version({ templates })] });
		expect(told).toMatchObject({ outcome: 'differs', came: 'none' });
		expect(told.differs.broken).toMatchObject([{ key: 'rust' }]);
		expect(told.differs.beside).toMatchObject([{ key: 'avond' }]);
		expect(promiseTrouble([told])).toBe('nothing-came');
	});

	test('a moment that became a choice where it was to go is what was promised, told as a choice', () => {
		const [{ blocks }] = NOW.templates;
		const room = { entry: 'choice', leave: 'free', door: 'open' } as const;
		const chosen = blocks.map((block) => (block.key === 'rust' ? { ...block, room } : block));
		const templates = [{ ...NOW.templates[0], blocks: chosen }];
		const [told] = promise({ policies: [VERSION, version({ templates })] });
		expect(told).toMatchObject({ outcome: 'differs', came: 'part' });
		expect(told.differs.broken).toMatchObject([
			{ what: 'free-time', added: [{ title: 'Rust', isOwnChoice: true }] }
		]);
	});

	test('what is lighter than was promised, and what is beside it, breaks no promise', () => {
		const steps = [
			step('to-council'),
			step('hand-in', { asked: asked(SHORTER) }),
			step('decide', { ...YES, on: '2026-03-10', promised: asked(SHORTER) })
		];
		const [told] = promise({ policies: [VERSION, version(GONE)] }, DAY, steps);
		expect(told).toMatchObject({ outcome: 'differs', came: 'all' });
		expect(told.differs).toMatchObject({ broken: [], beside: [{ what: 'dropped' }] });
		expect(promiseTrouble([told])).toBe('beside');
	});

	test.each<[string, Partial<OpenDeurDocument>, PromiseTrouble | null]>([
		['nothing', {}, 'nothing-came'],
		['a part', { policies: [VERSION, version(SHORTER)] }, 'part-came'],
		['practice', { policies: kept, signals: [signal({})] }, 'practice'],
		['nothing at all', { policies: kept }, null]
	])('what stands out first: %s', (_, lists, trouble) => {
		expect(promiseTrouble(promise(lists))).toBe(trouble);
	});

	test('a moment that lasted longer than promised was stricter, one that was shorter was not', () => {
		const steps = [...STEPS.slice(0, 2), step('talk'), step('decide', { ...YES, promised: [] })];
		const asked = [{ groupId: 'maas', draftId: 'ontwerp', program: SHORTER }];
		steps[1] = step('hand-in', { asked });
		steps[3] = step('decide', { ...YES, promised: asked });
		const told = (end: string) =>
			promise(
				{
					policies: [VERSION, version(SHORTER)],
					dayChanges: [change({ replaces: 'rust', instead: { ...change({}).instead!, start: '15:00', end } })]
				},
				DAY,
				steps
			)[0].outcome;
		expect([told('15:20'), told('15:30'), told('15:31')]).toEqual(['kept', 'kept', 'practice-differs']);
	});

	test('is not asked before its day, nor where nothing was promised', () => {
		expect(promise({}, '2026-04-30')).toEqual([]);
		expect(promise({}, DAY, STEPS.slice(0, 2))).toEqual([]);
	});

	test('in words only can be told by signals', () => {
		const words = [
			step('to-council'),
			step('hand-in', { asked: [] }),
			step('decide', { ...YES, promised: [], on: '2026-03-10' })
		];
		expect(promise({}, DAY, words)).toMatchObject([{ outcome: 'in-words', promised: null }]);
		expect(promise({ signals: [signal({})] }, DAY, words)).toMatchObject([{ outcome: 'practice-differs' }]);
	});
});

describe('a round among people', () => {
	const asking: Asking = {
		...{ id: 'r', locationId: 'zuid', groupIds: ['maas', 'waal'], voices: 'youths', way: 'codes' },
		...{ question: 'Mag het weg?', opensOn: '2026-03-02', closesOn: '2026-03-09', recordedOn: '2026-03-01' }
	};
	const tally = (groupId: string, counts: number[], youths: number) => ({ groupId, counts, youths });

	test.each([
		['2026-03-01', 'upcoming'],
		['2026-03-02', 'open'],
		['2026-03-08', 'open'],
		['2026-03-09', 'over']
	])('on %s it is %s', (today, state) => {
		expect(askingState(asking, today)).toBe(state);
		expect(resultOf(asking)).toBe(null);
	});

	test('under five answers nothing is told, not even how many there were', () => {
		const few = closedCounts('youths', [
			tally('maas', [0, 0, 1, 1, 0], 12),
			tally('waal', [1, 0, 0, 1, 0], 12)
		]);
		expect(few).toEqual({ counts: null });
		const closed = { ...asking, sentences: 'Wie schreef dit?', closed: { on: '2026-03-09', ...few } };
		expect(resultOf(closed)).toEqual({ counts: null, answers: null, byGroup: null, sentences: null });
	});

	test('groups are told apart only where each has ten youths and five answers', () => {
		const five = [1, 1, 1, 1, 1];
		const both = closedCounts('youths', [tally('maas', five, 10), tally('waal', five, 10)]);
		expect(both).toMatchObject({
			counts: [2, 2, 2, 2, 2],
			byGroup: [{ groupId: 'maas' }, { groupId: 'waal' }]
		});
		const small = closedCounts('youths', [tally('maas', five, 10), tally('waal', five, 9)]);
		expect(small).toEqual({ counts: [2, 2, 2, 2, 2] });
		const silent = closedCounts('youths', [tally('maas', five, 10), tally('waal', [0, 0, 1, 1, 2], 10)]);
		expect(silent).toEqual({ counts: [1, 1, 2, 2, 3] });
		expect(closedCounts('team', [tally('maas', five, 10), tally('waal', five, 10)])).toEqual({
			counts: [2, 2, 2, 2, 2]
		});
	});

	test('sentences come one by one', () => {
		const closed = { on: '2026-03-09', counts: [0, 1, 1, 2, 2] };
		expect(resultOf({ ...asking, closed, sentences: 'Graag.\n\nLiever niet.' })).toMatchObject({
			...{ answers: 6, sentences: ['Graag.', 'Liever niet.'] }
		});
		expect(resultOf({ ...asking, closed, sentences: null })).toMatchObject({ sentences: null });
	});
});

describe('a council on a day', () => {
	const member = (id: string, own: Partial<CouncilMember> = {}): CouncilMember => ({
		...{ id, locationId: 'zuid', part: 'member', name: 'Raadslid', from: '2026-01-01' },
		...own
	});
	const councilMembers = [
		member('a'),
		member('b', { to: '2026-03-01' }),
		member('c', { locationId: 'noord' }),
		member('d', { part: 'coach' })
	];

	test('holds who came and did not leave, and is too small with one', () => {
		const document = documentWith({ councilMembers });
		expect(membersOn(document, 'zuid', '2026-02-28')).toMatchObject({
			...{ members: [{ id: 'a' }, { id: 'b' }], coaches: [{ id: 'd' }], advisers: [], tooSmall: false }
		});
		expect(membersOn(document, 'zuid', '2026-03-01')).toMatchObject({
			members: [{ id: 'a' }],
			tooSmall: true
		});
		expect(membersOn(document, 'zuid', '2025-12-31')).toMatchObject({ members: [], tooSmall: true });
	});

	test('has the scheme that began last, and its days for an answer', () => {
		const later = { ...SCHEME, id: 'later', from: '2026-05-01', answerDays: 14, role: 'consent' as const };
		const document = documentWith({ councilSchemes: [later, SCHEME] });
		expect(schemeOn(document, 'zuid', '2026-04-30')?.role).toBe('advice');
		expect(schemeOn(document, 'zuid', '2026-05-01')?.role).toBe('consent');
		expect(schemeOn(document, 'zuid', '2025-12-31')).toBe(null);
		expect(answerByOn(document, 'zuid', '2026-05-01')).toBe('2026-05-15');
		expect(answerByOn(document, 'noord', '2026-05-01')).toBe('2026-05-29');
	});
});
