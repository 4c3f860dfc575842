/** `hours`: planned-seclusion hours of a file as JSON or CSV. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import { hoursOf, YouthIndex, type Row } from '#domain/seclusion/hours.ts';
import { BASES, countsRealYouths, ROWS_BY, ROWS_PER, type HoursQuery } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { hoursColumns, hoursLine } from '#server/export/hours-csv.ts';
import type { Command, Surroundings } from '../command.ts';
import { choiceOption, dateOption, required, type ReadOptions } from '../options.ts';
import { Output, Progress } from '../output.ts';
import { readDocument } from '../read-file.ts';
import { badOption } from '../refusal.ts';
import { warningEntry } from '../words.ts';

const FORMATS = ['json', 'csv'] as const;

export const hours: Command = {
	summary: 'planned-seclusion hours of a file',
	help: `hours --file FILE --from D --to D [--by youth|group|location|institution]
      [--per total|month|day] [--basis youths|reported|policy|practice]
      [--format json|csv] [--today D]

Whole minutes per row. The range is half-open: --from counts, --to does not.

  --by      whose rows (default: institution)
  --per     one row in total, or one per month or day (default: total)
  --basis   youths    planned: real stays with their arrangements and choices (default)
            reported  the same with what practice reported
            policy    what the program prescribes, one imaginary youth per group
            practice  what was practised, for that same youth
  --format  json (default) or csv
  --today D the day on which months count as ended, for the warnings (default: today)`,
	options: {
		file: { type: 'string' },
		from: { type: 'string' },
		to: { type: 'string' },
		by: { type: 'string' },
		per: { type: 'string' },
		basis: { type: 'string' },
		format: { type: 'string' },
		today: { type: 'string' }
	},
	files: 0,
	async run(read, surroundings) {
		const query = queryOf(read);
		const format = choiceOption(read, 'format', FORMATS, 'json');
		const today = dateOption(read, 'today', surroundings.today);
		const document = await readDocument(required(read, 'file'), surroundings.language);
		if (format === 'csv') await writeCsv(document, query, surroundings);
		else await writeJson(document, query, surroundings, today);
	}
};

function queryOf(read: ReadOptions): HoursQuery {
	const query = {
		from: dateOption(read, 'from'),
		to: dateOption(read, 'to'),
		by: choiceOption(read, 'by', ROWS_BY, 'institution'),
		per: choiceOption(read, 'per', ROWS_PER, 'total'),
		basis: choiceOption(read, 'basis', BASES, 'youths')
	};
	if (query.from >= query.to) {
		throw badOption('--to', 'bad-range', `--to ${query.to} is not after --from ${query.from}`);
	}
	if (query.by === 'youth' && !countsRealYouths(query.basis)) {
		throw badOption('--by', 'bad-option', `basis ${query.basis} counts no real youths: take another --by`);
	}
	return query;
}

function rowsOf(document: OpenDeurDocument, query: HoursQuery): Generator<Row> {
	return hoursOf(new Tables(document, query.basis, query), new YouthIndex(document, query), query);
}

async function writeCsv(document: OpenDeurDocument, query: HoursQuery, { terminal }: Surroundings) {
	const output = new Output(terminal.stdout);
	const progress = new Progress(terminal);
	await output.write(`${hoursColumns(query.per).join(',')}\n`);
	let rows = 0;
	for (const row of rowsOf(document, query)) {
		await output.write(`${hoursLine(row, query.per)}\n`);
		progress.say(`${++rows} rows`);
	}
	progress.clear();
	await output.flush();
}

async function writeJson(
	document: OpenDeurDocument,
	query: HoursQuery,
	{ terminal, language }: Surroundings,
	today: string
) {
	const output = new Output(terminal.stdout);
	const progress = new Progress(terminal);
	await output.write('{"rows":[');
	let rows = 0;
	for (const row of rowsOf(document, query)) {
		await output.write(`${rows === 0 ? '' : ','}\n${JSON.stringify(row)}`);
		progress.say(`${++rows} rows`);
	}
	progress.clear();
	await output.write('\n],"warnings":[');
	const warnings = warningsOf(document, { today });
	for (const [at, warning] of warnings.entries()) {
		await output.write(`${at === 0 ? '' : ','}\n${JSON.stringify(warningEntry(warning, language))}`);
	}
	await output.write('\n]}\n');
	await output.flush();
}
