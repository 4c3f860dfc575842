/** A block that is put in a day takes its time from the others, and from nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/document/schema.ts';
import { withBlock } from '#domain/program/make-room.ts';
import { endMinuteOf } from '#domain/program/plan.ts';
import { minuteOfDay, timeOf } from '#domain/time/calendar.ts';

function block(key: string, start: string, end: string): Block {
	return { key, title: key, kind: 'activity', start, end };
}

const told = (blocks: readonly Block[]) => blocks.map(({ key, start, end }) => `${key} ${start}–${end}`);
const school = block('school', '09:00', '15:00');
const night = block('nacht', '22:00', '07:30');

describe('a block that is added', () => {
	test.each([
		[
			'beside the others',
			block('rust', '16:00', '17:00'),
			['school 09:00–15:00', 'rust 16:00–17:00', 'nacht 22:00–07:30']
		],
		[
			'over the end of one',
			block('rust', '14:00', '16:00'),
			['school 09:00–14:00', 'rust 14:00–16:00', 'nacht 22:00–07:30']
		],
		[
			'over the start of the night',
			block('rust', '21:00', '23:00'),
			['school 09:00–15:00', 'rust 21:00–23:00', 'nacht 23:00–07:30']
		],
		[
			'in the middle: the longest part keeps the key',
			block('rust', '10:00', '11:00'),
			['school-2 09:00–10:00', 'rust 10:00–11:00', 'school 11:00–15:00', 'nacht 22:00–07:30']
		],
		['over a whole one', block('rust', '08:00', '16:00'), ['rust 08:00–16:00', 'nacht 22:00–07:30']],
		[
			'in place of itself, at other times',
			block('school', '10:00', '12:00'),
			['school 10:00–12:00', 'nacht 22:00–07:30']
		],
		[
			'past midnight: what would begin on the next day is another day’s',
			block('rust', '23:00', '02:00'),
			['school 09:00–15:00', 'nacht 22:00–23:00', 'rust 23:00–02:00']
		]
	])('%s', (_, added, expected) => {
		expect(told(withBlock([school, night], added))).toEqual(expected);
	});

	test('takes its time and no other', () => {
		const minutes = fc.integer({ min: 0, max: 1439 });
		const span = fc.tuple(minutes, minutes).filter(([start, end]) => start !== end);
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 0, max: 287 }), { maxLength: 12 }),
				span,
				(cuts, [from, to]) => {
					const edges = cuts.toSorted((a, b) => a - b).map((cut) => cut * 5);
					const blocks = edges
						.slice(0, -1)
						.map((start, at) => block(`b${at}`, timeOf(start), timeOf(edges[at + 1])))
						.filter((_, at) => at % 3 !== 2);
					const added = block('nieuw', timeOf(from), timeOf(to));
					const result = withBlock(blocks, added);
					const end = endMinuteOf(from, added.end);
					expect(result.filter(({ key }) => key === 'nieuw')).toEqual([added]);
					expect(new Set(result.map(({ key }) => key)).size).toBe(result.length);
					for (let minute = 0; minute < 1440; minute++) {
						const there = covering(result, minute);
						if (minute >= from && minute < end) expect(there).toEqual(['nieuw']);
						else expect(there).toEqual(covering(blocks, minute));
					}
				}
			),
			{ numRuns: 60 }
		);
	});
});

/** Titles of the blocks of a day that hold at a minute of it. */
function covering(blocks: readonly Block[], minute: number): string[] {
	return blocks
		.filter(({ start, end }) => {
			const from = minuteOfDay(start);
			return from <= minute && minute < endMinuteOf(from, end);
		})
		.map(({ title }) => title);
}
