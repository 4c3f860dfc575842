/** How many hands each minute asks for: from the program's states and the location's rules (FORMAT.md section 10). */
import type { ActivityGroup, StaffingRule } from '../document/staffing-schema.ts';
import { endMinuteOf, planTemplate, type PlannedBlock } from '../program/plan.ts';
import { layOutDay } from '../seclusion/layout.ts';
import { stripOfMoments, type StripPiece } from '../seclusion/strip.ts';
import { minuteOfDay } from '../time/calendar.ts';
import { ORDINARY_CLOCK } from '../time/clock.ts';
import type { StaffedDay, StaffingPlan } from './plan.ts';
import { MINUTES_PER_DAY } from './ring.ts';

/** How a night's door counts for staffing: locked in; may not or cannot freely come out; can come out. */
export type NightDoor = keyof StaffingRule['night'];

/** What one minute asks for. */
export interface Need {
	/** Youths out of their rooms. */
	readonly out: number;
	/** Awake hands on the floor. */
	readonly floor: number;
	/** Workers present, awake or asleep; asked for at night only, else 0. */
	readonly present: number;
	/** The night rule that asks; null by day. */
	readonly night: NightDoor | null;
	/** The block that holds; null where none does and youths are free. */
	readonly blockId: string | null;
}

/** The need of every minute of the ring; equal minutes share one object. */
export function needsOf(plan: StaffingPlan): Need[] {
	const plans = plan.days.map(({ template }) => planTemplate(template.blocks));
	const groups = plan.days.map(activityStretches);
	const needs: Need[] = [];
	for (let day = 0; day < plans.length; day++) {
		const pieces = piecesOf(plan, day, plans);
		const running = [...groups[day], ...carried(groups[(day + plans.length - 1) % plans.length])];
		addDay(needs, pieces, running, plan);
	}
	return needs;
}

/** The night rule that a piece of the strip falls under: what counts is whether youths can come out at any time. */
function nightDoorOf({ state, door, withKey }: StripPiece): NightDoor {
	if (state === 'locked-in') return 'locked';
	if (state === 'confined') return 'closed';
	return state === 'free' || door === 'open' || withKey ? 'open' : 'closed';
}

/** Hands for so many youths out of their rooms: the highest step that they reach, never fewer than with all in their rooms. */
export function floorFor({ floor, inRooms }: StaffingRule, youths: number): number {
	const step = floor.findLast((candidate) => candidate.youths <= youths);
	return Math.max(inRooms, step?.staff ?? 0);
}

/** Hands with groups apart: those of each group, and those for whoever stays on the floor. */
function floorWithGroups(
	rule: StaffingRule,
	youths: number,
	groups: readonly Pick<ActivityGroup, 'youths' | 'staff'>[]
): number {
	const apart = groups.reduce((sum, group) => sum + group.youths, 0);
	const staff = groups.reduce((sum, group) => sum + group.staff, 0);
	const rest = Math.max(0, youths - apart);
	return staff + (rest === 0 && apart > 0 ? 0 : floorFor(rule, rest));
}

/** An activity group with the minutes of its day between which it runs. */
interface RunningGroup {
	readonly from: number;
	readonly to: number;
	readonly group: ActivityGroup;
}

function activityStretches({ staffing }: StaffedDay): RunningGroup[] {
	return (staffing?.activityGroups ?? []).map((group) => {
		const from = minuteOfDay(group.start);
		return { from, to: endMinuteOf(from, group.end), group };
	});
}

function carried(groups: readonly RunningGroup[]): RunningGroup[] {
	return groups
		.filter(({ to }) => to > MINUTES_PER_DAY)
		.map(({ to, group }) => ({ from: 0, to: to - MINUTES_PER_DAY, group }));
}

interface RunningPiece {
	readonly from: number;
	readonly to: number;
	readonly piece: StripPiece;
}

/** Which block holds when on a day of the ring, with what it makes of the door. */
function piecesOf(
	{ lock }: StaffingPlan,
	day: number,
	plans: readonly (readonly PlannedBlock[])[]
): RunningPiece[] {
	const before = plans[(day + plans.length - 1) % plans.length];
	return layOutDay(ORDINARY_CLOCK, day, before, plans[day]).map(({ from, to, moment }) => {
		const [piece] = stripOfMoments([moment], lock, false);
		return { from, to, piece };
	});
}

function addDay(
	into: Need[],
	pieces: readonly RunningPiece[],
	groups: readonly RunningGroup[],
	plan: StaffingPlan
): void {
	const edges = new Set([0, MINUTES_PER_DAY]);
	for (const { from, to } of [...pieces, ...groups]) {
		for (const edge of [from, to]) if (edge < MINUTES_PER_DAY) edges.add(edge);
	}
	const sorted = [...edges].sort((a, b) => a - b);
	for (let at = 0; at + 1 < sorted.length; at++) {
		const covers = ({ from, to }: { from: number; to: number }) => from <= sorted[at] && sorted[at] < to;
		const piece = pieces.find(covers)?.piece ?? null;
		const need = needOf(plan, piece, groups.filter(covers));
		for (let minute = sorted[at]; minute < sorted[at + 1]; minute++) into.push(need);
	}
}

function needOf(
	{ rule, youths }: StaffingPlan,
	piece: StripPiece | null,
	groups: readonly RunningGroup[]
): Need {
	const blockId = piece?.id ?? null;
	if (piece?.kind === 'night') {
		const night = nightDoorOf(piece);
		const { awake, present } = rule.night[night];
		return { out: piece.state === 'free' ? youths : 0, floor: awake, present, night, blockId };
	}
	if (piece && piece.state !== 'free') {
		return { out: 0, floor: rule.inRooms, present: 0, night: null, blockId };
	}
	const apart = groups.map(({ group }) => group);
	return { out: youths, floor: floorWithGroups(rule, youths, apart), present: 0, night: null, blockId };
}
