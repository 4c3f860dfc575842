/** The staffing that came with a version, taken back: what held before it goes on. */
import type { Staffing } from '../document/staffing-schema.ts';
import { staffingsOfPilot } from './pilot-staffing.ts';
import type { ChangedStaffings } from './take-up-staffing.ts';

/**
 * As if a version had never taken up its staffing (`take-up-staffing.ts`). What ended for it goes on until what
 * followed it begins or ends. One that began on the very day went, and what it said is not in the document.
 */
export function takenBackStaffings(staffings: readonly Staffing[], policyId: string): ChangedStaffings {
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
