/** The stairs and the engine agree: what a step says of a day is what the hours of its days are (basis `policy`). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { windowOf } from '#domain/institution/open-days.ts';
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import type { Range } from '#domain/seclusion/query.ts';
import {
	stairsOfGroup,
	stairsTogether,
	type GroupStair,
	type StairsOfGroup
} from '#domain/seclusion/stairs.ts';
import { addDays, dayNumber } from '#domain/time/calendar.ts';
import { startOfDay, zoneOf } from '#tests/reference/clock.ts';
import { documents } from './documents.ts';

const DAYS_IN_WEEK = 7;
const MINUTES_PER_DAY = 1440;
const MINUTES_PER_WEEK = DAYS_IN_WEEK * MINUTES_PER_DAY;
/** Well before and after anything in a document. */
const EVER = { from: '2015-01-01', to: '2026-01-01' };
/** Moments belong to a range as a whole and are no part of a step. */
const NO_MOMENTS = { moments: 0 };

function stairsIn(document: OpenDeurDocument, groupId: string): GroupStair[] {
	const group = document.groups.find(({ id }) => id === groupId);
	const location = document.locations.find(({ id }) => id === group?.locationId);
	if (!group || !location) throw new Error(groupId);
	const policies = document.policies.filter((policy) => policy.groupId === groupId);
	return stairsOfGroup(group, location, policies, EVER);
}

/**
 * Whole weeks within a step, from its second day on: the night before its first day is still of the step before.
 * Null where the clock changes in them or they do not fit.
 */
function weeksWithin({ from, to }: Range, zone: string): Range | null {
	const first = addDays(from, 1);
	const weeks = Math.min(3, Math.floor((dayNumber(to) - dayNumber(first)) / DAYS_IN_WEEK));
	const end = addDays(first, weeks * DAYS_IN_WEEK);
	const minutes = startOfDay(end, zone) - startOfDay(from, zone);
	const isOrdinary = minutes === (dayNumber(end) - dayNumber(from)) * MINUTES_PER_DAY;
	return weeks > 0 && isOrdinary ? { from: first, to: end } : null;
}

function hoursIn(document: OpenDeurDocument, range: Range, groupIds: readonly string[]): Figures {
	const rows = computeHours(document, { ...range, by: 'group', per: 'total', basis: 'policy' });
	return { ...sumFigures(rows.filter(({ id }) => groupIds.includes(id))), ...NO_MOMENTS };
}

/** The sums of some weeks of which one is known. */
function times(figures: Figures, weeks: number): Figures {
	return { ...sumFigures(Array.from({ length: weeks }, () => figures)), ...NO_MOMENTS };
}

describe('over whole weeks without a clock change', () => {
	test('the steps of a group are the hours of its policy, and days without a version are unknown to both', () => {
		fc.assert(
			fc.property(documents, (document) => {
				const zone = zoneOf(document);
				for (const { id } of document.groups) {
					for (const stair of stairsIn(document, id)) {
						const range = weeksWithin(stair, zone);
						if (!range) continue;
						const hours = hoursIn(document, range, [id]);
						if (stair.figures) expect(hours).toEqual(times(stair.figures, weeksOf(range)));
						else expect(hours.unknownMinutes).toBe(hours.presentMinutes);
					}
				}
			}),
			{ numRuns: 400 }
		);
	});

	test('the steps of all groups together are the hours of those that are known', () => {
		fc.assert(
			fc.property(documents, (document) => {
				const groups = document.groups.map(({ id }) => ({ groupId: id, stairs: stairsIn(document, id) }));
				for (const stair of stairsTogether(groups)) {
					const range = weeksWithin(stair, zoneOf(document));
					if (!range || groups.some((group) => stepsWithin(group, stair))) continue;
					const hours = hoursIn(document, range, stair.known);
					expect(hours).toEqual(times(stair.figures ?? sumFigures([]), weeksOf(range)));
					expect(hours.presentMinutes).toBe(stair.known.length * MINUTES_PER_WEEK * weeksOf(range));
				}
			}),
			{ numRuns: 200 }
		);
	});
});

/** True where a group steps within a step of all together: to another version that prescribes the same. */
function stepsWithin({ stairs }: StairsOfGroup, { from, to }: Range): boolean {
	return stairs.some((stair) => from < stair.from && stair.from < to);
}

function weeksOf({ from, to }: Range): number {
	return (dayNumber(to) - dayNumber(from)) / DAYS_IN_WEEK;
}

test('the steps of a group follow each other from the first open day to the last', () => {
	fc.assert(
		fc.property(documents, (document) => {
			for (const group of document.groups) {
				const location = document.locations.find(({ id }) => id === group.locationId);
				const window = location && windowOf(group, location, EVER);
				const stairs = stairsIn(document, group.id);
				expect(stairs.at(0)?.from).toBe(window?.from);
				expect(stairs.at(-1)?.to).toBe(window?.to);
				for (const [at, { from, to }] of stairs.entries()) {
					expect(from < to).toBe(true);
					if (at > 0) expect(from).toBe(stairs[at - 1].to);
				}
			}
		}),
		{ numRuns: 200 }
	);
});
