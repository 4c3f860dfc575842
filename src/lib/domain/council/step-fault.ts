/** Why a step cannot be taken where a proposal stands: the one table of its road (FORMAT.md section 13). */
import type { AskedProgram, Proposal, ProposalStep } from '../document/council-schema.ts';
import type { DraftMaker, ProposalAct } from '../document/vocabulary.ts';
import { sameProgram } from '../program/draft.ts';
import type { Road, RoadState, StepFault } from './road-state.ts';

/** Where a proposal stands for an act to be possible. */
const FROM: { readonly [A in ProposalAct]: readonly RoadState[] } = {
	'to-council': ['in-the-making', 'withdrawn', 'looked-back'],
	'ask-around': ['in-council', 'asked-around'],
	'hand-in': ['in-council', 'asked-around'],
	talk: ['handed-in', 'talk'],
	decide: ['handed-in', 'talk'],
	plan: ['decided', 'planned', 'in-force'],
	'in-force': ['decided', 'planned', 'in-force'],
	'look-back': ['in-force', 'decided'],
	withdraw: ['in-the-making', 'in-council', 'asked-around', 'handed-in', 'talk']
};

type Who = DraftMaker | 'maker';

/** Whose act it is; `maker`: whoever made the proposal. */
const BY: { readonly [A in ProposalAct]: readonly Who[] } = {
	'to-council': ['maker', 'council'],
	'ask-around': ['maker', 'council', 'coach', 'staff', 'manager'],
	'hand-in': ['maker', 'council'],
	talk: ['manager'],
	decide: ['manager'],
	plan: ['manager'],
	'in-force': ['manager', 'council'],
	'look-back': ['manager', 'council'],
	withdraw: ['maker', 'council']
};

type Standing = Pick<
	Road,
	| 'state'
	| 'taken'
	| 'asked'
	| 'answerBy'
	| 'postponed'
	| 'decision'
	| 'decidedOn'
	| 'promisedFrom'
	| 'from'
	| 'kept'
>;

/** Why a step cannot follow; null where it can. Texts are not looked at: they can be erased. */
export function stepFault(
	road: Standing,
	step: ProposalStep,
	proposal: Pick<Proposal, 'madeBy'>
): StepFault | null {
	const fault = actFault(road, step.act, step.by, proposal);
	if (fault) return fault;
	const last = road.taken.at(-1)?.step;
	if (last && step.on < last.on) return 'before-last-step';
	return HOLDS[step.act]?.(road, step) ?? null;
}

/** Why somebody cannot take an act at all where a proposal stands; null where it can be tried. */
export function actFault(
	{ state, taken, decision, kept }: Pick<Road, 'state' | 'taken' | 'decision' | 'kept'>,
	act: ProposalAct,
	by: DraftMaker,
	{ madeBy }: Pick<Proposal, 'madeBy'>
): StepFault | null {
	if (!FROM[act].includes(state)) {
		const isDecided = act === 'withdraw' && decision !== null;
		return isDecided ? 'after-decision' : 'not-now';
	}
	// A refusal leaves nothing to plan; a promise is looked back on once somebody said whether it is so.
	const refused = decision === 'no';
	if (state === 'decided' && refused !== (act === 'look-back')) return 'not-now';
	// What is as was promised is looked back on; what is not can still be made so.
	if (state === 'in-force' && act !== 'look-back' && !isUnkept({ state, kept })) return 'not-now';
	const isAgain = act === 'to-council' && state === 'looked-back' && taken.length > 0;
	const may = isAgain ? (['council'] as const) : BY[act];
	return may.some((who) => who === by || (who === 'maker' && by === madeBy)) ? null : 'not-yours';
}

/** True where somebody looked, and it was not, or not wholly, as was promised. */
export function isUnkept({ state, kept }: Pick<Road, 'state' | 'kept'>): boolean {
	return state === 'in-force' && (kept === 'no' || kept === 'partly');
}

/** What a step must hold, by its act. */
const HOLDS: { readonly [A in ProposalAct]?: (road: Standing, step: ProposalStep) => StepFault | null } = {
	'hand-in': (_, { asked, answerBy, on }) => {
		if (!asked) return 'asked-missing';
		return !answerBy ? 'answer-by-missing' : answerBy < on ? 'answer-by-later' : null;
	},
	decide: decisionFault,
	plan: (_, { from }) => (from ? null : 'from-missing'),
	'in-force': (road, { on, kept }) => {
		if (!isSayable(road, on)) return 'not-yet';
		if (!kept) return 'kept-missing';
		// By a later plan it is not so yet: that can be said, and a yes cannot.
		return kept === 'yes' && road.from !== null && road.from > on ? 'not-yet' : null;
	}
};

/** True from the day of the promise, or of the plan where that comes first: then somebody can say whether it is so. */
export function isSayable(
	{ promisedFrom, from }: Pick<Road, 'promisedFrom' | 'from'>,
	date: string
): boolean {
	return [promisedFrom, from].some((day) => day !== null && day <= date);
}

function decisionFault(road: Standing, step: ProposalStep): StepFault | null {
	const { decision, answerBy, promised, from, on } = step;
	if (!decision) return 'decision-missing';
	if (decision === 'later') {
		if (road.postponed) return 'postponed-before';
		return answerBy && answerBy > (road.answerBy ?? '') && answerBy > on ? null : 'answer-by-later';
	}
	if (decision !== 'yes' && road.state !== 'talk') return 'talk-first';
	if (decision === 'no') return null;
	const same = samePrograms(road.asked, promised ?? []);
	if (decision === 'yes' && !same) return 'promise-as-asked';
	// What no program holds has no program that could differ.
	if (decision === 'partly' && same && road.asked.length > 0) return 'promise-differs';
	if (!from) return 'from-missing';
	return from < on ? 'from-early' : null;
}

/** True where the same groups are to have the same programs. */
function samePrograms(one: readonly AskedProgram[], other: readonly AskedProgram[]): boolean {
	if (one.length !== other.length) return false;
	return one.every(({ groupId, program }) => {
		const match = other.find((candidate) => candidate.groupId === groupId);
		return match !== undefined && sameProgram(program, match.program);
	});
}
