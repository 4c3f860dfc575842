/** Youths who come, move, go on leave and hold keys at awkward hours (FORMAT.md section 1). */
import fc from 'fast-check';
import { ABSENCE_REASONS } from '#domain/document/vocabulary.ts';
import type { Absence, Group, Key, Room, Stay } from '#domain/document/schema.ts';
import { minuteOf } from '#tests/reference/clock.ts';
import { dateTimeOf, days, lengths, moments, rangeOf } from './calendar.ts';
import type { Scene } from './calendar.ts';

const parts = fc.record({
	away: fc.integer({ min: 0, max: 5 }).map((chance) => chance === 5),
	group: fc.nat({ max: 2 }),
	room: fc.option(fc.nat({ max: 2 }), { freq: 2 })
});

/** A youth: moments at which something changes and what follows each; with `early` the first lies long before. */
export const youthPlans = fc.record({
	location: fc.nat({ max: 1 }),
	early: fc.boolean(),
	boundaries: fc.uniqueArray(moments, {
		selector: ({ day, time }) => `${day} ${time}`,
		minLength: 1,
		maxLength: 4
	}),
	parts: fc.array(parts, { minLength: 4, maxLength: 4 }),
	open: fc.integer({ min: 0, max: 3 }).map((chance) => chance < 3),
	keys: fc.array(fc.record({ day: days, length: lengths }), { maxLength: 2 }),
	absences: fc.array(
		fc.record({
			from: moments,
			minutes: fc.option(fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 4000 })), {
				freq: 9
			}),
			reason: fc.constantFrom(...ABSENCE_REASONS)
		}),
		{ maxLength: 3 }
	)
});
export type YouthPlan = typeof youthPlans extends fc.Arbitrary<infer Plan> ? Plan : never;

/** The youth's number, `AA0001` and on. */
export function youthId(index: number): string {
	return `AA000${index + 1}`;
}

/** Stays that follow one another, with or without a gap, in rooms of the location of the group. */
export function staysOf(
	scene: Scene,
	plan: YouthPlan,
	index: number,
	groups: Group[],
	rooms: Room[]
): Stay[] {
	const boundaries = boundariesOf(scene, plan);
	return boundaries.flatMap((from, part) => {
		const to = boundaries[part + 1] ?? null;
		if (plan.parts[part].away || (to === null && !plan.open)) return [];
		const group = groups[plan.parts[part].group % groups.length];
		const id = `${youthId(index)}-s${part}`;
		return [{ id, youthId: youthId(index), groupId: group.id, roomId: roomIdOf(), from, to }];

		function roomIdOf(): string | null {
			const here = rooms.filter((room) => locationOf(groups, room.groupId) === group.locationId);
			const chosen = plan.parts[part].room;
			return chosen === null || here.length === 0 ? null : here[chosen % here.length].id;
		}
	});
}

function locationOf(groups: Group[], groupId: string): string | undefined {
	return groups.find((group) => group.id === groupId)?.locationId;
}

/** The changes in order; those that do not rise as minutes either, because the clock skips an hour, are left out. */
function boundariesOf(scene: Scene, plan: YouthPlan): string[] {
	const [first, ...rest] = plan.boundaries.map((moment) => dateTimeOf(scene, moment)).sort();
	const start = plan.early ? dateTimeOf(scene, { day: -20, time: '12:00' }) : first;
	const rising = [start];
	for (const dateTime of rest) {
		const last = rising[rising.length - 1];
		if (minuteOf(dateTime, scene.timeZone) > minuteOf(last, scene.timeZone)) rising.push(dateTime);
	}
	return rising;
}

/** Keys, which may overlap. */
export function keysOf(scene: Scene, plan: YouthPlan, index: number): Key[] {
	return plan.keys.map((key, number) => ({
		...{ id: `${youthId(index)}-k${number}`, youthId: youthId(index) },
		...rangeOf(scene, key.day, key.length)
	}));
}

/** Absences, which may overlap, and whose whole length the clock may skip. */
export function absencesOf(scene: Scene, plan: YouthPlan, index: number): Absence[] {
	return plan.absences.map(({ from, minutes, reason }, number) => ({
		...{ id: `${youthId(index)}-a${number}`, youthId: youthId(index), reason },
		from: dateTimeOf(scene, from),
		to: minutes === null ? null : later(dateTimeOf(scene, from), minutes)
	}));
}

/** So many minutes later on the wall clock. */
function later(dateTime: string, minutes: number): string {
	return Temporal.PlainDateTime.from(dateTime).add({ minutes }).toString({ smallestUnit: 'minute' });
}
