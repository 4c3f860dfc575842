/** What was just recorded about a youth, in words. */
import type { Words } from '#i18n/words.ts';

/** `what` is a name from the address; one that is not known says nothing in particular. */
export function doneText(what: string, t: Words): string {
	const { stays, leave, keys, arrangementsOf, undone } = t.youth;
	const texts: Readonly<Record<string, string>> = {
		'stays-done': stays.done,
		'stays-ended': stays.ended,
		'leave-done': leave.done,
		'leave-ended': leave.ended,
		'keys-done': keys.done,
		'keys-ended': keys.ended,
		'arrangements-done': arrangementsOf.done,
		'arrangements-ended': arrangementsOf.ended,
		'arrangements-reviewed': arrangementsOf.reviewed,
		undone
	};
	return texts[what] ?? undone;
}
