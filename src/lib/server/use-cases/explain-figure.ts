/** A figure of a group opened: an ordinary week by its blocks, a month by its days and youths, a day by its stretches. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import type { Group, Policy, Stay } from '#domain/document/schema.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { explainDay } from '#domain/seclusion/explain.ts';
import { sumFigures, type Figures } from '#domain/seclusion/figures.ts';
import { hoursOf } from '#domain/seclusion/hours.ts';
import { countsRealYouths, type Basis, type Range } from '#domain/seclusion/query.ts';
import { minutesOfStretches, tell } from '#domain/seclusion/told-day.ts';
import { tellWeek } from '#domain/seclusion/told-week.ts';
import { gapsOfStretches, stripOfStretches } from '#domain/seclusion/youth-day.ts';
import { addDays, dayNumber, firstOfNextMonth } from '#domain/time/calendar.ts';
import { placeOfGroup } from './about.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { prescribedOn } from './prescribed.ts';
import { rowsOfYouthsInGroup } from './recorded-figures.ts';
import { wholeSpan } from './span.ts';
import { useCase, type Context } from './use-case.ts';

export interface FigureInput {
	readonly groupId: string;
	readonly basis: Basis;
	/** The ordinary week of the version in force on a date, a month `YYYY-MM`, or a date. */
	readonly of:
		| { readonly kind: 'week'; readonly date: string | null }
		| { readonly kind: 'month'; readonly month: string }
		| { readonly kind: 'day'; readonly date: string };
}

export const explainFigure = useCase('explain-figure', 'read', (context, input: FigureInput) => {
	const { document, demand, may } = context;
	const place = placeOfGroup(document, input.groupId);
	const group = document.groups.find(({ id }) => id === input.groupId);
	const location = document.locations.find(({ id }) => id === group?.locationId);
	demand(countsRealYouths(input.basis) ? 'see-figures' : 'see-program', place ?? {});
	if (!group || !location || !place) return NOT_FOUND;
	const opened = open(context, group, input, may('see-youth', place));
	if (!opened) return NOT_FOUND;
	if ('youths' in opened.opened) {
		context.concerns(youthConcerns((opened.opened.youths ?? []).map(({ id }) => id)));
	}
	return done({
		group: { id: group.id, name: group.name },
		location: { id: location.id, name: location.name },
		basis: input.basis,
		seesFigures: may('see-figures', place),
		...opened
	});
});

function open(context: Context, group: Group, { basis, of }: FigureInput, seesYouths: boolean) {
	if (of.kind === 'week') return { opened: { kind: 'week' as const, ...weekOf(context, group, of.date) } };
	const range = rangeWithin(context, of.kind === 'month' ? of.month : of.date);
	if (!range) return null;
	if (of.kind === 'month') {
		return {
			opened: {
				kind: 'month' as const,
				month: of.month,
				...monthOf(context, group, basis, range, seesYouths)
			}
		};
	}
	return {
		opened: { kind: 'day' as const, date: of.date, ...dayOf(context, group, basis, range, seesYouths) }
	};
}

/** The days of a month up to and including today, or one day; null where nothing is known of them. */
function rangeWithin({ knowledge, today }: Context, monthOrDate: string): Range | null {
	const span = wholeSpan(knowledge, today);
	if (monthOrDate.length > 7) {
		const isKnown = span.from <= monthOrDate && addDays(monthOrDate, 1) < span.to;
		return isKnown ? { from: monthOrDate, to: addDays(monthOrDate, 1) } : null;
	}
	const tomorrow = addDays(today, 1);
	const end = firstOfNextMonth(monthOrDate);
	const range = { from: later(`${monthOrDate}-01`, span.from), to: end < tomorrow ? end : tomorrow };
	return range.from < range.to ? range : null;
}

function later(one: string, other: string): string {
	return one > other ? one : other;
}

function weekOf({ document, today }: Context, group: Group, date: string | null) {
	const prescribed = prescribedOn(document, group, date ?? today);
	if (!prescribed) return { date: date ?? today, version: null, lock: null, days: [], figures: null };
	const { policy, lock, week } = prescribed;
	const { schoolDays, weekendDays } = week;
	return {
		date: date ?? today,
		version: { id: policy.id, title: policy.title, from: policy.effectiveFrom },
		lock,
		days: tellWeek(policy, lock).map((day, at) => ({ ...day, figures: week.days[at].figures })),
		figures: { schoolDays, weekendDays, week: week.week }
	};
}

function monthOf(context: Context, group: Group, basis: Basis, range: Range, seesYouths: boolean) {
	const { knowledge, today, document } = context;
	const days = daysOf(context, group.id, basis, range);
	const named = countsRealYouths(basis) && seesYouths;
	return {
		range,
		days,
		sum: days.length > 0 ? sumFigures(days) : null,
		youths: named ? rowsOfYouthsInGroup(knowledge, today, basis, range, group.id) : null,
		versions: versionsWithin(context, group.id, range),
		confirmedOn:
			document.confirmations.find((row) => row.groupId === group.id && row.month === range.from.slice(0, 7))
				?.confirmedOn ?? null
	};
}

/** The versions that were in force on some day of a range, in the order in which they began to be. */
function versionsWithin({ document }: Context, groupId: string, { from, to }: Range) {
	const policies = document.policies.filter((policy) => policy.groupId === groupId);
	const inForce = new Set<Policy>();
	for (let date = from; date < to; date = addDays(date, 1)) {
		const policy = policyInForce(policies, date);
		if (policy) inForce.add(policy);
	}
	return [...inForce].map(({ id, title, effectiveFrom: from }) => ({ id, title, from }));
}

/** The group's row of each day of a range. */
function daysOf({ knowledge, today, document }: Context, groupId: string, basis: Basis, range: Range) {
	const { tables, youths } = knowledge.tables(basis, wholeSpan(knowledge, today));
	const query = { ...range, by: 'group', per: 'day', basis } as const;
	const there = document.stays.filter((stay) => stay.groupId === groupId).map(({ youthId }) => youthId);
	const rows = hoursOf(tables, youths, query, new Set(there));
	return [...rows].filter(({ id }) => id === groupId).map((row) => ({ ...row, day: row.day ?? range.from }));
}

function dayOf(context: Context, group: Group, basis: Basis, range: Range, seesYouths: boolean) {
	const { knowledge, today } = context;
	const date = range.from;
	const [figures = null]: (Figures | null)[] = daysOf(context, group.id, basis, range);
	const real = countsRealYouths(basis);
	const near = (days: number) => (rangeWithin(context, addDays(date, days)) ? addDays(date, days) : null);
	return {
		figures,
		youths: real && seesYouths ? rowsOfYouthsInGroup(knowledge, today, basis, range, group.id) : null,
		program:
			real || !isGroupOpenOn(group, context.document.locations, date)
				? null
				: programDay(context, group, basis, date),
		previousDate: near(-1),
		nextDate: near(1)
	};
}

/** The stretches of the one imaginary youth that a program is counted for (FORMAT.md section 4). */
function programDay({ knowledge, today }: Context, group: Group, basis: Basis, date: string) {
	const { tables } = knowledge.tables(basis, wholeSpan(knowledge, today));
	const stay: Stay = { id: group.id, youthId: group.id, groupId: group.id, from: '0001-01-01T00:00' };
	const facts = { stays: [stay], absences: [], keys: [], rules: null };
	const explained = explainDay(tables, dayNumber(date), facts);
	const stretches = explained.map((stretch) => tell(stretch, date));
	return {
		stretches,
		...minutesOfStretches(stretches),
		pieces: stripOfStretches(explained),
		gaps: gapsOfStretches(explained)
	};
}
