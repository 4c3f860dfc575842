/** The rows that were released, for the researcher to whom: of each youth under a number of this package alone. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { YOUTH_BASES } from '#domain/disclosure/youth-month.ts';
import { hoursOf, YouthIndex } from '#domain/seclusion/hours.ts';
import type { HoursQuery } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { addDays } from '#domain/time/calendar.ts';
import { hoursSheet } from '#server/export/hours-sheet.ts';
import { programDocument } from '#server/export/program-document.ts';
import { packageFiles } from '#server/export/research-package.ts';
import type { Sheet } from '#server/export/sheet.ts';
import { zipParts } from '#server/export/zip.ts';
import type { Knowledge } from './knowledge.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { isOpen, isReceiver, pseudonymOf, releasesIn, type Release } from './releases.ts';
import { madeAt, type WrittenFile } from './sheet-file.ts';
import { useCase } from './use-case.ts';

export interface ReleasedQuestion {
	readonly id: string;
	readonly language: 'nl' | 'en';
}

/** The same each time: as it was known when it was released. One that is not the actor's is not there. */
export const exportRelease = useCase(
	'export-release',
	'export',
	(context, { id, language }: ReleasedQuestion): Outcome<WrittenFile> => {
		const { world, actor, today, demand } = context;
		demand('see-aggregates', {});
		const release = releasesIn(world).get(id);
		if (!release || !isReceiver(release, actor) || !isOpen(release, today)) return NOT_FOUND;
		const knowledge = world.knowledgeAt(release.position);
		const { name, purpose, from, to, until, position } = release;
		const stays = knowledge.document.stays.filter((stay) => stay.from < to && (!stay.to || stay.to > from));
		context.concerns([{ kind: 'release', id }, ...youthConcerns(stays.map(({ youthId }) => youthId))]);
		const content = {
			...{ from, to, language, position, isWhole: false },
			folder: `open-deur-released-${from}-${addDays(to, -1)}`,
			about: { destination: 'released', name, purpose, lastDay: addDays(until, -1) } as const,
			at: madeAt(world),
			knownOn: world.knownOn,
			sheets: YOUTH_BASES.map((basis) => ({
				sheet: sheetOf(knowledge, release, { from, to, by: 'youth', per: 'month', basis }),
				query: null,
				countsYouths: true
			})),
			document: programDocument(knowledge.document)
		};
		const parts = zipParts(packageFiles(content), content.at);
		return done({ name: `${content.folder}.zip`, type: 'application/zip', parts });
	}
);

/** In the order of the new numbers: that of the old ones would tell which location gave them. */
function sheetOf({ document }: Knowledge, release: Release, query: HoursQuery): Sheet {
	const rows = [...hoursOf(new Tables(document, query.basis, query), new YouthIndex(document, query), query)];
	const renamed = rows.map((row) => ({
		row: { ...row, id: pseudonymOf(row.id, release) },
		estimated: false
	}));
	const items = renamed.sort((one, other) => (placeOf(one.row) < placeOf(other.row) ? -1 : 1));
	return hoursSheet(document, query, items, 'released');
}

function placeOf({ id, month = '' }: { id: string; month?: string }): string {
	return `${id}\n${month}`;
}
