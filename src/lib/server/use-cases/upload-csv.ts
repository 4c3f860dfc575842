/** Takes a CSV file to be looked at first: refused at once where it cannot be read as a whole; nothing is recorded. */
import { purposeOf, readFile, type CsvKind } from './csv-upload.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

export interface CsvFile {
	readonly kind: CsvKind;
	readonly fileName: string;
	readonly bytes: Uint8Array;
}

/** The id under which the file waits for its preview; only its sender finds it there, for an hour. */
export const uploadCsv = useCase(
	'upload-csv',
	'create',
	({ world, actor, demand }, { kind, fileName, bytes }: CsvFile) => {
		demand('change-stay', everythingInReach(actor.scope));
		const read = readFile(bytes, kind);
		if (!read.ok) return read;
		return done({ id: world.uploads.keep({ actorId: actor.id, purpose: purposeOf(kind), fileName, bytes }) });
	}
);
