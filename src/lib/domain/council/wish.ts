/** What people would rather have of a moment of the day, and the program in which it is so (FORMAT.md section 13). */
import type { Kind, Lock, Weekday } from '../document/schema.ts';
import { WEEKDAYS, WISHES, type Wish } from '../document/vocabulary.ts';
import { draftTemplate, sameProgram, type DraftProgram } from '../program/draft.ts';
import { roomPieces, stripOfTemplate, type StripPiece } from '../seclusion/strip.ts';
import { changedTo, firstBlock } from './wish-edits.ts';
import { withTime } from './wish-fit.ts';

/** Weekdays on which a moment is alike. */
export interface MomentDays {
	readonly weekdays: readonly Weekday[];
	readonly piece: StripPiece;
}

/** A moment of a group's week that is about the room. */
export interface CouncilMoment {
	readonly key: string;
	readonly title: string;
	readonly kind: Kind;
	/** At least one; the days from Monday on. */
	readonly days: readonly MomentDays[];
}

/** What is wished of a moment. `at` is `HH:MM` on its first day: as in `timesOf`; null: what is proposed. */
export interface WishOnMoment {
	readonly key: string;
	readonly wish: Wish;
	readonly at: string | null;
}

/** The moments about the room in a week of the program, the night too; the earliest of the day first. */
export function councilMoments(program: DraftProgram, lock: Lock): CouncilMoment[] {
	const moments = new Map<string, { weekdays: Weekday[]; piece: StripPiece }[]>();
	for (const weekday of WEEKDAYS) {
		const blocks = draftTemplate(program, program.week[weekday])?.blocks ?? [];
		for (const piece of roomPieces(stripOfTemplate(blocks, lock))) {
			const days = moments.get(piece.id) ?? [];
			moments.set(piece.id, days);
			const alike = days.find((one) => isAlike(one.piece, piece));
			if (alike) alike.weekdays.push(weekday);
			else days.push({ weekdays: [weekday], piece });
		}
	}
	return [...moments]
		.map(([key, days]) => ({ key, title: days[0].piece.title, kind: days[0].piece.kind, days }))
		.sort((a, b) => a.days[0].piece.startMinute - b.days[0].piece.startMinute);
}

/** What can be wished of a moment: what would leave the program as it is cannot. */
export function wishesFor(program: DraftProgram, lock: Lock, key: string): Wish[] {
	return WISHES.filter((wish) => {
		if (wish === 'in-words') return true;
		if (isNight(program, key) && (wish === 'away' || wish === 'other-time')) return false;
		const wished = withWish(program, lock, { key, wish, at: null });
		return wished !== null && !sameProgram(wished, program);
	});
}

/** The time that is chosen for a moment in a program with a wish, as `timesOf` has it. */
export function timeOfWish(program: DraftProgram, key: string, wish: Wish): string | null {
	const block = firstBlock(program, key);
	if (!block || (wish !== 'shorter' && wish !== 'other-time')) return null;
	return wish === 'shorter' && block.kind !== 'night' ? block.end : block.start;
}

/**
 * The program as wished, on every kind of day that has the moment: at the same time on each, and shorter where that time
 * falls within it. Null where no day has the moment, or where it does not fit; in words: the program as it is.
 */
export function withWish(
	program: DraftProgram,
	lock: Lock,
	{ key, wish, at }: WishOnMoment
): DraftProgram | null {
	return wish === 'shorter' || wish === 'other-time'
		? withTime(program, lock, { key, wish, at })
		: changedTo(program, lock, key, wish, 0);
}

function isNight(program: DraftProgram, key: string): boolean {
	return firstBlock(program, key)?.kind === 'night';
}

function isAlike(one: StripPiece, other: StripPiece): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
