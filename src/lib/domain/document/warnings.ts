/** Everything worth knowing about a document that keeps nothing from being stored (FORMAT.md section 8). */
import { dayNumber } from '../time/calendar.ts';
import { inDocumentOrder } from './path.ts';
import type { Problem } from './problem.ts';
import type { OpenDeurDocument } from './schema.ts';
import { notesWithoutChange } from './warnings/change-notes.ts';
import { daysWithoutPolicy, unconfirmedMonths } from './warnings/coverage.ts';
import { unusedOccupancies } from './warnings/entered-occupancy.ts';
import { HeldRules } from './warnings/held-rules.ts';
import { measuresWithoutEffect } from './warnings/measures.ts';
import { orphanKeys } from './warnings/orphan-keys.ts';
import { judgeOwnRules } from './warnings/own-rules.ts';
import { overCapacity, sharedRooms } from './warnings/occupancy.ts';
import { largeGroups, outsideOpening } from './warnings/opening.ts';
import { judgePrograms } from './warnings/program-rules.ts';
import { registerOf } from './warnings/register.ts';
import { unusedStaffings } from './warnings/staffings.ts';

/**
 * The warnings of a document without errors, in its order: one for each cause, with the days on
 * which it holds. `today` (`YYYY-MM-DD`) decides which months have ended and how far a stay without
 * an end has come.
 */
export function warningsOf(document: OpenDeurDocument, { today }: { today: string }): Problem[] {
	const register = registerOf(document);
	const day = dayNumber(today);
	const held = new HeldRules();
	judgePrograms(register, held);
	judgeOwnRules(register, held);
	const warnings = [
		daysWithoutPolicy(register, day),
		unconfirmedMonths(register, today),
		held.warnings(),
		orphanKeys(register),
		outsideOpening(register, day),
		overCapacity(register),
		sharedRooms(register),
		largeGroups(register),
		notesWithoutChange(register),
		measuresWithoutEffect(register),
		unusedOccupancies(register),
		unusedStaffings(register)
	];
	return inDocumentOrder(warnings.flat());
}
