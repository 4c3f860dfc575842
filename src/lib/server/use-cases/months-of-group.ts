/** The months of a group: prescribed, practised, planned and reported beside each other, and whether someone confirmed them. */
import type { Figures } from '#domain/seclusion/figures.ts';
import type { Basis } from '#domain/seclusion/query.ts';
import { addDays, firstOfNextMonth } from '#domain/time/calendar.ts';
import { rowsByMonth } from './recorded-figures.ts';
import { wholeSpan } from './span.ts';
import type { Context } from './use-case.ts';

export interface MonthOfGroup {
	readonly month: string;
	/** True where the month has not ended: figures up to and including today. */
	readonly running: boolean;
	readonly prescribed: Figures | null;
	readonly practised: Figures | null;
	/** Of real youths; null too for who may not see their figures. */
	readonly planned: Figures | null;
	readonly reported: Figures | null;
	readonly confirmedOn: string | null;
	/** Ended, with a version in force on some day of it, and confirmed by nobody. */
	readonly toConfirm: boolean;
}

/** Every month in which the group had a version or somebody present, the newest first. */
export function monthsOfGroup(context: Context, groupId: string, seesFigures: boolean): MonthOfGroup[] {
	const { knowledge, today, document } = context;
	const rowsOf = (basis: Basis): Map<string, Figures> => {
		const own = rowsByMonth(knowledge, today, basis, 'group').filter(({ id }) => id === groupId);
		return new Map(own.map((row) => [row.month ?? '', row]));
	};
	const prescribed = rowsOf('policy');
	const practised = rowsOf('practice');
	const planned = seesFigures ? rowsOf('youths') : new Map<string, Figures>();
	const reported = seesFigures ? rowsOf('reported') : new Map<string, Figures>();
	return monthsBackFrom(today, wholeSpan(knowledge, today).from)
		.map((month) => {
			const confirmation = document.confirmations.find(
				(row) => row.groupId === groupId && row.month === month
			);
			const running = firstOfNextMonth(month) > today;
			return {
				...{ month, running },
				prescribed: known(prescribed.get(month)),
				practised: known(practised.get(month)),
				planned: known(planned.get(month)),
				reported: known(reported.get(month)),
				confirmedOn: confirmation?.confirmedOn ?? null,
				toConfirm: !running && !confirmation && known(prescribed.get(month)) !== null
			};
		})
		.filter((row) => row.prescribed ?? row.practised ?? row.planned ?? row.reported);
}

/** A month of which nothing is known is missing, never zero. */
function known(figures: Figures | undefined): Figures | null {
	return figures && figures.presentMinutes > figures.unknownMinutes ? figures : null;
}

function monthsBackFrom(today: string, first: string): string[] {
	const months: string[] = [];
	let month = today.slice(0, 7);
	while (month >= first.slice(0, 7)) {
		months.push(month);
		month = addDays(`${month}-01`, -1).slice(0, 7);
	}
	return months;
}
