/** What programs prescribe through time, as steps: from each date on which it may change, the figures of an ordinary week. */
import type { Group, OpenDeurDocument } from '#domain/document/schema.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import type { Range } from '#domain/seclusion/query.ts';
import type { Knowledge } from './knowledge.ts';
import { prescribedTogether } from './prescribed.ts';

export interface PrescribedStep {
	readonly from: string;
	/** Of one imaginary youth in each group that is open and has a version; null where there is none. */
	readonly figures: Figures | null;
	/** Open groups without a version: they are left out, never counted as zero. */
	readonly missing: number;
}

/**
 * The steps of some groups over a range, in order of date; the first begins with the range. `name` is what the
 * groups are called together: their steps are worked out once for what is known.
 */
export function prescribedSteps(
	knowledge: Knowledge,
	name: string,
	groups: readonly Group[],
	range: Range
): readonly PrescribedStep[] {
	return knowledge.once(`prescribed steps ${name} ${range.from} ${range.to}`, () =>
		datesOfChange(knowledge.document, groups, range).map((from) => {
			const { figures, missing } = prescribedTogether(knowledge.document, groups, from);
			return { from, figures, missing };
		})
	);
}

/** The first date of a range, and those in it on which a version begins or ends, doors are replaced, or something opens or closes. */
function datesOfChange(document: OpenDeurDocument, groups: readonly Group[], range: Range): string[] {
	const groupIds = new Set(groups.map(({ id }) => id));
	const locationIds = new Set(groups.map(({ locationId }) => locationId));
	const openings = [...groups, ...document.locations.filter(({ id }) => locationIds.has(id))];
	const dates = [
		...document.policies
			.filter(({ groupId }) => groupIds.has(groupId))
			.flatMap(({ effectiveFrom, effectiveTo }) => [effectiveFrom, effectiveTo]),
		...groups.flatMap(({ settings }) => settings.map(({ from }) => from)),
		...openings.flatMap(({ openedOn, closedOn }) => [openedOn, closedOn])
	];
	const inside = dates.filter((date) => typeof date === 'string' && date > range.from && date < range.to);
	return [...new Set([range.from, ...inside.map(String)])].sort();
}
