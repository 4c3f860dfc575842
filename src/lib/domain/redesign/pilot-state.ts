/** How a pilot stands on a day: yet to begin, running, due to be looked back on, or concluded. */
import type { Pilot, Policy } from '../document/schema.ts';
import { addDays, dayNumber } from '../time/calendar.ts';

export const PILOT_STATES = ['due', 'running', 'planned', 'ended'] as const;

export type PilotState = (typeof PILOT_STATES)[number];

type Dates = Pick<Policy, 'effectiveFrom' | 'effectiveTo'>;

/**
 * Due: without a conclusion, and the day to look back has come or the pilot is over. The version goes on counting as its
 * own dates say, whatever the state.
 */
export function pilotState(
	pilot: Pick<Pilot, 'reviewOn' | 'conclusion'>,
	version: Dates,
	today: string
): PilotState {
	if (pilot.conclusion) return 'ended';
	if (today < version.effectiveFrom) return 'planned';
	const isOver = Boolean(version.effectiveTo) && (version.effectiveTo ?? '') <= today;
	return isOver || pilot.reviewOn <= today ? 'due' : 'running';
}

/** How many days are left, today included; null where it has not begun, is over, or has no end. */
export function daysLeft({ effectiveFrom, effectiveTo }: Dates, today: string): number | null {
	if (!effectiveTo || today < effectiveFrom || effectiveTo <= today) return null;
	return dayNumber(effectiveTo) - dayNumber(today);
}

/** A half-open range of days. */
export interface Days {
	readonly from: string;
	readonly to: string;
}

/** Days that can be laid beside each other: whole days of the pilot that have passed, and as many right before it. */
export interface PilotDays {
	readonly before: Days;
	readonly during: Days;
	readonly days: number;
}

/** Null while no whole day of the pilot has passed. */
export function pilotDays({ effectiveFrom: from, effectiveTo }: Dates, today: string): PilotDays | null {
	const to = effectiveTo && effectiveTo < today ? effectiveTo : today;
	const days = dayNumber(to) - dayNumber(from);
	if (days <= 0) return null;
	return { before: { from: addDays(from, -days), to: from }, during: { from, to }, days };
}
