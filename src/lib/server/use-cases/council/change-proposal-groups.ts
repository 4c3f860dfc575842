/** For which groups of its location a proposal is: each has a draft of its own. */
import type { Draft } from '#domain/document/schema.ts';
import { timeOfWish } from '#domain/council/wish.ts';
import type { Outcome } from '../outcome.ts';
import type { Recorded } from '../record.ts';
import { useCase } from '../use-case.ts';
import { changesOf } from './change-proposal-wish.ts';
import { draftOfWish } from './making.ts';
import { changeableProposal, recordProposal } from './proposal-in-the-making.ts';

interface Input {
	readonly proposalId: string;
	readonly position: number;
	/** The groups that are to take part; the first one of the proposal always does. */
	readonly groupIds: readonly string[];
	/** Ids for drafts of groups that have none yet, made when the form was opened. */
	readonly newIds: Readonly<Record<string, string>>;
}

/** Refused where a group does not have the moment, or the wish does not fit there. */
export const changeProposalGroups = useCase(
	'change-proposal-groups',
	'update',
	async (context, input: Input): Promise<Outcome<Recorded>> => {
		const at = changeableProposal(context, input.proposalId);
		if ('ok' in at) return at;
		const { proposal } = at;
		const [own] = proposal.groupIds;
		const groupIds = [own, ...input.groupIds.filter((id) => id !== own)];
		if (proposal.wish === 'in-words') {
			return recordProposal(context, input.position, { ...proposal, groupIds });
		}
		const drafts: Draft[] = [];
		for (const groupId of groupIds) {
			const earlier = at.drafts.find((draft) => draft.groupId === groupId);
			const first = at.drafts.find((draft) => draft.groupId === own);
			const key = proposal.moment ?? '';
			const { wish, title } = proposal;
			const draft =
				earlier ??
				draftOfWish(context, {
					...{ id: input.newIds[groupId] ?? '', groupId, key, wish, title, why: null },
					at: first ? timeOfWish(first.program, key, wish) : null
				});
			if ('ok' in draft) return draft;
			drafts.push(draft);
		}
		const draftIds = drafts.map(({ id }) => id);
		return recordProposal(
			context,
			input.position,
			{ ...proposal, groupIds, draftIds },
			changesOf(at, drafts)
		);
	}
);
