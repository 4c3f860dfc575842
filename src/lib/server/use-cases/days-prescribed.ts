/** A school day and a weekend day of a program, to stand for its week. */
import type { Lock, Policy, Weekday } from '#domain/document/schema.ts';
import { templateOf } from '#domain/program/in-force.ts';
import { stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';

/** An ordinary day of a group, as the program prescribes it behind the group's lock. */
export interface DayPrescribed {
	readonly weekday: Weekday;
	readonly templateName: string;
	readonly pieces: readonly StripPiece[];
}

const SHOWN: readonly Weekday[] = ['mon', 'sat'];

/** Monday and Saturday. */
export function daysOfGroup({
	policy,
	lock
}: {
	readonly policy: Policy;
	readonly lock: Lock;
}): DayPrescribed[] {
	return SHOWN.map((weekday) => {
		const { name, blocks } = templateOf(policy, policy.week[weekday]);
		return { weekday, templateName: name, pieces: stripOfTemplate(blocks, lock) };
	});
}
