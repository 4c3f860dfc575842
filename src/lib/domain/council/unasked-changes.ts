/** What changed at a location without its council being asked: versions, doors, and urgent measures (FORMAT.md section 13). */
import type { Change } from '../change/change.ts';
import { changesOfLocation } from '../change/through-time.ts';
import type { CouncilScheme } from '../document/council-schema.ts';
import type { OpenDeurDocument, UrgentMeasure } from '../document/schema.ts';
import { programOf } from '../program/draft.ts';
import { councilProposalOf, reviewsOf } from './gate.ts';

interface InGroup {
	readonly group: { readonly id: string; readonly name: string };
}

export type UnaskedChange =
	| (InGroup & {
			readonly what: 'version' | 'doors';
			readonly date: string;
			readonly version: {
				readonly id: string;
				readonly title: string;
				readonly reason: string | null;
			} | null;
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
 * The newest first, from the day after the council is first known on; also what is yet to begin. A version that says
 * what the council was asked, itself asked, or was promised is none, whatever it answered: that is told elsewhere.
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
			const policy = document.policies.find(
				({ id, effectiveFrom }) => id === version?.id && effectiveFrom === date
			);
			const doors = changes.filter(({ what }) => what === 'lock-replaced');
			const ofProgram = changes.filter((change) => !OF_ONE_DAY.has(change.what) && !doors.includes(change));
			if (policy && ofProgram.length > 0 && !wasTold(document, policy, today)) {
				const { id, title, reason } = policy;
				return [
					{ what: 'version', date, group, version: { id, title, reason: reason ?? null }, changes: ofProgram }
				];
			}
			return doors.length > 0 ? [{ what: 'doors', date, group, version: null, changes: doors }] : [];
		});
	const schemes = document.councilSchemes
		.filter((scheme) => scheme.locationId === locationId && isLater(scheme.from))
		.map(({ from, role }): UnaskedChange => ({ what: 'scheme', date: from, role }));
	return [...dated, ...urgentMeasures(document, locationId, since), ...schemes].sort((a, b) =>
		a.date < b.date ? 1 : a.date > b.date ? -1 : 0
	);
}

function wasTold(document: OpenDeurDocument, policy: OpenDeurDocument['policies'][number], today: string) {
	const change = { groupId: policy.groupId, after: programOf(policy) };
	return reviewsOf(document, change, today).length > 0 || councilProposalOf(document, change, today) !== null;
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
