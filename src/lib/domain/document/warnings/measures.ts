/** Warnings about urgent measures that the program does not carry out (FORMAT.md section 8). */
import { policyInForce, templateOn } from '../../program/in-force.ts';
import { dateOf, dayNumber } from '../../time/calendar.ts';
import { warningAt, type Problem } from '../problem.ts';
import { placed, type Register } from './register.ts';

/** Measures with a date on which the group's program follows another template than that of the measure. */
export function measuresWithoutEffect({ document, groups }: Register): Problem[] {
	return placed(document.urgentMeasures).flatMap(({ entry, index }) => {
		const { groupId, template, from, to } = entry;
		const record = groups.get(groupId);
		if (!record) return [];
		for (let day = dayNumber(from); day < dayNumber(to); day++) {
			const policy = policyInForce(record.policies, dateOf(day));
			if (policy && templateOn(policy, dateOf(day)).id === template) continue;
			const values = { groupId, group: record.group.name, from, to };
			return [warningAt('idle-measure', `urgentMeasures[${index}]`, values)];
		}
		return [];
	});
}
