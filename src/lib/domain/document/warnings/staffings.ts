/** Warnings about shifts that count nowhere (FORMAT.md sections 8 and 10). */
import { warningAt, type Problem } from '../problem.ts';
import { placed, type Register } from './register.ts';

/** Staffings for a template that no version of their group has: it may have been withdrawn, or come later. */
export function unusedStaffings({ document, groups }: Register): Problem[] {
	return placed(document.staffings).flatMap(({ entry: { groupId, template }, index }) => {
		const record = groups.get(groupId);
		if (!record || record.policies.some(({ templates }) => templates.some(({ id }) => id === template))) {
			return [];
		}
		const values = { groupId, group: record.group.name, template };
		return [warningAt('unused-staffing', `staffings[${index}]`, values)];
	});
}
