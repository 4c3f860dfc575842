/** How long a break must be (Arbeidstijdenwet art. 5:4, as dated data in `norm/norms.ts`), and whether one is. */
import type { StaffingRule } from '../document/staffing-schema.ts';
import { normOn, type Norm, type NormId } from '../norm/norms.ts';
import type { Worker } from './duty.ts';
import type { Stretch } from './ring.ts';

const MINUTES_PER_HOUR = 60;

/**
 * The least minutes of break in so many minutes of work, on a date: 0 where none is asked for. A collective
 * agreement's lower value takes the place of the law's, never one below what the law lets it agree.
 */
export function requiredBreakMinutes(
	workMinutes: number,
	date: string,
	agreedMinutes: StaffingRule['agreedBreakMinutes']
): number {
	const byLaw = Math.max(
		lawMinutes('break-short-shift', workMinutes, date),
		lawMinutes('break-long-shift', workMinutes, date)
	);
	if (byLaw === 0 || !agreedMinutes) return byLaw;
	const least = normInForce('break-by-agreement', date)?.value ?? byLaw;
	return Math.min(byLaw, Math.max(least, agreedMinutes));
}

/** The least minutes of work in a row at which a break is asked for, on a date; null where none is. */
export function longestWithoutBreak(date: string): number | null {
	const norm = normInForce('break-short-shift', date);
	return norm?.aboveHours === undefined ? null : norm.aboveHours * MINUTES_PER_HOUR;
}

/** The break that a worker must have: none for one who sleeps in, who rests unless called. */
export function requiredBreakOf({ shift, from, to }: Worker, date: string, rule: StaffingRule): number {
	if (shift.presence === 'asleep') return 0;
	return requiredBreakMinutes(to - from, date, rule.agreedBreakMinutes);
}

/**
 * The minutes of a worker's break that count: parts that interrupt the work, so neither at its start nor at its
 * end, and each at least as long as the law asks of a part. Parts that follow each other are one.
 */
export function countedBreakMinutes({ from, to, breaks }: Worker, date: string): number {
	const least = normInForce('break-part', date)?.value ?? 0;
	return joined(breaks)
		.filter((part) => part.from > from && part.to < to && part.to - part.from >= least)
		.reduce((sum, part) => sum + part.to - part.from, 0);
}

/** Stretches in order, those that touch taken together. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
	const whole: { from: number; to: number }[] = [];
	for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
		const last = whole.at(-1);
		if (last && from <= last.to) last.to = Math.max(last.to, to);
		else whole.push({ from, to });
	}
	return whole;
}

function lawMinutes(id: 'break-short-shift' | 'break-long-shift', workMinutes: number, date: string): number {
	const norm = normInForce(id, date);
	if (norm?.aboveHours === undefined || workMinutes <= norm.aboveHours * MINUTES_PER_HOUR) return 0;
	return norm.value ?? 0;
}

function normInForce(id: NormId, date: string): Norm | undefined {
	const answer = normOn(id, date);
	return answer.status === 'in-force' ? answer.norm : undefined;
}
