/** A group behind a cell of a report, as a page gets it. */
import type { NamedStrip } from '#ui/strip/named-strip.ts';

/** A day and the version that was in force on it. */
export interface VersionOn {
	readonly date: string;
	readonly title: string;
}

export interface GroupShown {
	readonly id: string;
	readonly name: string;
	/** The first and the last known day. */
	readonly start: VersionOn;
	readonly end: VersionOn;
	/** What differs between them, in sentences. */
	readonly changes: readonly string[];
	/** What changed on a date in between. */
	readonly dated: readonly {
		readonly date: string;
		/** Of the version that begins. */
		readonly title: string | null;
		readonly reason: string | null;
		readonly changes: readonly string[];
	}[];
	readonly rows: readonly NamedStrip[];
}
