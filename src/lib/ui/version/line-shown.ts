/** The line of a group's versions as a page shows it. */
import type { RuleBasis } from '#domain/document/schema.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { whoRecorded } from '#ui/week-editor/who-recorded.ts';
import { correctionText, type CorrectionKnown } from './correction-text.ts';
import { recordedText, rowShown, type RowShown } from './row-shown.ts';

interface Recording {
	readonly on: string;
	readonly actor: string;
}

/** As the use case gives it. */
interface KnownEntry {
	readonly date: string;
	readonly version: {
		readonly id: string;
		readonly title: string;
		readonly reason: string | null;
		readonly basis: RuleBasis | null;
		readonly from: string;
		readonly to: string | null;
		readonly endsByItself: boolean;
		readonly when: 'planned' | 'now' | 'past';
		readonly recorded: Recording | null;
		readonly corrections: readonly CorrectionKnown[];
		readonly pilot: { readonly id: string; readonly state: 'due' | 'running' | 'planned' | 'ended' } | null;
	} | null;
	readonly withdrawn: {
		readonly id: string;
		readonly title: string;
		readonly recorded: Recording;
		readonly withdrawn: Recording;
		readonly reason: string | null;
	} | null;
	readonly row: Parameters<typeof rowShown>[0] | null;
}

export interface EntryShown {
	readonly id: string;
	readonly date: string;
	readonly version:
		| (Omit<NonNullable<KnownEntry['version']>, 'recorded' | 'corrections'> & {
				readonly recorded: string | null;
				/** One sentence for each. */
				readonly corrections: readonly string[];
		  })
		| null;
	readonly withdrawn: {
		readonly id: string;
		readonly title: string;
		readonly recorded: string;
		readonly withdrawn: string;
		readonly reason: string | null;
	} | null;
	readonly row: RowShown | null;
}

export function entryShown(
	{ date, version, withdrawn, row }: KnownEntry,
	t: Words,
	language: Language
): EntryShown {
	return {
		id: `${date}-${version?.id ?? withdrawn?.id ?? ''}`,
		date,
		version: version && {
			...version,
			recorded: version.recorded && recordedText(version.recorded, t, language),
			corrections: version.corrections.map((correction) => correctionText(correction, t, language))
		},
		withdrawn: withdrawn && {
			...{ id: withdrawn.id, title: withdrawn.title, reason: withdrawn.reason },
			recorded: recordedText(withdrawn.recorded, t, language),
			withdrawn: t.versions.withdrawnOn(
				formatDate(withdrawn.withdrawn.on, language),
				whoRecorded(withdrawn.withdrawn.actor, t)
			)
		},
		row: row && rowShown(row, t, language)
	};
}
