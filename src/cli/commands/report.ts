/** `report`: what changed in a measurement period, location by location, as JSON or CSV. */
import { reportOf } from '#domain/period/report.ts';
import { REPORT_COLUMNS, reportLine } from '#server/export/report-csv.ts';
import type { Command } from '../command.ts';
import { choiceOption, required } from '../options.ts';
import { Output } from '../output.ts';
import { badOption } from '../refusal.ts';
import { readSource, SOURCE_OPTIONS } from '../source.ts';

const FORMATS = ['json', 'csv'] as const;

export const report: Command = {
	summary: 'what changed in a measurement period',
	help: `report --file FILE --period ID [--format json|csv]
report --data DIR [--as-known-on D] --period ID [--format json|csv]

What happened to the rest moments of the day and to the nights in a measurement
period: a row per location that was open in it, and, as JSON, how many locations
there are of each kind, with percentages of those that have data.

  --period         the id of a period
  --format         json (default), or csv: the rows alone
  --data           the folder of a store, in place of a file; a server may be running on it
  --as-known-on D  what was known in that store at the end of a day`,
	options: {
		...SOURCE_OPTIONS,
		period: { type: 'string' },
		format: { type: 'string' }
	},
	files: 0,
	async run(read, surroundings) {
		const id = required(read, 'period');
		const format = choiceOption(read, 'format', FORMATS, 'json');
		const document = await readSource(read, surroundings);
		const period = document.periods.find((candidate) => candidate.id === id);
		if (!period) {
			const known = document.periods.map((candidate) => candidate.id).join(', ') || 'none';
			throw badOption('--period', 'unknown-reference', `no period ${id} here; there are: ${known}`);
		}
		const { locations, totals } = reportOf(document, period);
		const output = new Output(surroundings.terminal.stdout);
		if (format === 'json') {
			await output.write(`${JSON.stringify({ locations, totals, warnings: [] }, null, 2)}\n`);
		} else {
			await output.write([REPORT_COLUMNS.join(','), ...locations.map(reportLine), ''].join('\n'));
		}
		await output.flush();
	}
};
