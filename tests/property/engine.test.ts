/** What must hold of the engine for any document; a failure prints its seed, path and smallest document. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import { daysLater, minuteOf, zoneOf } from '#tests/reference/clock.ts';
import { hours } from '#tests/reference/hours.ts';
import { FIGURES, noFigures } from '#tests/reference/question.ts';
import type { Figures, Query, Row } from '#tests/reference/question.ts';
import { times } from './calendar.ts';
import { questions } from './documents.ts';
import { ODD_DAYS } from './odd-days.ts';

/** The query asked by everybody, per every stretch of time and on every basis; 42 in all. */
function everyWay({ from, to }: Pick<Query, 'from' | 'to'>): Query[] {
	const bases = ['youths', 'reported', 'policy', 'practice'] as const;
	const persons = ['youth', 'group', 'location', 'institution'] as const;
	return bases.flatMap((basis) =>
		persons
			.filter((by) => by !== 'youth' || basis === 'youths' || basis === 'reported')
			.flatMap((by) => (['total', 'month', 'day'] as const).map((per) => ({ from, to, by, per, basis })))
	);
}

/** The sums of rows, under the name that `nameOf` gives each; names with nothing in them are left out. */
function sums(rows: readonly Row[], nameOf: (row: Row) => string): Record<string, Figures> {
	const result: Record<string, Figures> = {};
	for (const row of rows) {
		const sum = (result[nameOf(row)] ??= noFigures());
		for (const figure of FIGURES) sum[figure] += row[figure];
	}
	return result;
}

/** The sums without moments, which belong to a range as a whole; rows that hold only a moment fall away. */
function minuteSums(rows: readonly Row[], nameOf: (row: Row) => string): Record<string, Figures> {
	const present = rows.filter((row) => row.presentMinutes > 0);
	return sums(
		present.map((row) => ({ ...row, moments: 0 })),
		nameOf
	);
}

describe('the engine and the reference agree', () => {
	test('on any question', () => {
		fc.assert(
			fc.property(questions, ({ document, query }) => {
				expect(computeHours(document, query)).toEqual(hours(document, query));
			}),
			{ numRuns: 4000 }
		);
	});

	test('by everybody, per every stretch of time, on every basis', () => {
		fc.assert(
			fc.property(questions, ({ document, query }) => {
				const to = daysLater(query.from, 4);
				for (const each of everyWay({ from: query.from, to })) {
					expect(computeHours(document, each), JSON.stringify(each)).toEqual(hours(document, each));
				}
			}),
			{ numRuns: 100 }
		);
	});

	test.each(ODD_DAYS)('on $name', ({ document, from, to }) => {
		for (const query of everyWay({ from, to })) {
			expect(computeHours(document, query), JSON.stringify(query)).toEqual(hours(document, query));
		}
	});
});

describe('odd days counted by hand', () => {
	test.each(ODD_DAYS)('$name', ({ document, from, to, basis, expected }) => {
		const query: Query = { from, to, by: 'institution', per: 'total', basis };
		expect(hours(document, query), 'reference').toMatchObject([expected]);
		expect(computeHours(document, query), 'engine').toMatchObject([expected]);
	});
});

describe('figures hang together', () => {
	test('the three figures are nested, and rest and night make the whole', () => {
		fc.assert(
			fc.property(questions, ({ document, query }) => {
				for (const row of computeHours(document, query)) expectNested(row);
			}),
			{ numRuns: 600 }
		);
	});

	test('days and months add up to the total', () => {
		fc.assert(
			fc.property(questions, ({ document, query }) => {
				const [total, month, day] = (['total', 'month', 'day'] as const).map((per) =>
					computeHours(document, { ...query, per })
				);
				const months = (row: Row) => `${row.id} ${row.month ?? row.day?.slice(0, 7)}`;
				expect(sums(day, months)).toEqual(sums(month, months));
				expect(sums(month, (row) => row.id)).toEqual(sums(total, (row) => row.id));
			}),
			{ numRuns: 600 }
		);
	});

	test('youths, groups and locations add up to the institution', () => {
		fc.assert(
			fc.property(questions, ({ document, query }) => {
				const imaginary = query.basis === 'policy' || query.basis === 'practice';
				const persons = ['group', 'location', ...(imaginary ? [] : ['youth' as const])] as const;
				const dateOf = (row: Row) => row.day ?? row.month ?? '';
				const institution = sums(computeHours(document, { ...query, by: 'institution' }), dateOf);
				for (const by of persons) {
					expect(sums(computeHours(document, { ...query, by }), dateOf), by).toEqual(institution);
				}
			}),
			{ numRuns: 400 }
		);
	});

	function expectNested(row: Row): void {
		const message = JSON.stringify(row);
		const { presentMinutes, unknownMinutes } = row;
		for (const figure of FIGURES)
			expect(Number.isInteger(row[figure]) && row[figure] >= 0, message).toBe(true);
		expect(row.mandatoryRoomMinutes + unknownMinutes, message).toBeLessThanOrEqual(presentMinutes);
		expect(row.secludedMinutes, message).toBeLessThanOrEqual(row.mandatoryRoomMinutes);
		expect(row.lockedMinutes, message).toBeLessThanOrEqual(row.secludedMinutes);
		for (const part of ['rest', 'night'] as const) {
			expect(row[`${part}SecludedMinutes`], message).toBeLessThanOrEqual(row[`${part}MandatoryRoomMinutes`]);
			expect(row[`${part}LockedMinutes`], message).toBeLessThanOrEqual(row[`${part}SecludedMinutes`]);
		}
		expect(row.restMandatoryRoomMinutes + row.nightMandatoryRoomMinutes).toBe(row.mandatoryRoomMinutes);
		expect(row.restSecludedMinutes + row.nightSecludedMinutes).toBe(row.secludedMinutes);
		expect(row.restLockedMinutes + row.nightLockedMinutes).toBe(row.lockedMinutes);
	}
});

describe('cutting changes nothing', () => {
	test('a stay cut into two adjacent ones gives the same rows', () => {
		const cut = fc.record({ stay: fc.nat(), day: fc.integer({ min: -1, max: 3 }), time: times });
		fc.assert(
			fc.property(questions, cut, ({ document, query }, { stay, day, time }) => {
				const at = `${daysLater(query.from, day)}T${time}`;
				const inTwo = withStayCut(document, stay, at);
				expect(computeHours(inTwo, query)).toEqual(computeHours(document, query));
			}),
			{ numRuns: 600 }
		);
	});

	test('a range cut into two adds up in minutes', () => {
		fc.assert(
			fc.property(questions, fc.nat(), ({ document, query }, share) => {
				const length = Temporal.PlainDate.from(query.from).until(query.to).days;
				fc.pre(length > 1);
				const middle = daysLater(query.from, 1 + (share % (length - 1)));
				const parts = [
					...computeHours(document, { ...query, to: middle }),
					...computeHours(document, { ...query, from: middle })
				];
				const nameOf = (row: Row) => `${row.id} ${row.day ?? row.month ?? ''}`;
				expect(minuteSums(parts, nameOf)).toEqual(minuteSums(computeHours(document, query), nameOf));
			}),
			{ numRuns: 600 }
		);
	});

	/** The document with its nth stay cut at a local date-time, where that lies within it. */
	function withStayCut(document: OpenDeurDocument, nth: number, at: string): OpenDeurDocument {
		const zone = zoneOf(document);
		const chosen = document.stays[nth % Math.max(1, document.stays.length)];
		const minute = minuteOf(at, zone);
		if (chosen === undefined || at <= chosen.from || at >= (chosen.to ?? '9999')) return document;
		if (minute <= minuteOf(chosen.from, zone) || minute >= minuteOf(chosen.to, zone)) return document;
		const stays = document.stays.flatMap((stay) =>
			stay === chosen
				? [
						{ ...stay, to: at },
						{ ...stay, id: `${stay.id}-next`, from: at }
					]
				: [stay]
		);
		return { ...document, stays };
	}
});
