/** A pilot is of one group, looks back after it began, and is the only one of its version (FORMAT.md section 11, `pilots`). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, isReadable, type ReadableEntry, type ReadableLists } from '../readable.ts';

type Pilot = ReadableEntry<'pilots'>;

/** What is known of a version or draft that a pilot names. */
interface Named {
	readonly groupId: string | null;
	readonly effectiveFrom: string | null;
}

/** The entries of a list by id; null where it cannot be read, so that nobody is blamed for it. */
type ById = ReadonlyMap<string, Named> | null;

/** Every problem between a pilot, its version, its draft and what came of it, and of guidance that is more than itself. */
export function reportPilots(lists: ReadableLists, problems: ProblemList): void {
	const policies = policiesById(lists);
	const drafts = draftsById(lists);
	const pilots = new Map<string, string>();
	eachReadable(lists.pilots, (pilot, index) => {
		const place = `pilots[${index}]`;
		reportDates(pilot, policies, place, problems);
		reportOutcome(pilot, policies, drafts, place, problems);
		const { id, policyId } = pilot;
		if (typeof policyId !== 'string') return;
		const otherId = pilots.get(policyId);
		if (otherId !== undefined) problems.add('duplicate-pilot', `${place}.policyId`, { policyId, otherId });
		else pilots.set(policyId, typeof id === 'string' ? id : place);
	});
	eachReadable(lists.pilotGuidances, ({ minutes, shadowMinutes }, index) => {
		if (typeof minutes !== 'number' || typeof shadowMinutes !== 'number' || shadowMinutes <= minutes) return;
		const values = { shadowMinutes, minutes };
		problems.add('bad-range:guidance-shadow', `pilotGuidances[${index}].shadowMinutes`, values);
	});
}

function policiesById({ policies }: ReadableLists): ById {
	if (!isReadable(policies)) return null;
	const byId = new Map<string, Named>();
	eachReadable(policies, ({ id, groupId, effectiveFrom }) => {
		if (typeof id === 'string')
			byId.set(id, { groupId: asText(groupId), effectiveFrom: asText(effectiveFrom) });
	});
	return byId;
}

function draftsById({ drafts }: ReadableLists): ById {
	if (!isReadable(drafts)) return null;
	const byId = new Map<string, Named>();
	eachReadable(drafts, ({ id, groupId }) => {
		if (typeof id === 'string') byId.set(id, { groupId: asText(groupId), effectiveFrom: null });
	});
	return byId;
}

function asText(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

/** One looks back after the first day at the earliest, and a pilot that has not begun has no conclusion. */
function reportDates(pilot: Pilot, policies: ById, place: string, problems: ProblemList): void {
	const { policyId, reviewOn, conclusion } = pilot;
	const from = typeof policyId === 'string' ? policies?.get(policyId)?.effectiveFrom : null;
	if (!from) return;
	if (typeof reviewOn === 'string' && reviewOn <= from) {
		problems.add('bad-range:pilot-review', `${place}.reviewOn`, { reviewOn, effectiveFrom: from });
	}
	const on = conclusion && isReadable(conclusion) ? conclusion.on : null;
	if (typeof on === 'string' && on < from) {
		problems.add('bad-range:pilot-conclusion', `${place}.conclusion.on`, { on, effectiveFrom: from });
	}
}

/** What a pilot came from and what came of it are there, and of its own group. */
function reportOutcome(
	{ policyId, draftId, conclusion }: Pilot,
	policies: ById,
	drafts: ById,
	place: string,
	problems: ProblemList
): void {
	const groupId = typeof policyId === 'string' ? policies?.get(policyId)?.groupId : null;
	const reportElsewhere = (named: Named | undefined, id: string, path: string) => {
		if (!groupId || !named?.groupId || named.groupId === groupId) return;
		problems.add('wrong-group:pilot', `${place}.${path}`, { id, groupId });
	};
	if (typeof draftId === 'string') reportElsewhere(drafts?.get(draftId), draftId, 'draftId');
	if (!conclusion || !isReadable(conclusion)) return;
	const named = [
		['policyId', conclusion.policyId, 'policies', policies],
		['draftId', conclusion.draftId, 'drafts', drafts]
	] as const;
	for (const [field, id, list, known] of named) {
		if (typeof id !== 'string' || !known) continue;
		const path = `conclusion.${field}`;
		if (known.has(id)) reportElsewhere(known.get(id), id, path);
		else problems.add('unknown-reference', `${place}.${path}`, { id, list });
	}
}
