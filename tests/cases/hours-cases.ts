/** Reads the worked examples about hours, for the reference and the engine alike. */
import { readdirSync, readFileSync } from 'node:fs';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Query, Row } from '../reference/question.ts';
import { wholeDocument } from '../reference/whole-document.ts';

export type HoursCase = { name: string; note: string; query: Query; document: OpenDeurDocument; rows: Row[] };

/** Every case in this folder whose command is `hours`, by name. */
export function hoursCases(): HoursCase[] {
	return readdirSync(import.meta.dirname)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')))
		.filter((example) => example.query.command === 'hours')
		.map(({ name, note, query: { from, to, by, per, basis }, input, expected }) => ({
			...{ name, note, query: { from, to, by, per, basis } },
			...{ document: wholeDocument(input), rows: expected.rows }
		}));
}
