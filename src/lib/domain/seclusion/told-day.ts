/** One youth's day with what made each stretch, as plain values that a screen puts into words. */
import type {
	AbsenceReason,
	DayChange,
	Kind,
	Lock,
	RoomRule,
	RuleBasis,
	Weekday
} from '../document/schema.ts';
import type { PlannedBlock } from '../program/plan.ts';
import type { ExplainedStretch, StretchState } from './explain.ts';
import type { StripMinutes } from './strip.ts';
import { strictness, STATES } from './state.ts';

/** An arrangement as far as an explanation tells it. */
export interface ToldArrangement {
	readonly id: string;
	readonly from: string;
	readonly to: string | null;
	readonly weekdays: readonly Weekday[] | null;
	readonly added: boolean;
	readonly basis: RuleBasis | null;
	readonly reason: string | null;
	readonly decidedBy: string | null;
}

/** A day change as far as an explanation tells it. */
export interface ToldDayChange {
	readonly id: string;
	readonly origin: DayChange['origin'];
	readonly added: boolean;
	readonly forSome: boolean;
	readonly basis: RuleBasis | null;
	readonly note: string | null;
}

/** One stretch of a day: how it counts, and by which rules. */
export interface ToldStretch {
	/** Elapsed minutes of the day; half-open. */
	readonly from: number;
	readonly to: number;
	/** Wall-clock minutes; 1440 is midnight. */
	readonly startMinute: number;
	readonly endMinute: number;
	readonly state: StretchState;
	readonly groupId: string | null;
	readonly roomId: string | null;
	readonly title: string | null;
	/** What its minutes are attributed to. */
	readonly kind: Kind | null;
	/** The program's own block where another stands in its place. */
	readonly replacedTitle: string | null;
	/** Set where the block started on the day before. */
	readonly startedDayBefore: boolean;
	readonly rule: RoomRule | null;
	readonly lock: Lock | null;
	readonly door: RoomRule['door'] | null;
	readonly key: { readonly from: string; readonly to: string | null } | null;
	readonly version: { readonly id: string; readonly title: string; readonly from: string } | null;
	readonly templateName: string | null;
	readonly arrangement: ToldArrangement | null;
	readonly dayChange: ToldDayChange | null;
	readonly absence: AbsenceReason | null;
}

/** A stretch told; `date` is the day it passes on. */
export function tell(stretch: ExplainedStretch, date: string): ToldStretch {
	const { from, to, startMinute, endMinute, state, stay, absence, moment, policy, template } = stretch;
	const { lock, door, key, blockDate } = stretch;
	return {
		...{ from, to, startMinute, endMinute, state, lock, door },
		groupId: stay?.groupId ?? null,
		roomId: stay?.roomId ?? null,
		title: moment?.title ?? null,
		kind: moment?.kind ?? null,
		replacedTitle: moment?.block && moment.block.title !== moment.title ? moment.block.title : null,
		startedDayBefore: blockDate !== null && blockDate !== date,
		rule: moment?.rule ?? null,
		key: key && { from: key.from, to: key.to ?? null },
		version: policy && { id: policy.id, title: policy.title, from: policy.effectiveFrom },
		templateName: template?.name ?? null,
		arrangement: moment && toldArrangement(moment),
		dayChange: moment && toldDayChange(moment),
		absence: absence?.reason ?? null
	};
}

function toldArrangement({ arrangement, block, dayChange }: PlannedBlock): ToldArrangement | null {
	// A day change stands in place of the arrangement: that is what holds.
	if (!arrangement || dayChange) return null;
	const { id, from, to, weekdays, basis, reason, decidedBy } = arrangement;
	return {
		...{ id, from },
		to: to ?? null,
		weekdays: weekdays ?? null,
		added: block === null,
		basis: basis ?? null,
		reason: reason ?? null,
		decidedBy: decidedBy ?? null
	};
}

function toldDayChange({ dayChange, block }: PlannedBlock): ToldDayChange | null {
	if (!dayChange) return null;
	const { id, origin, youthIds, basis, note } = dayChange;
	return {
		...{ id, origin },
		added: block === null,
		forSome: Boolean(youthIds),
		basis: basis ?? null,
		note: note ?? null
	};
}

/** What the stretches count: the three figures by day and night, present and unknown minutes. */
export interface ToldMinutes {
	readonly presentMinutes: number;
	readonly unknownMinutes: number;
	readonly figures: StripMinutes;
}

/** The sums of a day's stretches; equal to the figures of that day (FORMAT.md section 4). */
export function minutesOfStretches(stretches: readonly ToldStretch[]): ToldMinutes {
	const figures = {
		rest: { mandatoryRoom: 0, secluded: 0, locked: 0 },
		night: { mandatoryRoom: 0, secluded: 0, locked: 0 }
	};
	let presentMinutes = 0;
	let unknownMinutes = 0;
	for (const { from, to, state, kind } of stretches) {
		const minutes = to - from;
		if (state === 'absent' || state === 'no-stay') continue;
		presentMinutes += minutes;
		if (state === 'unknown') {
			unknownMinutes += minutes;
			continue;
		}
		const level = strictness(state);
		const part = kind === 'night' ? figures.night : figures.rest;
		if (level >= 1) part.mandatoryRoom += minutes;
		if (level >= 2) part.secluded += minutes;
		if (level >= STATES.length - 1) part.locked += minutes;
	}
	return { presentMinutes, unknownMinutes, figures };
}
