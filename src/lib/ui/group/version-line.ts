/** A version as the line of versions shows it. */
export interface VersionShown {
	readonly id: string;
	readonly title: string;
	readonly reason: string | null;
	readonly from: string;
	readonly to: string | null;
	readonly endsByItself: boolean;
	readonly when: 'planned' | 'now' | 'past';
	/** The pilot that it is tried out in, for who may see it. */
	readonly pilot?: { readonly id: string; readonly state: 'due' | 'running' | 'planned' | 'ended' } | null;
}
