/** The groups into which youths may go in a freed moment, and the hands that are then asked for. */
import { minuteOfDay } from '../../time/calendar.ts';
import { floorFor } from '../need.ts';
import type { StaffingPlan } from '../plan.ts';
import type { GroupChoice } from './choices.ts';
import type { Model, Term } from './model.ts';
import type { OfferedActivity, FreedMoment } from './request.ts';

/** A group is a bigger change than moving a break. */
const GROUP = 24;

/** A moment with its groups; `asked` plus `terms` is what the floor asks for while youths are out. */
export interface OpenMoment {
	readonly moment: FreedMoment;
	readonly groups: readonly GroupChoice[];
	readonly asked: number;
	readonly terms: readonly Term[];
	readonly most: number;
}

/** Adds the columns of a freed moment; null where nothing can be chosen, or groups are planned in it already. */
export function openMoment(
	model: Model,
	moment: FreedMoment,
	plan: StaffingPlan,
	activities: readonly OfferedActivity[]
): OpenMoment | null {
	if (activities.length === 0 || hasGroups(plan, moment)) return null;
	const groups = activities.map((activity) => openGroup(model, moment, activity, plan.youths));
	const youths: Term[] = groups.map((group) => [group.youths, 1]);
	model.row(youths, null, plan.youths);
	const terms: Term[] = groups.map(({ open, activity }) => [open, activity.leastStaff]);
	for (const { youths: from } of plan.rule.floor) {
		const more = floorFor(plan.rule, from) - floorFor(plan.rule, from - 1);
		if (from > plan.youths || more === 0) continue;
		// 1 where so many or more stay on the floor.
		const reached = model.column(0, 1, 0);
		const rest: Term[] = youths.map(([column]) => [column, -1]);
		model.row([...rest, [reached, -(plan.youths - from + 1)]], null, from - 1 - plan.youths);
		terms.push([reached, more]);
	}
	const most = groups.reduce((sum, { activity }) => sum + GROUP + Math.min(activity.most, plan.youths), 0);
	return { moment, groups, asked: floorFor(plan.rule, 0), terms, most };
}

function openGroup(
	model: Model,
	moment: FreedMoment,
	activity: OfferedActivity,
	youthsThere: number
): GroupChoice {
	const most = Math.min(activity.most, youthsThere);
	const open = model.column(0, 1, GROUP);
	const youths = model.column(0, most, 1);
	model.row(
		[
			[youths, 1],
			[open, -most]
		],
		null,
		0
	);
	model.row(
		[
			[youths, 1],
			[open, -1]
		],
		0,
		null
	);
	return { moment, activity, open, youths };
}

function hasGroups({ days }: StaffingPlan, { templateId, from, to }: FreedMoment): boolean {
	const staffing = days.find(({ template }) => template.id === templateId)?.staffing;
	return (staffing?.activityGroups ?? []).some((group) => {
		const start = minuteOfDay(group.start);
		return start < to && minuteOfDay(group.end) > from;
	});
}
