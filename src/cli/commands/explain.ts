/** `explain`: every stretch of a youth's day with the rules that made it, as JSON. */
import { YouthIndex } from '#domain/seclusion/hours.ts';
import { explainDay, type ExplainedStretch } from '#domain/seclusion/explain.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import { Tables } from '#domain/seclusion/tables.ts';
import { addDays, dayNumber, timeOf } from '#domain/time/calendar.ts';
import type { Command } from '../command.ts';
import { choiceOption, dateOption, required } from '../options.ts';
import { readDocument } from '../read-file.ts';
import { badOption } from '../refusal.ts';

const EXPLAINED_BASES = ['youths', 'reported'] as const satisfies readonly Basis[];

export const explain: Command = {
	summary: 'why each minute of one day of one youth counts or not',
	help: `explain --file FILE --youth ID --date D [--basis youths|reported]

Prints, as JSON, every stretch of that day: state, block, version, arrangement,
day change, lock and key. Times are wall clock; minutes are elapsed minutes.`,
	options: {
		file: { type: 'string' },
		youth: { type: 'string' },
		date: { type: 'string' },
		basis: { type: 'string' }
	},
	files: 0,
	async run(read, { terminal, language }) {
		const date = dateOption(read, 'date');
		const youthId = required(read, 'youth');
		const basis = choiceOption(read, 'basis', EXPLAINED_BASES, 'youths');
		const document = await readDocument(required(read, 'file'), language);
		const youths = new YouthIndex(document, { basis });
		if (!youths.ids.includes(youthId)) {
			throw badOption('--youth', 'unknown-reference', `no youth ${youthId} in this file`);
		}
		const tables = new Tables(document, basis, { from: date, to: addDays(date, 1) });
		const facts = youths.facts(tables, youthId);
		const stretches = explainDay(tables, dayNumber(date), facts).map(stretchEntry);
		terminal.stdout.write(`${JSON.stringify({ youthId, date, basis, stretches }, null, 2)}\n`);
	}
};

/** A stretch in names and ids; what does not bear on it is null. */
function stretchEntry(stretch: ExplainedStretch) {
	const { moment, policy, template, stay, absence } = stretch;
	return {
		start: timeOf(stretch.startMinute),
		end: stretch.endMinute === 1440 ? '24:00' : timeOf(stretch.endMinute),
		minutes: stretch.to - stretch.from,
		state: stretch.state,
		block: moment?.block?.key ?? null,
		title: moment?.title ?? null,
		kind: moment?.kind ?? null,
		startedOn: stretch.blockDate,
		group: stay?.groupId ?? null,
		room: stay?.roomId ?? null,
		version: policy?.id ?? null,
		template: template?.id ?? null,
		arrangement: moment?.arrangement?.id ?? null,
		dayChange: moment?.dayChange?.id ?? null,
		lock: stretch.lock,
		door: stretch.door,
		key: stretch.key?.id ?? (moment?.rule?.youthHasKey ? 'program' : null),
		absence: absence?.id ?? null
	};
}
