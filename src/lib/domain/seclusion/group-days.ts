/** The days of one group as its program lays them out, before any door. */
import type { Schedule } from '../program/schedule.ts';
import type { Clock } from '../time/clock.ts';
import type { LaidOutDay, LaidOutDays } from './profile.ts';

const DAYS_PER_WEEK = 7;

/** From `firstDay` on; the schedule begins a day earlier, whose night runs on. */
export class GroupDays {
	readonly groupId: string;
	readonly schedule: Schedule;
	readonly firstDay: number;
	readonly days: readonly LaidOutDay[];
	/**
	 * Days on which a block of the day before first holds, so that its moment is not among those that start
	 * on a day and hold on it; a run of days is cut there.
	 */
	readonly cuts: readonly number[];

	constructor(groupId: string, schedule: Schedule, clock: Clock, laidOut: LaidOutDays) {
		this.groupId = groupId;
		this.schedule = schedule;
		this.firstDay = schedule.firstDay + 1;
		const { plans } = schedule;
		const days: LaidOutDay[] = new Array(plans.length - 1);
		for (let at = 1; at < plans.length; at++) {
			const day = schedule.firstDay + at;
			const weekBefore = at - DAYS_PER_WEEK;
			// Most days are as they were a week before: that is quicker to see than to look up.
			const asBefore =
				weekBefore > 0 &&
				plans[at] === plans[weekBefore] &&
				plans[at - 1] === plans[weekBefore - 1] &&
				clock.isOrdinary(day) &&
				clock.isOrdinary(day - DAYS_PER_WEEK);
			days[at - 1] = asBefore ? days[weekBefore - 1] : laidOut.of(day, plans[at - 1], plans[at]);
		}
		this.days = days;
		this.cuts = lateStarts(days, this.firstDay);
	}
}

function lateStarts(days: readonly LaidOutDay[], firstDay: number): number[] {
	const late: number[] = [];
	for (let at = 1; at < days.length; at++) {
		if (days[at].startsLate(days[at - 1])) late.push(firstDay + at);
	}
	return late;
}
