/** Who looked in what is known about a youth: to be printed for them, without the name of anybody. */
import type { AuditLine } from '#server/access/audit/audit.ts';
import { placesOfYouth } from '../about.ts';
import { done, NOT_FOUND } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import { instantsOf, timeThere, zoneOf } from '../clock-there.ts';
import { inNameOfShown, type InNameOf } from './who-looked.ts';

export interface YouthLogRow extends Pick<AuditLine, 'who' | 'role' | 'what' | 'useCase' | 'outcome'> {
	readonly date: string;
	/** `HH:MM` of the first and the last time that day; the same where it was once. */
	readonly first: string;
	readonly last: string;
	readonly times: number;
	readonly inNameOf: InNameOf | null;
	/** Of so many youths at once that they were not named one by one: how many. Else null. */
	readonly amongYouths: number | null;
}

export interface YouthLogView {
	readonly youthId: string;
	readonly rows: readonly YouthLogRow[];
	readonly from: string;
	readonly until: string;
	/** False where there is more in these days than is shown. */
	readonly isWhole: boolean;
	readonly today: string;
}

const MOST_LINES = 5000;

/** `from` and `until` are whole days, both included; null: the past year up to today. */
export const viewYouthLog = useCase(
	'view-youth-log',
	'read',
	async (context, input: { youthId: string; from: string | null; until: string | null }) => {
		const { document, today, world } = context;
		context.demand('print-youth-log', placesOfYouth(document, input.youthId, today));
		if (!document.youths.some(({ id }) => id === input.youthId)) return NOT_FOUND;
		const until = input.until ?? today;
		const from = input.from ?? Temporal.PlainDate.from(until).subtract({ years: 1 }).toString();
		const lines = await world.audit.read({
			...instantsOf({ from, until }, zoneOf(document)),
			...{ youthId: input.youthId, limit: MOST_LINES + 1 }
		});
		return done<YouthLogView>({
			...{ youthId: input.youthId, from, until, today },
			rows: rowsOf(context, lines.slice(0, MOST_LINES), input.youthId),
			isWhole: lines.length <= MOST_LINES
		});
	}
);

/** One row for what the same person did on the same day, the newest first. */
function rowsOf({ document }: Context, lines: readonly AuditLine[], youthId: string): YouthLogRow[] {
	const zone = zoneOf(document);
	const rows = new Map<string, YouthLogRow>();
	for (const line of lines) {
		const { who, role, what, useCase, outcome, onBehalfOf } = line;
		const [date, clock] = timeThere(line.at, zone).split('T');
		const time = clock.slice(0, 'HH:MM'.length);
		const amongYouths = amongOf(line, youthId);
		const key = [date, who, role, onBehalfOf, what, useCase, outcome, amongYouths].join(' ');
		const later = rows.get(key);
		rows.set(key, {
			...{ date, who, role, what, useCase, outcome, amongYouths },
			...{ first: time, last: later?.last ?? time, times: (later?.times ?? 0) + 1 },
			inNameOf: inNameOfShown(onBehalfOf, document)
		});
	}
	return [...rows.values()];
}

/** How many youths a line is about that does not name this one. */
function amongOf({ about }: AuditLine, youthId: string): number | null {
	if (about.some(({ kind, id }) => kind === 'youth' && id === youthId)) return null;
	return Number(about.find(({ kind }) => kind === 'more-youths')?.id ?? 0);
}
