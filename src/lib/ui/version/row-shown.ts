/** A date on which something changed, as a page shows it: lines, why, who recorded it, and what one can do. */
import type { DatedChange } from '#domain/change/through-time.ts';
import type { ChangeNote, RuleBasis } from '#domain/document/schema.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { whoRecorded } from '#ui/week-editor/who-recorded.ts';
import { changeLine, type ChangeLine } from './change-line.ts';

/** As the use case gives it. */
interface KnownRow extends DatedChange {
	readonly recorded: { readonly on: string; readonly actor: string } | null;
	readonly compare: { readonly before: string; readonly after: string } | null;
	readonly mayNote: boolean;
}

export type NoteShown = Pick<ChangeNote, 'helping' | 'hindering' | 'text'>;

export interface RowShown {
	readonly id: string;
	readonly date: string;
	readonly group: { readonly id: string; readonly name: string };
	readonly location: { readonly id: string; readonly name: string };
	readonly lines: readonly ChangeLine[];
	readonly version: { readonly id: string; readonly title: string } | null;
	readonly reason: string | null;
	readonly basis: RuleBasis | null;
	/** "Vastgelegd op … door …." */
	readonly recorded: string | null;
	readonly note: NoteShown | null;
	readonly compareHref: string | null;
	readonly noteHref: string | null;
}

export function rowShown(row: KnownRow, t: Words, language: Language): RowShown {
	const { date, group, location, version, note, compare } = row;
	const address = `/groups/${group.id}/versions`;
	return {
		...{ id: `${group.id}-${date}`, date, group, location },
		lines: row.changes.map((change) => changeLine(change, t, language)),
		version: version && { id: version.id, title: version.title },
		reason: version?.reason ?? null,
		basis: version?.basis ?? null,
		recorded: row.recorded && recordedText(row.recorded, t, language),
		note: note && { helping: note.helping, hindering: note.hindering, text: note.text },
		compareHref: compare && `${address}/compare?${new URLSearchParams(compare)}`,
		noteHref: row.mayNote ? `${address}/notes/${date}` : null
	};
}

/** When and by whom, in one sentence. */
export function recordedText(
	{ on, actor }: { readonly on: string; readonly actor: string },
	t: Words,
	language: Language
): string {
	return t.versions.recorded(formatDate(on, language), whoRecorded(actor, t));
}
