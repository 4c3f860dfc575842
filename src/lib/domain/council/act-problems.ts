/** What keeps a step on the road of a proposal from being taken, for the form and for whoever records it (FORMAT.md section 13). */
import type { Proposal, ProposalStep } from '../document/council-schema.ts';
import { PROPOSAL_ACTS, type DraftMaker, type ProposalAct } from '../document/vocabulary.ts';
import { addDays } from '../time/calendar.ts';
import type { Road, StepFault } from './road-state.ts';
import { FEWEST_MEMBERS } from './scheme.ts';
import { actFault, stepFault } from './step-fault.ts';

/** What is known around a proposal on the day of a step. */
export interface ActFacts {
	readonly proposal: Proposal;
	/** How many are in the council on that day. */
	readonly members: number;
	/** Of each version, its group. */
	readonly groupOfVersion: ReadonlyMap<string, string>;
	/** What was promised is not there, differs, or went otherwise in practice. */
	readonly isOtherwise: boolean;
}

/** The field of the form and the code of its words. */
export interface ActProblem {
	readonly field: string;
	readonly code: string;
	readonly values?: Readonly<Record<string, string | number>>;
}

/** Everything that keeps a step from being taken; none: it can be. */
export function actProblems(road: Road, step: ProposalStep, facts: ActFacts): ActProblem[] {
	const fault = stepFault(road, step, facts.proposal);
	return [
		...(fault ? [faultProblem(fault)] : []),
		...textProblems(road, step),
		...dayProblems(step),
		...keptProblems(road, step, facts),
		...councilProblems(step, facts),
		...planProblems(step, facts)
	];
}

/** The acts that somebody can try where a proposal stands, in the order of the road. */
export function actsOpenTo(road: Road, by: DraftMaker, proposal: Pick<Proposal, 'madeBy'>): ProposalAct[] {
	return PROPOSAL_ACTS.filter((act) => actFault(road, act, by, proposal) === null);
}

const FIELD_OF: { readonly [F in StepFault]?: string } = {
	'asked-missing': 'asked',
	'answer-by-missing': 'answerBy',
	'answer-by-later': 'answerBy',
	'decision-missing': 'decision',
	'talk-first': 'decision',
	'postponed-before': 'decision',
	'promise-as-asked': 'promised',
	'promise-differs': 'promised',
	'from-missing': 'from',
	'from-early': 'from',
	'kept-missing': 'kept'
};

function faultProblem(fault: StepFault): ActProblem {
	return { field: FIELD_OF[fault] ?? 'step', code: `step-${fault}` };
}

/** A decision always has reasons; a talk and a look back say what was said; a later day than promised says why. */
function textProblems(road: Road, { act, decision, from, text }: ProposalStep): ActProblem[] {
	if ((text ?? '').trim() !== '') return [];
	if (act === 'decide' && decision) return [{ field: 'text', code: 'reasons-missing' }];
	if (act === 'talk') return [{ field: 'text', code: 'talk-missing' }];
	if (act === 'look-back') return [{ field: 'text', code: 'look-back-missing' }];
	const isLater = Boolean(from) && road.promisedFrom !== null && (from ?? '') > road.promisedFrom;
	return act === 'plan' && isLater ? [{ field: 'text', code: 'later-needs-reasons' }] : [];
}

/** At most so many days later than today a decision can be put off to. */
export const MOST_DAYS_LATER = 180;

/** At most so many days after today something can be promised or planned. */
export const MOST_DAYS_AHEAD = 365;

/** A day that nobody will see is no answer and no promise. */
function dayProblems({ act, on, decision, answerBy, from }: ProposalStep): ActProblem[] {
	if (act === 'decide' && decision === 'later') {
		const isFar = (answerBy ?? '') > addDays(on, MOST_DAYS_LATER);
		return isFar ? [{ field: 'answerBy', code: 'later-too-far' }] : [];
	}
	const isPromise = act === 'plan' || (act === 'decide' && decision !== 'no');
	return isPromise && (from ?? '') > addDays(on, MOST_DAYS_AHEAD)
		? [{ field: 'from', code: 'from-too-far' }]
		: [];
}

/** Against what the program and the days say, only the council can say that it is so; after it, anybody can. */
function keptProblems(
	{ taken, kept: said }: Road,
	{ by, kept }: ProposalStep,
	{ isOtherwise }: ActFacts
): ActProblem[] {
	const judged = taken.findLast(({ step }) => step.act === 'in-force')?.step;
	const saidByCouncil = said === 'yes' && judged?.by === 'council';
	const isAlone = by === 'manager' && kept === 'yes' && !saidByCouncil;
	return isAlone && isOtherwise ? [{ field: 'kept', code: 'kept-otherwise' }] : [];
}

/** What a council says it says with at least two. */
function councilProblems({ act, by }: ProposalStep, { members }: ActFacts): ActProblem[] {
	if (by !== 'council' || act !== 'hand-in' || members >= FEWEST_MEMBERS) return [];
	return [{ field: 'step', code: 'council-too-small' }];
}

/** The versions that are to bring it are of its own groups. */
function planProblems(
	{ act, policyIds }: ProposalStep,
	{ proposal, groupOfVersion }: ActFacts
): ActProblem[] {
	if (act !== 'plan') return [];
	const isOwn = (id: string) => proposal.groupIds.includes(groupOfVersion.get(id) ?? '');
	return (policyIds ?? []).every(isOwn) ? [] : [{ field: 'policyIds', code: 'version-of-other-group' }];
}
