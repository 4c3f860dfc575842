/** What is said, as a page is given it. */
import type { DraftMaker } from '#domain/document/vocabulary.ts';

export interface TalkCommentShown {
	readonly id: string;
	readonly madeBy: DraftMaker;
	readonly recordedOn: string;
	/** Null where it was erased, or hidden from whoever looks. */
	readonly text: string | null;
	readonly about: string | null;
	readonly hidden: { readonly on: string; readonly reason: string | null } | null;
	readonly isReported: boolean;
}

/** The same shape as the use case's talk; the door between them is the page's data. */
export interface TalkShown {
	readonly comments: readonly TalkCommentShown[];
	readonly hiddenCount: number;
	readonly moments: readonly {
		readonly value: string;
		readonly title: string;
		readonly template: string | null;
		readonly startMinute: number;
		readonly endMinute: number;
	}[];
	readonly may: { readonly say: boolean; readonly report: boolean; readonly moderate: boolean };
	readonly newId: string;
}
