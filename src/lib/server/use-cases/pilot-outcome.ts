/** What came of a pilot: what was reported of its days, and which incidents there were, for who sees figures of the group. */
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { weekOfYouth, type PilotWeek } from '#domain/redesign/pilot-figures.ts';
import { pilotIncidents, type PilotIncidents } from '#domain/redesign/pilot-incidents.ts';
import { pilotDays, type Days, type PilotDays } from '#domain/redesign/pilot-state.ts';
import { hoursOf } from '#domain/seclusion/hours.ts';
import { firstOfNextMonth } from '#domain/time/calendar.ts';
import type { PilotAtPlace } from './pilot-at.ts';
import { wholeSpan } from './span.ts';
import type { Context } from './use-case.ts';

export interface PilotOutcome {
	/** Whole days of the pilot that have passed, and as many before it. */
	readonly days: PilotDays;
	/** Reported in those days, per youth per week; null where nothing is known. */
	readonly reported: PilotWeek | null;
	readonly reportedBefore: PilotWeek | null;
	/** Months among the pilot's days that nobody confirmed yet. */
	readonly unconfirmed: readonly string[];
	/** Null where none of the location were ever imported. */
	readonly incidents: PilotIncidents | null;
}

/** Null while no whole day has passed, and for who may not see figures of the group. */
export function pilotOutcome(context: Context, { group, place, version }: PilotAtPlace): PilotOutcome | null {
	const { document, today, may } = context;
	const days = pilotDays(version, today);
	if (!days || !may('see-figures', place)) return null;
	return {
		days,
		reported: reportedIn(context, group.id, days.during),
		reportedBefore: reportedIn(context, group.id, days.before),
		unconfirmed: unconfirmedMonths(document, group.id, days.during),
		incidents: pilotIncidents(document, group.id, days)
	};
}

function reportedIn({ knowledge, today }: Context, groupId: string, { from, to }: Days): PilotWeek | null {
	const { tables, youths } = knowledge.tables('reported', wholeSpan(knowledge, today));
	const stays = knowledge.document.stays.filter((stay) => stay.groupId === groupId);
	const there = new Set(stays.map(({ youthId }) => youthId));
	const query = { from, to, by: 'group', per: 'total', basis: 'reported' } as const;
	for (const row of hoursOf(tables, youths, query, there)) if (row.id === groupId) return weekOfYouth(row);
	return null;
}

function unconfirmedMonths(
	{ confirmations }: OpenDeurDocument,
	groupId: string,
	{ from, to }: Days
): string[] {
	const months: string[] = [];
	for (let first = from; first < to; first = firstOfNextMonth(first)) months.push(first.slice(0, 7));
	const isConfirmed = (month: string) =>
		confirmations.some((one) => one.groupId === groupId && one.month === month);
	return months.filter((month) => !isConfirmed(month));
}
