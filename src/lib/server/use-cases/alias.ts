/** The local alias by which the staff of a group know a youth: erasable, in no record, no export and no log. */
import type { AccessObject } from '#server/access/can.ts';
import type { Context } from './use-case.ts';

/** An alias is a word or two, not a story. */
export const LONGEST_ALIAS = 30;

/** Where the vault keeps it, under the youth's own key: nothing in the ledger refers to it, so nothing carries it along. */
export function aliasReference(youthId: string): string {
	return `alias-${youthId}`;
}

/** The alias, for the staff of the youth's group; null for anybody else, and where there is none. */
export function aliasOf({ world, may }: Context, youthId: string, places: AccessObject): string | null {
	return may('use-alias', places) ? world.vault.get(aliasReference(youthId)) || null : null;
}
