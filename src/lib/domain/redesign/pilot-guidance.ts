/** One-to-one guidance around a pilot, as minutes a week: of that as a shadow, which is a restriction too. */
import type { PilotGuidance, Policy } from '../document/schema.ts';
import { dayNumber } from '../time/calendar.ts';

export interface GuidanceWeek {
	/** Minutes a week, those of a shadow included. */
	readonly minutes: number;
	readonly shadowMinutes: number;
	/** How many days they are known of. */
	readonly days: number;
}

export interface PilotGuidanceWeeks {
	readonly before: GuidanceWeek | null;
	readonly during: GuidanceWeek | null;
	readonly after: GuidanceWeek | null;
}

type Known = Pick<PilotGuidance, 'from' | 'to' | 'minutes' | 'shadowMinutes'>;

/** Before, during and after by the day on which what is known begins; null where nothing is known. */
export function guidanceWeeks(
	known: readonly Known[],
	{ effectiveFrom, effectiveTo }: Pick<Policy, 'effectiveFrom' | 'effectiveTo'>
): PilotGuidanceWeeks {
	const isAfter = ({ from }: Known) => Boolean(effectiveTo) && from >= (effectiveTo ?? '');
	return {
		before: weekOf(known.filter(({ from }) => from < effectiveFrom)),
		during: weekOf(known.filter((one) => one.from >= effectiveFrom && !isAfter(one))),
		after: weekOf(known.filter(isAfter))
	};
}

function weekOf(known: readonly Known[]): GuidanceWeek | null {
	const days = known.reduce((sum, { from, to }) => sum + dayNumber(to) - dayNumber(from), 0);
	if (days <= 0) return null;
	const perWeek = (minutes: number) => Math.round((minutes / days) * 7);
	return {
		minutes: perWeek(known.reduce((sum, { minutes }) => sum + minutes, 0)),
		shadowMinutes: perWeek(known.reduce((sum, { shadowMinutes }) => sum + shadowMinutes, 0)),
		days
	};
}
