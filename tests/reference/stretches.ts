/** One local day of one person, cut where anything may change (FORMAT.md sections 2.7, 2.8 and 4). */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { daysLater, startOfDay, zoneOf } from './clock.ts';
import { blocksOn } from './day-blocks.ts';
import type { DayBlock } from './day-blocks.ts';
import { presenceAt, runsAt } from './people.ts';
import type { Person, Spell, Stay } from './people.ts';
import { policyInForce } from './program.ts';
import type { Basis } from './question.ts';
import { stateOf } from './state.ts';
import type { State } from './state.ts';

/** Minutes of a person in which nothing changes; `stay` is null while away, `block` where none runs. */
export type Stretch = Spell & {
	stay: Stay | null;
	block: DayBlock | null;
	state: State | 'unknown' | 'absent';
};

/** Gives the blocks that start on a date in a group, for one person and basis. */
export type BlocksOf = (groupId: string, date: string) => DayBlock[];

/** The blocks of one person's days, each day's worked out once. */
export function blocksOf(document: OpenDeurDocument, person: Person, basis: Basis): BlocksOf {
	const known = new Map<string, DayBlock[]>();
	return (groupId, date) => {
		const name = `${groupId} ${date}`;
		const blocks = known.get(name) ?? blocksOn(document, person, groupId, date, basis);
		known.set(name, blocks);
		return blocks;
	};
}

/** The stretches of a person's local day, in order, from its first minute to its last. */
export function stretchesOf(
	document: OpenDeurDocument,
	person: Person,
	date: string,
	blocks: BlocksOf
): Stretch[] {
	const day = {
		from: startOfDay(date, zoneOf(document)),
		to: startOfDay(daysLater(date, 1), zoneOf(document))
	};
	const cuts = cutsOf(person, date, day, blocks);
	return cuts.slice(0, -1).map((from, index) => ({
		...{ from, to: cuts[index + 1] },
		...whatApplies(document, person, date, from, blocks)
	}));
}

/** The minutes of the day at which a stay, an absence or a block begins or ends, with the day's own bounds. */
function cutsOf(person: Person, date: string, day: Spell, blocks: BlocksOf): number[] {
	const stays = person.stays.filter((stay) => stay.from < day.to && day.from < stay.to);
	const groupIds = new Set(stays.map((stay) => stay.groupId));
	const running = [...groupIds].flatMap((groupId) => candidates(groupId, date, blocks));
	const cuts = [...stays, ...person.absences, ...running].flatMap((spell) => [spell.from, spell.to]);
	const within = cuts.filter((minute) => day.from < minute && minute < day.to);
	return [...new Set([day.from, ...within, day.to])].sort((one, other) => one - other);
}

/** Section 2.2: what may run on a day started on that date or, over midnight, on the one before. */
function candidates(groupId: string, date: string, blocks: BlocksOf): DayBlock[] {
	return [...blocks(groupId, daysLater(date, -1)), ...blocks(groupId, date)];
}

/** What applies to a person at one minute of a local day, and the state it makes. */
function whatApplies(
	document: OpenDeurDocument,
	person: Person,
	date: string,
	minute: number,
	blocks: BlocksOf
): Pick<Stretch, 'stay' | 'block' | 'state'> {
	const stay = presenceAt(person, minute);
	if (stay === null) return { stay, block: null, state: 'absent' };
	const running = candidates(stay.groupId, date, blocks).filter((block) => runsAt(block, minute));
	if (running.length === 0) {
		const known = policyInForce(document, stay.groupId, date) !== null;
		return { stay, block: null, state: known ? 'free' : 'unknown' };
	}
	const block = running.reduce(takesOver);
	return { stay, block, state: stateOf(document, person, stay, block) };
}

/**
 * Section 2.7: of two blocks that cover a minute, one that a day change added or moved goes first, then one that an
 * arrangement added or moved, then the rest; among equals the one that started last, and of those the first listed.
 */
function takesOver(first: DayBlock, other: DayBlock): DayBlock {
	if (other.rank !== first.rank) return other.rank > first.rank ? other : first;
	if (other.from !== first.from) return other.from > first.from ? other : first;
	return first.date < other.date ? other : first;
}
