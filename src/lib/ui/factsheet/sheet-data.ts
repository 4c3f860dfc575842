/** A factsheet as a page gets it. */
import type { StripPiece } from '#domain/seclusion/strip.ts';
import type { HoursTold } from '#ui/period/kept-told.ts';
import type { ShownByBasis } from '#ui/period/shown-figures.ts';
import type { StairsShown } from '#ui/stairs/stairs-data.ts';
import type { ChangeOnSheet } from './changes-told.ts';

export interface SheetPlace {
	readonly kind: 'location' | 'group';
	readonly id: string;
	readonly name: string;
	/** Of a group: where it is. */
	readonly locationName: string | null;
}

/** A whole month; of a location how many of its groups somebody confirmed. */
export interface SheetMonth {
	readonly month: string;
	readonly figures: ShownByBasis;
	readonly confirmed: number;
	readonly groups: number;
}

export interface SheetGroup {
	readonly id: string;
	readonly name: string;
	/** A school day and a weekend day; null where no version was in force. */
	readonly days: readonly { readonly templateName: string; readonly pieces: readonly StripPiece[] }[] | null;
}

export interface SheetShown {
	readonly place: SheetPlace;
	readonly institutionName: string;
	readonly period: {
		readonly id: string;
		readonly name: string;
		readonly from: string;
		readonly to: string;
	} | null;
	/** Where figures of the period were kept: when, and what is another figure now; of a group that is not known. */
	readonly stand: { readonly closedOn: string; readonly hours: readonly HoursTold[] | null } | null;
	/** The newest first. */
	readonly months: readonly SheetMonth[];
	/** The months before the newest together. */
	readonly before: ShownByBasis | null;
	/** The day of which the strips are. */
	readonly date: string;
	readonly groups: readonly SheetGroup[];
	readonly changes: readonly ChangeOnSheet[];
	readonly stairs: StairsShown;
	readonly seesFigures: boolean;
	readonly today: string;
	readonly knownOn: string | null;
	readonly position: number;
	readonly engine: string;
	readonly format: string;
}
