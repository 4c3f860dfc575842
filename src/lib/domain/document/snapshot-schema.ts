/** What a closed measurement period keeps of its report and its hours, as zod schemas (FORMAT.md sections 1, 5 and 7). */
import { z } from 'zod';
import { FIGURE_NAMES, type Figures } from '../seclusion/figures.ts';
import { DAY_REST_RESULTS, NIGHT_DOORS, NIGHT_RESULTS } from './vocabulary.ts';
import { date, id, month, title } from './values.ts';

const count = z.int().min(0);

const reportedLocation = z.strictObject({
	locationId: id,
	reported: z.literal(true),
	plannedMomentsMin: count,
	plannedMomentsMax: count,
	dayRest: z.enum(DAY_REST_RESULTS),
	dayRestAlsoTightened: z.boolean(),
	dayRestTailored: z.boolean(),
	dayRestAmbition: z.boolean(),
	night: z.enum(NIGHT_RESULTS),
	nightAlsoTightened: z.boolean(),
	nightDoorAtEnd: z.enum(NIGHT_DOORS),
	changesInPeriod: count
});

/** Open in the period, but without any version in it. */
const missingLocation = z.strictObject({ locationId: id, reported: z.literal(false) });

/** So many locations, and what part of N that is in percent. */
const share = z.strictObject({ n: count, pct: z.number().min(0).max(100) });

function sharesOf<const Results extends readonly string[]>(results: Results) {
	const fields = Object.fromEntries(results.map((result) => [result, share]));
	// One share for each result.
	return z.strictObject(fields as Record<Results[number], typeof share>);
}

const totals = z.strictObject({
	locations: count,
	reported: count,
	plannedMoments: z.record(z.string().regex(/^\d{1,4}$/), share),
	dayRest: sharesOf(DAY_REST_RESULTS),
	night: sharesOf(NIGHT_RESULTS),
	nightUnchangedDoor: sharesOf(NIGHT_DOORS)
});

const report = z.strictObject({
	locations: z.array(z.discriminatedUnion('reported', [reportedLocation, missingLocation])),
	totals
});

const figures = Object.fromEntries(FIGURE_NAMES.map((name) => [name, count]));

/** `id` is that of a location. */
const hoursRow = z.strictObject({
	id,
	month,
	// One count for each of the twelve figures.
	...(figures as Record<keyof Figures, typeof count>)
});

const hoursRows = z.array(hoursRow);

/** A period as it stood on the day it was closed. */
export const snapshot = z.strictObject({
	id,
	periodId: id,
	closedOn: date,
	position: count,
	format: title,
	engine: title,
	report,
	hours: z.strictObject({
		youths: hoursRows,
		reported: hoursRows,
		policy: hoursRows,
		practice: hoursRows
	})
});
