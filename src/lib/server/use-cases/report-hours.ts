/** What the report says in hours: per basis, place, month and kind of day, and how far places and youths lie apart. */
import {
	hoursPer24,
	sumFigures,
	THREE_FIGURES,
	type FigureName,
	type Figures
} from '#domain/seclusion/figures.ts';
import { BASES, countsRealYouths, type Basis, type Range } from '#domain/seclusion/query.ts';
import { spreadOf, type Spread } from '#domain/seclusion/spread.ts';
import { firstOfNextMonth } from '#domain/time/calendar.ts';
import { knownPeriod } from './known-period.ts';
import { daysOfPeriod, hoursOfPeriod, youthsInPeriod, type GroupHours } from './period-hours.ts';
import { occupancyOfPeriod, type PeriodOccupancy } from './period-occupancy.ts';
import type { Context } from './use-case.ts';

/** Null: not known; of real youths also where the actor may not see them. */
export type FiguresByBasis = Readonly<Record<Basis, Figures | null>>;

/** Of each figure, minutes per 24 hours. */
export type ThreeSpreads = Readonly<Record<FigureName, Spread>>;

export interface PlaceHours {
	readonly id: string;
	readonly name: string;
	readonly figures: FiguresByBasis;
}

export interface LocationHours extends PlaceHours {
	readonly groups: readonly PlaceHours[];
	/** Over the youths who were there, as planned; null too for who may not see their figures. */
	readonly youths: ThreeSpreads | null;
	/** Null for who may not see how many there were. */
	readonly occupancy: PeriodOccupancy | null;
}

export interface HoursOfReport {
	/** The days that are counted: up to and including today. */
	readonly days: Range;
	readonly all: FiguresByBasis;
	/** Which of real youths are in it: of every group, of the groups that the actor sees, or none. */
	readonly sees: 'all' | 'some' | 'none';
	readonly schoolDays: FiguresByBasis;
	readonly weekendDays: FiguresByBasis;
	readonly months: readonly {
		readonly month: string;
		/** True for a month of which the period or today leaves only a part. */
		readonly isPart: boolean;
		readonly figures: FiguresByBasis;
	}[];
	readonly youths: ThreeSpreads | null;
	/** Over the groups, as prescribed. */
	readonly groups: ThreeSpreads | null;
	readonly locations: readonly LocationHours[];
}

/** The hours of a period; null before its first day. */
export function hoursOfReport(context: Context, period: Range): HoursOfReport | null {
	const { knowledge, today } = context;
	const days = daysOfPeriod(knowledge, today, period);
	if (!days) return null;
	const counted = new Counted(context, period);
	const { locations } = knownPeriod(knowledge, period);
	const groupIds = locations.flatMap(({ location }) => counted.groupsAt(location.id));
	const seen = groupIds.filter((id) => counted.sees(id));
	const groups = groupIds.flatMap((id) => counted.of('policy', id)?.total ?? []);
	return {
		days,
		all: counted.together(groupIds, ({ total }) => total),
		sees: seen.length === 0 ? 'none' : seen.length === groupIds.length ? 'all' : 'some',
		schoolDays: counted.together(groupIds, ({ schoolDays }) => schoolDays),
		weekendDays: counted.together(groupIds, ({ weekendDays }) => weekendDays),
		months: monthsOf(days).map((month) => ({
			month,
			isPart: `${month}-01` < days.from || firstOfNextMonth(month) > days.to,
			figures: counted.together(groupIds, ({ byMonth }) => byMonth.get(month))
		})),
		youths: counted.spreadOfYouths(seen),
		groups: spreadsOf(groups),
		locations: locations.map(({ location }) => locationHours(context, counted, period, location))
	};
}

function locationHours(
	{ knowledge, today, may }: Context,
	counted: Counted,
	period: Range,
	{ id, name }: { readonly id: string; readonly name: string }
): LocationHours {
	const groupIds = counted.groupsAt(id);
	const seesAll = groupIds.every((groupId) => counted.sees(groupId));
	const figures = counted.together(groupIds, ({ total }) => total);
	return {
		...{ id, name },
		// Of a part of its groups a location has no figures of its own.
		figures: seesAll ? figures : { ...figures, youths: null, reported: null },
		groups: groupIds.map((groupId) => ({
			id: groupId,
			name: counted.nameOf(groupId),
			figures: counted.together([groupId], ({ total }) => total)
		})),
		youths: seesAll ? counted.spreadOfYouths(groupIds) : null,
		occupancy: may('see-figures', { locationIds: [id] })
			? (occupancyOfPeriod(knowledge, today, period).get(id) ?? null)
			: null
	};
}

/** The figures of a period, as far as the actor may see them. */
class Counted {
	readonly #context: Context;
	readonly #period: Range;
	readonly #hours: Readonly<Record<Basis, ReadonlyMap<string, GroupHours>>>;

	constructor(context: Context, period: Range) {
		const { knowledge, today } = context;
		const of = (basis: Basis) => hoursOfPeriod(knowledge, today, period, basis);
		this.#context = context;
		this.#period = period;
		this.#hours = {
			youths: of('youths'),
			reported: of('reported'),
			policy: of('policy'),
			practice: of('practice')
		};
	}

	/** The groups of a location that were open in the period. */
	groupsAt(locationId: string): string[] {
		const { groups } = this.#context.document;
		const isCounted = (id: string) => BASES.some((basis) => this.#hours[basis].has(id));
		return groups
			.filter((group) => group.locationId === locationId && isCounted(group.id))
			.map(({ id }) => id);
	}

	nameOf(groupId: string): string {
		return this.#context.document.groups.find(({ id }) => id === groupId)?.name ?? groupId;
	}

	sees(groupId: string): boolean {
		const locationId = this.#context.document.groups.find(({ id }) => id === groupId)?.locationId ?? '';
		return this.#context.may('see-figures', { groupIds: [groupId], locationIds: [locationId] });
	}

	of(basis: Basis, groupId: string): GroupHours | undefined {
		return this.#hours[basis].get(groupId);
	}

	/** On each basis the sum of some groups; of real youths only groups that the actor sees. */
	together(groupIds: readonly string[], pick: (hours: GroupHours) => Figures | undefined): FiguresByBasis {
		const on = (basis: Basis): Figures | null => {
			const known = groupIds.flatMap((id) => {
				const hours = countsRealYouths(basis) && !this.sees(id) ? undefined : this.of(basis, id);
				return (hours && pick(hours)) ?? [];
			});
			const sum = sumFigures(known);
			return sum.presentMinutes > sum.unknownMinutes ? sum : null;
		};
		return { youths: on('youths'), reported: on('reported'), policy: on('policy'), practice: on('practice') };
	}

	/** How far youths lie apart in some groups, taken together for each youth. */
	spreadOfYouths(groupIds: readonly string[]): ThreeSpreads | null {
		const { knowledge, today } = this.#context;
		const among = new Set(groupIds.filter((id) => this.sees(id)));
		if (among.size === 0) return null;
		const ofYouths = youthsInPeriod(knowledge, today, this.#period, 'youths');
		return spreadsOf(
			ofYouths.map((rows) =>
				sumFigures(rows.flatMap(({ groupId, figures }) => (among.has(groupId) ? [figures] : [])))
			)
		);
	}
}

const MINUTES_PER_HOUR = 60;

function spreadsOf(figures: readonly Figures[]): ThreeSpreads | null {
	const spreads = THREE_FIGURES.map((name) => {
		const values = figures
			.map((one) => hoursPer24(one[`${name}Minutes`], one))
			.filter((hours) => hours !== null);
		return [name, spreadOf(values.map((hours) => hours * MINUTES_PER_HOUR))] as const;
	});
	if (spreads.some(([, spread]) => spread === null)) return null;
	// One spread for each figure.
	return Object.fromEntries(spreads) as ThreeSpreads;
}

function monthsOf({ from, to }: Range): string[] {
	const months: string[] = [];
	for (let date = `${from.slice(0, 7)}-01`; date < to; date = firstOfNextMonth(date)) {
		months.push(date.slice(0, 7));
	}
	return months;
}
