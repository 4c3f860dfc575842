/** What a week's shifts take in hours and money. */
import { endMinuteOf } from '../program/plan.ts';
import { minuteOfDay } from '../time/calendar.ts';
import type { Shift } from '../document/staffing-schema.ts';
import type { StaffingPlan } from './plan.ts';

const MINUTES_PER_HOUR = 60;

/** Over the days of a plan; breaks are part of a shift's minutes. */
export interface StaffingCost {
	readonly minutes: number;
	/** Of the shifts with an hourly cost, in whole cents. */
	readonly cents: number;
	/** Minutes of shifts without an hourly cost: what `cents` leaves out. */
	readonly minutesWithoutCost: number;
}

/** What the shifts of a plan cost; of a week's plan, per week. */
export function costOf({ days }: StaffingPlan): StaffingCost {
	const shifts = days.flatMap(({ staffing }) => staffing?.shifts ?? []);
	let [minutes, cents, minutesWithoutCost] = [0, 0, 0];
	for (const shift of shifts) {
		const own = workedMinutes(shift);
		minutes += own;
		if (typeof shift.hourlyCostCents === 'number') cents += (own * shift.hourlyCostCents) / MINUTES_PER_HOUR;
		else minutesWithoutCost += own;
	}
	return { minutes, cents: Math.round(cents), minutesWithoutCost };
}

/** Minutes of all workers of a shift together. */
function workedMinutes({ start, end, number }: Shift): number {
	const from = minuteOfDay(start);
	return (endMinuteOf(from, end) - from) * number;
}
