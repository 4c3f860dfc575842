/** Every stretch of one youth's day with the rules that made it: what a figure opens into (FORMAT.md sections 2–3). */
import type { Absence, Key, Lock, Policy, Stay, Template } from '../document/schema.ts';
import type { PlannedBlock } from '../program/plan.ts';
import { dateOf } from '../time/calendar.ts';
import { effectiveDoor, stateOf, type SeclusionState } from './state.ts';
import { layOutDay, type Stretch } from './layout.ts';
import type { Lane } from './lane.ts';
import type { Tables } from './tables.ts';
import { holdsKeyOn, type YouthRules } from './youth-rules.ts';

/** Why a youth is not counted in a stretch, or how it counts. */
export type StretchState = SeclusionState | 'unknown' | 'absent' | 'no-stay';

/** A stretch of one local day; minutes elapsed since the day's first instant, half-open. */
export interface ExplainedStretch {
	readonly from: number;
	readonly to: number;
	/** Wall-clock minutes of the day at which it starts and ends; 1440 is midnight. */
	readonly startMinute: number;
	readonly endMinute: number;
	readonly state: StretchState;
	readonly stay: Stay | null;
	readonly absence: Absence | null;
	/** The block that holds; null where none does. */
	readonly moment: PlannedBlock | null;
	/** The date on which that block starts: its rules are those of that date. */
	readonly blockDate: string | null;
	/** The version and template that the date of the block follows; without a block, those of the day. */
	readonly policy: Policy | null;
	readonly template: Template | null;
	/** The lock of the door on the block's date, and how the door really stands. */
	readonly lock: Lock | null;
	readonly door: 'locked' | 'closed' | 'open' | null;
	/** The key of the youth's own that runs on the block's date. */
	readonly key: Key | null;
}

/** What a youth has, as far as it bears on the day. */
export interface YouthFacts {
	readonly stays: readonly Stay[];
	readonly absences: readonly Absence[];
	readonly keys: readonly Key[];
	readonly rules: YouthRules | null;
}

/** The stretches of a day of the tables, from its first to its last instant, without a gap. */
export function explainDay(tables: Tables, day: number, facts: YouthFacts): ExplainedStretch[] {
	const { clock } = tables;
	const start = clock.startOf(day);
	const end = clock.startOf(day + 1);
	const explained: ExplainedStretch[] = [];
	for (const presence of presencesOn(tables, facts, start, end)) {
		const { from, to, stay, absence } = presence;
		if (!stay || absence) {
			explained.push(notCounted(tables, day, presence));
			continue;
		}
		const lane = tables.lane(stay.groupId, stay.roomId);
		for (const piece of stretchesOf(tables, lane, day, facts.rules)) {
			const part = { from: Math.max(piece.from, from), to: Math.min(piece.to, to) };
			if (part.from < part.to) explained.push(counted(tables, lane, day, facts, stay, { ...piece, ...part }));
		}
	}
	return explained;
}

interface PresenceOn {
	readonly from: number;
	readonly to: number;
	readonly stay: Stay | null;
	readonly absence: Absence | null;
}

/** The day cut where a stay or an absence begins or ends; minutes since its first instant. */
function presencesOn(tables: Tables, facts: YouthFacts, start: number, end: number): PresenceOn[] {
	const { clock } = tables;
	const within = (instant: number) => Math.min(Math.max(instant, start), end);
	const spanOf = <Span extends Stay | Absence>(span: Span) => ({
		span,
		from: within(clock.instantWithin(span.from)),
		to: within(span.to ? clock.instantWithin(span.to) : end)
	});
	const stays = facts.stays.map(spanOf);
	const absences = facts.absences.map(spanOf);
	const bounds = new Set([start, end, ...[...stays, ...absences].flatMap(({ from, to }) => [from, to])]);
	const edges = [...bounds].sort((a, b) => a - b);
	return edges.slice(0, -1).map((from, at) => ({
		from: from - start,
		to: edges[at + 1] - start,
		stay: stays.find((stay) => stay.from <= from && from < stay.to)?.span ?? null,
		absence: absences.find((absence) => absence.from <= from && from < absence.to)?.span ?? null
	}));
}

/** The stretches of a lane's day for this youth, with the gaps between them. */
function stretchesOf(
	tables: Tables,
	lane: Lane,
	day: number,
	rules: YouthRules | null
): (Stretch | { from: number; to: number; moment: null; startedDayBefore: false })[] {
	const [before, plan] = [day - 1, day].map((date) => planOn(lane, date, rules));
	const stretches = layOutDay(tables.clock, day, before.blocks, plan.blocks);
	const all: ReturnType<typeof stretchesOf> = [];
	let at = 0;
	for (const stretch of stretches) {
		if (stretch.from > at) all.push({ from: at, to: stretch.from, moment: null, startedDayBefore: false });
		all.push(stretch);
		at = stretch.to;
	}
	const minutes = tables.clock.minutesIn(day);
	if (at < minutes) all.push({ from: at, to: minutes, moment: null, startedDayBefore: false });
	return all;
}

function planOn(lane: Lane, day: number, rules: YouthRules | null) {
	return rules?.planOn(lane, day) ?? lane.group.schedule.plans[day - lane.group.schedule.firstDay];
}

function counted(
	tables: Tables,
	lane: Lane,
	day: number,
	facts: YouthFacts,
	stay: Stay,
	piece: { from: number; to: number; moment: PlannedBlock | null; startedDayBefore: boolean }
): ExplainedStretch {
	const { from, to, moment } = piece;
	const blockDay = piece.startedDayBefore ? day - 1 : day;
	const blockDate = dateOf(blockDay);
	const { policy, template } = planOn(lane, blockDay, facts.rules);
	const { lock } = lane.doorOn(blockDay, false);
	const key = facts.keys.find((held) => holdsKeyOn([held], blockDate)) ?? null;
	const state: StretchState = moment || policy ? stateOf(moment?.rule, lock, key !== null) : 'unknown';
	return {
		...span(tables, day, from, to),
		state,
		stay,
		absence: null,
		moment,
		blockDate: moment && blockDate,
		policy,
		template,
		lock: moment?.rule ? lock : null,
		door: moment?.rule ? effectiveDoor(moment.rule.door, lock) : null,
		key: moment?.rule ? key : null
	};
}

function notCounted(tables: Tables, day: number, { from, to, stay, absence }: PresenceOn): ExplainedStretch {
	return {
		...span(tables, day, from, to),
		state: stay ? 'absent' : 'no-stay',
		stay,
		absence: stay && absence,
		moment: null,
		blockDate: null,
		policy: null,
		template: null,
		lock: null,
		door: null,
		key: null
	};
}

function span(tables: Tables, day: number, from: number, to: number) {
	return {
		from,
		to,
		startMinute: tables.clock.wallMinuteOf(day, from),
		endMinute: to === tables.clock.minutesIn(day) ? 1440 : tables.clock.wallMinuteOf(day, to)
	};
}
