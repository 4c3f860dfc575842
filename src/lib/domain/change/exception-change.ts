/** Days on which a version follows another template than its week: exceptions and urgent measures. */
import type { DateException, Lock, Policy, RuleBasis, UrgentMeasure, Weekday } from '../document/schema.ts';
import { isWithin } from '../institution/open-days.ts';
import { templateOf } from '../program/in-force.ts';
import type { Range } from '../seclusion/query.ts';
import { dayNumber, weekdayOf } from '../time/calendar.ts';
import { momentChanges, type MomentChange } from './moment-change.ts';
import { weekBlocks } from './week-blocks.ts';

/** An exception that a version has and another has not, or that begins. */
export interface ExceptionChange extends Range {
	readonly what: 'exception-added' | 'exception-ended' | 'urgent-measure';
	readonly templateName: string;
	readonly basis: RuleBasis | null;
	/** Of an urgent measure: why, and whether it goes on from an earlier one. */
	readonly reason: string | null;
	readonly prolongs: boolean;
	/** What differs from the version's ordinary week on the weekdays of these dates. */
	readonly effects: readonly MomentChange[];
}

/** Days from `from` up to `to` for which one exception of a version is the last listed. */
export interface ExceptionSpell extends Range {
	readonly exception: DateException;
}

/** The spells of exceptions of a version within a range, in order. */
export function exceptionSpells({ exceptions }: Pick<Policy, 'exceptions'>, range: Range): ExceptionSpell[] {
	const dates = exceptions.flatMap(({ from, to }) => [from, to]).filter((date) => isWithin(range, date));
	const bounds = [...new Set([range.from, ...dates])].sort();
	const spells: ExceptionSpell[] = [];
	for (const [at, from] of bounds.entries()) {
		const exception = exceptions.findLast((one) => isWithin(one, from));
		const to = bounds[at + 1] ?? range.to;
		const last = spells.at(-1);
		if (exception && last?.exception === exception && last.to === from) {
			spells[spells.length - 1] = { ...last, to };
		} else if (exception) {
			spells.push({ from, to, exception });
		}
	}
	return spells;
}

/** An exception, or the urgent measure that made it, as something that begins. */
export function exceptionBegins(
	policy: Policy,
	lock: Lock,
	{ from, to, exception }: ExceptionSpell,
	measures: readonly UrgentMeasure[]
): ExceptionChange {
	const measure = measures.find(
		(one) => one.groupId === policy.groupId && one.template === exception.template && isWithin(one, from)
	);
	return {
		...exceptionChange('exception-added', policy, lock, { from, to, exception }),
		...(measure && { what: 'urgent-measure', basis: measure.basis, reason: measure.reason }),
		prolongs: Boolean(measure?.prolongs)
	};
}

/** The exceptions, not over on a date, that only one of two versions has; each behind the lock of its version. */
export function exceptionDifferences(
	before: { policy: Policy; lock: Lock },
	after: { policy: Policy; lock: Lock },
	date: string
): ExceptionChange[] {
	const added = onlyIn(after.policy, before.policy, date);
	const ended = onlyIn(before.policy, after.policy, date);
	return [
		...added.map((one) => exceptionChange('exception-added', after.policy, after.lock, one)),
		...ended.map((one) => exceptionChange('exception-ended', before.policy, before.lock, one))
	];
}

function onlyIn(policy: Policy, other: Policy, date: string): ExceptionSpell[] {
	return policy.exceptions
		.filter((exception) => exception.to > date && !hasSameDates(other, exception))
		.map((exception) => ({ from: exception.from, to: exception.to, exception }));
}

/** True where a version has an exception for the same dates. */
function hasSameDates({ exceptions }: Pick<Policy, 'exceptions'>, { from, to }: Range): boolean {
	return exceptions.some((one) => one.from === from && one.to === to);
}

function exceptionChange(
	what: 'exception-added' | 'exception-ended',
	policy: Policy,
	lock: Lock,
	{ from, to, exception }: ExceptionSpell
): ExceptionChange {
	const template = templateOf(policy, exception.template);
	const week = { ...policy.week };
	for (const weekday of weekdaysOf({ from, to })) week[weekday] = template.id;
	const ordinary = weekBlocks({ program: policy, lock });
	const exceptional = weekBlocks({ program: { templates: policy.templates, week }, lock });
	return {
		what,
		from,
		to,
		templateName: template.name,
		basis: exception.basis ?? null,
		reason: null,
		prolongs: false,
		effects: momentChanges(ordinary, exceptional)
	};
}

function weekdaysOf({ from, to }: Range): Weekday[] {
	const [first, end] = [dayNumber(from), dayNumber(to)];
	const days = Array.from({ length: Math.min(7, end - first) }, (_, at) => weekdayOf(first + at));
	return [...new Set(days)];
}
