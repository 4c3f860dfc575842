/** The council's gate before what is planned: adopting a draft, trying it out, or a version that is yet to begin. */
import { councilGate, type Gate } from '#domain/council/gate.ts';
import type { OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { programOf, sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import { boundsOf, lastingVersions } from '#domain/program/lasting.ts';
import { addDays } from '#domain/time/calendar.ts';
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
	const before = lastingOn(document, versionsOf(document, groupId), from);
	return councilGate(document, { groupId, before, after: program }, today);
}

/** Why the council has to be heard first; none where nothing stands in the way. */
export function gateProblems(gate: Gate): FieldProblem[] {
	if (gate.open) return [];
	const { code, reviewId, answerBy, lapsed } = gate;
	const values = { ...(reviewId ? { reviewId } : {}), ...(answerBy ? { answerBy } : {}), ...lapsed };
	return [{ field: 'council', code, values }];
}

/** A version as it stands, and as it is to be recorded. */
interface Corrected {
	readonly before: Policy;
	readonly after: Policy;
}

/**
 * The gates before a correction: one for each day after today on which another program would come to hold by it. What
 * the corrected version says of days that it held on is recording, and so is what is already another today.
 */
export function gatesBeforeCorrection({ document, today }: Context, { before, after }: Corrected): Gate[] {
	const { groupId } = before;
	const versions = versionsOf(document, groupId);
	const corrected = versions.map((one) => (one.id === before.id ? after : one));
	const on = (date: string) => ({ was: policyInForce(versions, date), is: policyInForce(corrected, date) });
	const now = on(today);
	const hasBegun = before.effectiveFrom <= today && after.effectiveFrom <= today;
	const gateOf = (program: DraftProgram | null, planned: Policy) =>
		councilGate(document, { groupId, before: program, after: programOf(planned) }, today);
	const later = boundsOf([...versions, after]).filter((date) => date > today);
	const gates = later.flatMap((date): Gate[] => {
		const { was, is } = on(date);
		if (!is || (was && sameProgram(programOf(was), programOf(is)))) return [];
		const isRecording = hasBegun && was?.id === before.id && is.id === before.id;
		const isSoToday = was?.id === now.was?.id && is.id === now.is?.id;
		return isRecording || isSoToday ? [] : [gateOf(lastingOn(document, versions, date), is)];
	});
	const { effectiveFrom: from } = after;
	if (from <= today || from === before.effectiveFrom) return gates;
	// Moved to a day that is yet to come, it is a plan like any other.
	const others = versions.filter(({ id }) => id !== before.id);
	return [...gates, gateOf(lastingOn(document, others, from), after)];
}

/**
 * The program that would hold on a day without any pilot. Where none does it is the last one that did, else the first
 * one that is to: only a group's first program has nothing to stand beside.
 */
function lastingOn(
	document: OpenDeurDocument,
	versions: readonly Policy[],
	date: string
): DraftProgram | null {
	const lasting = lastingVersions(document, versions);
	const version = policyInForce(lasting, date) ?? lastBefore(lasting, date) ?? firstOf(lasting);
	return version ? programOf(version) : null;
}

/** Of versions of which none holds on a day: the one that held last before it. */
function lastBefore(versions: readonly Policy[], date: string): Policy | undefined {
	const ends = versions.flatMap(({ effectiveTo }) =>
		effectiveTo && effectiveTo <= date ? [effectiveTo] : []
	);
	const end = ends.sort().at(-1);
	return end ? policyInForce(versions, addDays(end, -1)) : undefined;
}

function firstOf(versions: readonly Policy[]): Policy | undefined {
	return versions.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)).at(0);
}
