/** One strip among others: whose or which day, and its pieces. */
import type { StripPiece } from '#domain/seclusion/strip.ts';
import type { StripGap } from '#domain/seclusion/youth-day.ts';

export interface NamedStrip {
	readonly id: string;
	readonly label: string;
	readonly sublabel?: string;
	readonly href?: string;
	/** Null where no version is in force: unknown, which is not the same as free. */
	readonly pieces: readonly StripPiece[] | null;
	/** When the youth whose day it is was not there: drawn empty. */
	readonly gaps?: readonly StripGap[];
}
