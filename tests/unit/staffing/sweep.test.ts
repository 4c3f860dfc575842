/** The sweep on worked examples: hands, breaks, handovers, nights, and what is cut where. */
import { describe, expect, test } from 'vitest';
import type { Handover } from '#domain/document/staffing-schema.ts';
import { requiredBreakMinutes } from '#domain/staffing/breaks.ts';
import { costOf } from '#domain/staffing/cost.ts';
import { slotsOfDay, sweep } from '#domain/staffing/sweep.ts';
import { timeOf } from '#domain/time/calendar.ts';
import { plan, rule, shift, template } from './small-plan.ts';

const DATE = '2026-11-22';

/** Shifts around the clock that need no break: five hours each, two at a time by day. */
const COVERED = [
	shift('07:00', '12:00', { number: 2 }),
	shift('12:00', '17:00', { number: 2 }),
	shift('17:00', '22:00', { number: 2 }),
	shift('22:00', '03:00'),
	shift('03:00', '07:00')
];

function short(of: ReturnType<typeof sweep>) {
	return of.problems.flatMap((problem) =>
		problem.kind === 'short'
			? [`${timeOf(problem.from)}-${timeOf(problem.to)} ${problem.what} ${problem.there}/${problem.needed}`]
			: []
	);
}

function breaks(of: ReturnType<typeof sweep>) {
	return of.problems.flatMap((problem) =>
		problem.kind === 'break'
			? [`${problem.shiftTitle} ${problem.worker} ${problem.problem} ${problem.by}`]
			: []
	);
}

test.each([
	[330, null, 0],
	[331, null, 30],
	[600, null, 30],
	[601, null, 45],
	[480, 15, 15],
	[480, 20, 20],
	[660, 15, 15],
	[300, 15, 0]
])('%i minutes of work, %s agreed: %i minutes of break', (minutes, agreed, required) => {
	expect(requiredBreakMinutes(minutes, DATE, agreed)).toBe(required);
});

test('before the law was there it asks for no break', () => {
	expect(requiredBreakMinutes(600, '2007-03-31', null)).toBe(0);
});

describe('hands', () => {
	test('a day that is covered has no problem', () => {
		expect(sweep(plan(COVERED)).problems).toEqual([]);
	});

	test('fewer youths ask for fewer hands, and with all in their rooms the least', () => {
		const { slots } = sweep(plan(COVERED, [], { youths: 4 }));
		const neededAt = (hour: number) => slots[hour * 4].needed;
		expect([14, 15, 16, 23].map(neededAt)).toEqual([1, 1, 1, 1]);
		expect(slots.filter(({ youthsOut }) => youthsOut === 0).length).toBe(3 + 9 * 4);
	});

	test('nobody on a shift is said as such, and one on it as one', () => {
		const [first, ...others] = COVERED.slice(1);
		const swept = sweep(plan([first, ...others]));
		expect(short(swept)).toEqual(['07:00-12:00 floor 0/2']);
		expect(swept.problems[0]).toMatchObject({ onShift: 0, away: [], youthsOut: 8 });
		expect(short(sweep(plan([shift('07:00', '12:00'), first, ...others])))).toEqual([
			'07:00-12:00 floor 1/2'
		]);
	});

	test('who sleeps, and who is not there for the floor, is no hand on it', () => {
		const others = COVERED.slice(1);
		const asleep = shift('07:00', '12:00', { number: 2, presence: 'asleep' });
		const guard = shift('07:00', '12:00', { number: 2, role: 'security', onFloor: false });
		for (const given of [asleep, guard]) {
			expect(short(sweep(plan([given, ...others])))).toEqual(['07:00-12:00 floor 0/2']);
		}
	});

	test('a night that is short is one stretch, of the day on which it starts', () => {
		const { problems } = sweep(plan(COVERED.slice(0, 3)));
		expect(problems).toMatchObject([
			{ kind: 'short', day: 0, from: 22 * 60, to: 31 * 60, what: 'night-awake' }
		]);
	});

	test('who sleeps counts as present at night, not as awake', () => {
		const closed = {
			...template.blocks[1],
			room: { entry: 'mandatory', leave: 'no', door: 'closed' } as const
		};
		const days = (shifts: typeof COVERED) =>
			plan(shifts).days.map((day) => ({ ...day, template: { ...template, blocks: [closed] } }));
		const sleeper = shift('22:00', '07:00', { presence: 'asleep' });
		expect(short(sweep(plan(COVERED, [], { days: days(COVERED) })))).toEqual([
			'22:00-07:00 night-present 1/2'
		]);
		const both = [...COVERED, sleeper];
		expect(sweep(plan(both, [], { days: days(both) })).problems).toEqual([]);
	});

	test('within a quarter the worst minute counts', () => {
		const shifts = [shift('07:00', '11:50', { number: 2 }), ...COVERED.slice(1)];
		expect(short(sweep(plan(shifts)))).toEqual(['11:45-12:00 floor 0/2']);
		const exact = [
			shift('07:00', '11:50', { number: 2 }),
			shift('11:50', '17:00', { number: 2 }),
			...COVERED.slice(2)
		];
		expect(short(sweep(plan(exact)))).toEqual([]);
	});

	test('groups apart take their own hands, and leave fewer youths on the floor', () => {
		const given = plan(COVERED);
		const staffing = given.days[0].staffing;
		const withGroup = (youths: number, staff: number) => ({
			...given,
			days: [
				{
					template,
					staffing: staffing && {
						...staffing,
						activityGroups: [{ title: 'Sport', start: '10:00', end: '11:00', youths, staff }]
					}
				}
			]
		});
		expect(sweep(withGroup(4, 1)).problems).toEqual([]);
		expect(short(sweep(withGroup(3, 1)))).toEqual(['10:00-11:00 floor 2/3']);
		expect(sweep(withGroup(4, 0)).slots[40].needed).toBe(1);
		expect(sweep(withGroup(8, 1)).slots[40].needed).toBe(1);
	});

	test('a day of which nobody recorded who works is short all day, and said so', () => {
		const { unrecorded, slots } = sweep(plan([], [], { days: [{ template, staffing: null }] }));
		expect(unrecorded).toEqual([0]);
		expect(slots.every(({ short: lacking }) => lacking > 0)).toBe(true);
	});

	test('a day as it is shown begins at 06:00', () => {
		const shown = slotsOfDay(sweep(plan(COVERED)), 0);
		expect([shown.length, shown[0].minute, shown[95].minute]).toEqual([96, 360, 345]);
	});
});

describe('handovers', () => {
	const early = shift('07:00', '12:30', { number: 2 });
	const [, late, ...others] = COVERED;
	const handover: Handover = {
		id: 'o',
		from: early.id,
		to: late.id,
		start: '12:00',
		minutes: 15,
		form: 'together'
	};
	const at = (form: Handover['form']) =>
		short(sweep(plan([early, late, ...others], [{ ...handover, form }])));

	test('together takes everybody, one while others stay one of each, one by one the same in turns', () => {
		expect(at('together')).toEqual(['12:00-12:15 floor 0/2']);
		expect(at('one-while-others-stay')).toEqual([]);
		expect(at('one-by-one')).toEqual([]);
		const alone = [shift('07:00', '12:30'), shift('07:00', '12:00', { id: 'x' }), late, ...others];
		const oneByOne = { ...handover, from: '0700-1230', form: 'one-by-one' } as const;
		const { workers } = sweep(plan(alone, [oneByOne]));
		expect(
			workers.filter(({ handovers }) => handovers.length > 0).map(({ handovers }) => handovers.length)
		).toEqual([2, 1, 1]);
	});

	test('a night hands over to the morning of the next day', () => {
		const night = shift('22:00', '07:15', { id: 'nacht' });
		const [morning, ...rest] = COVERED.slice(0, 3);
		const given = {
			id: 'o',
			from: 'nacht',
			to: morning.id,
			start: '07:00',
			minutes: 15,
			form: 'together'
		} as const;
		const { problems } = sweep(plan([night, morning, ...rest], [given]));
		expect(problems.find(({ kind }) => kind === 'short')).toMatchObject({
			from: 420,
			to: 435,
			there: 0,
			away: [
				{ why: 'handover', workers: 1 },
				{ why: 'handover', workers: 2 }
			]
		});
	});
});

describe('breaks', () => {
	const long = (starts: [string, number][][], number = 2) =>
		shift('07:00', '15:00', {
			number,
			break: {
				minutes: 30,
				earliest: '09:00',
				latest: '13:00',
				parts: 2,
				starts: starts.map((parts) => parts.map(([start, minutes]) => ({ start, minutes })))
			}
		});
	const relief = [shift('10:00', '13:00'), shift('15:00', '17:00', { number: 2 }), ...COVERED.slice(2)];

	test('one after the other fits where somebody takes over', () => {
		expect(sweep(plan([long([[['10:00', 30]], [['10:30', 30]]]), ...relief])).problems).toEqual([]);
	});

	test('both at once is no break for either: the floor would call them back', () => {
		const swept = sweep(plan([long([[['10:00', 30]], [['10:15', 30]]]), ...relief]));
		expect(short(swept)).toEqual(['10:15-10:30 floor 1/2']);
		expect(breaks(swept)).toEqual(['0700-1500 0 interrupted short', '0700-1500 1 interrupted short']);
	});

	test('one who has none planned misses it, and parts that are too little are too short', () => {
		expect(breaks(sweep(plan([long([[['10:00', 30]]]), ...relief])))).toEqual(['0700-1500 1 missing null']);
		expect(breaks(sweep(plan([long([[['10:00', 30]], [['11:00', 15]]]), ...relief])))).toEqual([
			'0700-1500 1 too-short null'
		]);
	});

	test('in two parts of a quarter it is whole; at the edge of the shift it interrupts nothing', () => {
		const parts: [string, number][] = [
			['10:00', 15],
			['11:00', 15]
		];
		expect(sweep(plan([long([[['12:00', 30]], parts]), ...relief])).problems).toEqual([]);
		const atEnd = shift('07:00', '15:00', {
			number: 1,
			id: 'rand',
			title: 'rand',
			break: {
				minutes: 30,
				earliest: '14:00',
				latest: '15:00',
				parts: 1,
				starts: [[{ start: '14:30', minutes: 30 }]]
			}
		});
		expect(breaks(sweep(plan([atEnd, ...COVERED])))).toEqual(['rand 0 too-short null']);
	});

	test('a handover in it interrupts it', () => {
		const early = long([[['10:00', 30]], [['12:00', 30]]]);
		const given = { id: 'o', from: early.id, to: '1000-1300', start: '10:15', minutes: 15 } as const;
		const swept = sweep(plan([early, ...relief], [{ ...given, form: 'one-while-others-stay' }]));
		expect(breaks(swept)).toContain('0700-1500 0 interrupted handover');
	});

	test('an agreement’s lower value is enough where the location has one', () => {
		const given = plan([long([[['10:00', 15]], [['11:00', 15]]]), ...relief]);
		expect(breaks(sweep(given))).toHaveLength(2);
		expect(sweep({ ...given, rule: { ...rule, agreedBreakMinutes: 15 } }).problems).toEqual([]);
	});
});

test('the cost tells hours, money, and the hours without a price', () => {
	const shifts = [shift('22:00', '07:00', { hourlyCostCents: 5000, number: 2 }), shift('07:00', '08:30')];
	expect(costOf(plan(shifts))).toEqual({ minutes: 1170, cents: 90_000, minutesWithoutCost: 90 });
});
