/** Takes the good rows of a CSV file, as its preview showed them: one batch, all of it or nothing. */
import { changesOf, findCsvUpload, judgeUpload } from './csv-upload.ts';
import { done, NOT_FOUND, type Outcome } from './outcome.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface CsvConfirmation {
	readonly id: string;
	/** Of the preview: the ledger's position, and which rows it would take. */
	readonly position: number;
	readonly digest: string;
}

/** How many rows were taken, and into which groups: where to look next. */
export interface CsvTaken {
	readonly taken: number;
	readonly groupIds: readonly string[];
}

/**
 * Records what was previewed, once: a second post of the same preview takes nothing more. Refused as stale
 * where other rows would be taken now than were shown.
 */
export const importCsv = useCase(
	'import-csv',
	'create',
	async (context, { id, position, digest }: CsvConfirmation): Promise<Outcome<CsvTaken>> => {
		const { world, actor, knowledge, demand } = context;
		demand('change-stay', everythingInReach(actor.scope));
		const upload = findCsvUpload(context, id);
		if (!upload) return NOT_FOUND;
		if (upload.taken !== null) return done({ taken: upload.taken, groupIds: [] });
		const judged = judgeUpload(context, upload);
		if ('ok' in judged) return judged;
		if (judged.digest !== digest) {
			return { ok: false, reason: 'stale', position: knowledge.position, since: [] };
		}
		const changes = changesOf(judged.judgement);
		const outcome = await recordEntries(context, position, changes);
		if (!outcome.ok) return outcome;
		world.uploads.noteTaken(id, changes.length);
		return done({ taken: changes.length, groupIds: groupsOf(changes) });
	}
);

function groupsOf(changes: readonly EntryChange[]): string[] {
	const ids = changes.map(({ value }) => (value && 'groupId' in value ? value.groupId : undefined));
	return [...new Set(ids.filter((id) => typeof id === 'string'))];
}
