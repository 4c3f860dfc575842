/** The blocks of an ordinary week of a program behind a lock, by moment: what section 5 of FORMAT.md compares. */
import type { Lock, RoomRule, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import { stripOfTemplate, type StripPiece } from '../seclusion/strip.ts';
import type { Program } from '../seclusion/week.ts';

/** A program and what the doors can do: both make what a moment counts. */
export interface Situation {
	readonly program: Program;
	readonly lock: Lock;
}

/** A block with what it makes of the door, and the rule that made it. */
export interface RuledPiece extends StripPiece {
	readonly rule: RoomRule | null;
}

/** A block on the weekday on which it starts. */
export interface WeekBlock extends RuledPiece {
	readonly weekday: Weekday;
}

/** Only templates that the week uses take part. */
export interface WeekBlocks {
	/** All blocks, Monday first, each day in the order in which they start. */
	readonly all: readonly WeekBlock[];
	/** By key the blocks of any kind but night, those that are free too. */
	readonly byDay: ReadonlyMap<string, readonly WeekBlock[]>;
	/** The blocks of kind night. */
	readonly nights: readonly WeekBlock[];
}

/** The blocks of a week. Throws where a weekday's template does not exist. */
export function weekBlocks({ program, lock }: Situation): WeekBlocks {
	const byTemplate = new Map(program.templates.map((template) => [template.id, template.blocks]));
	const all = WEEKDAYS.flatMap((weekday): WeekBlock[] => {
		const blocks = byTemplate.get(program.week[weekday]);
		if (!blocks) throw new Error(`no template ${program.week[weekday]} for ${weekday}`);
		const rules = new Map(blocks.map(({ key, room }) => [key, room ?? null]));
		return stripOfTemplate(blocks, lock).map((piece) => ({
			...piece,
			weekday,
			rule: rules.get(piece.id) ?? null
		}));
	});
	return {
		all,
		byDay: Map.groupBy(
			all.filter(({ kind }) => kind !== 'night'),
			({ id }) => id
		),
		nights: all.filter(({ kind }) => kind === 'night')
	};
}

/** True where a youth is held to the room on some weekday: a key by day with such blocks is a day moment. */
export function isHeld(blocks: readonly Pick<WeekBlock, 'state'>[]): boolean {
	return blocks.some(({ state }) => state !== 'free');
}
