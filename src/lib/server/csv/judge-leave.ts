/** A row with leave or another absence: who, between which moments, and why. */
import type { AbsenceReason } from '#domain/document/schema.ts';
import { ABSENCE_REASONS } from '#domain/document/vocabulary.ts';
import { idOf, type Judge, type Reach } from './judged.ts';
import { plainName } from './kinds.ts';
import { shown, type RowReader } from './read-row.ts';
import type { Register } from './register.ts';

/** What people write for each reason, beside its code. */
const REASON_NAMES: Record<AbsenceReason, readonly string[]> = {
	leave: ['verlof', 'weekendverlof'],
	hospital: ['ziekenhuis'],
	missing: ['vermist', 'weggelopen'],
	other: ['anders', 'overig']
};

const REASON_OF = new Map<string, AbsenceReason>(
	ABSENCE_REASONS.flatMap((reason) =>
		[reason, ...REASON_NAMES[reason]].map((name) => [name, reason] as const)
	)
);

/** Takes an absence of a known youth; absences may overlap (FORMAT.md section 1). */
export function judgeLeave(register: Register, reach: Reach): Judge {
	return (row) => {
		const youthId = row.youthNumber();
		const range = row.range();
		const reason = reasonOf(row);
		if (youthId === null || range === null || reason === null || !row.isGood) return null;
		const youth = register.youth(youthId);
		if (!youth || !reach.youth(youth)) {
			row.refuse('unknown-youth', { value: youthId });
			return null;
		}
		const { from, to } = range;
		const id = idOf('absences', youthId, from, to, reason);
		if (register.hasAbsence(youthId, from, to, reason)) return 'known';
		// The same row came before, and was changed since: that change stands.
		if (register.has('absences', id)) {
			row.refuse('recorded-otherwise', {});
			return null;
		}
		return { id, youthId, from, to, reason };
	};
}

/** Leave, unless the row says otherwise. */
function reasonOf(row: RowReader): AbsenceReason | null {
	const text = row.text('reason');
	if (text === '') return 'leave';
	const reason = REASON_OF.get(plainName(text));
	if (!reason) row.refuse('bad-reason', { value: shown(text) });
	return reason ?? null;
}
