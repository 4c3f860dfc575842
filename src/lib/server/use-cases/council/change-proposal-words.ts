/** What a proposal says: its name, what is asked, why, and who can help. */
import type { Outcome } from '../outcome.ts';
import type { Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { namesRefusal } from './names-in-texts.ts';
import { changeableProposal, recordProposal } from './proposal-in-the-making.ts';

interface Input {
	readonly proposalId: string;
	readonly position: number;
	/** Only what is given is changed. */
	readonly question?: string;
	readonly why?: string;
	readonly helpedBy?: string;
	readonly namesSeen: string;
}

export const changeProposalWords = useCase(
	'change-proposal-words',
	'update',
	async (context, input: Input): Promise<Outcome<Recorded>> => {
		const at = changeableProposal(context, input.proposalId);
		if ('ok' in at) return at;
		const { question, why, helpedBy } = input;
		const refusal =
			refusalOf(question?.trim() === '' ? [{ field: 'question', code: 'no-question' }] : []) ??
			namesRefusal(context, { question, why, helpedBy }, input.namesSeen);
		if (refusal) return refusal;
		return recordProposal(context, input.position, {
			...at.proposal,
			...(question === undefined ? {} : { question: question.trim() }),
			...(why === undefined ? {} : { why: why.trim() || null }),
			...(helpedBy === undefined ? {} : { helpedBy: helpedBy.trim() || null })
		});
	}
);
