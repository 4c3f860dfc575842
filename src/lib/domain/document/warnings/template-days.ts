/** Days on which to look at a version so that nothing that occurs in a long stretch is missed. */
import { policyInForce, templateOn } from '../../program/in-force.ts';
import { dateOf } from '../../time/calendar.ts';
import type { Block, Policy, Template } from '../schema.ts';
import { daysOf, piecesOf, type Stretch } from './stretch.ts';

const DAYS_PER_WEEK = 7;

/**
 * Days of a stretch with their templates: every template that holds on some weekday of the stretch
 * is among them, with its first such day. Between two ends of exceptions every week is the same, so
 * a week of each piece tells all, however long the stretch is.
 */
export function* tellingDays(
	policy: Policy,
	stretch: Stretch
): Generator<{ day: number; template: Template }> {
	const ends = policy.exceptions
		.map(({ from, to }) => daysOf(from, to))
		.flatMap(({ from, to }) => [from, to]);
	for (const { from, to } of piecesOf(stretch, ends)) {
		for (let day = from; day < Math.min(to, from + DAYS_PER_WEEK); day++) {
			yield { day, template: templateOn(policy, dateOf(day)) };
		}
	}
}

/** The block of a key in a group's program on a date. */
export function blockOn(policies: readonly Policy[], date: string, key: string): Block | undefined {
	const policy = policyInForce(policies, date);
	return policy && templateOn(policy, date).blocks.find((block) => block.key === key);
}
