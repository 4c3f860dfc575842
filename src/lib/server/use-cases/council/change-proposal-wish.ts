/** Another wish on the moment of a proposal, on the version that is in force by now. */
import type { Proposal } from '#domain/document/council-schema.ts';
import type { Draft } from '#domain/document/schema.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import type { Outcome } from '../outcome.ts';
import type { EntryChange, Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { draftOfWish, kindOf } from './making.ts';
import { namesRefusal } from './names-in-texts.ts';
import { changeableProposal, recordProposal } from './proposal-in-the-making.ts';
import type { ProposalAtPlace } from './proposal-at.ts';

interface Input {
	readonly proposalId: string;
	readonly position: number;
	readonly kind: Proposal['kind'];
	readonly wish: Wish;
	readonly at: string | null;
	readonly title: string;
	readonly question: string;
	/** Ids for drafts of groups that have none yet, made when the form was opened. */
	readonly newIds: Readonly<Record<string, string>>;
	readonly namesSeen: string;
}

/** Drafts of the proposal say the new wish; where only words say it, they are dropped. */
export const changeProposalWish = useCase(
	'change-proposal-wish',
	'update',
	async (context, input: Input): Promise<Outcome<Recorded>> => {
		const at = changeableProposal(context, input.proposalId);
		if ('ok' in at) return at;
		const question = input.question.trim();
		const refusal =
			refusalOf(question === '' ? [{ field: 'question', code: 'no-question' }] : []) ??
			(input.wish === 'in-words' ? namesRefusal(context, { question }, input.namesSeen) : null);
		if (refusal) return refusal;
		const drafts: Draft[] = [];
		if (input.wish !== 'in-words') {
			for (const groupId of at.proposal.groupIds) {
				const draft = draftAgain(context, at, input, groupId);
				if ('ok' in draft) return draft;
				drafts.push(draft);
			}
		}
		const proposal = {
			...at.proposal,
			kind: kindOf(input, at.proposal.madeBy),
			...{ question, wish: input.wish, title: input.title.trim() || at.proposal.title },
			draftIds: drafts.map(({ id }) => id)
		};
		return recordProposal(context, input.position, proposal, changesOf(at, drafts));
	}
);

function draftAgain(context: Context, { proposal, drafts }: ProposalAtPlace, input: Input, groupId: string) {
	const earlier = drafts.find((draft) => draft.groupId === groupId);
	const { wish, at, title } = input;
	return draftOfWish(context, {
		...{ id: earlier?.id ?? input.newIds[groupId] ?? '', groupId, wish, at },
		...{ key: proposal.moment ?? '', title: title.trim() || proposal.title, why: null }
	});
}

/** The drafts as they are now; those that no group of the proposal has any more are dropped. */
export function changesOf({ drafts: earlier }: ProposalAtPlace, drafts: readonly Draft[]): EntryChange[] {
	const gone = earlier.filter(({ id }) => !drafts.some((draft) => draft.id === id));
	return [...gone.map((draft) => ({ ...draft, state: 'dropped' as const })), ...drafts].map((value) => ({
		list: 'drafts',
		id: value.id,
		value
	}));
}
