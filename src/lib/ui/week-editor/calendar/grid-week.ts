/** What the calendar draws, and what it asks and tells while somebody drags. */
import type { Weekday } from '#domain/document/schema.ts';
import type { BlockPlace } from '#domain/program/draft.ts';
import type { Edit } from '#domain/program/edit.ts';
import type { StripRange } from '#ui/strip/strip-range.ts';
import type { SymbolName } from '#ui/strip/symbols.ts';

/** One block on one weekday. */
export interface GridBlock {
	/** Unique in the week. */
	readonly id: string;
	readonly weekday: Weekday;
	readonly at: BlockPlace;
	readonly title: string;
	readonly startMinute: number;
	readonly endMinute: number;
	/** As `data-state` of a `state-fill`. */
	readonly state: string;
	readonly ownChoice: boolean;
	readonly symbols: readonly SymbolName[];
	/** What a screen reader says. */
	readonly label: string;
}

export interface GridWeek {
	readonly weekdays: readonly Weekday[];
	/** Above each column: the day, and which template it uses. */
	readonly heads: Readonly<Record<Weekday, { name: string; longName: string; template: string }>>;
	readonly range: StripRange;
	readonly blocks: readonly GridBlock[];
}

export interface GridHandlers {
	/** True where the change may be made; asked for every place that a drag comes by. */
	mayBecome(edit: Edit, weekday: Weekday): boolean;
	/** True where a block may be put here. */
	mayAdd(weekday: Weekday, startMinute: number, endMinute: number): boolean;
	/** A drag ended, or the block is back where it was: what was tried last holds no more. */
	triedNothing(): void;
	/** False where the change was refused after all. */
	make(edit: Edit): boolean;
	add(weekday: Weekday, startMinute: number, endMinute: number): void;
	/** `byKeyboard`: the focus is to go along. */
	select(block: GridBlock, byKeyboard: boolean): void;
	/** A picture of a symbol, to be used once. */
	symbol(name: SymbolName): Node | undefined;
}
