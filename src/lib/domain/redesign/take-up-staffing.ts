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

/**
 * The staffings that are new or change. What holds on the first day ends then; after a pilot it holds again, and what
 * begins later stays as it is.
 */
export function takenUpStaffings(
	staffings: readonly Staffing[],
	days: readonly DayStaffing[],
	taken: TakenUp
): Staffing[] {
	return days.flatMap((day, at) => {
		const own = staffings.filter(
			({ groupId, template }) => groupId === taken.groupId && template === day.template
		);
		return takeUp(own, day, { ...taken, id: `${taken.id}-staffing${at === 0 ? '' : `-${at + 1}`}` });
	});
}

function takeUp(own: readonly Staffing[], day: DayStaffing, { id, groupId, from, to }: TakenUp): Staffing[] {
	const running = own.find((one) => one.from < from && (!one.to || one.to > from));
	const later = own
		.map((one) => one.from)
		.filter((first) => first >= from)
		.sort();
	const next = later.find((first) => first > from) ?? null;
	const until = [to, next].filter((date) => date !== null).sort()[0] ?? null;
	const sameDay = own.find((one) => one.from === from);
	const added = { id: sameDay?.id ?? id, groupId, from, ...(until ? { to: until } : {}), ...day };
	const comesBack = sameDay ?? running;
	const resumes = to !== null && until === to && comesBack && (!comesBack.to || comesBack.to > to);
	return [
		...(running ? [{ ...running, to: from }] : []),
		added,
		...(resumes ? [{ ...comesBack, id: `${id}-after`, from: to }] : [])
	];
}
