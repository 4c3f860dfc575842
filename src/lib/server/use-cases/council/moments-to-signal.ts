/** Which moments of a day somebody can say of that they were there all the same: dropped by a promise, or by the newest version. */
import { momentsGone, type GoneMoment } from '#domain/council/moments-gone.ts';
import { programBeforeAsking } from '#domain/council/promise.ts';
import { roadOf } from '#domain/council/road.ts';
import { programOf } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { addDays } from '#domain/time/calendar.ts';
import { versionsOf } from '../group-draft.ts';
import type { Context } from '../use-case.ts';

/** A moment that was to be gone on a date, and the proposal that promised it where one did. */
export interface MomentToSignal extends GoneMoment {
	readonly proposalId: string | null;
}

/** What changed longer ago nobody expects back. */
const LATELY_DAYS = 366;

/** The moments of a date of a group, those of a promise first; a moment stands once. */
export function momentsToSignal(context: Context, groupId: string, date: string): MomentToSignal[] {
	const found = [...ofPromises(context, groupId, date), ...ofVersions(context, groupId, date)];
	const keys = found.map(({ key }) => key);
	return found.filter(({ key }, at) => keys.indexOf(key) === at);
}

/** What proposals with a promise that was to hold on the date were to end: of what held before they were handed in. */
function ofPromises({ document, today }: Context, groupId: string, date: string): MomentToSignal[] {
	return document.proposals.flatMap((proposal) => {
		if (!proposal.groupIds.includes(groupId)) return [];
		const { promised, promisedFrom, handedInOn } = roadOf(proposal, document.proposalSteps, today);
		const own = promised.find((one) => one.groupId === groupId);
		const before = handedInOn && programBeforeAsking(document, groupId, handedInOn);
		if (!own || !before || !promisedFrom || promisedFrom > date) return [];
		const gone = momentsGone(before, own.program, date);
		return gone.map((moment) => ({ ...moment, proposalId: proposal.id }));
	});
}

/** What the version in force on the date no longer has of the one before it, where it began not long before. */
function ofVersions({ document }: Context, groupId: string, date: string): MomentToSignal[] {
	const versions = versionsOf(document, groupId);
	const now = policyInForce(versions, date);
	const before = now && versions.findLast(({ effectiveFrom }) => effectiveFrom < now.effectiveFrom);
	if (!now || !before || now.effectiveFrom < addDays(date, -LATELY_DAYS)) return [];
	return momentsGone(programOf(before), programOf(now), date).map((moment) => ({
		...moment,
		proposalId: null
	}));
}
