/** What was promised to the council beside what is so: in the program, and by what practice reported (FORMAT.md section 13). */
import type { AskedProgram, Proposal, Signal } from '../document/council-schema.ts';
import type { DayChange, Group, OpenDeurDocument, Policy } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import { programOf, sameProgram, type DraftProgram } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';
import { lastingVersions } from '../program/lasting.ts';
import { withoutMeasures } from '../program/urgent-measure.ts';
import { programChanges } from '../redesign/draft-changes.ts';
import { addDays } from '../time/calendar.ts';
import { isStricterThanPlanned } from './practised.ts';
import { promiseCame, promiseDifference, type PromiseCame, type PromiseDifference } from './promise-parts.ts';
import type { Road } from './road-state.ts';

/**
 * `not-there`: nothing of it came since the decision; `differs`: what came is another program; `practice-differs`: the
 * program is as promised, and practice was stricter on some days; `in-words`: no program holds it, so nothing but
 * signals can say.
 */
export const PROMISE_OUTCOMES = ['kept', 'differs', 'not-there', 'practice-differs', 'in-words'] as const;

export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

/** What was promised for one group beside what is so there. */
export interface GroupPromise {
	readonly groupId: string;
	readonly outcome: PromiseOutcome;
	/** Null where no program was promised. */
	readonly promised: AskedProgram['program'] | null;
	/** The version in force on the day. */
	readonly version: Policy | null;
	/** From what was promised to what is in force; none where that is the same, or where nothing is in force. */
	readonly differs: PromiseDifference;
	/** How much of it came, by the program alone; null where no program was promised or none is in force. */
	readonly came: PromiseCame | null;
	/** What practice reported of the whole group, stricter than planned, since it was to hold. */
	readonly practice: readonly DayChange[];
	/** Signals that staff say were so, since it was to hold. */
	readonly signals: readonly Signal[];
}

type PromiseDocument = Pick<
	OpenDeurDocument,
	'groups' | 'policies' | 'pilots' | 'urgentMeasures' | 'dayChanges' | 'signals'
>;

/** For each group of the proposal; none before a promise, or before the day it was promised for. */
export function promiseOf(
	document: PromiseDocument,
	proposal: Proposal,
	road: Road,
	date: string
): GroupPromise[] {
	const { promisedFrom: from } = road;
	if (!from || from > date) return [];
	const groups = new Set([...proposal.groupIds, ...road.promised.map(({ groupId }) => groupId)]);
	return [...groups].flatMap((groupId) => {
		const group = document.groups.find(({ id }) => id === groupId);
		if (!group) return [];
		const promised = road.promised.find((one) => one.groupId === groupId)?.program ?? null;
		const decidedOn = road.decidedOn ?? from;
		const askedOn = road.handedInOn ?? decidedOn;
		return [groupPromise(document, group, { promised, from, askedOn, decidedOn }, date)];
	});
}

interface Promised {
	readonly promised: AskedProgram['program'] | null;
	readonly from: string;
	/** When it was handed in. */
	readonly askedOn: string;
	readonly decidedOn: string;
}

function groupPromise(
	document: PromiseDocument,
	group: Group,
	{ promised, from, askedOn, decidedOn }: Promised,
	date: string
): GroupPromise {
	const versions = document.policies.filter(({ groupId }) => groupId === group.id);
	const version = policyInForce(versions, date) ?? null;
	const { isSame, differs, came } = besidePromise(document, group, { promised, askedOn, version }, date);
	const practice = document.dayChanges.filter(
		(one) =>
			one.groupId === group.id &&
			one.date >= from &&
			one.date <= date &&
			isStricterThanPlanned(group, versions, one)
	);
	const signals = document.signals.filter(
		(one) => one.groupId === group.id && one.confirmed === true && one.date >= from && one.date <= date
	);
	const isOtherwise = practice.length > 0 || signals.length > 0;
	return {
		...{ groupId: group.id, promised, version, differs, came, practice, signals },
		outcome: outcomeOf({ promised, version, decidedOn, isSame, isOtherwise })
	};
}

interface Beside {
	readonly differs: PromiseDifference;
	readonly came: PromiseCame | null;
	/** What holds is what was promised. */
	readonly isSame: boolean;
}

const NOTHING_BESIDE: Beside = {
	...{ differs: { broken: [], stricter: [], beside: [] }, came: null, isSame: false }
};

/** The program in force beside the one that was promised, told apart by what the promise was to change. */
function besidePromise(
	document: PromiseDocument,
	group: Group,
	{ promised, askedOn, version }: Pick<Found, 'promised' | 'version'> & Pick<Promised, 'askedOn'>,
	date: string
): Beside {
	if (!promised || !version) return NOTHING_BESIDE;
	const { lock } = settingOn(group, date);
	const measures = document.urgentMeasures.filter(({ groupId }) => groupId === group.id);
	const [asPromised, inForce] = [promised, programOf(version)].map((one) => withoutMeasures(one, measures));
	const then = programBeforeAsking(document, group.id, askedOn);
	const before = then && withoutMeasures(then, measures);
	const meant = before && programChanges(before, asPromised, lock, date);
	const changes = programChanges(asPromised, inForce, lock, date);
	const differs = promiseDifference(meant, changes);
	return {
		...{ differs, came: promiseCame(meant, programChanges(before, inForce, lock, date), differs) },
		// Only names may differ.
		isSame: changes.length === 0 || sameProgram(asPromised, inForce)
	};
}

/**
 * The program that a proposal was to change: the lasting one of the day before it was handed in, so that what was tried
 * out already is still promised. Null: none held.
 */
export function programBeforeAsking(
	document: Pick<OpenDeurDocument, 'policies' | 'pilots'>,
	groupId: string,
	askedOn: string
): DraftProgram | null {
	const versions = document.policies.filter((one) => one.groupId === groupId);
	const version = policyInForce(lastingVersions(document, versions), addDays(askedOn, -1));
	return version ? programOf(version) : null;
}

interface Found {
	readonly promised: AskedProgram['program'] | null;
	readonly version: Policy | null;
	readonly decidedOn: string;
	readonly isSame: boolean;
	readonly isOtherwise: boolean;
}

function outcomeOf({ promised, version, decidedOn, isSame, isOtherwise }: Found): PromiseOutcome {
	if (!promised) return isOtherwise ? 'practice-differs' : 'in-words';
	if (isSame) return isOtherwise ? 'practice-differs' : 'kept';
	return version && version.effectiveFrom >= decidedOn ? 'differs' : 'not-there';
}
