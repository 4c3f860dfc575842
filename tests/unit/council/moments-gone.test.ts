/** Which moments a program no longer asks: what somebody can say was there all the same. */
import { describe, expect, test } from 'vitest';
import { momentsGone } from '#domain/council/moments-gone.ts';
import type { Block, RoomRule } from '#domain/document/schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';

const CLOSED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'closed' };
const CHOICE: RoomRule = { entry: 'choice', leave: 'free', door: 'open' };
const MONDAY = '2026-11-23';
const SATURDAY = '2026-11-28';

const rest: Block = {
	...{ key: 'rest', title: 'Rust', kind: 'rest', start: '15:00', end: '16:00' },
	room: CLOSED
};
const night: Block = {
	...{ key: 'night', title: 'Nacht', kind: 'night', start: '22:00', end: '07:30' },
	room: CLOSED
};
const meal: Block = { key: 'meal', title: 'Eten', kind: 'meal', start: '18:00', end: '18:30', room: null };

function program(school: Block[], weekend: Block[] = school): DraftProgram {
	return {
		templates: [
			{ id: 'school', name: 'Schooldag', blocks: school },
			{ id: 'weekend', name: 'Weekend', blocks: weekend }
		],
		week: {
			...{ mon: 'school', tue: 'school', wed: 'school', thu: 'school', fri: 'school' },
			...{ sat: 'weekend', sun: 'weekend' }
		},
		exceptions: []
	};
}

const before = program([rest, meal, night]);
const keysGone = (now: DraftProgram, date = MONDAY) => momentsGone(before, now, date).map(({ key }) => key);

describe('a moment is gone', () => {
	test.each<[string, DraftProgram, string[]]>([
		['where it is no more', program([meal, night]), ['rest']],
		['where it is shorter', program([{ ...rest, end: '15:30' }, meal, night]), ['rest']],
		['where it is at another time', program([{ ...rest, start: '16:00', end: '17:00' }, night]), ['rest']],
		['where one chooses', program([{ ...rest, room: CHOICE }, night]), ['rest']],
		['where a night begins later', program([rest, { ...night, start: '22:45' }]), ['night']],
		['not where all is as it was', before, []],
		['not where it is longer', program([{ ...rest, end: '17:00' }, night]), []],
		['not where it is stricter', program([{ ...rest, room: { ...CLOSED, door: 'locked' } }, night]), []],
		['not where it has another name', program([{ ...rest, title: 'Stil zijn' }, night]), []]
	])('%s', (_, now, gone) => {
		expect(keysGone(now)).toEqual(gone);
	});

	test('on its own kinds of day only', () => {
		const now = program([rest, night], [night]);
		expect([keysGone(now), keysGone(now, SATURDAY)]).toEqual([[], ['rest']]);
	});

	test('on a day that an exception gives another template', () => {
		const now: DraftProgram = {
			...program([rest, night], [night]),
			exceptions: [{ from: MONDAY, to: '2026-11-24', template: 'weekend' }]
		};
		expect(keysGone(now)).toEqual(['rest']);
	});

	test('as it was before, with its times and its rule', () => {
		expect(momentsGone(before, program([night]), MONDAY)).toEqual([{ ...rest, otherwise: 'gone' }]);
	});

	test.each<[Partial<Block> | null, string]>([
		[null, 'gone'],
		[{ room: CHOICE }, 'gone'],
		[{ start: '16:30', end: '17:30' }, 'gone'],
		[{ start: '13:00', end: '14:00' }, 'gone'],
		[{ start: '15:30' }, 'begins-later'],
		[{ start: '15:30', end: '17:00' }, 'begins-later'],
		[{ end: '15:30' }, 'ends-earlier'],
		[{ start: '15:15', end: '15:45' }, 'shorter-at-both-ends'],
		[{ room: { ...CLOSED, leave: 'on-need', door: 'open' } }, 'lighter']
	])('%o: %s', (now, otherwise) => {
		const [moment] = momentsGone(before, program([...(now ? [{ ...rest, ...now }] : []), night]), MONDAY);
		expect(moment.otherwise).toBe(otherwise);
	});

	test('of a night, over midnight', () => {
		const [moment] = momentsGone(before, program([rest, { ...night, start: '22:45' }]), MONDAY);
		expect(moment.otherwise).toBe('begins-later');
	});
});
