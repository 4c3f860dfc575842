/** The staffing that a draft would use, taken up from the day on which its program holds. */
import type { DayStaffing, Staffing } from '../document/staffing-schema.ts';

/** When and for whom a draft's staffing begins to hold. */
export interface TakenUp {
	readonly groupId: string;
	readonly from: string;
	/** First day on which it no longer holds: of a pilot; null: until further notice. */
	readonly to: string | null;
	/** Start of the ids of what is new. */
	readonly id: string;
}

/** What becomes of staffings. */
export interface ChangedStaffings {
	/** Those that are new or change. */
	readonly kept: readonly Staffing[];
	readonly gone: readonly Staffing[];
}

/**
 * What holds on the first day ends then, and goes where it begins then; after a pilot it holds again. What begins
 * later stays as it is. What is new has an id of its own, by which `staffingsOfPilot` knows it.
 */
export function takenUpStaffings(
	staffings: readonly Staffing[],
	days: readonly DayStaffing[],
	taken: TakenUp
): ChangedStaffings {
	const changed = days.map((day, at) => {
		const own = staffings.filter(
			({ groupId, template }) => groupId === taken.groupId && template === day.template
		);
		return takeUp(own, day, { ...taken, id: `${taken.id}-staffing${at === 0 ? '' : `-${at + 1}`}` });
	});
	return { kept: changed.flatMap(({ kept }) => kept), gone: changed.flatMap(({ gone }) => gone) };
}

function takeUp(
	own: readonly Staffing[],
	day: DayStaffing,
	{ id, groupId, from, to }: TakenUp
): ChangedStaffings {
	const running = own.find((one) => one.from < from && (!one.to || one.to > from));
	const sameDay = own.find((one) => one.from === from);
	const later = own.map((one) => one.from).filter((first) => first > from);
	const until = [...later, ...(to === null ? [] : [to])].sort().at(0);
	const comesBack = sameDay ?? running;
	const resumes = to !== null && until === to && comesBack && (!comesBack.to || comesBack.to > to);
	return {
		kept: [
			...(running ? [{ ...running, to: from }] : []),
			{ id, groupId, from, ...(until ? { to: until } : {}), ...day },
			...(resumes ? [{ ...comesBack, id: `${id}-after`, from: to }] : [])
		],
		gone: sameDay ? [sameDay] : []
	};
}
