/** How long what a council said about a program counts: until another program comes to hold (FORMAT.md section 13). */
import type { OpenDeurDocument, Policy } from '../document/schema.ts';
import { programOf, sameProgram, type DraftProgram } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';
import { boundsOf, lastingVersions } from '../program/lasting.ts';
import { withoutMeasures } from '../program/urgent-measure.ts';
import { addDays } from '../time/calendar.ts';

/** The lists by which it is known which program held when. */
export type HeldDocument = Pick<OpenDeurDocument, 'policies' | 'pilots' | 'urgentMeasures'>;

/** The program of a group that something was said about. */
export interface SaidOf {
	readonly groupId: string;
	readonly after: DraftProgram;
}

type MeasuresDocument = Pick<OpenDeurDocument, 'urgentMeasures'>;

/** A program without what the urgent measures of its group put in it. */
export function programButMeasures(
	{ urgentMeasures }: MeasuresDocument,
	groupId: string,
	program: DraftProgram
): DraftProgram {
	return withoutMeasures(
		program,
		urgentMeasures.filter((measure) => measure.groupId === groupId)
	);
}

/** True where two programs say the same but for what urgent measures put in them. */
export function sameButMeasures(
	document: MeasuresDocument,
	groupId: string,
	one: DraftProgram,
	other: DraftProgram
): boolean {
	return sameProgram(
		programButMeasures(document, groupId, one),
		programButMeasures(document, groupId, other)
	);
}

/**
 * The first day after one, and up to another, on which a program came to hold that is neither the one that held the day
 * before nor the one that was spoken of: by beginning, or by coming back. Pilots are left out. Null: none did.
 */
export function otherProgramSince(
	document: HeldDocument,
	{ groupId, after }: SaidOf,
	{ since, until }: { readonly since: string; readonly until: string }
): string | null {
	const lasting = lastingVersions(
		document,
		document.policies.filter((one) => one.groupId === groupId)
	);
	const isSame = (one: Policy, other: DraftProgram) =>
		sameButMeasures(document, groupId, programOf(one), other);
	const came = boundsOf(lasting).find((date) => {
		if (date <= since || date > until) return false;
		const is = policyInForce(lasting, date);
		if (!is || isSame(is, after)) return false;
		const was = policyInForce(lasting, addDays(date, -1));
		return !was || !isSame(was, programOf(is));
	});
	return came ?? null;
}
