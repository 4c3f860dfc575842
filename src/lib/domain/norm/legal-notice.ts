/** When the law has something to say about a rule that holds for a whole group (DOMAIN.md, law and norms). */
import type { Kind } from '../document/schema.ts';
import type { SeclusionState } from '../seclusion/state.ts';
import { normOn, type NormId } from './norms.ts';

/** `conflict`: it does not fit the law; `attention`: it asks for a reason. */
export type LegalNotice = { level: 'conflict' | 'attention'; norm: NormId };

/** The norms that raise a notice. */
export const NOTICE_NORMS = ['locking-in', 'room-moment', 'group-size'] as const satisfies readonly NormId[];

/**
 * The notice on a block that holds for the whole group, on a date on which it makes this state:
 * a conflict for locked in, whatever caused it; attention for any other compulsory room moment by day.
 */
export function noticeOnBlock(kind: Kind, state: SeclusionState, date: string): LegalNotice | undefined {
	if (state === 'locked-in') return inForce({ level: 'conflict', norm: 'locking-in' }, date);
	if (kind === 'night' || state === 'free') return undefined;
	return inForce({ level: 'attention', norm: 'room-moment' }, date);
}

/** The notice on a group that has room for more youths than the inspectorate expects. */
export function noticeOnCapacity(capacity: number, date: string): LegalNotice | undefined {
	const answer = normOn('group-size', date);
	if (answer.status !== 'in-force' || capacity <= (answer.norm.value ?? Infinity)) return undefined;
	return { level: 'attention', norm: 'group-size' };
}

function inForce(notice: LegalNotice, date: string): LegalNotice | undefined {
	return normOn(notice.norm, date).status === 'in-force' ? notice : undefined;
}
