/** What a suggestion changes in today's staffing, as data for sentences. */
import type { ActivityGroup, BreakPart, Handover, Shift, Staffing } from '../../document/staffing-schema.ts';

/** One thing that is other than today. */
export type StaffingChange = { readonly templateId: string } & (
	| {
			readonly what: 'break';
			readonly shiftTitle: string;
			/** 0 for the first of the shift. */
			readonly worker: number;
			readonly of: number;
			readonly before: readonly BreakPart[];
			readonly after: readonly BreakPart[];
	  }
	| {
			readonly what: 'handover';
			readonly fromTitle: string;
			readonly toTitle: string;
			readonly before: Handover;
			readonly after: Handover;
	  }
	| { readonly what: 'extra'; readonly shift: Shift }
	| { readonly what: 'group'; readonly group: ActivityGroup }
);

/** The differences between two staffings of one template, of which the second has shifts and groups added. */
export function changesBetween(before: Staffing, after: Staffing): StaffingChange[] {
	const templateId = before.template;
	const shifts = new Map(before.shifts.map((shift) => [shift.id, shift]));
	const titleOf = (id: string) => shifts.get(id)?.title ?? id;
	const changes: StaffingChange[] = [];
	for (const shift of after.shifts) {
		const was = shifts.get(shift.id);
		if (!was) changes.push({ templateId, what: 'extra', shift });
		else changes.push(...breakChanges(templateId, was, shift));
	}
	for (const [index, handover] of after.handovers.entries()) {
		const was = before.handovers[index];
		if (was.form === handover.form && was.start === handover.start) continue;
		const [fromTitle, toTitle] = [titleOf(handover.from), titleOf(handover.to)];
		changes.push({ templateId, what: 'handover', fromTitle, toTitle, before: was, after: handover });
	}
	for (const group of (after.activityGroups ?? []).slice(before.activityGroups?.length ?? 0)) {
		changes.push({ templateId, what: 'group', group });
	}
	return changes;
}

function breakChanges(templateId: string, was: Shift, shift: Shift): StaffingChange[] {
	return Array.from({ length: shift.number }, (_, worker) => worker).flatMap((worker): StaffingChange[] => {
		const [before, after] = [was.break?.starts?.[worker] ?? [], shift.break?.starts?.[worker] ?? []];
		if (JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(after))) return [];
		const { title: shiftTitle, number: of } = shift;
		return [{ templateId, what: 'break', shiftTitle, worker, of, before, after }];
	});
}

/** By the clock; the fields in one order. */
function inOrder(parts: readonly BreakPart[]): BreakPart[] {
	return parts
		.map(({ start, minutes }) => ({ start, minutes }))
		.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
