/** The line of a group's versions as a page shows it. */
import type { RuleBasis } from '#domain/document/schema.ts';
import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import type { Words } from '#i18n/words.ts';
import { whoRecorded } from '#ui/week-editor/who-recorded.ts';
import { recordedText, rowShown, type RowShown } from './row-shown.ts';

interface Recording {
	readonly at: string;
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
		readonly corrections: readonly {
			readonly id: string;
			readonly correctedOn: string;
			readonly reason: string;
			readonly recorded: Recording | null;
		}[];
	} | null;
	readonly withdrawn: {
		readonly id: string;
		readonly title: string;
		readonly recorded: Recording;
		readonly withdrawn: Recording;
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
		readonly title: string;
		readonly recorded: string;
		readonly withdrawn: string;
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
			corrections: version.corrections.map(({ correctedOn, recorded, reason }) =>
				t.versions.correction(
					formatDate(correctedOn, language),
					recorded ? whoRecorded(recorded.actor, t) : t.shared.unknown,
					reason
				)
			)
		},
		withdrawn: withdrawn && {
			title: withdrawn.title,
			recorded: recordedText(withdrawn.recorded, t, language),
			withdrawn: t.versions.withdrawnOn(
				formatDate(withdrawn.withdrawn.at.slice(0, 10), language),
				whoRecorded(withdrawn.withdrawn.actor, t)
			)
		},
		row: row && rowShown(row, t, language)
	};
}
