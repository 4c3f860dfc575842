/** Who would work in the days of a draft, and in which moments its youths are no longer held to their rooms. */
import type { DayStaffing, Staffing } from '../document/staffing-schema.ts';
import { needsOf } from './need.ts';
import type { StaffingPlan } from './plan.ts';
import { MINUTES_PER_DAY } from './ring.ts';
import type { FreedMoment } from './suggestion/request.ts';

/** The staffings that hold, those of a draft in the place of the ones with their template. */
export function staffingsWith(
	staffings: readonly Staffing[],
	own: readonly DayStaffing[],
	{ groupId, from }: Pick<Staffing, 'groupId' | 'from'>
): Staffing[] {
	const kept = staffings.filter(({ template }) => !own.some((day) => day.template === template));
	return [
		...kept,
		...own.map((day) => {
			const today = staffings.find(({ template }) => template === day.template);
			return { ...(today ?? { id: `draft.${day.template}`, groupId, from }), ...withoutAbsent(day) };
		})
	];
}

/** A day's staffing as a draft keeps it: without when and of which group. */
export function dayStaffingOf({ template, shifts, handovers, activityGroups }: Staffing): DayStaffing {
	return { template, shifts, handovers, ...(activityGroups ? { activityGroups } : {}) };
}

/** Today's groups do not stand beside a draft's own. */
function withoutAbsent(day: DayStaffing): DayStaffing {
	return { ...day, activityGroups: day.activityGroups ?? null };
}

/**
 * The stretches by day in which youths are out of their rooms in the second plan, and in their rooms in the first;
 * each once for a template. Both plans are rings of the same days.
 */
export function freedMoments(before: StaffingPlan, after: StaffingPlan): FreedMoment[] {
	const [was, is] = [needsOf(before), needsOf(after)];
	const isFreed = (minute: number) =>
		is[minute].night === null && was[minute]?.night === null && was[minute].out < is[minute].out;
	const freed: FreedMoment[] = [];
	for (const [day, { template }] of after.days.entries()) {
		const midnight = day * MINUTES_PER_DAY;
		for (let from = 0; from < MINUTES_PER_DAY; from++) {
			if (!isFreed(midnight + from)) continue;
			let to = from + 1;
			while (to < MINUTES_PER_DAY && isFreed(midnight + to)) to++;
			const isKnown = freed.some((one) => one.templateId === template.id && one.from < to && one.to > from);
			if (!isKnown) freed.push({ templateId: template.id, from, to });
			from = to;
		}
	}
	return freed;
}
