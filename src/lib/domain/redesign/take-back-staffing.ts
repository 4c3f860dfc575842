/** The staffing that came with a version, taken back: what held before it goes on. */
import type { Staffing } from '../document/staffing-schema.ts';
import { staffingsOfPilot } from './pilot-staffing.ts';

/** What becomes of the staffings of a group. */
export interface TakenBack {
	/** Those that go on longer. */
	readonly kept: readonly Staffing[];
	readonly gone: readonly Staffing[];
}

/**
 * As if a version had never taken up its staffing (`take-up-staffing.ts`). What ended for it goes on until what
 * followed it begins or ends. A staffing that was corrected in the place of another one stays: what it said before is
 * not in the document.
 */
export function takenBackStaffings(staffings: readonly Staffing[], policyId: string): TakenBack {
	const { during, after } = staffingsOfPilot(staffings, policyId);
	const kept = during.flatMap((own): Staffing[] => {
		const isOfDay = ({ groupId, template }: Staffing) => groupId === own.groupId && template === own.template;
		const before = staffings.find((one) => isOfDay(one) && one.to === own.from);
		if (!before) return [];
		const returned = after.find((one) => isOfDay(one) && one.from === own.to);
		return [{ ...before, to: (returned ?? own).to ?? null }];
	});
	return { kept, gone: [...during, ...after] };
}
