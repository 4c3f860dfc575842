/** What a correction of a version made different: its name, days and reasons, and the day itself. */
import type { Lock, Policy } from '../document/schema.ts';
import { compareVersions, type Change } from './change.ts';

/** What a version says beside its blocks. */
const CORRECTED_FIELDS = ['title', 'reason', 'effectiveFrom', 'effectiveTo', 'basis'] as const;

export interface CorrectedField {
	readonly field: (typeof CORRECTED_FIELDS)[number];
	/** As it was recorded; null where it said nothing. */
	readonly before: string | null;
	readonly after: string | null;
}

export interface Corrected {
	readonly fields: readonly CorrectedField[];
	readonly changes: readonly Change[];
}

/** Two recordings of one version, behind the lock that the group has on its first day. */
export function correctedBetween(before: Policy, after: Policy, lock: Lock): Corrected {
	const fields = CORRECTED_FIELDS.map((field) => ({
		...{ field, before: before[field] ?? null, after: after[field] ?? null }
	})).filter((one) => one.before !== one.after);
	const date = before.effectiveFrom < after.effectiveFrom ? before.effectiveFrom : after.effectiveFrom;
	return { fields, changes: compareVersions({ policy: before, lock }, { policy: after, lock }, date) };
}
