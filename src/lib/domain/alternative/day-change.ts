/**
 * What is written down when a day went otherwise for a group, so that every youth's reported minutes are right.
 *
 * A change for the whole group takes the place of every arrangement for that moment (FORMAT.md section 2, rule
 * 5 comes after rule 4) and goes before those that it covers (rule 7), so that a youth who was at sport would
 * be counted in the room. Naming the other youths in its place would be right for them, but the change would
 * be gone from what the group practised, which counts only changes that name nobody (section 4). So the change
 * names nobody, and each youth whose own rule went on gets a change beside it that says that rule once more:
 * for the changed moment it goes first because it names the youth, and the same `instead` on the same block
 * makes the same minutes (rule 6); beside an added block it stands first because it is listed first and starts
 * no earlier (rule 7).
 */
import type { DayChange } from '../document/schema.ts';
import { timeOf } from '../time/calendar.ts';
import { idBeside, isBeside } from './beside.ts';
import type { ChangeToCome, OwnRule } from './own-rule.ts';

/** A day change that is new (or stands in place of what it was), or one that is withdrawn. */
export interface DayChangeEntry {
	readonly id: string;
	readonly value: DayChange | null;
}

/** Where a change on a date comes from: chosen beforehand for a day to come, else reported. */
export function originOn(date: string, today: string): DayChange['origin'] {
	return date > today ? 'choice' : 'practice';
}

/** The change with, before it, the own rules that went on; only a change for the whole group has those. */
export function withOwnRules(
	change: DayChange,
	span: ChangeToCome['span'],
	wentOn: readonly OwnRule[]
): DayChangeEntry[] {
	const own = change.youthIds ? [] : wentOn.flatMap((rule) => besideOf(change, span, rule));
	return [...own, { id: change.id, value: change }];
}

function besideOf(change: DayChange, span: ChangeToCome['span'], rule: OwnRule): DayChangeEntry[] {
	const { groupId, date, origin } = change;
	const { youthId, instead, covered } = rule;
	const entry = (part: string, fields: Pick<DayChange, 'replaces' | 'instead'>): DayChangeEntry => {
		const id = idBeside(change.id, part);
		const basis = 'individual-plan' as const;
		return { id, value: { id, groupId, date, youthIds: [youthId], ...fields, origin, basis } };
	};
	if (change.replaces) {
		return instead === undefined ? [] : [entry(youthId, { replaces: change.replaces, instead })];
	}
	return covered.map((moment, at) => {
		const start = timeOf(Math.max(moment.startMinute, span?.startMinute ?? 0));
		const end = timeOf(Math.min(moment.endMinute, span?.endMinute ?? moment.endMinute));
		const { title, kind, rule: room } = moment;
		return entry(`${youthId}.${at}`, { replaces: null, instead: { title, kind, start, end, room } });
	});
}

/**
 * What has to go before a change can stand: the last word holds, and a date has one change for each moment,
 * origin and person. A change for the group goes with what was written beside it; one that names more youths
 * keeps the others.
 */
export function makingRoomFor(change: DayChange, recorded: readonly DayChange[]): DayChangeEntry[] {
	if (!change.replaces) return [];
	const same = recorded.filter(
		(other) =>
			other.id !== change.id &&
			!isBeside(other.id, change.id) &&
			other.groupId === change.groupId &&
			other.date === change.date &&
			other.replaces === change.replaces &&
			other.origin === change.origin
	);
	const { youthIds } = change;
	if (youthIds) return same.flatMap((other) => withoutYouths(other, youthIds));
	return same.filter((other) => !other.youthIds).flatMap(({ id }) => withdrawn(id, recorded));
}

/** A change that is withdrawn, with what was written beside it. */
export function withdrawn(id: string, recorded: readonly DayChange[]): DayChangeEntry[] {
	return recorded
		.filter((other) => other.id === id || isBeside(other.id, id))
		.map((other) => ({ id: other.id, value: null }));
}

function withoutYouths(change: DayChange, youthIds: readonly string[]): DayChangeEntry[] {
	if (!change.youthIds) return [];
	const others = change.youthIds.filter((youthId) => !youthIds.includes(youthId));
	if (others.length === change.youthIds.length) return [];
	return [{ id: change.id, value: others.length > 0 ? { ...change, youthIds: others } : null }];
}
