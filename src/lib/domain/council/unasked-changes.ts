/** What changed at a location without its council being asked: versions, doors, and urgent measures (FORMAT.md section 13). */
import type { Change } from '../change/change.ts';
import { changesOfLocation } from '../change/through-time.ts';
import type { CouncilScheme } from '../document/council-schema.ts';
import type { OpenDeurDocument, Policy, UrgentMeasure } from '../document/schema.ts';
import { programOf } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';
import { addDays } from '../time/calendar.ts';
import { heardGate } from './gate.ts';
import type { Lapsed } from './gate-state.ts';
import { reviewRoad } from './review-road.ts';
import { schemeOn } from './scheme.ts';

interface InGroup {
	readonly group: { readonly id: string; readonly name: string };
}

/** What the council was asked about a version that began without its yes; null: nothing, or what no longer counted. */
export type Unheard = 'said-no' | 'condition' | 'not-waited' | null;

export type UnaskedChange =
	| (InGroup & {
			readonly what: 'version' | 'doors';
			readonly date: string;
			readonly version: {
				readonly id: string;
				readonly title: string;
				readonly reason: string | null;
			} | null;
			readonly unheard: Unheard;
			/** What would have been a yes, had no other program come to hold since; null where there was none. */
			readonly lapsed: Lapsed | null;
			readonly changes: readonly Change[];
	  })
	| (InGroup & {
			readonly what: 'urgent';
			readonly date: string;
			readonly measure: Pick<UrgentMeasure, 'id' | 'from' | 'to' | 'reason'>;
	  })
	| { readonly what: 'scheme'; readonly date: string; readonly role: CouncilScheme['role'] };

/** Well after anything that is recorded. */
const EVER_AFTER = '9000-01-01';
/** One date of a day program, a choice or a report of practice is no change of policy. */
const OF_ONE_DAY: ReadonlySet<Change['what']> = new Set(['practice', 'choice', 'urgent-measure']);

/**
 * The newest first, from the day after the council is first known on; also what is yet to begin. A version is none where
 * the council agreed, asked for it, was promised it, had its condition taken over, was deviated from with reasons, or
 * let the day for an answer pass, and no other program held since. One that comes back is told again, unless a pilot
 * gives way to it.
 */
export function unaskedChanges(
	document: OpenDeurDocument,
	locationId: string,
	today: string
): UnaskedChange[] {
	const since = knownSince(document, locationId);
	if (!since) return [];
	const isLater = (date: string) => date > since;
	const dated = changesOfLocation(document, locationId, { from: since, to: EVER_AFTER })
		.filter(({ date }) => isLater(date))
		.flatMap(({ date, group, version, changes }): UnaskedChange[] => {
			const policy = document.policies.find(({ id }) => id === version?.id);
			const doors = changes.filter(({ what }) => what === 'lock-replaced');
			const ofProgram = changes.filter((change) => !OF_ONE_DAY.has(change.what) && !doors.includes(change));
			const told: UnaskedChange[] = [];
			const heard = policy && heardOf(document, policy, date < today ? date : today);
			if (policy && heard && !heard.isTold && ofProgram.length > 0 && !isAfterPilot(document, policy, date)) {
				const { id, title, reason } = policy;
				const { unheard, lapsed } = heard;
				const version = { id, title, reason: reason ?? null };
				told.push({ what: 'version', date, group, version, unheard, lapsed, changes: ofProgram });
			}
			if (doors.length > 0) {
				const nothing = { version: null, unheard: null, lapsed: null };
				told.push({ what: 'doors', date, group, ...nothing, changes: doors });
			}
			return told;
		});
	const schemes = document.councilSchemes
		.filter((scheme) => scheme.locationId === locationId && isLater(scheme.from))
		.map(({ from, role }): UnaskedChange => ({ what: 'scheme', date: from, role }));
	return [...dated, ...urgentMeasures(document, locationId, since), ...schemes].sort((a, b) =>
		a.date < b.date ? 1 : a.date > b.date ? -1 : 0
	);
}

/** By the rules of the role on that day; where it had none, by those of advice. */
function heardOf(
	document: OpenDeurDocument,
	policy: Policy,
	date: string
): { readonly isTold: boolean; readonly unheard: Unheard; readonly lapsed: Lapsed | null } {
	const { groupId } = policy;
	const group = document.groups.find(({ id }) => id === groupId);
	const role = group && schemeOn(document, group.locationId, date)?.role === 'consent' ? 'consent' : 'advice';
	const gate = heardGate(document, { groupId, after: programOf(policy) }, role, date);
	if (gate.open) return { isTold: true, unheard: null, lapsed: null };
	const { reviewId, lapsed } = gate;
	const review = document.reviews.find(({ id }) => id === reviewId);
	if (!review || lapsed) return { isTold: false, unheard: null, lapsed };
	const { answer } = reviewRoad(review, document.reviewSteps, date);
	if (answer === null) return { isTold: false, unheard: 'not-waited', lapsed };
	return { isTold: false, unheard: answer === 'disagree' ? 'said-no' : 'condition', lapsed };
}

/** A version that held all along beneath a pilot, and goes on once that ends. */
function isAfterPilot({ pilots, policies }: OpenDeurDocument, policy: Policy, date: string): boolean {
	const own = policies.filter(({ groupId }) => groupId === policy.groupId);
	const dayBefore = addDays(date, -1);
	const isPilot = ({ id }: Policy) => pilots.some(({ policyId }) => policyId === id);
	const was = policyInForce(own, dayBefore);
	const beneath = policyInForce(
		own.filter((one) => !isPilot(one)),
		dayBefore
	);
	return was !== undefined && isPilot(was) && beneath?.id === policy.id;
}

function urgentMeasures(document: OpenDeurDocument, locationId: string, since: string): UnaskedChange[] {
	return document.urgentMeasures.flatMap(({ id, groupId, from, to, reason }): UnaskedChange[] => {
		const group = document.groups.find((one) => one.id === groupId);
		if (group?.locationId !== locationId || from < since) return [];
		return [
			{
				...{ what: 'urgent', date: from, group: { id: group.id, name: group.name } },
				measure: { id, from, to, reason }
			}
		];
	});
}

/** The first day of the first scheme or of the first who was in or around the council; null where there is none. */
function knownSince({ councilSchemes, councilMembers }: OpenDeurDocument, locationId: string): string | null {
	const dates = [...councilSchemes, ...councilMembers]
		.filter((one) => one.locationId === locationId)
		.map(({ from }) => from);
	return dates.sort().at(0) ?? null;
}
