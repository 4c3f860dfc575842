/** What changed past a council not long ago: it is told of it, and its manager talks with it about that (FORMAT.md section 13). */
import { schemeOn } from '#domain/council/scheme.ts';
import { unaskedChanges, type UnaskedChange } from '#domain/council/unasked-changes.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Context } from '../use-case.ts';

/** So many days, from its first one on, what began past the council is looked at and talked about. */
const LATELY_DAYS = 28;

/** A version that began past the council, or came back so. */
export type UnaskedVersion = Extract<UnaskedChange, { readonly what: 'version' | 'doors' }>;

/** All that the council of a location was not asked about, the newest first. */
export function unaskedAt({ document, knowledge, today }: Context, locationId: string): UnaskedChange[] {
	return knowledge.once(`unasked ${locationId} ${today}`, () => unaskedChanges(document, locationId, today));
}

/** Versions that began in the last 28 days, today among them, where the council is to be heard; the newest first. */
export function unaskedLately(context: Context, locationId: string): UnaskedVersion[] {
	const { document, today } = context;
	const role = schemeOn(document, locationId, today)?.role ?? 'informal';
	if (role === 'informal') return [];
	const since = addDays(today, 1 - LATELY_DAYS);
	return unaskedAt(context, locationId).filter(
		(one): one is UnaskedVersion => one.what === 'version' && since <= one.date && one.date <= today
	);
}
