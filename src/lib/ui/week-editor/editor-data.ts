/** What the week editor is given: a program with what it changes, and whom it reaches. */
import type { ComponentProps } from 'svelte';
import type { GroupSetting, Lock } from '#domain/document/schema.ts';
import type { VersionForm } from '#domain/program/draft-schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import type { EditRefusal } from '#domain/program/edit-result.ts';
import type Undecided from '#ui/council/Undecided.svelte';

/** A version as a list shows it; `effectiveTo` is the first day after a pilot. */
export interface VersionName {
	readonly id: string;
	readonly title: string;
	readonly effectiveFrom: string;
	readonly effectiveTo: string | null;
}

/** How a draft stands on the server. */
export interface DraftState {
	readonly revision: number;
	readonly savedAt: string;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

export interface EditorData {
	readonly group: { readonly id: string; readonly name: string; readonly settings: readonly GroupSetting[] };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	/** The ledger's position, for the form that records. */
	readonly position: number;
	readonly newVersionId: string;
	readonly may: { readonly draft: boolean; readonly record: boolean };
	/** What is changed; where there is no draft yet, what a draft would start from. */
	readonly program: DraftProgram;
	/** Null: nothing was changed yet. */
	readonly draft: DraftState | null;
	readonly form: VersionForm;
	/** The version that the draft changes; null for a group without any. */
	readonly base: (VersionName & { readonly program: DraftProgram }) | null;
	/** The shared draft that it came from, while that is open. */
	readonly shared: {
		readonly id: string;
		readonly title: string;
		readonly why: string | null;
		/** It belongs to a proposal of others: what is made of it becomes another draft. */
		readonly isOfOthers: boolean;
	} | null;
	/** Proposals about what is kept on which no decision was taken yet. */
	readonly undecided: ComponentProps<typeof Undecided>['proposals'];
	/** The id of a shared draft that is saved from here. */
	readonly newDraftId: string;
	/** All versions, the earliest first. */
	readonly versions: readonly VersionName[];
	/** For each youth now in the group with an arrangement: the keys that it replaces. Null: not to be seen. */
	readonly arrangedKeys: readonly (readonly string[])[] | null;
	/** Rooms whose lock is another one than the group's today. */
	readonly otherLocks: readonly { readonly room: string; readonly lock: Lock }[];
	/** Measurement periods of which figures were kept; `to` is the first day after each. */
	readonly closedPeriods: readonly { readonly name: string; readonly to: string }[];
}

/** A change that was refused, and the form that asked for it. */
export interface RefusedEdit {
	/** Id of the form, or `calendar`. */
	readonly where: string;
	readonly refusal: EditRefusal;
}

/** Who recorded what of this group since the form was opened. */
export interface RecordedSince {
	readonly at: string;
	readonly actor: string;
	readonly kind: string;
	readonly id: string;
}

/** A field that cannot be taken as it is. */
export interface FieldProblem {
	readonly field: string;
	readonly code: string;
	readonly values?: Readonly<Record<string, string | number>>;
}
