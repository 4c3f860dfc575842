/** One strip among others: whose or which day, and its pieces. */
import type { StripPiece } from '#domain/seclusion/strip.ts';

export interface NamedStrip {
	readonly id: string;
	readonly label: string;
	readonly sublabel?: string;
	readonly href?: string;
	/** Null where no version is in force: unknown, which is not the same as free. */
	readonly pieces: readonly StripPiece[] | null;
}
