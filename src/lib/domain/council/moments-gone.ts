/** Moments of an earlier program that one that took its place asks no more: what can turn out to have been there anyway. */
import type { Block, RoomRule } from '../document/schema.ts';
import type { DraftProgram } from '../program/draft.ts';
import { templateOn } from '../program/in-force.ts';
import { endMinuteOf } from '../program/plan.ts';
import { stateOf, strictness } from '../seclusion/state.ts';
import { minuteOfDay } from '../time/calendar.ts';

/** A block that holds youths to their room. */
type HeldBlock = Block & { readonly room: RoomRule };

/** How a moment was to be otherwise: not there, later begun, ended earlier, both of these, or with a lighter rule. */
export type Otherwise = 'gone' | 'begins-later' | 'ends-earlier' | 'shorter-at-both-ends' | 'lighter';

/** A block that holds youths to their room, as the earlier program had it. */
export type GoneMoment = HeldBlock & { readonly otherwise: Otherwise };

/**
 * The moments of a date on the room in `before` that `now` has not, has shorter, elsewhere in the day or with a
 * lighter rule; in the order of the day. A moment that is there as it was, or stricter, is not gone.
 */
export function momentsGone(before: DraftProgram, now: DraftProgram, date: string): GoneMoment[] {
	const stands = blocksOn(now, date);
	return blocksOn(before, date)
		.filter(isHeld)
		.filter((moment) => !stands.some((block) => asksAsMuch(block, moment)))
		.map((moment) => ({ ...moment, otherwise: otherwiseOf(moment, stands) }));
}

/** The blocks of a program on a date, by its exceptions and its week. */
export function blocksOn(program: DraftProgram, date: string): readonly Block[] {
	const { templates, week, exceptions } = program;
	return templateOn(
		{
			...{ id: 'program', groupId: 'group', title: 'program', effectiveFrom: '0001-01-01' },
			...{ templates: [...templates], week, exceptions: [...exceptions] }
		},
		date
	).blocks;
}

/** Gone too: what one chooses now, and what was put elsewhere in the day, past its own times. */
function otherwiseOf(moment: HeldBlock, stands: readonly Block[]): Otherwise {
	const left = stands.find(({ key }) => key === moment.key);
	if (!left || strictnessOf(left) === 0) return 'gone';
	if (startOf(left) >= endOf(moment) || endOf(left) <= startOf(moment)) return 'gone';
	if (strictnessOf(left) < strictnessOf(moment)) return 'lighter';
	const beginsLater = startOf(left) > startOf(moment);
	const endsEarlier = endOf(left) < endOf(moment);
	if (beginsLater && endsEarlier) return 'shorter-at-both-ends';
	return beginsLater ? 'begins-later' : 'ends-earlier';
}

function isHeld(block: Block): block is HeldBlock {
	return Boolean(block.room) && strictnessOf(block) > 0;
}

/** Judged by a lock that does what the rule says: the doors of a group are the same before and after. */
function strictnessOf({ room }: Block): number {
	return strictness(stateOf(room, 'manual', false));
}

function asksAsMuch(block: Block, moment: HeldBlock): boolean {
	return (
		block.key === moment.key &&
		strictnessOf(block) >= strictnessOf(moment) &&
		block.start <= moment.start &&
		endOf(block) >= endOf(moment)
	);
}

function startOf({ start }: Block): number {
	return minuteOfDay(start);
}

function endOf(block: Block): number {
	return endMinuteOf(startOf(block), block.end);
}
