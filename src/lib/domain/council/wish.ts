/** What people would rather have of a moment of the day, and the program in which it is so (FORMAT.md section 13). */
import type { Block, Kind, Lock, RoomRule, Weekday } from '../document/schema.ts';
import { WEEKDAYS, WISHES, type Wish } from '../document/vocabulary.ts';
import { draftTemplate, sameProgram, type DraftProgram } from '../program/draft.ts';
import { spanOf } from '../program/edit-blocks.ts';
import { applyEdits, type Edit } from '../program/edit.ts';
import { effectiveDoor } from '../seclusion/state.ts';
import { roomPieces, stripOfTemplate, type StripPiece } from '../seclusion/strip.ts';
import { timeOf } from '../time/calendar.ts';
import { fewOf, proposedTime, timesTried } from './wish-times.ts';

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

/** What is wished of a moment. `at` is `HH:MM` on its first day: see `timesOf`; null: what is proposed. */
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

/**
 * The times that can be chosen with a wish, `HH:MM`: the end of a shorter moment by day, the start of a shorter
 * night, the start of a moment at another time. Few; empty where there is nothing to choose.
 */
export function timesOf(program: DraftProgram, lock: Lock, key: string, wish: Wish): string[] {
	return timesThatFit(program, lock, key, wish).map(timeOf);
}

/** The time that is chosen for a moment in a program with a wish, as `timesOf` has it. */
export function timeOfWish(program: DraftProgram, key: string, wish: Wish): string | null {
	const block = firstBlock(program, key);
	if (!block || (wish !== 'shorter' && wish !== 'other-time')) return null;
	return wish === 'shorter' && block.kind !== 'night' ? block.end : block.start;
}

/**
 * The program as wished, on every kind of day that has the moment: another time or length is as much earlier or later
 * on each. Null where no day has the moment, or where it does not fit; in words: the program as it is.
 */
export function withWish(
	program: DraftProgram,
	lock: Lock,
	{ key, wish, at }: WishOnMoment
): DraftProgram | null {
	const first = firstBlock(program, key);
	if (!first) return null;
	if (wish !== 'shorter' && wish !== 'other-time') return changedTo(program, lock, key, wish, 0);
	const fitting = timesThatFit(program, lock, key, wish);
	const chosen =
		at === null
			? proposedTime(wish, spanOf(first), first.kind, fitting)
			: fitting.find((minute) => timeOf(minute) === at);
	return chosen === undefined || chosen === null ? null : changedTo(program, lock, key, wish, chosen);
}

function timesThatFit(program: DraftProgram, lock: Lock, key: string, wish: Wish): number[] {
	const first = firstBlock(program, key);
	if (!first) return [];
	const fits = (minute: number) => changedTo(program, lock, key, wish, minute) !== null;
	return fewOf(timesTried(wish, spanOf(first), first.kind).filter(fits), spanOf(first));
}

function changedTo(
	program: DraftProgram,
	lock: Lock,
	key: string,
	wish: Wish,
	minute: number
): DraftProgram | null {
	const first = firstBlock(program, key);
	if (!first) return null;
	const edits = program.templates.flatMap(({ id, blocks }) => {
		const block = blocks.find((one) => one.key === key);
		return block ? editOf({ template: id, key }, wish, block, first, minute, lock) : [];
	});
	const result = applyEdits(program, edits);
	return result.ok ? result.program : null;
}

function editOf(
	at: { readonly template: string; readonly key: string },
	wish: Wish,
	{ room }: Block,
	first: Block,
	minute: number,
	lock: Lock
): Edit[] {
	const { startMinute, endMinute } = spanOf(first);
	switch (wish) {
		case 'away':
			return [{ do: 'remove-block', at }];
		case 'shorter':
			return first.kind === 'night'
				? [{ do: 'resize-block', at, edge: 'start', minutes: minute - startMinute }]
				: [{ do: 'resize-block', at, edge: 'end', minutes: minute - endMinute }];
		case 'other-time':
			return [{ do: 'move-block', at, minutes: minute - startMinute }];
		case 'door-open':
			return room ? [{ do: 'set-room-rule', at, room: doorOpen(room) }] : [];
		case 'own-choice':
			return room ? [{ do: 'set-room-rule', at, room: ownChoice(room, lock) }] : [];
		case 'in-words':
			return [];
	}
}

/** An open door that one may not go through would change nothing. */
function doorOpen(rule: RoomRule): RoomRule {
	return { ...rule, leave: rule.leave === 'no' ? 'on-need' : rule.leave, door: 'open' };
}

/** Who wants to rest may still shut the door, where it does not lock itself. */
function ownChoice(rule: RoomRule, lock: Lock): RoomRule {
	const shut = effectiveDoor('closed', lock) === 'closed' ? 'closed' : 'open';
	return { ...rule, entry: 'choice', leave: 'free', door: rule.door === 'open' ? 'open' : shut };
}

/** The block of the first weekday that has it. */
function firstBlock(program: DraftProgram, key: string): Block | null {
	const blocks = WEEKDAYS.flatMap((weekday) => draftTemplate(program, program.week[weekday])?.blocks ?? []);
	return blocks.find((block) => block.key === key) ?? null;
}

function isNight(program: DraftProgram, key: string): boolean {
	return firstBlock(program, key)?.kind === 'night';
}

function isAlike(one: StripPiece, other: StripPiece): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
