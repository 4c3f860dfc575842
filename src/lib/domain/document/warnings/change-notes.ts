/** Warnings about notes on a change that is not there (FORMAT.md section 8). */
import { dayNumber } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import { placed, type GroupRecord, type Register } from './register.ts';
import { asDates } from './stretch.ts';

/** Notes on a date on which neither version nor lock of the group changes. */
export function notesWithoutChange({ document, groups }: Register): Problem[] {
	return placed(document.changeNotes).flatMap(({ entry, index }) => {
		const record = groups.get(entry.groupId);
		const day = dayNumber(entry.date);
		if (!record || changesOn(record, day)) return [];
		const { id: groupId, name: group } = record.group;
		const values = { groupId, group, ...asDates({ from: day, to: day + 1 }) };
		return [warningAt('orphan-note', `changeNotes[${index}].date`, values)];
	});
}

/** True where another version is in force than the day before, or a lock of the group or its rooms is replaced. */
function changesOn({ group, spells, rooms }: GroupRecord, day: number): boolean {
	const rows = [group.settings, ...rooms.map(({ locks }) => locks)].flat();
	return (
		spells.some(({ from }) => from === day) ||
		rows.some(({ from }) => from !== null && dayNumber(from) === day)
	);
}
