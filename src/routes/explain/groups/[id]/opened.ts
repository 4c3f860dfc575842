/** What the parts of this page share. */
import type { Basis } from '#domain/seclusion/query.ts';
import type { Crumb } from '#ui/shared/crumb.ts';
import type { PageData } from './$types';

/** What was opened, by kind. */
export type Opened<Kind extends PageData['opened']['kind']> = Extract<PageData['opened'], { kind: Kind }>;

export interface Common {
	readonly group: PageData['group'];
	readonly basis: Basis;
	readonly seesFigures: boolean;
	readonly crumbs: readonly Crumb[];
}

/** The bases that somebody may look at. */
export function basesFor(seesFigures: boolean): Basis[] {
	return seesFigures ? ['policy', 'practice', 'youths', 'reported'] : ['policy', 'practice'];
}
