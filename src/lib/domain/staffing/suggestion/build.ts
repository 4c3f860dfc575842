/** Makes the mixed-integer program of a suggestion: no minute short, every break right, least extra hours first. */
import { attendance, countsAsPresent, countsOnFloor, workersOf, type Worker } from '../duty.ts';
import { handsOf, type Hands } from '../floor.ts';
import { needsOf, type Need } from '../need.ts';
import type { StaffingPlan } from '../plan.ts';
import { timeOf } from '../../time/calendar.ts';
import { MINUTES_PER_DAY, SLOT_MINUTES } from '../ring.ts';
import { askedMinutes, openBreak, type OpenBreak } from './break-choices.ts';
import type { Choices, ExtraChoice } from './choices.ts';
import { Effects } from './effects.ts';
import { openMoment, type OpenMoment } from './group-choices.ts';
import { openHandover, type OpenHandover } from './handover-choices.ts';
import { Model, type Term } from './model.ts';
import type { SuggestionRequest } from './request.ts';
import type { Milp } from './solver.ts';

/** The problem, and what its columns stand for. */
export interface BuiltSuggestion {
	readonly problem: Milp;
	readonly choices: Choices;
}

/** Builds the problem of a request of which every day is recorded and every break has room. */
export function buildSuggestion(request: SuggestionRequest): BuiltSuggestion {
	const { plan, activities, freed } = request;
	const model = new Model();
	const workers = workersOf(plan);
	const daysOf = Map.groupBy(plan.days.keys(), (day) => plan.days[day].template.id);
	const breaks: OpenBreak[] = [];
	const handovers: OpenHandover[] = [];
	for (const [templateId, days] of daysOf) {
		for (const worker of workers) {
			if (worker.day !== days[0] || askedMinutes(worker, plan) === 0) continue;
			breaks.push(openBreak(model, worker, plan, templateId));
		}
		for (const handover of plan.days[days[0]].staffing?.handovers ?? []) {
			handovers.push(openHandover(model, handover, plan, templateId, days));
		}
	}
	const own = activities.filter(
		({ locationId, room, retired }) => locationId === plan.rule.locationId && !room && !retired
	);
	const moments = freed
		.filter(({ templateId }) => daysOf.has(templateId))
		.map((moment) => openMoment(model, moment, plan, own))
		.filter((moment) => moment !== null);
	const least = 1 + [...breaks, ...handovers, ...moments].reduce((sum, { most }) => sum + most, 0);
	const needs = needsOf(plan);
	const extra = openExtra(model, request, needs, daysOf, least);
	const effects = effectsOf(plan, daysOf, breaks, handovers, extra);
	addDutyRows(model, plan, daysOf, breaks, handovers);
	const base = handsOf(
		workers.map((worker) => withoutChoices(worker, plan)),
		plan.days.length
	);
	addHandRows(model, plan, needs, base, effects, moments);
	const choices = {
		breaks: breaks.map(({ choice }) => choice),
		handovers: handovers.map(({ choice }) => choice),
		extra,
		groups: moments.flatMap(({ groups }) => groups)
	};
	return { problem: model.problem, choices };
}

type DaysOf = ReadonlyMap<string, readonly number[]>;

/** A worker as there is without what is to be chosen. */
function withoutChoices(worker: Worker, plan: StaffingPlan): Worker {
	return { ...worker, handovers: [], breaks: askedMinutes(worker, plan) === 0 ? worker.breaks : [] };
}

/** Extra hands in whole quarters; each costs more than all other changes together, on every day that has it. */
function openExtra(
	model: Model,
	{ mostExtraHands }: SuggestionRequest,
	needs: readonly Need[],
	daysOf: DaysOf,
	least: number
): ExtraChoice[] {
	const extra: ExtraChoice[] = [];
	if (mostExtraHands === 0) return extra;
	for (const [templateId, days] of daysOf) {
		for (let from = 0; from < MINUTES_PER_DAY; from += SLOT_MINUTES) {
			const asked = days.flatMap((day) => {
				const start = day * MINUTES_PER_DAY + from;
				return needs.slice(start, start + SLOT_MINUTES);
			});
			const most = Math.max(...asked.map(({ floor, present }) => Math.max(floor, present)));
			if (most === 0) continue;
			const column = model.column(0, Math.min(most, mostExtraHands ?? most), least * days.length);
			extra.push({ templateId, column, from, night: asked.every(({ night }) => night !== null) });
		}
	}
	return extra;
}

function effectsOf(
	plan: StaffingPlan,
	daysOf: DaysOf,
	breaks: readonly OpenBreak[],
	handovers: readonly OpenHandover[],
	extra: readonly ExtraChoice[]
): Effects {
	const effects = new Effects(plan.days.length);
	const onEach = (
		templateId: string,
		from: number,
		minutes: number,
		hands: Omit<Hand, 'column'>,
		column: number
	) => {
		for (const day of daysOf.get(templateId) ?? []) {
			const start = day * MINUTES_PER_DAY + from;
			effects.add({ from: start, to: start + minutes }, { column, ...hands });
		}
	};
	for (const { worker, choice } of breaks) {
		for (const { column, from, minutes } of choice.parts) {
			onEach(choice.templateId, from, minutes, awayHands(worker.shift), column);
		}
	}
	for (const { column, templateId, from } of extra) {
		onEach(templateId, from, SLOT_MINUTES, { floor: 1, present: 1 }, column);
	}
	for (const { handover, choice } of handovers) {
		for (const { column, ...way } of choice.options) {
			for (const day of daysOf.get(choice.templateId) ?? []) {
				for (const one of attendedIn(handover, way, day, plan)) {
					const shift = plan.days[one.day].staffing?.shifts.find(({ id }) => id === one.shiftId);
					if (shift) effects.add(one, { column, ...awayHands(shift) });
				}
			}
		}
	}
	return effects;
}

interface Hand {
	readonly column: number;
	readonly floor: number;
	readonly present: number;
}

function awayHands(shift: Worker['shift']): Omit<Hand, 'column'> {
	return { floor: countsOnFloor(shift) ? -1 : 0, present: countsAsPresent(shift) ? -1 : 0 };
}

function attendedIn(
	handover: OpenHandover['handover'],
	{ form, from }: Pick<OpenHandover['choice']['options'][number], 'form' | 'from'>,
	day: number,
	{ days }: StaffingPlan
) {
	const shift = days[day].staffing?.shifts.find(({ id }) => id === handover.from);
	return shift ? attendance({ ...handover, form, start: timeOf(from) }, day, days) : [];
}

/** Nobody is in two parts of a break at once, nor on a break during a handover that they are at. */
function addDutyRows(
	model: Model,
	plan: StaffingPlan,
	daysOf: DaysOf,
	breaks: readonly OpenBreak[],
	handovers: readonly OpenHandover[]
): void {
	const duties = new Map<string, { column: number; from: number; to: number }[]>();
	for (const { handover, choice } of handovers) {
		for (const { column, ...way } of choice.options) {
			for (const day of daysOf.get(choice.templateId) ?? []) {
				for (const { day: ofDay, shiftId, index, from, to } of attendedIn(handover, way, day, plan)) {
					const name = `${plan.days[ofDay].template.id}\n${shiftId}\n${index}`;
					const later = Math.floor((ofDay - day + plan.days.length) % plan.days.length);
					const midnight = (day + later) * MINUTES_PER_DAY;
					const own = duties.get(name) ?? [];
					duties.set(name, [...own, { column, from: from - midnight, to: to - midnight }]);
				}
			}
		}
	}
	for (const { choice } of breaks) {
		const own = duties.get(`${choice.templateId}\n${choice.shiftId}\n${choice.worker}`) ?? [];
		for (let at = choice.earliest; at < choice.latest; at += SLOT_MINUTES) {
			const within = choice.parts.filter(({ from, minutes }) => from <= at && at < from + minutes);
			const meets = own.filter(({ from, to }) => from < at + SLOT_MINUTES && at < to);
			const columns = new Set([...within, ...meets].map(({ column }) => column));
			if (columns.size > 1)
				model.row(
					[...columns].map((column) => [column, 1] as const),
					null,
					1
				);
		}
	}
}

/** In every minute of the ring there are as many hands as are asked for. */
function addHandRows(
	model: Model,
	plan: StaffingPlan,
	needs: readonly Need[],
	base: Hands,
	effects: Effects,
	moments: readonly OpenMoment[]
): void {
	let before = '';
	for (let minute = 0; minute < needs.length; minute++) {
		const running = effects.at(minute);
		const need = needs[minute];
		const open = momentAt(plan, minute, need, moments);
		const [floor, present] = [base.floor[minute], base.present[minute]];
		const name = [
			[need.floor, need.present, floor, present, moments.findIndex((one) => one === open)].join(),
			...running.map(({ column }) => column)
		].join();
		if (name === before) continue;
		before = name;
		const hands: Term[] = running.map((effect) => [effect.column, effect.floor]);
		const asked: Term[] = (open?.terms ?? []).map(([column, factor]) => [column, -factor]);
		model.row([...hands, ...asked], (open?.asked ?? need.floor) - floor, null);
		if (need.present === 0) continue;
		const there: Term[] = running.map((effect) => [effect.column, effect.present]);
		model.row(there, need.present - present, null);
	}
}

/** The freed moment that a minute lies in while youths are out; undefined where none does. */
function momentAt(
	{ days }: StaffingPlan,
	minute: number,
	{ out, night }: Need,
	moments: readonly OpenMoment[]
): OpenMoment | undefined {
	if (out === 0 || night !== null) return undefined;
	const day = Math.floor(minute / MINUTES_PER_DAY);
	return moments.find(({ moment }) => {
		const at = minute - day * MINUTES_PER_DAY;
		return days[day].template.id === moment.templateId && moment.from <= at && at < moment.to;
	});
}
