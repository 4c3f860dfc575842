/** A version as the line of versions shows it. */
export interface VersionShown {
	readonly id: string;
	readonly title: string;
	readonly reason: string | null;
	readonly from: string;
	readonly to: string | null;
	readonly endsByItself: boolean;
	readonly when: 'planned' | 'now' | 'past';
}
