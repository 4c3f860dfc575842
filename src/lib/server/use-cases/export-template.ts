/** The CSV file to start from, of a kind and in a language. */
import { templateCsv } from '#server/csv/template.ts';
import type { CsvKind } from './csv-upload.ts';
import { done } from './outcome.ts';
import { useCase } from './use-case.ts';
import { everythingInReach } from './view-shell.ts';

/** Its text; the language decides the names of columns and the example. */
export const exportTemplate = useCase(
	'export-template',
	'export',
	({ actor, demand }, { kind, language }: { kind: CsvKind; language: 'nl' | 'en' }) => {
		demand('change-stay', everythingInReach(actor.scope));
		return done(templateCsv(kind, language));
	}
);
