/** Small plans for worked examples: one day after itself, with a rest moment at 15:00. */
import type { Template } from '#domain/document/schema.ts';
import type { Handover, Shift, Staffing, StaffingRule } from '#domain/document/staffing-schema.ts';
import type { StaffingPlan } from '#domain/staffing/plan.ts';

export const template: Template = {
	id: 'dag',
	name: 'Dag',
	blocks: [
		{
			key: 'rust',
			title: 'Rust',
			kind: 'rest',
			start: '15:00',
			end: '15:45',
			room: { entry: 'mandatory', leave: 'no', door: 'closed' }
		},
		{
			key: 'nacht',
			title: 'Nacht',
			kind: 'night',
			start: '22:00',
			end: '07:00',
			room: { entry: 'mandatory', leave: 'on-need', door: 'locked' }
		}
	]
};

export const rule: StaffingRule = {
	id: 'r',
	locationId: 'l',
	from: '2026-01-01',
	floor: [
		{ youths: 1, staff: 1 },
		{ youths: 5, staff: 2 }
	],
	inRooms: 1,
	night: {
		locked: { awake: 1, present: 1 },
		closed: { awake: 1, present: 2 },
		open: { awake: 2, present: 2 }
	},
	extraHourCostCents: 6000
};

/** A shift of one who is awake on the floor, named by its times. */
export function shift(start: string, end: string, more: Partial<Shift> = {}): Shift {
	const id = `${start}-${end}`.replaceAll(':', '');
	const role = 'group-worker';
	return { id, title: id, role, start, end, number: 1, presence: 'awake', onFloor: true, ...more };
}

export function plan(
	shifts: readonly Shift[],
	handovers: readonly Handover[] = [],
	more: Partial<StaffingPlan> = {}
): StaffingPlan {
	const staffing: Staffing = {
		id: 's',
		groupId: 'g',
		template: 'dag',
		from: '2026-01-01',
		shifts: [...shifts],
		handovers: [...handovers]
	};
	const days = [{ template, staffing }];
	return { days, lock: 'manual', youths: 8, rule, date: '2026-11-22', ...more };
}
