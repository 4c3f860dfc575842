/** The council's gate before what is planned: adopting a draft, trying it out, or a version that is yet to begin. */
import { councilGate, type Gate } from '#domain/council/gate.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { versionsOf } from './group-draft.ts';
import type { FieldProblem } from './outcome.ts';
import type { Context } from './use-case.ts';

/** A program that is to hold for a group from a day on. */
interface Planned {
	readonly groupId: string;
	readonly program: DraftProgram;
	readonly from: string;
}

/** Whether a program may be adopted today, beside what would hold without it and without any pilot. */
export function gateBefore({ document, today }: Context, { groupId, program, from }: Planned): Gate {
	const before = lastingOn(document, groupId, from);
	return councilGate(document, { groupId, before, after: program }, today);
}

/** Why the council has to be heard first; none where nothing stands in the way. */
export function gateProblems(gate: Gate): FieldProblem[] {
	if (gate.open) return [];
	const { code, reviewId, answerBy } = gate;
	const values = { ...(reviewId ? { reviewId } : {}), ...(answerBy ? { answerBy } : {}) };
	return [{ field: 'council', code, values }];
}

/** The program of the version that holds on a day and has no end; null where none does. */
function lastingOn(document: OpenDeurDocument, groupId: string, date: string): DraftProgram | null {
	const lasting = versionsOf(document, groupId).filter(({ effectiveTo }) => !effectiveTo);
	const version = policyInForce(lasting, date);
	return version ? programOf(version) : null;
}
