/** The staffing that came with a pilot: ends when the pilot ends, or stays where the pilot is adopted. */
import type { Staffing } from '../document/staffing-schema.ts';
import type { ChangedStaffings } from './take-up-staffing.ts';

/** Of a pilot with this version: what holds during it, and what takes over again after it. */
interface OfPilot {
	readonly during: readonly Staffing[];
	readonly after: readonly Staffing[];
}

/** The staffings that were taken up with a pilot's version (`take-up-staffing.ts`). */
export function staffingsOfPilot(staffings: readonly Staffing[], policyId: string): OfPilot {
	const own = staffings.filter(({ id }) => id.startsWith(`${policyId}-staffing`));
	return {
		during: own.filter(({ id }) => !id.endsWith('-after')),
		after: own.filter(({ id }) => id.endsWith('-after'))
	};
}

/** The staffings as they are where the pilot ends on another day than was planned; only those that change. */
export function endedStaffings(staffings: readonly Staffing[], policyId: string, end: string): Staffing[] {
	const { during, after } = staffingsOfPilot(staffings, policyId);
	return [
		...during.filter(({ from, to }) => from < end && to !== end).map((one) => ({ ...one, to: end })),
		...after.filter(({ from }) => from !== end).map((one) => ({ ...one, from: end }))
	];
}

/** What changes where the pilot's staffing simply stays: it goes on, and what was to take over is left out. */
export function keptStaffings(staffings: readonly Staffing[], policyId: string): ChangedStaffings {
	const { during, after: gone } = staffingsOfPilot(staffings, policyId);
	const kept = during.flatMap(({ to, ...one }) => {
		if (!to) return [];
		const until = endWithout(gone, staffings, { ...one, to });
		return until === to ? [] : [{ ...one, ...(until ? { to: until } : {}) }];
	});
	return { kept, gone };
}

/** When a staffing ends if some others were not there; null: never. */
function endWithout(
	gone: readonly Staffing[],
	staffings: readonly Staffing[],
	{ groupId, template, to }: Staffing & { readonly to: string }
): string | null {
	const isNext = (one: Staffing) => one.groupId === groupId && one.template === template && one.from >= to;
	const next = gone.find((one) => isNext(one) && one.from === to);
	if (next) return next.to ?? null;
	const later = staffings.filter((one) => isNext(one) && !gone.includes(one)).map(({ from }) => from);
	return later.sort()[0] ?? null;
}
