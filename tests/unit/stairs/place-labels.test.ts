/** Words above the stairs: none overlaps another, no thread crosses words, and numbers never run into each other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf, placeBadges, placeLabels, type Wanting } from '#ui/stairs/place-labels.ts';

const label = (x: number, width: number, weight = 1): Wanting => ({ x, width, weight });

describe('words', () => {
	test('stand on the lowest line they can; the later of two that meet stands lower', () => {
		expect(placeLabels([label(0, 100)], 500, 3)).toEqual([{ line: 0, anchor: 'start' }]);
		const two = placeLabels([label(0, 100), label(50, 100)], 500, 3);
		expect(two).toEqual([
			{ line: 0, anchor: 'start' },
			{ line: 1, anchor: 'start' }
		]);
	});

	test('run to the left at the right edge, and stay out where there is no room at all', () => {
		expect(placeLabels([label(480, 100)], 500, 1)).toEqual([{ line: 0, anchor: 'end' }]);
		expect(placeLabels([label(480, 600)], 500, 1)).toEqual([null]);
		expect(placeLabels([label(10, 50)], 500, 0)).toEqual([null]);
	});

	test('where not all fit, the heaviest has its place', () => {
		const placed = placeLabels([label(250, 240, 1), label(252, 240, 9), label(254, 240, 2)], 500, 1);
		expect(placed[1]).not.toBeNull();
		expect(placed.filter((place) => place !== null).length).toBeLessThan(3);
	});

	test('never overlap, never cross a thread, never leave the picture', () => {
		const wanting = fc.record({
			x: fc.integer({ min: 0, max: 800 }),
			width: fc.integer({ min: 20, max: 400 }),
			weight: fc.integer({ min: 0, max: 50 })
		});
		fc.assert(
			fc.property(fc.array(wanting, { maxLength: 25 }), fc.integer({ min: 0, max: 4 }), (labels, lines) => {
				const places = placeLabels(labels, 800, lines);
				const shown = labels.flatMap((one, at) => {
					const place = places[at];
					return place ? [{ x: one.x, line: place.line, span: extentOf(one, place) }] : [];
				});
				for (const one of shown) {
					expect(one.span[0]).toBeGreaterThanOrEqual(0);
					expect(one.span[1]).toBeLessThanOrEqual(800);
					for (const other of shown) {
						if (one === other) continue;
						const apart = one.span[1] < other.span[0] || other.span[1] < one.span[0];
						if (one.line === other.line) expect(apart).toBe(true);
						// The thread of a higher one runs past the words of a lower one.
						if (one.line < other.line) {
							expect(one.x <= other.span[0] || one.x >= other.span[1]).toBe(true);
						}
					}
				}
				const used = new Set(shown.map(({ line }) => line));
				expect(Math.max(-1, ...used)).toBe(used.size - 1);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('numbers', () => {
	test('that stand too close share a badge', () => {
		const badges = placeBadges([10, 100, 104, 108, 300], 400);
		expect(badges.map(({ first, last }) => [first, last])).toEqual([
			[1, 1],
			[2, 4],
			[5, 5]
		]);
	});

	test('hold every mark once, in order, apart, within the picture', () => {
		const xs = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
		fc.assert(
			fc.property(xs, (places) => {
				const badges = placeBadges(
					places.toSorted((a, b) => a - b),
					400
				);
				let next = 1;
				for (const [at, { first, last, x, width }] of badges.entries()) {
					expect(first).toBe(next);
					next = last + 1;
					expect(x - width / 2).toBeGreaterThanOrEqual(0);
					expect(x + width / 2).toBeLessThanOrEqual(400);
					const before = badges[at - 1];
					if (before) expect(before.x + before.width / 2).toBeLessThan(x - width / 2);
				}
				expect(next).toBe(places.length + 1);
			}),
			{ numRuns: 300 }
		);
	});
});
