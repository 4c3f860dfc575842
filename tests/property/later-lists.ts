/** What is recorded beside places, youths and programs: notes, corrections, measures, targets, occupancy, snapshots and councils. */
import fc from 'fast-check';
import {
	LATER_LISTS,
	type Entry,
	type ListName,
	type OpenDeurDocument,
	type Snapshot
} from '#domain/document/schema.ts';
import { ROOM_PRESETS } from '#domain/alternative/room-presets.ts';
import {
	ACTIVITY_PICTURES,
	BASES_OF_RULE,
	DAY_REST_RESULTS,
	HELPING_FACTORS,
	HINDERING_FACTORS,
	KINDS,
	NIGHT_DOORS,
	NIGHT_RESULTS
} from '#domain/document/vocabulary.ts';
import { FIGURE_NAMES, THREE_FIGURES } from '#domain/seclusion/figures.ts';
import { addDays } from '#domain/time/calendar.ts';
import { councilLists, withRoads } from './councils.ts';
import { draftLists } from './drafts.ts';
import { pilotLists } from './pilots.ts';
import { staffingLists } from './staffings.ts';

const START = '2020-10-20';

const dates = fc.integer({ min: -40, max: 40 }).map((days) => addDays(START, days));
const months = fc.constantFrom('2020-09', '2020-10', '2020-11', '2021-02');
const sentences = fc.oneof(fc.constant('Zo gezegd.'), fc.string({ minLength: 1, maxLength: 20 }));
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 });
const some = <Value>(values: readonly Value[]) =>
	fc.subarray([...values], { minLength: 1 }).map((chosen) => [...chosen]);

/** The same document with something in the lists that joined the format later; it stays valid. */
export function withLaterLists(document: OpenDeurDocument): fc.Arbitrary<OpenDeurDocument> {
	const one = (entries: readonly { id: string }[]) => fc.constantFrom(...entries.map(({ id }) => id));
	const groupId = one(document.groups);
	const locationId = one(document.locations);
	const periods = [{ id: 'p', name: 'Meting', from: '2020-10-01', to: '2020-12-01' }];
	return fc
		.record({
			changeNotes: list(changeNotes(groupId)),
			corrections: document.policies.length === 0 ? none : list<object>(corrections(one(document.policies))),
			urgentMeasures: list(urgentMeasures(groupId)).map(inRow),
			targets: list(targets(locationId, groupId)),
			occupancies: fc.uniqueArray(occupancies(locationId), {
				selector: ({ locationId: place, month }) => `${place} ${month}`,
				maxLength: 3
			}),
			snapshots: list(snapshots(locationId)),
			...staffingLists(document),
			withdrawals: list(withdrawals(groupId)),
			...draftLists(document),
			...pilotLists(document),
			activities: list(activities(locationId)),
			...councilLists(document)
		})
		.map((lists) => ({ ...document, periods, ...withIds(lists) }))
		.chain(withRoads);
}

const none = fc.constant<object[]>([]);

const list = <Value>(entries: fc.Arbitrary<Value>) => fc.array(entries, { maxLength: 3 });

/** An entry that is yet to get its id. */
type Nameless<L extends ListName> = Omit<Entry<L>, 'id'>;

function withIds(lists: Readonly<Record<string, readonly object[]>>): Partial<OpenDeurDocument> {
	return Object.fromEntries(
		Object.entries(lists).map(([name, entries]) => {
			if (!LATER_LISTS.has(name as ListName)) throw new Error(`${name} is no later list`);
			return [name, entries.map((entry, index) => ({ id: `${name}-${index}`, ...entry }))];
		})
	);
}

function changeNotes(groupId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'changeNotes'>> {
	return fc.record({
		groupId,
		date: dates,
		helping: perhaps(some(HELPING_FACTORS)),
		hindering: perhaps(some(HINDERING_FACTORS)),
		text: sentences,
		recordedOn: dates
	});
}

function corrections(policyId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'corrections'>> {
	return fc.record({ policyId, correctedOn: dates, reason: sentences });
}

function withdrawals(groupId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'withdrawals'>> {
	return fc.record({
		groupId,
		policyId: fc.constant('gone'),
		title: sentences,
		effectiveFrom: dates,
		withdrawnOn: dates,
		reason: sentences
	});
}

function activities(locationId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'activities'>> {
	return fc.record({
		locationId,
		title: sentences,
		kind: fc.constantFrom(...KINDS),
		picture: fc.constantFrom(...ACTIVITY_PICTURES),
		place: perhaps(sentences),
		leastStaff: fc.nat({ max: 5 }),
		most: fc.integer({ min: 1, max: 40 }),
		room: fc.constantFrom(...Object.values(ROOM_PRESETS)),
		retired: perhaps(fc.boolean())
	});
}

/** Its template is the one that every version has. */
function urgentMeasures(groupId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'urgentMeasures'>> {
	return fc
		.record({ groupId, from: dates, days: fc.integer({ min: 1, max: 3 }), reason: sentences })
		.chain(({ days, ...measure }) =>
			fc.constantFrom(...BASES_OF_RULE).map((basis) => ({
				...measure,
				...{ basis, template: 't0', to: addDays(measure.from, days), recordedOn: measure.from }
			}))
		);
}

/** Each goes on from the one listed before it where that one is of the same group and earlier. */
function inRow(measures: Nameless<'urgentMeasures'>[]): Nameless<'urgentMeasures'>[] {
	return measures.map((measure, index) => {
		const before = measures[index - 1];
		const prolongs = before?.groupId === measure.groupId && before.from < measure.from;
		return prolongs ? { ...measure, prolongs: `urgentMeasures-${index - 1}` } : measure;
	});
}

function targets(
	locationId: fc.Arbitrary<string>,
	groupId: fc.Arbitrary<string>
): fc.Arbitrary<Nameless<'targets'>> {
	const place = fc.oneof(
		fc.constant({}),
		locationId.map((id) => ({ locationId: id })),
		groupId.map((id) => ({ locationId: null, groupId: id }))
	);
	return fc
		.record({
			place,
			figure: fc.constantFrom(...THREE_FIGURES),
			from: dates,
			days: fc.integer({ min: 1, max: 1500 }),
			minutes: fc.tuple(fc.nat({ max: 1440 }), fc.nat({ max: 1440 })),
			means: perhaps(sentences),
			who: perhaps(sentences)
		})
		.map(({ place: of, days, minutes, ...target }) => ({
			...of,
			...target,
			by: addDays(target.from, days),
			baseMinutes: Math.max(...minutes),
			goalMinutes: Math.min(...minutes),
			recordedOn: target.from
		}));
}

function occupancies(locationId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'occupancies'>> {
	const average = fc.integer({ min: 0, max: 10_000 }).map((tenths) => tenths / 10);
	return fc.record({ locationId, month: months, average });
}

const counts = fc.nat({ max: 50_000 });
const shares = fc.record({
	n: fc.nat({ max: 20 }),
	pct: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10)
});

function sharesOf<const Results extends readonly string[]>(results: Results) {
	const fields = Object.fromEntries(results.map((result) => [result, shares]));
	// One share for each result.
	return fc.record(fields) as fc.Arbitrary<Record<Results[number], { n: number; pct: number }>>;
}

function snapshots(locationId: fc.Arbitrary<string>): fc.Arbitrary<Nameless<'snapshots'>> {
	const figures = Object.fromEntries(FIGURE_NAMES.map((name) => [name, counts]));
	const row = fc.record({ id: locationId, month: months, ...(figures as Record<FigureKey, typeof counts>) });
	const rows = fc.array(row, { maxLength: 2 });
	return fc.record({
		periodId: fc.constant('p'),
		closedOn: dates,
		position: counts,
		format: fc.constant('open-deur/1'),
		engine: fc.constant('1'),
		report: fc.record({ locations: fc.array(reportRows(locationId), { maxLength: 2 }), totals }),
		hours: fc.record({ youths: rows, reported: rows, policy: rows, practice: rows })
	});
}

type FigureKey = (typeof FIGURE_NAMES)[number];
type ReportRow = Snapshot['report']['locations'][number];

function reportRows(locationId: fc.Arbitrary<string>): fc.Arbitrary<ReportRow> {
	const reported = fc.record({
		locationId,
		reported: fc.constant(true as const),
		plannedMomentsMin: counts,
		plannedMomentsMax: counts,
		dayRest: fc.constantFrom(...DAY_REST_RESULTS),
		dayRestAlsoTightened: fc.boolean(),
		dayRestTailored: fc.boolean(),
		dayRestAmbition: fc.boolean(),
		night: fc.constantFrom(...NIGHT_RESULTS),
		nightAlsoTightened: fc.boolean(),
		nightDoorAtEnd: fc.constantFrom(...NIGHT_DOORS),
		changesInPeriod: counts
	});
	return fc.oneof(reported, fc.record({ locationId, reported: fc.constant(false as const) }));
}

const totals = fc.record({
	locations: counts,
	reported: counts,
	plannedMoments: fc.dictionary(fc.nat({ max: 12 }).map(String), shares, { maxKeys: 3 }),
	dayRest: sharesOf(DAY_REST_RESULTS),
	night: sharesOf(NIGHT_RESULTS),
	nightUnchangedDoor: sharesOf(NIGHT_DOORS)
});
