/** What was promised beside what is so, and what a round among people may tell. */
import { describe, expect, test } from 'vitest';
import { askingState, closedCounts, resultOf } from '#domain/council/asking.ts';
import { promiseTrouble, type PromiseTrouble } from '#domain/council/promise-trouble.ts';
import { promiseOf, type PromiseOutcome } from '#domain/council/promise.ts';
import { roadOf } from '#domain/council/road.ts';
import { answerByOn, membersOn, schemeOn } from '#domain/council/scheme.ts';
import type { Asking, CouncilMember, Signal } from '#domain/document/council-schema.ts';
import type { DayChange, Draft, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import {
	asked,
	documentWith,
	GONE,
	NOW,
	pilotOf,
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
		expect(told.differs.stricter).toMatchObject([{ key: 'avond' }]);
		expect(promiseTrouble([told])).toBe('nothing-came');
	});

	const tried = version({
		id: 'maas-proef',
		effectiveFrom: '2026-03-05',
		effectiveTo: '2026-04-01',
		...GONE
	});

	test('what was tried out on the day of the decision is still promised, and broken where it did not stay', () => {
		const [told] = promise({ policies: [VERSION, tried], pilots: [pilotOf('maas-proef')] });
		expect(told).toMatchObject({
			outcome: 'not-there',
			came: 'none',
			differs: { broken: [{ key: 'rust' }] }
		});
		expect(promiseTrouble([told])).toBe('nothing-came');
	});

	test('what began between handing in and the decision is still promised', () => {
		const begun = version({ id: 'maas-2', effectiveFrom: '2026-03-05', ...GONE });
		const back = version({ id: 'maas-3', effectiveFrom: '2026-05-20', ...NOW });
		expect(promise({ policies: [VERSION, begun] })).toMatchObject([{ outcome: 'kept', came: 'all' }]);
		expect(promise({ policies: [VERSION, begun, back] })).toMatchObject([
			{ outcome: 'differs', came: 'none' }
		]);
	});

	test('where it was so before anybody asked, all that differs is about the promise', () => {
		const [told] = promise({ policies: [{ ...VERSION, ...GONE }, version(SHORTER)] });
		expect(told).toMatchObject({
			came: 'part',
			differs: { broken: [{ key: 'rust' }], stricter: [], beside: [] }
		});
		expect(promise({ policies: [{ ...VERSION, ...GONE }] })).toMatchObject([
			{ outcome: 'kept', came: 'all' }
		]);
	});

	test('an urgent measure in the program makes it no other program', () => {
		const [{ blocks }] = NOW.templates;
		const measure = {
			...{ id: 'spoed', groupId: 'maas', template: 'spoed', from: '2026-06-01', to: '2026-06-02' },
			...{ basis: 'quarantine' as const, reason: 'Ziek', recordedOn: '2026-06-01' }
		};
		const inForce = version({
			...GONE,
			templates: [...GONE.templates, { id: 'spoed', name: 'Spoed', blocks }],
			exceptions: [{ from: '2026-06-01', to: '2026-06-02', template: 'spoed', basis: 'quarantine' }]
		});
		const policies = [VERSION, inForce];
		expect(promise({ policies, urgentMeasures: [measure] })).toMatchObject([
			{ outcome: 'kept', came: 'all' }
		]);
		expect(promise({ policies })).toMatchObject([{ outcome: 'differs' }]);
	});

	/** What was promised, with a rest moment under a key of its own. */
	const [{ blocks: lunch }] = GONE.templates;
	const room = { entry: 'mandatory', leave: 'no', door: 'closed' } as const;
	const pause = { key: 'pauze', title: 'Pauze', kind: 'rest', start: '15:00', end: '16:00', room } as const;
	const elsewhere = version({ templates: [{ ...GONE.templates[0], blocks: [...lunch, pause] }] });

	test('the same seclusion under another key is told beside it as stricter', () => {
		const [told] = promise({ policies: [VERSION, elsewhere] });
		expect(told).toMatchObject({ came: 'all', differs: { broken: [], beside: [] } });
		expect(told.differs.stricter).toMatchObject([{ what: 'added', key: 'pauze' }]);
		expect(promiseTrouble([told])).toBe('more-room');
	});

	test('another moment by a stricter rule and for no longer is stricter alone', () => {
		const evening = { ...pause, key: 'avond', start: '19:00', end: '19:30' } as const;
		const lighter = { ...evening, room: { ...room, leave: 'on-need' } } as const;
		const withEvening = (program: Draft['program'], block: typeof evening | typeof lighter) => ({
			...program,
			templates: program.templates.map((one) => ({ ...one, blocks: [...one.blocks, block] }))
		});
		const promised = asked(withEvening(GONE, lighter));
		const steps = [STEPS[0], step('hand-in', { asked: promised })];
		const policies = [{ ...VERSION, ...withEvening(NOW, lighter) }, version(withEvening(GONE, evening))];
		const decided = step('decide', { ...YES, on: '2026-03-10', promised });
		const [told] = promise({ policies }, DAY, [...steps, decided]);
		expect(told).toMatchObject({ came: 'all', differs: { broken: [], stricter: [{ key: 'avond' }] } });
		expect(promiseTrouble([told])).toBe('stricter');
	});

	test('a holiday with more time on the room is stricter, and so is the loss of one with less', () => {
		const evening = { ...pause, key: 'avond', start: '19:00', end: '19:30' } as const;
		const rested = { ...GONE, templates: [{ ...GONE.templates[0], blocks: [...lunch, evening] }] };
		const withHoliday = (blocks: typeof lunch) => ({
			...rested,
			templates: [...rested.templates, { id: 'vakantie', name: 'Vakantie', blocks }],
			exceptions: [{ from: '2026-07-01', to: '2026-07-08', template: 'vakantie' }]
		});
		const found = (promised: Draft['program'], now: Draft['program']) => {
			const own = asked(promised);
			const decided = step('decide', { ...YES, on: '2026-03-10', promised: own });
			const steps = [STEPS[0], step('hand-in', { asked: own }), decided];
			const [day, ...others] = promised.templates;
			const before = {
				...promised,
				templates: [{ ...day, blocks: [...NOW.templates[0].blocks, evening] }, ...others]
			};
			return promise({ policies: [{ ...VERSION, ...before }, version(now)] }, DAY, steps)[0].differs;
		};
		const longer = withHoliday([...lunch, { ...evening, end: '20:00' }]);
		const shorter = withHoliday(lunch);
		const added = [{ what: 'exception-added' }];
		expect(found(rested, longer)).toMatchObject({ broken: [], stricter: added, beside: [] });
		expect(found(rested, shorter)).toMatchObject({ broken: [], stricter: [], beside: added });
		const ended = [{ what: 'exception-ended' }];
		expect(found(shorter, rested)).toMatchObject({ broken: [], stricter: ended, beside: [] });
		expect(found(longer, rested)).toMatchObject({ broken: [], stricter: [], beside: ended });
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

	test('practice stands out whatever differs beside the promise', () => {
		const lists = {
			policies: [VERSION, elsewhere],
			dayChanges: [change({ instead: { ...change({}).instead!, start: '20:00', end: '20:30' } })]
		};
		expect(promiseTrouble(promise(lists))).toBe('practice');
		expect(promiseTrouble(promise({ policies: [VERSION, elsewhere], signals: [signal({})] }))).toBe(
			'practice'
		);
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
