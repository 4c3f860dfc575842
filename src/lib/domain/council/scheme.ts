/** What a council may do on a date, and who is in and around it (FORMAT.md section 13). */
import type { CouncilMember, CouncilScheme } from '../document/council-schema.ts';
import type { OpenDeurDocument } from '../document/schema.ts';
import { addDays } from '../time/calendar.ts';

/** With fewer members a council cannot hand in or answer: nobody speaks for all alone. */
export const FEWEST_MEMBERS = 2;

/** Within so many days a proposal is answered where no scheme says otherwise. */
export const USUAL_ANSWER_DAYS = 28;

/** The scheme of a location that holds on a date: the latest that began; null where none did. */
export function schemeOn(
	{ councilSchemes }: Pick<OpenDeurDocument, 'councilSchemes'>,
	locationId: string,
	date: string
): CouncilScheme | null {
	let holds: CouncilScheme | null = null;
	for (const scheme of councilSchemes) {
		if (scheme.locationId !== locationId || scheme.from > date) continue;
		if (!holds || scheme.from > holds.from) holds = scheme;
	}
	return holds;
}

/** The last day for an answer to what is asked at a location on a date. */
export function answerByOn(
	document: Pick<OpenDeurDocument, 'councilSchemes'>,
	locationId: string,
	date: string
): string {
	return addDays(date, schemeOn(document, locationId, date)?.answerDays ?? USUAL_ANSWER_DAYS);
}

/** Who is in and around a council on a date. */
export interface CouncilOn {
	readonly members: readonly CouncilMember[];
	readonly coaches: readonly CouncilMember[];
	readonly advisers: readonly CouncilMember[];
	/** It cannot hand in or answer now. */
	readonly tooSmall: boolean;
}

/** Who is in and around the council of a location on a date, in the order of the document. */
export function membersOn(
	{ councilMembers }: Pick<OpenDeurDocument, 'councilMembers'>,
	locationId: string,
	date: string
): CouncilOn {
	const here = councilMembers.filter(
		(one) => one.locationId === locationId && one.from <= date && (!one.to || one.to > date)
	);
	const of = (part: CouncilMember['part']) => here.filter((one) => one.part === part);
	const members = of('member');
	return {
		members,
		coaches: of('coach'),
		advisers: of('confidential-adviser'),
		tooSmall: members.length < FEWEST_MEMBERS
	};
}

/** What somebody of or around a council is called there; a dash where that was erased. */
export function nameOfMember({ name }: Pick<CouncilMember, 'name'>): string {
	return name ?? '–';
}
