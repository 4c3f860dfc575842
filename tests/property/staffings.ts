/** Shifts, breaks, handovers and a location's rules that hold together, whatever their times. */
import fc from 'fast-check';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type {
	ActivityGroup,
	Handover,
	Shift,
	ShiftBreak,
	Staffing,
	StaffingRule
} from '#domain/document/staffing-schema.ts';
import { PRESENCES, STAFF_ROLES } from '#domain/document/vocabulary.ts';
import { addDays, timeOf } from '#domain/time/calendar.ts';

const START = '2020-10-20';
const MINUTES_PER_DAY = 1440;
const QUARTER = 15;

const quarters = (from: number, to: number) =>
	fc.integer({ min: from / QUARTER, max: to / QUARTER }).map((at) => at * QUARTER);
const cents = fc.option(fc.nat({ max: 9000 }), { freq: 2 });

/** The entries of both lists for a document, without their ids. */
export function staffingLists({ policies, locations }: OpenDeurDocument) {
	const places = policies.flatMap(({ groupId, templates }) =>
		templates.map(({ id: template }) => ({ groupId, template }))
	);
	const distinct = [
		...new Map(places.map((place) => [`${place.groupId} ${place.template}`, place])).values()
	];
	return {
		staffings: distinct.length === 0 ? fc.constant<object[]>([]) : rowsOf(distinct),
		staffingRules: fc
			.subarray(locations.map(({ id }) => id))
			.chain((ids) => fc.tuple(...ids.map((locationId) => rules.map((rule) => ({ locationId, ...rule })))))
	};
}

function rowsOf(
	places: readonly { groupId: string; template: string }[]
): fc.Arbitrary<Omit<Staffing, 'id'>[]> {
	return fc.subarray([...places], { maxLength: Math.min(3, places.length) }).chain((chosen) =>
		fc.tuple(
			...chosen.map((place) =>
				fc
					.record({
						day: fc.integer({ min: -40, max: 40 }),
						days: fc.option(fc.integer({ min: 1, max: 60 })),
						staff
					})
					.map(({ day, days, staff: given }) => {
						const from = addDays(START, day);
						return { ...place, from, to: days === null ? null : addDays(from, days), ...given };
					})
			)
		)
	);
}

/** Shifts of at least an hour, with a break somewhere within each. */
export const shifts: fc.Arbitrary<Shift[]> = fc
	.array(
		fc
			.record({
				start: quarters(0, 1425),
				minutes: quarters(60, 1425),
				number: fc.integer({ min: 1, max: 3 }),
				role: fc.constantFrom(...STAFF_ROLES),
				presence: fc.constantFrom(...PRESENCES),
				onFloor: fc.boolean(),
				hourlyCostCents: cents
			})
			.chain(({ start, minutes, ...shift }) =>
				breaksOf(start, minutes, shift.number).map((given) => ({
					...shift,
					start: timeOf(start),
					end: timeOf(start + minutes),
					break: given
				}))
			),
		{ maxLength: 4 }
	)
	.map((list) => list.map((shift, index) => ({ id: `d${index}`, title: `Dienst ${index}`, ...shift })));

function breaksOf(start: number, minutes: number, number: number): fc.Arbitrary<ShiftBreak | null> {
	const most = Math.floor(minutes / QUARTER) - 2;
	const given = fc
		.record({
			length: fc.integer({ min: 1, max: Math.min(most, 3) }),
			at: fc.array(fc.nat({ max: 1000 }), { maxLength: number })
		})
		.map(({ length, at }) => ({
			minutes: length * QUARTER,
			earliest: timeOf(start + QUARTER),
			latest: timeOf(start + (most + 1) * QUARTER),
			parts: 1,
			starts: at.map((place) => [
				{
					start: timeOf(start + QUARTER + (place % (most - length + 1)) * QUARTER),
					minutes: length * QUARTER
				}
			])
		}));
	return fc.option(given, { freq: 4 });
}

/** A handover wherever two shifts are there together for a quarter or more. */
export function handoversOf(list: readonly Shift[]): Handover[] {
	const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
	const into = (shift: Shift, at: number) => (at - minute(shift.start) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
	const lengthOf = (shift: Shift) => into(shift, minute(shift.end));
	const handovers: Handover[] = [];
	for (const [index, to] of list.entries()) {
		const from = list[index - 1];
		const start = minute(to.start);
		if (!from || into(from, start) + QUARTER > lengthOf(from)) continue;
		const fits = into(from, start) + QUARTER * Math.max(from.number, to.number) <= lengthOf(from);
		const form = fits ? 'one-by-one' : index % 2 ? 'together' : 'one-while-others-stay';
		handovers.push({ id: `o${index}`, from: from.id, to: to.id, start: to.start, minutes: QUARTER, form });
	}
	return handovers;
}

const activityGroups: fc.Arbitrary<ActivityGroup[] | null> = fc.option(
	fc.array(
		fc
			.record({
				at: quarters(0, 1380),
				youths: fc.integer({ min: 1, max: 6 }),
				staff: fc.nat({ max: 2 })
			})
			.map(({ at, ...group }) => ({ title: 'Sport', start: timeOf(at), end: timeOf(at + 45), ...group })),
		{ maxLength: 2 }
	)
);

const staff = fc
	.record({ shifts, activityGroups })
	.map((given) => ({ ...given, handovers: handoversOf(given.shifts) }));

const night = fc
	.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }))
	.map(([awake, more]) => ({ awake, present: awake + more }));

/** Steps that rise in youths and never fall in staff. */
export const rules: fc.Arbitrary<Omit<StaffingRule, 'id' | 'locationId'>> = fc.record({
	from: fc.integer({ min: -40, max: 40 }).map((days) => addDays(START, days)),
	floor: fc
		.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 2 })), { minLength: 1, maxLength: 3 })
		.map((steps) => {
			let [youths, hands] = [0, 0];
			return steps.map(([more, extra]) => ({ youths: (youths += more), staff: (hands += extra) }));
		}),
	inRooms: fc.nat({ max: 1 }),
	night: fc.record({ locked: night, closed: night, open: night }),
	agreedBreakMinutes: fc.option(fc.integer({ min: 15, max: 30 })),
	extraHourCostCents: cents
});
