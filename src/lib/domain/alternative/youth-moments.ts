/** What a date holds for one youth about the room: each moment of the program, and what the youth does in its place. */
import type { Arrangement, DayChange, Group, OpenDeurDocument } from '../document/schema.ts';
import { lockOn } from '../institution/lock-on.ts';
import { policyInForce, templateOn } from '../program/in-force.ts';
import { planBlocks, type PlannedBlock } from '../program/plan.ts';
import { stripOfMoments, type StripPiece } from '../seclusion/strip.ts';
import { arrangementsOn, dayChangesFor, holdsKeyOn } from '../seclusion/youth-rules.ts';
import { dayNumber } from '../time/calendar.ts';
import { keepsOwnRule } from './beside.ts';
import { dateTimeOf } from './who-is-there.ts';

export type RecordedForYouth = Pick<
	OpenDeurDocument,
	'policies' | 'arrangements' | 'dayChanges' | 'stays' | 'rooms' | 'keys'
>;

/** Why a moment is what it is for the youth: the first of these that applies. */
export type WhyMoment = 'reported' | 'choice' | 'group' | 'arrangement' | 'program';

export interface YouthMoment {
	/** The key of the moment; of an added block its own id. */
	readonly key: string;
	/** What the program calls it; null for an added block. */
	readonly programTitle: string | null;
	/** What it is for the youth; null where it falls away. */
	readonly piece: StripPiece | null;
	readonly why: WhyMoment;
	readonly arrangement: Arrangement | null;
	readonly dayChange: DayChange | null;
	readonly activityId: string | null;
	/** Wall-clock minutes of the date, as the program has them where the moment falls away. */
	readonly startMinute: number;
	readonly endMinute: number;
	/** What the program alone makes of it behind the youth's own door. */
	readonly program: StripPiece | null;
}

/**
 * The blocks of a date for a youth of a group, the earliest first, with reported changes too; null where no version
 * is in force and nothing was added.
 */
export function momentsOfYouth(
	recorded: RecordedForYouth,
	youthId: string,
	group: Group,
	date: string
): YouthMoment[] | null {
	const policy = policyInForce(
		recorded.policies.filter(({ groupId }) => groupId === group.id),
		date
	);
	const blocks = policy ? templateOn(policy, date).blocks : [];
	const own = recorded.arrangements.filter((one) => one.youthId === youthId);
	const ofDate = recorded.dayChanges.filter((one) => one.groupId === group.id && one.date === date);
	const changes = dayChangesFor(ofDate, youthId);
	const plain = planBlocks(blocks, [], []);
	const planned = planBlocks(blocks, arrangementsOn(own, dayNumber(date)), changes);
	if (!policy && planned.length === 0) return null;
	const pieces = piecesBehind(recorded, youthId, group, date);
	const asPlanned = new Map(pieces(planned).map((piece) => [piece.id, piece]));
	const asProgram = new Map(pieces(plain).map((piece) => [piece.id, piece]));
	const gone = plain.filter(({ id }) => !asPlanned.has(id));
	return [
		...planned.map((block) => momentOf(block, asPlanned, asProgram)),
		...gone.map((block) => goneMoment(block, asProgram, changes))
	].sort((a, b) => a.startMinute - b.startMinute);
}

/** The strip of blocks behind the youth's own door on a date. */
function piecesBehind(
	{ stays, rooms, keys }: RecordedForYouth,
	youthId: string,
	group: Group,
	date: string
): (blocks: readonly PlannedBlock[]) => StripPiece[] {
	const end = dateTimeOf(date, 1439);
	const stay = stays.find(
		(one) =>
			one.youthId === youthId && one.groupId === group.id && one.from <= end && (!one.to || one.to > end)
	);
	const room = rooms.find(({ id }) => id === stay?.roomId);
	const holdsKey = holdsKeyOn(
		keys.filter((key) => key.youthId === youthId),
		date
	);
	return (blocks) => stripOfMoments(blocks, lockOn(group, room, date), holdsKey);
}

function momentOf(
	block: PlannedBlock,
	asPlanned: ReadonlyMap<string, StripPiece>,
	asProgram: ReadonlyMap<string, StripPiece>
): YouthMoment {
	const { id, startMinute, endMinute, arrangement, dayChange } = block;
	return {
		...{ key: id, startMinute, endMinute, arrangement, dayChange },
		programTitle: asProgram.get(id)?.title ?? null,
		piece: asPlanned.get(id) ?? null,
		why: whyOf(dayChange, arrangement),
		activityId: (dayChange ?? arrangement)?.activityId ?? null,
		program: asProgram.get(id) ?? null
	};
}

/** A moment that a day change lets fall away: the one that goes first (FORMAT.md section 2, rule 5). */
function goneMoment(
	{ id, startMinute, endMinute }: PlannedBlock,
	asProgram: ReadonlyMap<string, StripPiece>,
	changes: readonly DayChange[]
): YouthMoment {
	const dayChange = changes.find(({ replaces, instead }) => replaces === id && instead === null) ?? null;
	const program = asProgram.get(id) ?? null;
	return {
		...{ key: id, startMinute, endMinute, dayChange, program, piece: null, arrangement: null },
		programTitle: program?.title ?? null,
		why: whyOf(dayChange, null),
		activityId: null
	};
}

/** What keeps a youth's own rule beside a change for the group is that rule. */
function whyOf(dayChange: DayChange | null, arrangement: Arrangement | null): WhyMoment {
	if (!dayChange) return arrangement ? 'arrangement' : 'program';
	if (keepsOwnRule(dayChange.id)) return 'arrangement';
	if (dayChange.origin === 'practice') return 'reported';
	return dayChange.youthIds ? 'choice' : 'group';
}
