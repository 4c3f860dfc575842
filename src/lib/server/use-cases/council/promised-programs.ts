/** What a decision partly promises of what was asked, and the mark by which is known that somebody saw how it differs. */
import { createHash } from 'node:crypto';
import type { AskedProgram } from '#domain/document/council-schema.ts';
import { canonical } from '#domain/program/draft.ts';
import type { FieldProblem } from '../outcome.ts';
import type { Context } from '../use-case.ts';
import { isKeptBack } from './draft-of-proposal.ts';
import type { ProposalAtPlace } from './proposal-at.ts';

/** What is promised for a group: what was asked, nothing, or what another draft of that group says. */
export interface PromisedFor {
	readonly groupId: string;
	/** `asked`, `none`, or the id of a draft. */
	readonly take: string;
}

export interface PromisedPrograms {
	readonly promised: AskedProgram[];
	readonly problems: FieldProblem[];
	/** Another one for each promise: a draft that changes in between is another promise. */
	readonly mark: string;
}

/** What is promised of what was asked, group by group; never a draft that others are still making. */
export function promisedOf(
	context: Context,
	{ road }: ProposalAtPlace,
	promises: readonly PromisedFor[]
): PromisedPrograms {
	const promised: AskedProgram[] = [];
	const problems: FieldProblem[] = [];
	for (const asked of road.asked) {
		const field = `promised-${asked.groupId}`;
		const take = promises.find(({ groupId }) => groupId === asked.groupId)?.take ?? '';
		const draft = context.document.drafts.find(
			({ id, groupId, state }) =>
				id === take && groupId === asked.groupId && state === 'open' && !isKeptBack(context, id)
		);
		if (take === 'asked') promised.push(asked);
		else if (draft) promised.push({ groupId: asked.groupId, draftId: draft.id, program: draft.program });
		else if (take !== 'none') problems.push({ field, code: 'promise-missing' });
	}
	const [first] = road.asked;
	if (first && promised.length === 0 && problems.length === 0) {
		problems.push({ field: `promised-${first.groupId}`, code: 'promise-nothing' });
	}
	return { promised, problems, mark: markOf(road.asked, promised) };
}

/** Of what was asked and what is promised, as they are. */
function markOf(asked: readonly AskedProgram[], promised: readonly AskedProgram[]): string {
	return createHash('sha256')
		.update(canonical([asked, promised]))
		.digest('hex');
}
