/** What was promised to the council beside what is so: in the program, and by what practice reported (FORMAT.md section 13). */
import type { Change } from '../change/change.ts';
import type { AskedProgram, Proposal, Signal } from '../document/council-schema.ts';
import type { DayChange, Group, OpenDeurDocument, Policy } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import { programOf, sameProgram } from '../program/draft.ts';
import { policyInForce } from '../program/in-force.ts';
import { programChanges } from '../redesign/draft-changes.ts';
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

type PromiseDocument = Pick<OpenDeurDocument, 'groups' | 'policies' | 'dayChanges' | 'signals'>;

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
		return [groupPromise(document, group, { promised, from, decidedOn: road.decidedOn ?? from }, date)];
	});
}

interface Promised {
	readonly promised: AskedProgram['program'] | null;
	readonly from: string;
	readonly decidedOn: string;
}

function groupPromise(
	document: PromiseDocument,
	group: Group,
	{ promised, from, decidedOn }: Promised,
	date: string
): GroupPromise {
	const versions = document.policies.filter(({ groupId }) => groupId === group.id);
	const version = policyInForce(versions, date) ?? null;
	const { changes, differs, came } = besidePromise(group, versions, { promised, decidedOn, version }, date);
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
	const isSame = promised !== null && version !== null && saysTheSame(promised, version, changes);
	return {
		...{ groupId: group.id, promised, version, differs, came, practice, signals },
		outcome: outcomeOf({ promised, version, decidedOn, isSame, isOtherwise })
	};
}

interface Beside {
	readonly changes: readonly Change[];
	readonly differs: PromiseDifference;
	readonly came: PromiseCame | null;
}

/** The program in force beside the one that was promised, told apart by what the promise was to change. */
function besidePromise(
	group: Group,
	versions: readonly Policy[],
	{ promised, decidedOn, version }: Pick<Found, 'promised' | 'decidedOn' | 'version'>,
	date: string
): Beside {
	if (!promised || !version) return { changes: [], differs: { broken: [], beside: [] }, came: null };
	const { lock } = settingOn(group, date);
	const inForce = programOf(version);
	const then = policyInForce(versions, decidedOn);
	const before = then ? programOf(then) : null;
	const meant = before && programChanges(before, promised, lock, date);
	const changes = programChanges(promised, inForce, lock, date);
	const differs = promiseDifference(meant, changes);
	return { changes, differs, came: promiseCame(meant, programChanges(before, inForce, lock, date), differs) };
}

/** What stands out today, of all groups together. */
export type PromiseTrouble = 'nothing-came' | 'part-came' | 'practice' | 'beside';

/** What is not as was promised, the heaviest first; null where all is. Words alone say nothing. */
export function promiseTrouble(
	promises: readonly Pick<GroupPromise, 'outcome' | 'promised' | 'came'>[]
): PromiseTrouble | null {
	const ofPrograms = promises.filter(({ promised }) => promised !== null);
	const missing = ofPrograms.filter(({ came }) => came === 'none' || came === null);
	if (ofPrograms.length > 0 && missing.length === ofPrograms.length) return 'nothing-came';
	if (ofPrograms.some(({ came }) => came !== 'all')) return 'part-came';
	if (promises.some(({ outcome }) => outcome === 'practice-differs')) return 'practice';
	return promises.some(({ outcome }) => outcome === 'differs' || outcome === 'not-there') ? 'beside' : null;
}

/** Only names may differ. */
function saysTheSame(
	promised: AskedProgram['program'],
	version: Policy,
	changes: readonly Change[]
): boolean {
	return changes.length === 0 || sameProgram(promised, programOf(version));
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
