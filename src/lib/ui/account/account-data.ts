/** What the screens of accounts get: the same shapes as the use cases give; the door between them is the page's data. */
import type { RoleName } from '#ui/shell/shell-data.ts';

/** One that reaches somewhere no longer there has null in place of its name. */
export type ReachShown = 'everywhere' | readonly (string | null)[];

export interface AccountFacts {
	readonly id: string;
	readonly login: string;
	readonly name: string;
	readonly role: RoleName;
	readonly reach: ReachShown;
	/** The first day on which it no longer holds. */
	readonly until: string | null;
	readonly state: 'invited' | 'active' | 'disabled' | 'over';
	readonly ways: readonly ('password' | 'secondFactor' | 'identity')[];
}

export interface PersonFacts extends AccountFacts {
	readonly isSelf: boolean;
}

export interface SessionFacts {
	readonly id: string;
	/** Empty where the browser does not say. */
	readonly about: string;
	readonly startedAt: string;
	readonly lastSeenAt: string;
	readonly isThis: boolean;
}

/** A location with its groups, to choose from. */
export interface PlaceFacts {
	readonly id: string;
	readonly name: string;
	readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** The form about a person, every field as the text that was typed. */
export interface PersonValues {
	readonly name: string;
	readonly role: string;
	readonly reach: string;
	readonly locationIds: readonly string[];
	readonly groupIds: readonly string[];
	readonly lastDay: string;
}
