/** Whether what practice reported of a whole group was stricter than its program said for that moment (FORMAT.md section 13). */
import type { DayChange, Group, Policy, RoomRule } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import { policyInForce, templateOn } from '../program/in-force.ts';
import { endMinuteOf } from '../program/plan.ts';
import { stateOf, strictness } from '../seclusion/state.ts';
import { minuteOfDay } from '../time/calendar.ts';

/**
 * True for a report that names nobody and makes any of the three figures of its moment higher than the version in force
 * on that date does: a moment that was there all the same, lasted longer, or had a stricter door. `versions` are of the group.
 */
export function isStricterThanPlanned(
	group: Group,
	versions: readonly Policy[],
	{ origin, youthIds, instead, replaces, date }: DayChange
): boolean {
	if (origin !== 'practice' || (youthIds?.length ?? 0) > 0 || !instead) return false;
	const { lock } = settingOn(group, date);
	const version = policyInForce(versions, date);
	const planned = version && templateOn(version, date).blocks.find(({ key }) => key === replaces);
	const start = instead.start ?? planned?.start;
	const end = instead.end ?? planned?.end;
	if (!start || !end) return false;
	const was = planned ? minutesByState(planned.room, lock, planned.start, planned.end) : NOTHING;
	const is = minutesByState(instead.room, lock, start, end);
	return is.some((minutes, figure) => minutes > was[figure]);
}

const NOTHING: readonly number[] = [0, 0, 0];

/** Minutes of the three figures, which are nested: in the room, of those not allowed out, of those locked in. */
function minutesByState(
	rule: RoomRule | null | undefined,
	lock: Parameters<typeof stateOf>[1],
	start: string,
	end: string
): number[] {
	const from = minuteOfDay(start);
	const minutes = endMinuteOf(from, end) - from;
	const rung = strictness(stateOf(rule, lock, false));
	return NOTHING.map((_, figure) => (rung > figure ? minutes : 0));
}
