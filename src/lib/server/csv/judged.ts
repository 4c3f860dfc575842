/** What judging a row of any kind needs and gives. */
import { hash } from 'node:crypto';
import type { Group, ListName, Youth } from '#domain/document/schema.ts';
import type { RowReader } from './read-row.ts';

/** What the actor may record; judged by whoever calls. */
export interface Reach {
	location(locationId: string): boolean;
	group(group: Group): boolean;
	youth(youth: Youth): boolean;
}

/** An entry to add, or word that it is there already; refusals are noted on the row. */
export type Judged = { readonly id: string } | 'known' | null;

/** Judges one row, having seen those above it. */
export type Judge = (row: RowReader) => Judged;

/** An id made of what an entry says, so that the same row is the same entry whenever it comes. */
export function idOf(list: ListName, ...parts: readonly (string | null)[]): string {
	return `csv-${hash('sha256', JSON.stringify([list, ...parts])).slice(0, 20)}`;
}
