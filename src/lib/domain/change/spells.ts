/** The stretches of days on which a group's version and lock stay as they are. */
import type { Group, Lock, Policy } from '../document/schema.ts';
import { lockOn } from '../institution/lock-on.ts';
import { policyInForce } from '../program/in-force.ts';
import type { Range } from '../seclusion/query.ts';
import type { Situation } from './week-blocks.ts';

/** Days from `from` up to `to` under one version, or none, and one lock of the group. */
export interface Spell extends Range {
	readonly policy: Policy | null;
	readonly lock: Lock;
}

/** A spell whose days are known. */
export type KnownSpell = Spell & { readonly policy: Policy };

/** The spells of a range, in order, each differing from the one before it; `policies` are the group's. */
export function spellsOf(group: Group, policies: readonly Policy[], { from, to }: Range): Spell[] {
	const bounds = boundsOf(group, policies).filter((date) => date > from && date < to);
	const spells: Spell[] = [];
	for (const [at, first] of [from, ...bounds].entries()) {
		const policy = policyInForce(policies, first) ?? null;
		const lock = lockOn(group, undefined, first);
		const end = bounds[at] ?? to;
		const last = spells.at(-1);
		if (last?.policy === policy && last.lock === lock) {
			spells[spells.length - 1] = { ...last, to: end };
		} else {
			spells.push({ from: first, to: end, policy, lock });
		}
	}
	return spells;
}

/** The dates on which another version or lock may begin to hold, in order and each once. */
function boundsOf(group: Group, policies: readonly Policy[]): string[] {
	const dates = new Set<string>();
	for (const { effectiveFrom, effectiveTo } of policies) {
		dates.add(effectiveFrom);
		if (effectiveTo) dates.add(effectiveTo);
	}
	for (const { from } of group.settings) if (from !== null) dates.add(from);
	return [...dates].sort();
}

/** True where a version is in force. */
export function isKnown(spell: Spell): spell is KnownSpell {
	return spell.policy !== null;
}

/** What holds during a spell. */
export function situationOf({ policy, lock }: KnownSpell): Situation {
	return { program: policy, lock };
}
