/** The name of a change that is written beside a change for the whole group, to keep one youth's own rule. */

/** Stands between the id of a change for the group and the youth whose own rule went on. */
const BESIDE = '.own.';

/** The id of a change beside another; `part` tells it from others beside it. */
export function idBeside(mainId: string, part: string): string {
	return mainId + BESIDE + part;
}

/** True where one change is written beside another. */
export function isBeside(id: string, mainId: string): boolean {
	return id.startsWith(mainId + BESIDE);
}

/** True for a change that is written beside some other. */
export function keepsOwnRule(id: string): boolean {
	return id.includes(BESIDE);
}
