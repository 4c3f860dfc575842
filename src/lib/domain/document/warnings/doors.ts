/** Which locks a group's doors have, and what a room rule makes of them (FORMAT.md section 3). */
import { noticeOnBlock, type LegalNotice } from '../../norm/legal-notice.ts';
import { rowOn } from '../../institution/lock-on.ts';
import { stateOf, strictness, type SeclusionState } from '../../seclusion/state.ts';
import { dayNumber } from '../../time/calendar.ts';
import type { Kind, Lock, RoomRule } from '../schema.ts';
import type { GroupRecord } from './register.ts';
import { daysTouched, isEmpty, overlap, type Stretch } from './stretch.ts';

/** A lock through time: that of a room, or a group's own. */
export type LockRows = readonly { from: string | null; lock: Lock }[];

/** A door through time. */
export interface DoorRows {
	readonly locks: LockRows;
	/** The name of its room; none where the group's own lock counts. */
	readonly room?: string;
}

/** One door on one date: its lock, and whether the youth behind it holds a key of their own. */
export interface Door {
	readonly room?: string;
	readonly lock: Lock;
	readonly holdsKey: boolean;
}

/**
 * The doors of a group in a stretch of days: those of its rooms; and the group's own lock where it
 * has no rooms, or where a youth stays without one.
 */
export function doorsOfGroup({ group, rooms, stays }: GroupRecord, stretch: Stretch): DoorRows[] {
	const withoutRoom = stays.some(
		({ entry }) => !entry.roomId && !isEmpty(overlap(daysTouched(entry.from, entry.to), stretch))
	);
	const own: DoorRows[] = rooms.length === 0 || withoutRoom ? [{ locks: group.settings }] : [];
	return own.concat(rooms.map(({ locks, name }) => ({ locks, room: name })));
}

/** The days on which one of the locks is replaced. */
export function daysOfReplacement(doors: readonly DoorRows[]): number[] {
	return doors.flatMap(({ locks }) => locks.flatMap(({ from }) => (from === null ? [] : [dayNumber(from)])));
}

/** The doors as they are on a date, without keys of youths. */
export function doorsOn(doors: readonly DoorRows[], date: string): Door[] {
	return doors.map(({ locks, room }) => ({ room, lock: rowOn(locks, date).lock, holdsKey: false }));
}

/** What there is to say about a rule behind some doors. */
export type DoorFinding = { readonly doors: number } & (
	| { readonly about: 'lock-impossible' | 'self-locked' }
	| { readonly about: 'choice-not-free'; readonly state: SeclusionState }
	| {
			readonly about: 'legal-norm';
			readonly state: SeclusionState;
			readonly notice: LegalNotice;
			/** The names of the rooms concerned. */
			readonly rooms: readonly string[];
			/** True where one of those doors locks itself though the rule leaves it closed. */
			readonly selfLocked: boolean;
	  }
);

/** What a rule says that these doors do not do, or do without being told. */
export function findingsOnDoors(rule: RoomRule, doors: readonly Door[]): DoorFinding[] {
	const findings: DoorFinding[] = [];
	const impossible = rule.door === 'locked' ? doors.filter(({ lock }) => lock === 'none').length : 0;
	if (impossible > 0) findings.push({ about: 'lock-impossible', doors: impossible });
	const locksItself = ({ lock, holdsKey }: Door) => lock === 'self-locking' && !holdsKey;
	const selfLocked = rule.door === 'closed' && !rule.youthHasKey ? doors.filter(locksItself).length : 0;
	if (selfLocked > 0) findings.push({ about: 'self-locked', doors: selfLocked });
	if (rule.entry === 'choice') {
		const states = doors.map(({ lock, holdsKey }) => stateOf(rule, lock, holdsKey));
		const unfree = states.filter((state) => state !== 'free');
		if (unfree.length > 0) {
			findings.push({ about: 'choice-not-free', doors: unfree.length, state: strictest(unfree) });
		}
	}
	return findings;
}

/** The notice on a rule that holds for the whole group: the gravest that one of its doors gives. */
export function legalFindings(
	kind: Kind,
	rule: RoomRule,
	doors: readonly Door[],
	date: string
): DoorFinding[] {
	const judged = doors.map((door) => ({ ...door, state: stateOf(rule, door.lock, door.holdsKey) }));
	const gravest = noticeOnBlock(kind, strictestOf(judged), date);
	if (!gravest) return [];
	const alike = judged.filter(({ state }) => noticeOnBlock(kind, state, date)?.level === gravest.level);
	return [
		{
			about: 'legal-norm',
			doors: alike.length,
			state: strictestOf(alike),
			notice: gravest,
			rooms: alike.flatMap(({ room }) => room ?? []),
			selfLocked: rule.door === 'closed' && alike.some(({ lock }) => lock === 'self-locking')
		}
	];
}

function strictestOf(judged: readonly { state: SeclusionState }[]): SeclusionState {
	return strictest(judged.map(({ state }) => state));
}

function strictest(states: readonly SeclusionState[]): SeclusionState {
	return states.reduce<SeclusionState>((a, b) => (strictness(b) > strictness(a) ? b : a), 'free');
}
