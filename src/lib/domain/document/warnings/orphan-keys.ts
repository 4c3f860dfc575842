/** Arrangements and day changes for a block that never occurs on their dates, and so have no effect (FORMAT.md section 8). */
import { dayNumber } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import type { Arrangement, DayChange, Policy, Template } from '../schema.ts';
import { placed, type Placed, type Register } from './register.ts';
import { asDates, isEmpty, overlap, type Stretch } from './stretch.ts';
import { blockOn, tellingDays } from './template-days.ts';
import { matchesWeekday, staysDuring } from './youth-days.ts';

/** One warning for each arrangement and day change whose block key does not occur where it should hold. */
export function orphanKeys(register: Register): Problem[] {
	const { arrangements, dayChanges } = register.document;
	return placed(arrangements)
		.flatMap((arrangement) => orphanArrangement(register, arrangement))
		.concat(placed(dayChanges).flatMap((dayChange) => orphanDayChange(register, dayChange)));
}

function orphanArrangement(register: Register, { entry, index }: Placed<Arrangement>): Problem[] {
	const { replaces: key, youthId, from, to } = entry;
	if (!key || occurs(register, entry, key)) return [];
	const values = { youthId, key, from, ...(to ? { to } : {}) };
	return [warningAt('orphan-key:arrangement', `arrangements[${index}].replaces`, values)];
}

function orphanDayChange({ groups }: Register, { entry, index }: Placed<DayChange>): Problem[] {
	const { replaces: key, groupId, date } = entry;
	const record = groups.get(groupId);
	if (!key || !record || blockOn(record.policies, date, key)) return [];
	const days = asDates({ from: dayNumber(date), to: dayNumber(date) + 1 });
	const values = { groupId, group: record.group.name, key, ...days };
	return [warningAt('orphan-key:day-change', `dayChanges[${index}].replaces`, values)];
}

/** True where the key occurs on some day of the arrangement, in the group the youth is in on that day. */
function occurs(register: Register, arrangement: Arrangement, key: string): boolean {
	return staysDuring(register, arrangement).some(({ stay, stretch }) => {
		const spells = register.groups.get(stay.groupId)?.spells ?? [];
		return spells.some(
			(spell) => spell.policy && occursInSpell(overlap(spell, stretch), arrangement, spell.policy, key)
		);
	});
}

function occursInSpell(days: Stretch, arrangement: Arrangement, policy: Policy, key: string): boolean {
	if (isEmpty(days) || !policy.templates.some((template) => hasBlock(template, key))) return false;
	for (const { day, template } of tellingDays(policy, days)) {
		if (matchesWeekday(arrangement, day) && hasBlock(template, key)) return true;
	}
	return false;
}

function hasBlock({ blocks }: Template, key: string): boolean {
	return blocks.some((block) => block.key === key);
}
