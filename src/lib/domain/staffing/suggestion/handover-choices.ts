/** Every way in which each handover can be held: its form, and its start while both shifts are there. */
import type { Handover } from '../../document/staffing-schema.ts';
import { HANDOVER_FORMS } from '../../document/vocabulary.ts';
import { handoverMinutes, minuteWithin, shiftStretch, takingOver } from '../duty.ts';
import type { StaffingPlan } from '../plan.ts';
import { MINUTES_PER_DAY, SLOT_MINUTES, type Stretch } from '../ring.ts';
import type { HandoverChoice, HandoverOption } from './choices.ts';
import type { Model } from './model.ts';

/** What another form costs against a quarter's move. */
const OTHER_FORM = 8;

/** A handover that is held in one of some ways; `most` is what that may cost at most. */
export interface OpenHandover {
	readonly handover: Handover;
	readonly choice: HandoverChoice;
	readonly most: number;
}

/** Adds the columns of one handover of a template, which stands on these days of the ring. */
export function openHandover(
	model: Model,
	handover: Handover,
	plan: StaffingPlan,
	templateId: string,
	days: readonly number[]
): OpenHandover {
	const options: HandoverOption[] = [];
	let most = 0;
	for (const { form, from } of waysOf(handover, plan, days)) {
		const moved = Math.ceil(Math.abs(from - startOf(handover, plan, days[0])) / SLOT_MINUTES);
		const cost = (form === handover.form ? 0 : OTHER_FORM) + moved;
		most = Math.max(most, cost);
		options.push({ column: model.column(0, 1, cost), form, from });
	}
	model.row(
		options.map(({ column }) => [column, 1] as const),
		1,
		1
	);
	return { handover, choice: { templateId, handoverId: handover.id, options }, most };
}

/** The minute of the day at which a handover starts now. */
function startOf(handover: Handover, { days }: StaffingPlan, day: number): number {
	const from = days[day].staffing?.shifts.find(({ id }) => id === handover.from);
	return from ? minuteWithin(from, day, handover.start) - day * MINUTES_PER_DAY : 0;
}

type Way = Pick<HandoverOption, 'form' | 'from'>;

/** Today's way first; then every quarter in every form that fits on each of the days. */
function waysOf(handover: Handover, plan: StaffingPlan, days: readonly number[]): Way[] {
	const now = { form: handover.form, from: startOf(handover, plan, days[0]) };
	const ways = [now];
	for (const form of HANDOVER_FORMS) {
		const room = days.map((day) => roomFor({ ...handover, form }, plan, day));
		const from = Math.max(...room.map((stretch) => stretch.from));
		const last = Math.min(...room.map((stretch) => stretch.to));
		for (let at = Math.ceil(from / SLOT_MINUTES) * SLOT_MINUTES; at <= last; at += SLOT_MINUTES) {
			if (form !== now.form || at !== now.from) ways.push({ form, from: at });
		}
	}
	return ways;
}

/** From which to which minute of the day it may start; empty (`to` before `from`) where it may not. */
function roomFor(handover: Handover, plan: StaffingPlan, day: number): Stretch {
	const midnight = day * MINUTES_PER_DAY;
	const shift = plan.days[day].staffing?.shifts.find(({ id }) => id === handover.from);
	if (!shift) return { from: 0, to: -1 };
	const own = shiftStretch(shift, day);
	const taker = takingOver(handover, minuteWithin(shift, day, handover.start), day, plan.days);
	const other = taker && shiftStretch(taker.shift, day + taker.later);
	const minutes = handoverMinutes(handover, shift, taker?.shift ?? shift);
	const from = Math.max(own.from, other?.from ?? own.from);
	const to = Math.min(own.to, other?.to ?? own.to) - minutes;
	return { from: from - midnight, to: to - midnight };
}
