/** What the frame of every screen needs to know; the root layout's load returns it. */
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';

/** A role that the screens have a word for. */
export type RoleName = keyof Words['shell']['roles'];

export interface ShellData {
	readonly language: Language;
	/** `YYYY-MM-DD`: the clock's, or the demonstration's fixed day. */
	readonly today: string;
	/** The day on which somebody looks back; null: as it is known now. */
	readonly knownOn: string | null;
	/** Nothing was recorded yet on that day. */
	readonly nothingYet: boolean;
	/** False for who stands at the door: then there is nothing of the institution to show. */
	readonly isSignedIn: boolean;
	/** Everyone may be anyone, on one fixed day. */
	readonly isDemonstration: boolean;
	readonly institutionName: string;
	readonly actor: {
		/** What somebody is called here; empty where there are no accounts. */
		readonly name: string;
		readonly role: RoleName;
		/** The names of what the role reaches: "De Linde Zuid"; empty for the whole institution. */
		readonly scopeText: string;
	};
	/** The roles between which the demonstration lets one choose; else none. */
	readonly roles: readonly RoleName[];
	readonly mayOpen: {
		readonly youths: boolean;
		readonly occupancy: boolean;
		readonly council: boolean;
		readonly setup: boolean;
	};
}
