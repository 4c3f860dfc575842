/** What must hold of the period report and of change lists for any document, however versions go on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '#domain/change/change.ts';
import { momentChanges } from '#domain/change/moment-change.ts';
import { nominalMinutes } from '#domain/change/nominal.ts';
import { changesOfInstitution } from '#domain/change/through-time.ts';
import { weekBlocks } from '#domain/change/week-blocks.ts';
import { parseDocument } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { reportOf } from '#domain/period/report.ts';
import { THREE_FIGURES } from '#domain/seclusion/figures.ts';
import { daysLater } from '#tests/reference/clock.ts';
import { report } from '#tests/reference/report.ts';
import { revisedDocuments, revisedSituations } from './revisions.ts';

/** A document and a period in which something in it may begin or end. */
const questions = fc
	.tuple(revisedDocuments, fc.nat(), fc.integer({ min: -6, max: 2 }), fc.integer({ min: 1, max: 60 }))
	.map(([document, chosen, day, length]) => {
		const dates = datesIn(document);
		const from = daysLater(dates[chosen % dates.length], day);
		return { document, period: { from, to: daysLater(from, length) } };
	});

function datesIn({ policies, arrangements, keys }: OpenDeurDocument): string[] {
	const begun = [...arrangements, ...keys].map(({ from }) => from);
	return [...policies.map(({ effectiveFrom }) => effectiveFrom), ...begun];
}

test('the revised documents are valid', () => {
	fc.assert(
		fc.property(revisedDocuments, (document) => {
			expect(parseDocument(document)).toMatchObject({ ok: true });
		}),
		{ numRuns: 200 }
	);
});

describe('the period report', () => {
	test('agrees with the reference', () => {
		fc.assert(
			fc.property(questions, ({ document, period }) => {
				expect(reportOf(document, period)).toEqual(report(document, period));
			}),
			{ numRuns: 1500 }
		);
	});

	test('counts every reported location once under each heading', () => {
		fc.assert(
			fc.property(questions, ({ document, period }) => {
				const { totals } = reportOf(document, period);
				for (const heading of ['plannedMoments', 'dayRest', 'night'] as const) {
					const shares = Object.values(totals[heading]);
					expect(shares.reduce((sum, { n }) => sum + n, 0)).toBe(totals.reported);
				}
				const doors = Object.values(totals.nightUnchangedDoor).reduce((sum, { n }) => sum + n, 0);
				expect(doors).toBe(totals.night.unchanged.n);
			}),
			{ numRuns: 300 }
		);
	});

	test('finds no change where nothing is revised', () => {
		fc.assert(
			fc.property(revisedSituations, ({ before }) => {
				expect(changesBetween(before, structuredClone(before))).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('the change list', () => {
	test('adds up to the difference of the two weeks', () => {
		fc.assert(
			fc.property(revisedSituations, ({ before, after }) => {
				const [was, is] = [weekBlocks(before), weekBlocks(after)];
				const changes = momentChanges(was, is);
				for (const figure of THREE_FIGURES) {
					const told = changes.reduce(
						(sum, { minutesPerWeek }) => sum + minutesPerWeek.after[figure] - minutesPerWeek.before[figure],
						0
					);
					expect(told).toBe(nominalMinutes(is.all)[figure] - nominalMinutes(was.all)[figure]);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	test('tells of every day of the week that differs, and of no other', () => {
		fc.assert(
			fc.property(revisedSituations, ({ before, after }) => {
				const [was, is] = [weekBlocks(before), weekBlocks(after)];
				for (const { days, weekdays } of momentChanges(was, is)) {
					expect(days.length).toBeGreaterThan(0);
					const named = days.flatMap((part) => part.weekdays);
					expect(new Set(named).size).toBe(named.length);
					expect(weekdays).toEqual(expect.arrayContaining(named));
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('through time is the same, cut into two ranges', () => {
		fc.assert(
			fc.property(questions, fc.nat(), ({ document, period }, share) => {
				const middle = daysLater(period.from, 1 + (share % 60));
				fc.pre(middle < period.to);
				const parts = [
					...changesOfInstitution(document, { from: period.from, to: middle }),
					...changesOfInstitution(document, { from: middle, to: period.to })
				];
				expect(parts).toEqual(changesOfInstitution(document, period));
			}),
			{ numRuns: 500 }
		);
	});

	test('has a date for every change that the report counts', () => {
		fc.assert(
			fc.property(questions, ({ document, period }) => {
				const dated = changesOfInstitution(document, period).length;
				const counted = reportOf(document, period)
					.locations.map((row) => (row.reported ? row.changesInPeriod : 0))
					.reduce((sum, changes) => sum + changes, 0);
				expect(dated).toBeGreaterThanOrEqual(counted);
			}),
			{ numRuns: 300 }
		);
	});
});
