/** A version as a list shows it. */

/** `effectiveTo` is the first day after a pilot. */
export interface VersionName {
	readonly id: string;
	readonly title: string;
	readonly effectiveFrom: string;
	readonly effectiveTo: string | null;
}

export function nameOf(
	version: VersionName | (Omit<VersionName, 'effectiveTo'> & { effectiveTo?: string | null })
): VersionName {
	const { id, title, effectiveFrom, effectiveTo } = version;
	return { id, title, effectiveFrom, effectiveTo: effectiveTo ?? null };
}
