/** Reads the worked examples about period reports, for the reference and the engine alike. */
import { readdirSync, readFileSync } from 'node:fs';
import type { OpenDeurDocument, Period } from '#domain/document/schema.ts';
import type { Report } from '#domain/period/report.ts';
import { wholeDocument } from '../reference/whole-document.ts';

export type ReportCase = {
	name: string;
	note: string;
	period: Period;
	document: OpenDeurDocument;
	expected: Report;
};

/** Every case in this folder whose command is `report`, by name. */
export function reportCases(): ReportCase[] {
	return readdirSync(import.meta.dirname)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
		.filter((example) => example.query.command === 'report')
		.map(({ name, note, query, input, expected }) => {
			const document = wholeDocument(input);
			const period = document.periods.find(({ id }) => id === query.period);
			if (!period) throw new Error(`${name} has no period ${query.period}`);
			return { name, note, period, document, expected };
		});
}
