/** Whatever the program, what is wished can be carried out, and nobody is held longer or stricter by it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { councilMoments, timeOfWish, wishesFor, withWish } from '#domain/council/wish.ts';
import { firstBlock } from '#domain/council/wish-edits.ts';
import { timesOf } from '#domain/council/wish-fit.ts';
import type { Group, Location, Lock } from '#domain/document/schema.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import { problemsOfProgram } from '#domain/program/draft-schema.ts';
import { programOf, sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { spanOf } from '#domain/program/edit-blocks.ts';
import { minutesOfStrip, stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';
import { minuteOfDay } from '#domain/time/calendar.ts';
import { locks, policyOf, policyPlansWith } from './programs.ts';

const MINUTES_PER_DAY = 1440;
const SCENE = { timeZone: 'Europe/Amsterdam', date: '2020-10-20' };
const LOCATION: Location = { id: 'l', code: 'LL', name: 'L', timeZone: SCENE.timeZone };

const programs: fc.Arbitrary<DraftProgram> = policyPlansWith({ day: fc.constant(0), fewestBlocks: 1 }).map(
	(plan) => programOf(policyOf(SCENE, 'g', plan))
);

/** A wish that is offered for a moment, with what becomes of the program at a time that is offered, or as proposed. */
interface Offered {
	readonly key: string;
	readonly wish: Wish;
	readonly at: string | null;
	readonly after: DraftProgram | null;
}

function offered(program: DraftProgram, lock: Lock): Offered[] {
	return councilMoments(program, lock).flatMap(({ key }) =>
		wishesFor(program, lock, key)
			.filter((wish) => wish !== 'in-words')
			.flatMap((wish) =>
				[null, ...timesOf(program, lock, key, wish)].map((at) => ({
					...{ key, wish, at },
					after: withWish(program, lock, { key, wish, at })
				}))
			)
	);
}

const piecesOf = ({ templates }: DraftProgram, lock: Lock): StripPiece[] =>
	templates.flatMap(({ blocks }) => stripOfTemplate(blocks, lock));

test('what is offered fits, changes something, and leaves a program without problems', () => {
	fc.assert(
		fc.property(programs, locks, (program, lock) => {
			const group: Group = {
				...{ id: 'g', locationId: 'l', name: 'G' },
				settings: [{ from: null, capacity: 6, lock }]
			};
			for (const { after, wish, at, key } of offered(program, lock)) {
				if (!after) throw new Error(`${wish} at ${at} does not fit`);
				expect(sameProgram(after, program)).toBe(false);
				expect(problemsOfProgram(after, group, LOCATION, { id: 'i', name: 'I' })).toEqual([]);
				if (at !== null) expect(timeOfWish(after, key, wish)).toBe(at);
			}
		})
	);
});

test('a moment at another time falls in no night, that of the day before included', () => {
	fc.assert(
		fc.property(programs, locks, (program, lock) => {
			for (const { after, wish, key } of offered(program, lock)) {
				if (wish !== 'other-time' || !after) continue;
				const blocks = after.templates.flatMap((template) => template.blocks);
				const moved = blocks.filter((block) => block.key === key).map(spanOf);
				const ends = blocks
					.filter((block) => block.key !== key)
					.map((block) => spanOf(block).endMinute - MINUTES_PER_DAY);
				for (const { startMinute } of moved) expect(startMinute).toBeGreaterThanOrEqual(Math.max(...ends, 0));
			}
		})
	);
});

test('what has a time is at that time on every day, or as it was where that time is not within it', () => {
	fc.assert(
		fc.property(programs, locks, (program, lock) => {
			for (const { after, wish, at, key } of offered(program, lock)) {
				if (!after || at === null || (wish !== 'shorter' && wish !== 'other-time')) continue;
				const first = firstBlock(program, key);
				const edge = wish === 'shorter' && first?.kind !== 'night' ? 'end' : 'start';
				for (const { id, blocks } of program.templates) {
					const was = blocks.find((block) => block.key === key);
					const is = after.templates.find((one) => one.id === id)?.blocks.find((block) => block.key === key);
					if (!was || !is || is[edge] === at) continue;
					expect(is).toEqual(was);
					expect(wish).toBe('shorter');
					const { startMinute, endMinute } = spanOf(was);
					const minute = minuteOfDay(at);
					const isNextDay = edge === 'end' && minute <= minuteOfDay(first?.start ?? '');
					const asked = isNextDay ? minute + MINUTES_PER_DAY : minute;
					expect(asked <= startMinute || asked >= endMinute).toBe(true);
				}
			}
		})
	);
});

test('no wish but another time holds anybody longer or stricter', () => {
	fc.assert(
		fc.property(programs, locks, (program, lock) => {
			const was = minutesOfStrip(piecesOf(program, lock));
			for (const { after, wish, key } of offered(program, lock)) {
				const pieces = piecesOf(after ?? program, lock);
				const is = minutesOfStrip(pieces);
				for (const figure of ['mandatoryRoom', 'secluded', 'locked'] as const) {
					const [before, now] = [was, is].map(({ rest, night }) => rest[figure] + night[figure]);
					if (wish === 'other-time') expect(now).toBe(before);
					else expect(now).toBeLessThanOrEqual(before);
				}
				if (wish === 'own-choice') {
					expect(pieces.filter((piece) => piece.id === key && piece.state !== 'free')).toEqual([]);
				}
				if (wish === 'door-open') {
					expect(pieces.filter(({ id, door }) => id === key && door !== null && door !== 'open')).toEqual([]);
				}
				if (wish === 'away') expect(pieces.filter(({ id }) => id === key)).toEqual([]);
			}
		})
	);
});

test('a program without moments offers words alone', () => {
	fc.assert(
		fc.property(programs, locks, (program, lock) => {
			expect(wishesFor(program, lock, 'nowhere')).toEqual(['in-words']);
		})
	);
});
