/** Each worker of each day with what they do when: shift, breaks and handovers (FORMAT.md section 10). */
import type { Handover, Shift } from '../document/staffing-schema.ts';
import { endMinuteOf } from '../program/plan.ts';
import { minuteOfDay } from '../time/calendar.ts';
import type { StaffedDay, StaffingPlan } from './plan.ts';
import { MINUTES_PER_DAY, onRing, type Stretch } from './ring.ts';

/** A handover that a worker is at. */
export interface HandoverDuty extends Stretch {
	readonly handover: Handover;
}

/** One worker on one day of the ring; all minutes count from the midnight before the ring's first day. */
export interface Worker extends Stretch {
	readonly day: number;
	readonly shift: Shift;
	/** 0 for the first of the shift. */
	readonly index: number;
	readonly breaks: readonly Stretch[];
	readonly handovers: readonly HandoverDuty[];
}

/** Counts as hands on the floor: awake, with a role that does. */
export function countsOnFloor({ presence, onFloor }: Shift): boolean {
	return presence === 'awake' && onFloor;
}

/** Counts as present at night: whoever counts on the floor, and whoever sleeps in. */
export function countsAsPresent(shift: Shift): boolean {
	return shift.presence === 'asleep' || countsOnFloor(shift);
}

/** Every worker of the ring, by day, in the order of the shifts. */
export function workersOf({ days }: StaffingPlan): Worker[] {
	const attended = days.flatMap((staffed, day) => attendanceOf(staffed, day, days));
	return days.flatMap(({ staffing }, day) =>
		(staffing?.shifts ?? []).flatMap((shift) =>
			Array.from({ length: shift.number }, (_, index) => ({
				day,
				shift,
				index,
				...shiftStretch(shift, day),
				breaks: breaksOf(shift, index, day),
				handovers: attended
					.filter((one) => one.day === day && one.shiftId === shift.id && one.index === index)
					.map((one) => inShift(one, shiftStretch(shift, day), days.length))
			}))
		)
	);
}

/** A handover after the last day of the ring is one on its first day to whoever takes over there. */
function inShift<Duty extends Stretch>(duty: Duty, shift: Stretch, days: number): Duty {
	const from = shift.from + onRing(duty.from - shift.from, days);
	return { ...duty, from, to: from + duty.to - duty.from };
}

/** When a shift of a day of the ring runs. */
export function shiftStretch({ start, end }: Shift, day: number): Stretch {
	const from = minuteOfDay(start);
	return { from: day * MINUTES_PER_DAY + from, to: day * MINUTES_PER_DAY + endMinuteOf(from, end) };
}

/** The minute of the ring that a time of day means within a shift: at its start or in the 24 hours after. */
export function minuteWithin(shift: Shift, day: number, time: string): number {
	const { from } = shiftStretch(shift, day);
	return from + ((minuteOfDay(time) - from + (day + 1) * MINUTES_PER_DAY) % MINUTES_PER_DAY);
}

function breaksOf(shift: Shift, index: number, day: number): Stretch[] {
	return (shift.break?.starts?.[index] ?? []).map(({ start, minutes }) => {
		const from = minuteWithin(shift, day, start);
		return { from, to: from + minutes };
	});
}

/** A worker's part in a handover. */
export interface Attendance extends HandoverDuty {
	readonly day: number;
	readonly shiftId: string;
	readonly index: number;
}

function attendanceOf({ staffing }: StaffedDay, day: number, days: readonly StaffedDay[]): Attendance[] {
	return (staffing?.handovers ?? []).flatMap((handover) => attendance(handover, day, days));
}

/**
 * Who is at a handover of a day, and when. Together: everybody of both shifts. One while others stay: the first
 * worker of each. One by one: in as many rounds as the larger shift has workers, one of each shift in turn.
 * Where the shift that takes over has not begun, it is that of the next day with the same id.
 */
export function attendance(handover: Handover, day: number, days: readonly StaffedDay[]): Attendance[] {
	const from = days[day].staffing?.shifts.find(({ id }) => id === handover.from);
	if (!from) return [];
	const start = minuteWithin(from, day, handover.start);
	const takers = takingOver(handover, start, day, days);
	const sides = takers ? [{ shift: from, day }, takers] : [{ shift: from, day }];
	return roundsOf(handover, from, sides.at(-1)?.shift ?? from).flatMap((round) =>
		sides.flatMap(({ shift, day: ofDay }) =>
			attending(handover, shift, round).map((index) => ({
				handover,
				day: ofDay,
				shiftId: shift.id,
				index,
				from: start + round * handover.minutes,
				to: start + (round + 1) * handover.minutes
			}))
		)
	);
}

/** How many minutes a handover takes in all. */
export function handoverMinutes({ form, minutes }: Handover, from: Shift, to: Shift): number {
	return form === 'one-by-one' ? minutes * Math.max(from.number, to.number) : minutes;
}

function roundsOf(handover: Handover, from: Shift, to: Shift): number[] {
	return Array.from({ length: handoverMinutes(handover, from, to) / handover.minutes }, (_, round) => round);
}

function attending({ form }: Handover, { number }: Shift, round: number): number[] {
	if (form === 'together') return Array.from({ length: number }, (_, index) => index);
	return [form === 'one-by-one' ? round % number : 0];
}

/**
 * The shift that takes over at a minute, with its day of the ring and how many days later that is (0 or 1);
 * null where none is there.
 */
export function takingOver(
	handover: Handover,
	start: number,
	day: number,
	days: readonly StaffedDay[]
): { shift: Shift; day: number; later: number } | null {
	for (const later of [0, 1]) {
		const ofDay = (day + later) % days.length;
		const shift = days[ofDay].staffing?.shifts.find(({ id }) => id === handover.to);
		if (!shift) continue;
		const { from, to } = shiftStretch(shift, day + later);
		if (from <= start && start < to) return { shift, day: ofDay, later };
	}
	return null;
}
