/** What went on inside a period that its first and last day do not show: stricter spells and exceptions. */
import { changesBetween, type Change } from '../change/change.ts';
import { exceptionBegins, exceptionSpells, type ExceptionChange } from '../change/exception-change.ts';
import type { MomentChange } from '../change/moment-change.ts';
import { situationOf, type KnownSpell } from '../change/spells.ts';
import type { UrgentMeasure } from '../document/schema.ts';
import type { Range } from '../seclusion/query.ts';
import type { GroupInPeriod } from './group-in-period.ts';

/** Days on which a group was stricter than both at the start and at the end of the period. */
export interface StricterSpell extends Range {
	readonly title: string;
	/** What was stricter than at the start. */
	readonly changes: readonly MomentChange[];
}

const STRICTER: readonly Change['what'][] = ['tightened', 'added', 'night-tightened'];

/** True for a change that makes a moment or a night stricter, or adds one. */
export function isStricter(change: Change): change is MomentChange {
	return STRICTER.includes(change.what);
}

/** The stricter spells of a group, in order. What is still so at the end is in the report itself. */
export function stricterSpells({ spells }: GroupInPeriod): StricterSpell[] {
	const [first, last] = [spells[0], spells[spells.length - 1]];
	return spells.slice(1, -1).flatMap((spell) => {
		const changes = stricterThan(first, spell);
		if (changes.length === 0 || stricterThan(last, spell).length === 0) return [];
		return [{ from: spell.from, to: spell.to, title: spell.policy.title, changes }];
	});
}

function stricterThan(one: KnownSpell, other: KnownSpell): MomentChange[] {
	return changesBetween(situationOf(one), situationOf(other)).filter(isStricter);
}

/** The exceptions and urgent measures on days of the period, in order, those that had begun before it too. */
export function exceptionsIn(
	{ group, spells }: GroupInPeriod,
	measures: readonly UrgentMeasure[]
): ExceptionChange[] {
	const own = measures.filter(({ groupId }) => groupId === group.id);
	return spells.flatMap((spell) =>
		exceptionSpells(spell.policy, spell).map((one) => exceptionBegins(spell.policy, spell.lock, one, own))
	);
}
