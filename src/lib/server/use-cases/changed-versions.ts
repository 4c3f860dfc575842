/** The versions of a group as they are to be, with running urgent measures kept: what has to be recorded for that. */
import type { Policy } from '#domain/document/schema.ts';
import { upholding } from '#domain/program/urgent-measure.ts';
import { versionsOf } from './group-draft.ts';
import type { EntryChange } from './record.ts';
import type { Context } from './use-case.ts';

/**
 * The changes that make the versions of a group what they are to be; one that is left out is withdrawn. An urgent
 * measure holds on its dates whichever version is in force then.
 */
export function changedVersions(
	{ document }: Pick<Context, 'document'>,
	groupId: string,
	versions: readonly Policy[]
): EntryChange[] {
	const before = versionsOf(document, groupId);
	const measures = document.urgentMeasures.filter((measure) => measure.groupId === groupId);
	const after = upholding(before, versions, measures);
	const withdrawn = before.filter(({ id }) => !after.some((version) => version.id === id));
	return [
		...withdrawn.map(({ id }) => ({ list: 'policies', id, value: null }) as const),
		...after
			.filter((version) => !before.includes(version))
			.map((version) => ({ list: 'policies', id: version.id, value: version }) as const)
	];
}
