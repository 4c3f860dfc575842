/** The road of a proposal: where it stands by the steps that were taken, and nothing else (FORMAT.md section 13). */
import type { Proposal, ProposalStep } from '../document/council-schema.ts';
import type { Road } from './road-state.ts';
import { isUnkept, stepFault } from './step-fault.ts';

export type { Road, RoadState } from './road-state.ts';

/**
 * Where a proposal stands on a day, by its own steps in the order of the document. A step that the road does not allow
 * changes nothing, wherever it came from.
 */
export function roadOf(proposal: Proposal, steps: readonly ProposalStep[], today: string): Road {
	let road = START;
	for (const step of steps) {
		if (step.proposalId !== proposal.id) continue;
		const fault = stepFault(road, step, proposal);
		road = fault ? { ...road, refused: [...road.refused, { step, fault }] } : afterStep(road, step);
	}
	const waits = road.state === 'handed-in' || road.state === 'talk';
	const promises = road.state === 'decided' || road.state === 'planned';
	return {
		...road,
		late: waits && road.answerBy !== null && road.answerBy < today,
		due: promises && road.dueOn !== null && road.dueOn <= today
	};
}

/** True once a proposal was brought to the council, unless it was withdrawn since. */
export function isBrought({ state }: Pick<Road, 'state'>): boolean {
	return state !== 'in-the-making' && state !== 'withdrawn';
}

/** A proposal of which no step was taken yet. */
const START: Road = {
	...{ state: 'in-the-making', taken: [], refused: [], handedInOn: null, asked: [], answerBy: null },
	...{ late: false, postponed: false, decision: null, decidedOn: null, promised: [] },
	...{ promisedFrom: null, from: null, dueOn: null, due: false, policyIds: [], kept: null }
};

/** What a step that is allowed makes of a road; `taken` is filled in by `afterStep`. */
const AFTER: {
	readonly [A in ProposalStep['act']]: (road: Road, step: ProposalStep) => Omit<Road, 'taken'>;
} = {
	'to-council': ({ refused }) => ({ ...START, refused, state: 'in-council' }),
	'ask-around': (road) => ({ ...road, state: 'asked-around' }),
	'hand-in': (road, { on, asked, answerBy }) => ({
		...{ ...road, state: 'handed-in', handedInOn: on, asked: asked ?? [], answerBy: answerBy ?? null }
	}),
	talk: (road) => ({ ...road, state: 'talk' }),
	decide: (road, { on, decision, answerBy, promised, from }) => {
		if (!decision || decision === 'later') {
			return { ...road, state: 'handed-in', answerBy: answerBy ?? null, postponed: true };
		}
		const until = from ?? null;
		return {
			...{ ...road, state: 'decided', answerBy: null, decision, decidedOn: on, promised: promised ?? [] },
			...{ promisedFrom: until, from: until, dueOn: until }
		};
	},
	plan: (road, { from, policyIds }) => ({
		...{ ...road, state: 'planned', from: from ?? road.from, policyIds: policyIds ?? [], kept: null },
		dueOn: isUnkept(road) ? (from ?? road.from) : road.dueOn
	}),
	'in-force': (road, { kept }) => ({ ...road, state: 'in-force', kept: kept ?? null }),
	'look-back': (road, { kept }) => ({ ...road, state: 'looked-back', kept: kept ?? road.kept }),
	withdraw: (road) => ({ ...road, state: 'withdrawn', answerBy: null })
};

function afterStep(road: Road, step: ProposalStep): Road {
	const after = AFTER[step.act](road, step);
	return { ...after, taken: [...road.taken, { step, state: after.state }] };
}
