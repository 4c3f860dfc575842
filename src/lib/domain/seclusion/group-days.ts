/** The days of one group as its program lays them out, before any door. */
import type { Schedule } from '../program/schedule.ts';
import type { LaidOutDay, LaidOutDays } from './profile.ts';

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

	constructor(groupId: string, schedule: Schedule, laidOut: LaidOutDays) {
		this.groupId = groupId;
		this.schedule = schedule;
		this.firstDay = schedule.firstDay + 1;
		const { plans } = schedule;
		const days: LaidOutDay[] = [];
		for (let at = 1; at < plans.length; at++) {
			days.push(laidOut.of(schedule.firstDay + at, plans[at - 1], plans[at]));
		}
		this.days = days;
		this.cuts = lateStarts(days, this.firstDay);
	}
}

function lateStarts(days: readonly LaidOutDay[], firstDay: number): number[] {
	const late: number[] = [];
	for (let at = 1; at < days.length; at++) {
		const { startedIds } = days[at - 1];
		if (days[at].carriedIds.some((id) => !startedIds.includes(id))) late.push(firstDay + at);
	}
	return late;
}
