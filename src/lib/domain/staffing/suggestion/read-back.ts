/** From the values of a solution to staffings, and what in them is other than today. */
import type { ActivityGroup, BreakPart, Handover, Shift, Staffing } from '../../document/staffing-schema.ts';
import { timeOf } from '../../time/calendar.ts';
import { joined, longestWithoutBreak } from '../breaks.ts';
import { withStaffings, type StaffingPlan } from '../plan.ts';
import { MINUTES_PER_DAY, SLOT_MINUTES, SLOTS_PER_DAY } from '../ring.ts';
import type { StaffingChange } from './changes.ts';
import { changesBetween } from './changes.ts';
import type { BreakChoice, Choices, HandoverChoice } from './choices.ts';
import { extraShifts } from './extra-shifts.ts';
import type { SuggestionRequest } from './request.ts';

/** What a solution comes to. */
export interface ReadBack {
	/** The staffings that differ from today's, whole, with their ids. */
	readonly staffings: readonly Staffing[];
	readonly plan: StaffingPlan;
	readonly changes: readonly StaffingChange[];
}

/** Reads a solution back. Values are those of the columns, whole but for what a solver leaves behind the point. */
export function readBack(request: SuggestionRequest, choices: Choices, values: readonly number[]): ReadBack {
	const whole = (column: number) => Math.round(values[column]);
	const extra = extraOf(request, choices, whole);
	const today = new Map(request.plan.days.map(({ template, staffing }) => [template.id, staffing]));
	const staffings: Staffing[] = [];
	const changes: StaffingChange[] = [];
	for (const [templateId, staffing] of today) {
		if (!staffing) continue;
		const changed = changedStaffing(staffing, choices, whole, extra.get(templateId) ?? []);
		const own = changesBetween(staffing, changed);
		if (own.length === 0) continue;
		staffings.push(changed);
		changes.push(...own);
	}
	return { staffings, plan: withStaffings(request.plan, staffings), changes };
}

type Whole = (column: number) => number;

function changedStaffing(
	staffing: Staffing,
	choices: Choices,
	whole: Whole,
	extra: readonly Omit<Shift, 'id'>[]
): Staffing {
	const ofTemplate = ({ templateId }: { templateId: string }) => templateId === staffing.template;
	const breaks = choices.breaks.filter(ofTemplate);
	const handovers = choices.handovers.filter(ofTemplate);
	const shifts = staffing.shifts.map((shift) => withBreaks(shift, breaks, whole));
	const groups = groupsOf(staffing, choices, whole);
	return {
		...staffing,
		shifts: [...shifts, ...named(extra, staffing.shifts)],
		handovers: staffing.handovers.map((handover) => chosenHandover(handover, handovers, whole)),
		...(groups.length > 0 ? { activityGroups: [...(staffing.activityGroups ?? []), ...groups] } : {})
	};
}

function withBreaks(shift: Shift, breaks: readonly BreakChoice[], whole: Whole): Shift {
	const own = breaks.filter(({ shiftId }) => shiftId === shift.id);
	if (own.length === 0) return shift;
	const [{ minutes, mostParts, earliest, latest }] = own;
	const starts = own.map((choice) => partsOf(choice, whole));
	const given = shift.break ?? { earliest: timeOf(earliest), latest: timeOf(latest), parts: mostParts };
	return { ...shift, break: { ...given, minutes, starts } };
}

/** The chosen parts in order, those that touch as one. */
function partsOf({ parts }: BreakChoice, whole: Whole): BreakPart[] {
	const chosen = parts
		.filter(({ column }) => whole(column) === 1)
		.map(({ from, minutes }) => ({ from, to: from + minutes }));
	return joined(chosen).map(({ from, to }) => ({ start: timeOf(from), minutes: to - from }));
}

function chosenHandover(handover: Handover, choices: readonly HandoverChoice[], whole: Whole): Handover {
	const choice = choices.find(({ handoverId }) => handoverId === handover.id);
	const chosen = choice?.options.find(({ column }) => whole(column) === 1);
	return chosen ? { ...handover, form: chosen.form, start: timeOf(chosen.from) } : handover;
}

function groupsOf({ template }: Staffing, { groups }: Choices, whole: Whole): ActivityGroup[] {
	return groups
		.filter(({ moment, open }) => moment.templateId === template && whole(open) === 1)
		.map(({ moment, activity, youths }) => ({
			activityId: activity.id,
			title: activity.title,
			start: timeOf(moment.from),
			end: timeOf(moment.to),
			youths: whole(youths),
			staff: activity.leastStaff
		}));
}

function extraOf({ plan, extraTitle }: SuggestionRequest, { extra }: Choices, whole: Whole) {
	const templates = new Set(plan.days.map(({ template }) => template.id));
	const hands = new Map([...templates].map((id) => [id, Array.from({ length: SLOTS_PER_DAY }, () => 0)]));
	const nights = new Set<string>();
	for (const { templateId, column, from, night } of extra) {
		const own = hands.get(templateId);
		if (own) own[from / SLOT_MINUTES] = whole(column);
		if (night) nights.add(`${templateId} ${from}`);
	}
	return extraShifts(hands, {
		title: extraTitle,
		rule: plan.rule,
		longestMinutes: longestWithoutBreak(plan.date) ?? MINUTES_PER_DAY - SLOT_MINUTES,
		isNight: (templateId, minute) => nights.has(`${templateId} ${minute}`)
	});
}

/** Each with an id that no shift of the staffing has. */
function named(extra: readonly Omit<Shift, 'id'>[], shifts: readonly Shift[]): Shift[] {
	const taken = new Set(shifts.map(({ id }) => id));
	let number = 0;
	return extra.map((shift) => {
		do number++;
		while (taken.has(`extra-${number}`));
		return { id: `extra-${number}`, ...shift };
	});
}
