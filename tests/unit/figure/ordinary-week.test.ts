/** A week's figure is that of its minutes, not seven times a rounded day. */
import { expect, test } from 'vitest';
import { figuresOf, emptyTally } from '#domain/seclusion/figures.ts';
import { wholeMinutes } from '#ui/figure/figure-values.ts';
import { weekRows } from '#ui/months/ordinary-week.ts';

const DAY = 1440;

/** So many days with these minutes in the room, at night and by day. */
function figures(days: number, night: number, rest: number) {
	return figuresOf({
		...emptyTally(),
		present: days * DAY,
		nightMandatoryRoom: night,
		restMandatoryRoom: rest,
		nightSecluded: 1
	});
}

test('rows of 76 h 30 stay 76 h 30, with 71 h 15 of it at night', () => {
	const week = figures(7, 71 * 60 + 15, 5 * 60 + 15);
	const rows = weekRows({ schoolDays: figures(5, 3075, 225), weekendDays: figures(2, 1200, 90), week });
	const minutes = rows.map((row) => row.minutes && wholeMinutes(row.minutes, 'mandatoryRoom'));
	expect(minutes).toEqual([660, 645, 4590]);
	expect(rows[2].minutes?.night.mandatoryRoom).toBe(71 * 60 + 15);
	expect(rows[2].minutes?.night.secluded).toBe(1);
});

test('a day’s single minute in a week is more than nothing', () => {
	const [row] = weekRows({
		schoolDays: figures(5, 0, 0),
		weekendDays: figures(2, 0, 0),
		week: figures(7, 0, 0)
	});
	expect(row.minutes?.night.secluded).toBeGreaterThan(0);
});

test('where nothing is known, nothing stands', () => {
	const none = figuresOf(emptyTally());
	expect(weekRows({ schoolDays: none, weekendDays: none, week: none }).map((row) => row.minutes)).toEqual([
		null,
		null,
		null
	]);
});
