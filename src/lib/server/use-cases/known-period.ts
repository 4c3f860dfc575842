/** What is known of a period: its report, and what went on inside it; worked out once for what is known. */
import { exceptionsIn, stricterSpells, type StricterSpell } from '#domain/period/inside.ts';
import { locationsInPeriod, reportOn, type Report } from '#domain/period/report.ts';
import type { LocationInPeriod } from '#domain/period/report-row.ts';
import type { ExceptionChange } from '#domain/change/exception-change.ts';
import type { Range } from '#domain/seclusion/query.ts';
import type { Knowledge } from './knowledge.ts';
import type { Context } from './use-case.ts';

export interface KnownPeriod {
	/** Each location that was open in the period, in the document's order. */
	readonly locations: readonly LocationInPeriod[];
	readonly report: Report;
	/** By group what its first and last day do not show; groups without any are not in it. */
	readonly inside: readonly InsidePeriod[];
}

/** What went on in a group inside a period. */
export interface InsidePeriod {
	readonly groupId: string;
	readonly locationId: string;
	readonly exceptions: readonly ExceptionChange[];
	readonly stricter: readonly StricterSpell[];
	/** Dates on which something was reported against the program for the whole group. */
	readonly daysReported: number;
}

/** The period as it is known; the same object for the same range. */
export function knownPeriod(knowledge: Knowledge, { from, to }: Range): KnownPeriod {
	return knowledge.once(`period ${from} ${to}`, () => {
		const locations = locationsInPeriod(knowledge.document, { from, to });
		return { locations, report: reportOn(locations), inside: insideOf(knowledge, locations) };
	});
}

/**
 * The period as the actor may see it. What began for one youth is enough to change what a location's row says, so
 * where somebody sees no figures the row is that of the program alone.
 */
export function periodSeen({ knowledge, may }: Context, { from, to }: Range): KnownPeriod {
	const known = knownPeriod(knowledge, { from, to });
	const hidden = known.locations
		.map(({ location }) => location.id)
		.filter((id) => !may('see-figures', { locationIds: [id] }));
	if (hidden.length === 0) return known;
	return knowledge.once(`period ${from} ${to} without ${JSON.stringify(hidden)}`, () => {
		const locations = known.locations.map((at) =>
			hidden.includes(at.location.id) ? { ...at, beginnings: [] } : at
		);
		return { ...known, locations, report: reportOn(locations) };
	});
}

function insideOf({ document }: Knowledge, locations: readonly LocationInPeriod[]): InsidePeriod[] {
	const reported = document.dayChanges.filter(({ origin, youthIds }) => origin === 'practice' && !youthIds);
	return locations.flatMap(({ location, groups }) =>
		groups
			.map((known): InsidePeriod => {
				const { group, window } = known;
				const days = reported.filter(
					({ groupId, date }) => groupId === group.id && window.from <= date && date < window.to
				);
				return {
					groupId: group.id,
					locationId: location.id,
					exceptions: exceptionsIn(known, document.urgentMeasures),
					stricter: stricterSpells(known),
					daysReported: new Set(days.map(({ date }) => date)).size
				};
			})
			.filter(
				({ exceptions, stricter, daysReported }) => exceptions.length + stricter.length + daysReported > 0
			)
	);
}
