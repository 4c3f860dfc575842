/** Who works on a day, and how many hands a location asks for, as zod schemas (FORMAT.md section 10). */
import { z } from 'zod';
import { date, id, time, title } from './values.ts';
import { HANDOVER_FORMS, PRESENCES, STAFF_ROLES } from './vocabulary.ts';

/** Of shifts, handovers or groups on one day. */
const MOST_ENTRIES = 40;
const MOST_WORKERS = 20;
const MOST_YOUTHS = 40;
const MOST_STAFF = 40;
const MOST_ACTIVITY_STAFF = 5;
const MOST_PARTS = 3;
const LEAST_PART_MINUTES = 15;
const MOST_BREAK_MINUTES = 240;
const MOST_HANDOVER_MINUTES = 240;
const MOST_HOURLY_CENTS = 100_000;
const LEAST_AGREED_MINUTES = 15;
const MOST_AGREED_MINUTES = 30;

const cents = z.int().min(0).max(MOST_HOURLY_CENTS);

const breakPart = z.strictObject({
	start: time,
	minutes: z.int().min(LEAST_PART_MINUTES).max(MOST_BREAK_MINUTES)
});

const shiftBreak = z.strictObject({
	minutes: z.int().min(LEAST_PART_MINUTES).max(MOST_BREAK_MINUTES),
	earliest: time,
	latest: time,
	parts: z.int().min(1).max(MOST_PARTS),
	starts: z.array(z.array(breakPart).max(MOST_PARTS)).max(MOST_WORKERS).nullish()
});

const shift = z.strictObject({
	id,
	title,
	role: z.enum(STAFF_ROLES),
	start: time,
	end: time,
	number: z.int().min(1).max(MOST_WORKERS),
	presence: z.enum(PRESENCES),
	onFloor: z.boolean(),
	hourlyCostCents: cents.nullish(),
	break: shiftBreak.nullish()
});

const handover = z.strictObject({
	id,
	from: id,
	to: id,
	start: time,
	minutes: z.int().min(1).max(MOST_HANDOVER_MINUTES),
	form: z.enum(HANDOVER_FORMS)
});

const activityGroup = z.strictObject({
	activityId: id.nullish(),
	title,
	start: time,
	end: time,
	youths: z.int().min(1).max(MOST_YOUTHS),
	staff: z.int().min(0).max(MOST_ACTIVITY_STAFF)
});

/** Who works on a day of one template of a group. */
export const staffing = z.strictObject({
	id,
	groupId: id,
	template: id,
	from: date,
	to: date.nullish(),
	shifts: z.array(shift).max(MOST_ENTRIES),
	handovers: z.array(handover).max(MOST_ENTRIES),
	activityGroups: z.array(activityGroup).max(MOST_ENTRIES).nullish()
});

/** A day's staffing as a draft would have it: in place of the one that holds for the template. */
export const dayStaffing = staffing.pick({
	template: true,
	shifts: true,
	handovers: true,
	activityGroups: true
});

const staffCount = z.int().min(0).max(MOST_STAFF);
const floorStep = z.strictObject({ youths: z.int().min(1).max(MOST_YOUTHS), staff: staffCount });
const nightRule = z.strictObject({ awake: staffCount, present: staffCount });

/** How many hands a location asks for, from a date on. */
export const staffingRule = z.strictObject({
	id,
	locationId: id,
	from: date,
	floor: z.array(floorStep).min(1).max(MOST_YOUTHS),
	inRooms: staffCount,
	night: z.strictObject({ locked: nightRule, closed: nightRule, open: nightRule }),
	agreedBreakMinutes: z.int().min(LEAST_AGREED_MINUTES).max(MOST_AGREED_MINUTES).nullish(),
	extraHourCostCents: cents.nullish()
});

export type Staffing = z.infer<typeof staffing>;
export type DayStaffing = z.infer<typeof dayStaffing>;
export type Shift = z.infer<typeof shift>;
export type ShiftBreak = z.infer<typeof shiftBreak>;
export type BreakPart = z.infer<typeof breakPart>;
export type Handover = z.infer<typeof handover>;
export type ActivityGroup = z.infer<typeof activityGroup>;
export type StaffingRule = z.infer<typeof staffingRule>;
