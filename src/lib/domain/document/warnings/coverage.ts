/** Warnings about time that nothing is known of: days without a version, months that nobody confirmed (FORMAT.md section 8). */
import { dateOf, dayNumber, firstOfNextMonth, minuteOfDay } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import type { Absence, Stay } from '../schema.ts';
import type { GroupRecord, Register, Spell } from './register.ts';
import { isEmpty, overlap } from './stretch.ts';

const MINUTES_PER_DAY = 1440;
const TIME_AT = 'YYYY-MM-DDT'.length;

/** Days up to today on which youths are present and no version is in force: one warning for each gap between versions. */
export function daysWithoutPolicy(register: Register, today: number): Problem[] {
	return [...register.groups.values()].flatMap((record) =>
		record.spells.filter(({ policy }) => !policy).flatMap((gap) => gapWarning(register, record, gap, today))
	);
}

function gapWarning(
	register: Register,
	{ group, index, stays }: GroupRecord,
	gap: Spell,
	today: number
): Problem[] {
	const days = new Set<number>();
	const youths = new Set<string>();
	for (const { entry } of stays) {
		const present = daysPresent(entry, register, gap.from, Math.min(gap.to, today + 1));
		if (present.length > 0) youths.add(entry.youthId);
		for (const day of present) days.add(day);
	}
	if (days.size === 0) return [];
	const sorted = [...days].sort((a, b) => a - b);
	return [
		warningAt('no-policy', `groups[${index}]`, {
			groupId: group.id,
			group: group.name,
			from: dateOf(sorted[0]),
			to: dateOf(sorted[sorted.length - 1] + 1),
			days: days.size,
			youths: youths.size
		})
	];
}

/** The days of a stretch on which a stay has a minute that no absence covers, by the clock on the wall. */
function daysPresent(stay: Stay, register: Register, fromDay: number, toDay: number): number[] {
	const to = Math.min(toDay * MINUTES_PER_DAY, stay.to ? wallMinute(stay.to) : Infinity);
	let at = Math.max(fromDay * MINUTES_PER_DAY, wallMinute(stay.from));
	const days: number[] = [];
	if (at >= to) return days;
	for (const absence of inOrder(register.absencesOfYouth(stay.youthId))) {
		addDays(days, at, Math.min(to, wallMinute(absence.from)));
		at = Math.max(at, absence.to ? wallMinute(absence.to) : Infinity);
	}
	addDays(days, at, to);
	return days;
}

function inOrder(absences: readonly Absence[]): Absence[] {
	return absences.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function wallMinute(dateTime: string): number {
	return dayNumber(dateTime) * MINUTES_PER_DAY + minuteOfDay(dateTime, TIME_AT);
}

function addDays(days: number[], from: number, to: number): void {
	for (let day = Math.floor(from / MINUTES_PER_DAY); from < to && day * MINUTES_PER_DAY < to; day++)
		days.push(day);
}

/** Months that ended before today, in which a group that is open had a version, and that nobody confirmed. */
export function unconfirmedMonths({ document, groups }: Register, today: string): Problem[] {
	const confirmed = new Set(document.confirmations.map(({ groupId, month }) => `${groupId}\n${month}`));
	return [...groups.values()].flatMap((record) => {
		const { id: groupId, name: group } = record.group;
		return [...monthsWithPolicy(record, today)]
			.filter((month) => !confirmed.has(`${groupId}\n${month}`))
			.map((month) => warningAt('unconfirmed', `groups[${record.index}]`, { groupId, group, month }));
	});
}

function monthsWithPolicy({ spells, opening }: GroupRecord, today: string): Set<string> {
	const months = new Set<string>();
	for (const spell of spells) {
		const days = overlap(spell, opening);
		if (!spell.policy || isEmpty(days)) continue;
		let first = `${dateOf(days.from).slice(0, 7)}-01`;
		while (dayNumber(first) < days.to) {
			const next = firstOfNextMonth(first);
			if (next > today) break;
			months.add(first.slice(0, 7));
			first = next;
		}
	}
	return months;
}
