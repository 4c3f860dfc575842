/** Whether what a draft started from still stands: withdrawn, corrected, or given way to another version since. */
import type { Draft, Pilot, Policy } from '../document/schema.ts';
import { programOf, sameProgram } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';

export interface BaseStanding {
	/** The version that the draft started from, where it is still there. */
	readonly base: Policy | null;
	/** The version that it started from is no longer there. */
	readonly withdrawn: boolean;
	/** It was recorded anew since, with another program. */
	readonly corrected: boolean;
	/** The version in force, where that one began after the draft was made; a pilot of the draft itself is none. */
	readonly succeeded: Policy | null;
	/** What a rebase starts from: the version in force, else the base as it is now; null where nothing moved, or nothing is left. */
	readonly newBase: Policy | null;
}

/** What is known of the draft's group; the pilots of the document. */
interface Known {
	/** The earliest first. */
	readonly versions: readonly Policy[];
	readonly pilots: readonly Pilot[];
}

/** How the base of a draft stands on a date. */
export function baseStanding(draft: Draft, { versions, pilots }: Known, today: string): BaseStanding {
	const base = versions.find(({ id }) => id === draft.baseId) ?? null;
	const withdrawn = Boolean(draft.baseId) && !base;
	const corrected =
		base !== null &&
		draft.baseProgram !== null &&
		draft.baseProgram !== undefined &&
		!sameProgram(programOf(base), draft.baseProgram);
	const own = versionsOfDraft(draft, pilots);
	const others = versions.filter(({ id }) => !own.has(id));
	const inForce = policyInForce(others, today);
	const succeeded = inForce && inForce !== base && isLater(inForce, base, draft) ? inForce : null;
	// What is withdrawn had not begun, and there may be no version but planned ones.
	const fallback = withdrawn ? (inForce ?? others.at(0) ?? null) : corrected ? base : null;
	return { base, withdrawn, corrected, succeeded, newBase: succeeded ?? fallback };
}

/** True where anything of it has to be said. */
export function hasMoved({ withdrawn, corrected, succeeded }: BaseStanding): boolean {
	return withdrawn || corrected || succeeded !== null;
}

/** The versions that came of a draft: what it was adopted as, and its pilots. */
export function versionsOfDraft(
	{ id, adoptedAs }: Pick<Draft, 'id' | 'adoptedAs'>,
	pilots: readonly Pilot[]
): Set<string> {
	const piloted = pilots.filter(({ draftId }) => draftId === id).map(({ policyId }) => policyId);
	return new Set([...piloted, ...(adoptedAs ? [adoptedAs] : [])]);
}

/** A version that began after the draft was made, and after its base: one that was there already was passed over on purpose. */
function isLater({ effectiveFrom }: Policy, base: Policy | null, { recordedOn }: Draft): boolean {
	return effectiveFrom > recordedOn && (!base || effectiveFrom > base.effectiveFrom);
}
