/** What a draft changes in the program that it started from, and what that makes of an ordinary week. */
import { changesBetween, type Change } from '../change/change.ts';
import { exceptionDifferences } from '../change/exception-change.ts';
import type { Lock, Pilot, Policy } from '../document/schema.ts';
import type { DraftProgram } from '../program/draft.ts';
import { ordinaryWeek, type OrdinaryWeek } from '../seclusion/week.ts';

/** Ordinary weeks behind one lock; `before` null where a group had no program yet. */
export interface DraftWeeks {
	readonly before: OrdinaryWeek | null;
	readonly after: OrdinaryWeek;
}

/** What differs between two programs of one group behind its lock, with exceptions that still run on a date or later. */
export function programChanges(
	before: DraftProgram | null,
	after: DraftProgram,
	lock: Lock,
	date: string
): Change[] {
	if (!before) return [];
	const [was, is] = [asVersion(before), asVersion(after)];
	return [
		...changesBetween({ program: was, lock }, { program: is, lock }),
		...exceptionDifferences({ policy: was, lock }, { policy: is, lock }, date)
	];
}

/** The ordinary week of a draft beside that of what it started from. */
export function draftWeeks(before: DraftProgram | null, after: DraftProgram, lock: Lock): DraftWeeks {
	return {
		before: before && ordinaryWeek(weekOf(before), lock),
		after: ordinaryWeek(weekOf(after), lock)
	};
}

/** The three figures of a whole week as a pilot keeps them. */
export function weekFigures({ week }: OrdinaryWeek): Pilot['before'] {
	return {
		rest: {
			mandatoryRoomMinutes: week.restMandatoryRoomMinutes,
			secludedMinutes: week.restSecludedMinutes,
			lockedMinutes: week.restLockedMinutes
		},
		night: {
			mandatoryRoomMinutes: week.nightMandatoryRoomMinutes,
			secludedMinutes: week.nightSecludedMinutes,
			lockedMinutes: week.nightLockedMinutes
		}
	};
}

function weekOf({ templates, week }: DraftProgram) {
	return { templates, week };
}

/** A program as a version without dates of its own, for what compares versions. */
function asVersion({ templates, week, exceptions }: DraftProgram): Policy {
	return {
		...{ id: 'draft', groupId: 'group', title: 'draft', effectiveFrom: '0001-01-01' },
		...{ templates: [...templates], week, exceptions: [...exceptions] }
	};
}
