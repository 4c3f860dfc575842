/** What changed because of a council: the versions that its proposals brought, and what each is worth since (FORMAT.md section 13). */
import type { Proposal } from '../document/council-schema.ts';
import type { Group, OpenDeurDocument, Policy } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import { programOf } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';
import type { FigureName } from '../seclusion/figures.ts';
import { ordinaryWeek, type OrdinaryWeek } from '../seclusion/week.ts';
import { addDays, dayNumber, weekdayOf } from '../time/calendar.ts';
import { sameButMeasures } from './answer-stands.ts';
import { isStricterThanPlanned } from './practised.ts';
import { roadOf } from './road.ts';
import { wishEffect, type WishEffect } from './wish-effect.ts';

/** A version that came of a proposal of the council. */
export interface BroughtChange {
	readonly proposalId: string;
	readonly title: string;
	readonly groupId: string;
	readonly version: Pick<Policy, 'id' | 'title'>;
	readonly from: string;
	/** First day on which it no longer held; null while it holds, or is yet to. */
	readonly until: string | null;
	/** What it changed in an ordinary week. */
	readonly effect: WishEffect;
	/** Of the figure that says most, over the days before today on which it held as it says, for who was there on all of them. */
	readonly minutesSince: number;
	/** So many of those days it was otherwise; they are not in that sum. */
	readonly daysOtherwise: number;
}

type BroughtDocument = Pick<
	OpenDeurDocument,
	'groups' | 'policies' | 'proposals' | 'proposalSteps' | 'dayChanges' | 'signals' | 'urgentMeasures'
>;

/** The newest first. A version counts where it says what was promised to the council; one that was linked to a proposal and says something else is not theirs. */
export function changedBecause(
	document: BroughtDocument,
	locationId: string,
	today: string
): BroughtChange[] {
	return document.proposals
		.filter((proposal) => proposal.locationId === locationId && proposal.madeBy === 'council')
		.flatMap((proposal) =>
			versionsBrought(document, proposal, today).flatMap((version) =>
				broughtBy(document, proposal, version, today)
			)
		)
		.sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}

function versionsBrought(document: BroughtDocument, proposal: Proposal, today: string) {
	const { policies, proposalSteps } = document;
	const { promised, policyIds, decidedOn } = roadOf(proposal, proposalSteps, today);
	return policies.filter(
		(policy) =>
			(policyIds.includes(policy.id) || (decidedOn !== null && policy.effectiveFrom >= decidedOn)) &&
			promised.some(
				({ groupId, program }) =>
					groupId === policy.groupId && sameButMeasures(document, groupId, program, programOf(policy))
			)
	);
}

function broughtBy(
	document: BroughtDocument,
	{ id, title }: Proposal,
	version: Policy,
	today: string
): BroughtChange[] {
	const { groups, policies } = document;
	const { groupId, effectiveFrom: from } = version;
	const group = groups.find((one) => one.id === groupId);
	const versions = policies.filter((policy) => policy.groupId === groupId);
	const before = policyInForce(versions, addDays(from, -1));
	if (!group || !before) return [];
	const { lock } = settingOn(group, from);
	const effect = wishEffect(programOf(before), programOf(version), lock);
	const held = daysHeld(versions, version, today);
	const isOtherwise = otherwiseIn(document, group, versions);
	const days = held.filter((date) => !isOtherwise(date));
	const weeks = { was: ordinaryWeek(before, lock), is: ordinaryWeek(version, lock) };
	return [
		{
			...{ proposalId: id, title, groupId, from, effect },
			version: { id: version.id, title: version.title },
			until: endOf(versions, version, today),
			minutesSince: days.reduce((sum, date) => sum + differenceOn(date, weeks, effect.figure), 0),
			daysOtherwise: held.length - days.length
		}
	];
}

/** The days before today on which a version held. */
function daysHeld(versions: readonly Policy[], version: Policy, today: string): string[] {
	const days: string[] = [];
	for (let date = version.effectiveFrom; date < today; date = addDays(date, 1)) {
		if (policyInForce(versions, date)?.id === version.id) days.push(date);
	}
	return days;
}

/** Whether a day of a group was otherwise than its program: a stricter day, a confirmed signal, or an urgent measure. */
function otherwiseIn(
	{ dayChanges, signals, urgentMeasures }: BroughtDocument,
	group: Group,
	versions: readonly Policy[]
): (date: string) => boolean {
	const own = ({ groupId }: { readonly groupId: string }) => groupId === group.id;
	const reported = new Set(
		[
			...dayChanges.filter((one) => own(one) && isStricterThanPlanned(group, versions, one)),
			...signals.filter((one) => own(one) && one.confirmed === true)
		].map(({ date }) => date)
	);
	const measures = urgentMeasures.filter(own);
	return (date) => reported.has(date) || measures.some(({ from, to }) => from <= date && date < to);
}

function endOf(versions: readonly Policy[], version: Policy, today: string): string | null {
	const { effectiveFrom, effectiveTo } = version;
	if (effectiveFrom > today || policyInForce(versions, today)?.id === version.id) return null;
	const next = versions
		.map((one) => one.effectiveFrom)
		.filter((date) => date > effectiveFrom && date <= today)
		.sort()
		.at(0);
	return [next, effectiveTo].filter((date) => typeof date === 'string').sort()[0] ?? null;
}

function differenceOn(
	date: string,
	{ was, is }: { was: OrdinaryWeek; is: OrdinaryWeek },
	figure: FigureName | null
): number {
	if (!figure) return 0;
	const weekday = weekdayOf(dayNumber(date));
	const minutesOf = ({ days }: OrdinaryWeek) =>
		days.find((day) => day.weekday === weekday)?.figures[`${figure}Minutes`] ?? 0;
	return minutesOf(is) - minutesOf(was);
}
