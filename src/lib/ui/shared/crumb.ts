/** One step of the way back up; without an address it is where one is. */
export interface Crumb {
	readonly href?: string;
	readonly label: string;
}
