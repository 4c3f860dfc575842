/** Warnings about groups: what lies outside their opening days, and groups larger than the norm (FORMAT.md section 8). */
import { noticeOnCapacity } from '../../norm/legal-notice.ts';
import { NORMS } from '../../norm/norms.ts';
import { dateOf, dayNumber } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import type { Register } from './register.ts';
import { asDates, daysOf, daysTouched, isEmpty, overlap, type Stretch } from './stretch.ts';

/**
 * Stays and versions that lie outside the days on which group and location are open. A stay until
 * further notice reaches to today; a version may run on past the closing day.
 */
export function outsideOpening({ document, groups }: Register, today: number): Problem[] {
	const problems: Problem[] = [];
	for (const { group, opening, stays } of groups.values()) {
		const where = { groupId: group.id, group: group.name, ...openingDates(opening) };
		for (const { entry, index } of stays) {
			const { from, to } = daysTouched(entry.from, entry.to);
			const end = to === Infinity ? Math.max(from, today) + 1 : to;
			if (from >= opening.from && end <= opening.to) continue;
			problems.push(
				warningAt('outside-opening:stay', `stays[${index}]`, { ...where, youthId: entry.youthId })
			);
		}
	}
	document.policies.forEach(({ groupId, effectiveFrom, title }, index) => {
		const record = groups.get(groupId);
		const day = dayNumber(effectiveFrom);
		if (!record || (day >= record.opening.from && day < record.opening.to)) return;
		const where = { groupId, group: record.group.name, ...openingDates(record.opening) };
		problems.push(
			warningAt('outside-opening:version', `policies[${index}].effectiveFrom`, { ...where, title })
		);
	});
	return problems;
}

function openingDates({ from, to }: Stretch): { from?: string; to?: string } {
	return {
		...(from === -Infinity ? {} : { from: dateOf(from) }),
		...(to === Infinity ? {} : { to: dateOf(to) })
	};
}

/** Groups with room for more youths than the inspectorate expects, while open and from the norm's first date on. */
export function largeGroups({ groups }: Register): Problem[] {
	const limit = NORMS['group-size'].value ?? Infinity;
	return [...groups.values()].flatMap(({ group, index, opening }) =>
		group.settings.flatMap(({ from, capacity }, place): Problem[] => {
			// A row that changes the lock only goes on with the capacity of the one before it.
			if (group.settings[place - 1]?.capacity === capacity) return [];
			const next = group.settings.find((row, at) => at > place && row.capacity !== capacity);
			const row = daysOf(from, next?.from);
			const days = overlap(overlap(row, opening), daysOf(NORMS['group-size'].from, null));
			const notice = isEmpty(days) ? undefined : noticeOnCapacity(capacity, dateOf(days.from));
			if (!notice) return [];
			const values = {
				norm: notice.norm,
				groupId: group.id,
				group: group.name,
				capacity,
				limit,
				...asDates(days)
			};
			return [warningAt('legal-norm:capacity', `groups[${index}].settings[${place}].capacity`, values)];
		})
	);
}
