/** The versions of a group that hold until another one begins, and the days on which another may: pilots are left out. */
import type { OpenDeurDocument, Policy } from '../document/schema.ts';

/** The versions that no pilot tries out, in their own order. */
export function lastingVersions<Version extends Pick<Policy, 'id'>>(
	{ pilots }: Pick<OpenDeurDocument, 'pilots'>,
	versions: readonly Version[]
): Version[] {
	const tried = new Set(pilots.map(({ policyId }) => policyId));
	return versions.filter(({ id }) => !tried.has(id));
}

/** The days on which another version may begin to hold, the first one first, each once. */
export function boundsOf(versions: readonly Pick<Policy, 'effectiveFrom' | 'effectiveTo'>[]): string[] {
	const dates = versions.flatMap(({ effectiveFrom, effectiveTo }) =>
		[effectiveFrom, effectiveTo ?? []].flat()
	);
	return [...new Set(dates)].sort();
}
