/** A wish and its time as an address says them. */
import { isTime } from '#domain/document/formats.ts';
import { WISHES, type Wish } from '#domain/document/vocabulary.ts';

/** What cannot be read counts as not chosen. */
export function wishAsked({ searchParams }: URL): { wish: Wish | null; at: string | null } {
	const wish = WISHES.find((one) => one === searchParams.get('wish')) ?? null;
	const at = searchParams.get('at');
	return { wish, at: at !== null && isTime(at) ? at : null };
}
