/** One youth: the week as they live it, the months planned beside reported, and what was recorded about them. */
import type { DayChange, Stay } from '#domain/document/schema.ts';
import { policyInForce, templateOn } from '#domain/program/in-force.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import { hoursOf } from '#domain/seclusion/hours.ts';
import { minutesOfStrip, type StripMinutes } from '#domain/seclusion/strip.ts';
import type { YouthDay } from '#domain/seclusion/youth-day.ts';
import { WEEKDAYS } from '#domain/document/vocabulary.ts';
import { addDays, dayNumber, weekdayOf } from '#domain/time/calendar.ts';
import { placesOfYouth } from './about.ts';
import { aliasOf } from './alias.ts';
import { newestFirst, staysOf } from './named-entries.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { shownArrangements } from './shown-arrangements.ts';
import { wholeSpan } from './span.ts';
import { useCase, type Context } from './use-case.ts';
import { isWithinSpan, youthDays, type YouthBasis } from './youth-facts.ts';

export interface YouthMonth {
	readonly month: string;
	readonly running: boolean;
	readonly planned: Figures | null;
	readonly reported: Figures | null;
}

export interface DayOfWeek extends YouthDay {
	/** The pieces of the strip, counted. */
	readonly minutes: StripMinutes;
	/** Day changes that name the youth or hold for the whole group, on this date. */
	readonly changes: readonly DayChange[];
	/** What the moments that they replace are called. */
	readonly titles: Readonly<Record<string, string>>;
}

/** Any date of the week; null for this week. */
export const viewYouth = useCase(
	'view-youth',
	'read',
	(context, input: { youthId: string; week: string | null; basis: YouthBasis; allMonths: boolean }) => {
		const { document, may, today, knowledge } = context;
		const youth = document.youths.find(({ id }) => id === input.youthId);
		const places = placesOfYouth(document, input.youthId, today);
		context.demand('see-youth', places);
		if (!youth) return NOT_FOUND;
		const monday = mondayOf(input.week ?? today);
		const week = isWithinSpan(context, monday) ? monday : mondayOf(today);
		const stays = staysOf(document, youth.id);
		const stay = stays.find((one) => isNow(one, `${today}T23:59`)) ?? stays[0] ?? null;
		const months = monthsOfYouth(context, youth.id);
		return done({
			youth: { id: youth.id, alias: aliasOf(context, youth.id, places) },
			location: document.locations.find(({ id }) => id === youth.locationId)?.name ?? '',
			...{ today, week, mondayNow: mondayOf(today), basis: input.basis },
			here: stay !== null && isNow(stay, `${today}T23:59`) ? stay : null,
			days: daysOfWeek(context, input.basis, youth.id, week),
			months: input.allMonths ? months : months.slice(0, MONTHS_SHOWN),
			monthsInAll: months.length,
			monthsAtFirst: MONTHS_SHOWN,
			stays,
			absences: newestFirst(document.absences.filter(({ youthId }) => youthId === youth.id)),
			keys: newestFirst(document.keys.filter(({ youthId }) => youthId === youth.id)),
			arrangements: shownArrangements(context, youth.id, stay),
			mayChangeStay: may('change-stay', places),
			mayChangeArrangement: may('change-arrangement', places),
			maySetAlias: may('use-alias', places),
			mayPrintLog: may('print-youth-log', places),
			position: knowledge.position
		});
	}
);

const MONTHS_SHOWN = 13;

function mondayOf(date: string): string {
	return addDays(date, -WEEKDAYS.indexOf(weekdayOf(dayNumber(date))));
}

function isNow({ from, to }: Stay, at: string): boolean {
	return from <= at && (!to || at < to);
}

function daysOfWeek(context: Context, basis: YouthBasis, youthId: string, monday: string): DayOfWeek[] {
	const dates = Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter((date) =>
		isWithinSpan(context, date)
	);
	const named = context.document.dayChanges.filter(
		({ youthIds, origin }) =>
			(!youthIds || youthIds.includes(youthId)) && (basis === 'reported' || origin === 'choice')
	);
	const groupsOf = new Set(
		context.document.stays.filter((stay) => stay.youthId === youthId).map(({ groupId }) => groupId)
	);
	return youthDays(context, basis, youthId, dates).map((day) => ({
		...day,
		minutes: minutesOfStrip(day.pieces),
		...changesOn(context, named, groupsOf, day.date)
	}));
}

function changesOn(
	{ document }: Context,
	named: readonly DayChange[],
	groupIds: ReadonlySet<string>,
	date: string
): Pick<DayOfWeek, 'changes' | 'titles'> {
	const changes = named.filter((change) => change.date === date && groupIds.has(change.groupId));
	const titles = changes.flatMap(({ groupId, replaces }) => {
		const policy = policyInForce(
			document.policies.filter((one) => one.groupId === groupId),
			date
		);
		const block = policy && templateOn(policy, date).blocks.find(({ key }) => key === replaces);
		return block ? [[block.key, block.title] as const] : [];
	});
	return { changes, titles: Object.fromEntries(titles) };
}

function monthsOfYouth({ knowledge, today }: Context, youthId: string): YouthMonth[] {
	const span = wholeSpan(knowledge, today);
	const rowsOf = (basis: YouthBasis) => {
		const { tables, youths } = knowledge.tables(basis, span);
		const query = { from: span.from, to: addDays(today, 1), by: 'youth', per: 'month', basis } as const;
		return [...hoursOf(tables, youths, query, [youthId])];
	};
	const reported = new Map(rowsOf('reported').map((row) => [row.month, row]));
	return rowsOf('youths')
		.map((planned) => ({
			month: planned.month ?? '',
			running: planned.month === today.slice(0, 7),
			...{ planned, reported: reported.get(planned.month) ?? null }
		}))
		.reverse();
}
