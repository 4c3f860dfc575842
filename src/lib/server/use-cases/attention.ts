/** What asks for attention now: the warnings that hold today, by the group that they are about. */
import { warningsOf } from '#domain/document/warnings.ts';
import type { Problem } from '#domain/document/problem.ts';
import type { Knowledge } from './knowledge.ts';

/** Every warning about what is recorded; worked out once for what is known. */
export function allWarnings(knowledge: Knowledge, today: string): readonly Problem[] {
	return knowledge.once(`warnings ${today}`, () => warningsOf(knowledge.document, { today }));
}

/** The warnings about a group that hold on a day or later; those about one youth are left out. */
export function attentionOf(
	knowledge: Knowledge,
	today: string,
	groupId: string
): readonly Problem[] {
	return allWarnings(knowledge, today).filter((warning) => {
		const values: { groupId?: string; youthId?: string; to?: string } = warning.values;
		if (values.groupId !== groupId || values.youthId !== undefined) return false;
		return values.to === undefined || values.to > today;
	});
}
