/** What came of looking for a way that fits, as a screen gets it. */
import type { DayStaffing } from '#domain/document/staffing-schema.ts';
import type { StaffedDayShown } from '#domain/staffing/staffed-days.ts';
import type { StaffingChange } from '#domain/staffing/suggestion/changes.ts';
import type { Reason } from '#domain/staffing/suggestion/reasons.ts';

/** The same shape as the use case's answer; the door between them is the page's data. */
export type SuggestedShown =
	| {
			readonly outcome: 'found';
			readonly position: number;
			readonly changes: readonly StaffingChange[];
			readonly extraMinutes: number;
			readonly extraCents: number | null;
			readonly staffings: readonly DayStaffing[];
			readonly days: readonly StaffedDayShown[];
	  }
	| { readonly outcome: 'impossible'; readonly reasons: readonly Reason[] }
	| { readonly outcome: 'not-needed' | 'out-of-time' | 'cancelled' | 'busy' };

/** A line of the answer while it is looked for: how long already, or in the end what came of it. */
export type SearchLine = { readonly seconds: number } | { readonly suggested: SuggestedShown };
