/** Every way in which each worker's break can be held: parts of whole quarters within the shift. */
import { requiredBreakOf } from '../breaks.ts';
import { minuteWithin, type Worker } from '../duty.ts';
import type { StaffingPlan } from '../plan.ts';
import { MINUTES_PER_DAY, SLOT_MINUTES, type Stretch } from '../ring.ts';
import type { BreakChoice, PartChoice } from './choices.ts';
import type { Model } from './model.ts';

/** Moving a quarter costs more the farther it goes, up to this many quarters. */
const FARTHEST = 20;
const MOVED = 2;

/** The choice of one worker; `most` is what it may cost at most. Null where this worker needs no break. */
export interface OpenBreak {
	readonly worker: Worker;
	readonly choice: BreakChoice;
	readonly most: number;
}

/** The minutes of break that a worker is to have: what is planned for the shift, and never less than required. */
export function askedMinutes(worker: Worker, { date, rule }: StaffingPlan): number {
	return Math.max(requiredBreakOf(worker, date, rule), worker.shift.break?.minutes ?? 0);
}

/** When a worker's break may be, in minutes of the day: within the shift, and neither at its start nor at its end. */
export function breakWindow({ shift, from, to, day }: Worker): Stretch {
	const midnight = day * MINUTES_PER_DAY;
	const earliest = shift.break ? minuteWithin(shift, day, shift.break.earliest) : from;
	const latest = shift.break ? minuteWithin(shift, day, shift.break.latest) : to;
	return {
		from: ceil(Math.max(earliest, from + 1)) - midnight,
		to: floor(Math.min(latest, to - 1)) - midnight
	};
}

const ceil = (minute: number) => Math.ceil(minute / SLOT_MINUTES) * SLOT_MINUTES;
const floor = (minute: number) => Math.floor(minute / SLOT_MINUTES) * SLOT_MINUTES;

/** The quarters that a break takes, each begun one counted whole. */
export const quartersOf = (minutes: number) => Math.ceil(minutes / SLOT_MINUTES);

/** Adds the columns of one worker's break, for a day on which the template stands. */
export function openBreak(model: Model, worker: Worker, plan: StaffingPlan, templateId: string): OpenBreak {
	const minutes = askedMinutes(worker, plan);
	const quarters = quartersOf(minutes);
	const window = breakWindow(worker);
	const mostParts = Math.min(worker.shift.break?.parts ?? 1, quarters);
	const today = quartersToday(worker);
	const middle = floor((window.from + window.to - minutes) / 2);
	const costAt = (minute: number) => moveCost(minute, today.length > 0 ? today : [middle]);
	const parts: PartChoice[] = [];
	for (let length = mostParts === 1 ? quarters : 1; length <= quarters; length++) {
		const last = window.to - length * SLOT_MINUTES;
		for (let from = window.from; from <= last; from += SLOT_MINUTES) {
			let cost = 1;
			for (let at = 0; at < length; at++) cost += costAt(from + at * SLOT_MINUTES);
			parts.push({ column: model.column(0, 1, cost), from, minutes: length * SLOT_MINUTES });
		}
	}
	const lengths = parts.map(({ column, minutes: own }) => [column, own / SLOT_MINUTES] as const);
	model.row(lengths, quarters, quarters);
	if (mostParts > 1)
		model.row(
			lengths.map(([column]) => [column, 1] as const),
			null,
			mostParts
		);
	const { from: earliest, to: latest } = window;
	const asked = { minutes, mostParts, earliest, latest, parts };
	const choice = { templateId, shiftId: worker.shift.id, worker: worker.index, ...asked };
	return { worker, choice, most: quarters * (FARTHEST + MOVED) + mostParts };
}

/** The quarters that today's break takes, in minutes of the day. */
function quartersToday({ breaks, day }: Worker): number[] {
	return breaks.flatMap(({ from, to }) => {
		const start = from - day * MINUTES_PER_DAY;
		return Array.from({ length: quartersOf(to - from) }, (_, at) => start + at * SLOT_MINUTES);
	});
}

function moveCost(minute: number, today: readonly number[]): number {
	const distance = Math.min(...today.map((at) => Math.abs(at - minute))) / SLOT_MINUTES;
	return distance === 0 ? 0 : MOVED + Math.min(FARTHEST, Math.ceil(distance));
}
