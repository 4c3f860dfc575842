/** A location's rules as the fields of their form. */
import type { StaffingRule } from '#domain/document/staffing-schema.ts';
import { eurosTyped, type Values } from './staffing-values.ts';

export const NIGHT_DOORS = ['locked', 'closed', 'open'] as const;

const EMPTY_STEPS = 2;
const LEAST_STEPS = 4;
const MOST_STEPS = 40;

/** The fields of rules; of none, empty ones. */
export function ruleValues(rule: StaffingRule | undefined): Values {
	if (!rule) return {};
	const steps = rule.floor.flatMap(({ youths, staff }, row) => [
		[`step-${row}-youths`, String(youths)],
		[`step-${row}-staff`, String(staff)]
	]);
	const nights = NIGHT_DOORS.flatMap((door) => [
		[`${door}-awake`, String(rule.night[door].awake)],
		[`${door}-present`, String(rule.night[door].present)]
	]);
	return {
		...Object.fromEntries([...steps, ...nights]),
		inRooms: String(rule.inRooms),
		agreed: rule.agreedBreakMinutes ? String(rule.agreedBreakMinutes) : '',
		extraCost: eurosTyped(rule.extraHourCostCents)
	};
}

/** The rows of steps that the form has: those that are filled in, and some more. */
export function stepRows(values: Values): number[] {
	const all = Array.from({ length: MOST_STEPS }, (_, row) => row);
	const filled = all.filter((row) => values[`step-${row}-youths`] || values[`step-${row}-staff`]);
	const last = (filled.at(-1) ?? -1) + 1 + EMPTY_STEPS;
	return all.slice(0, Math.max(last, LEAST_STEPS));
}
