/** Keeps a proposal as soon as there is a wish, with the draft that carries it out, so that it can be gone on with later. */
import type { Proposal } from '#domain/document/council-schema.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import { groupAt } from '../group-draft.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { draftOfWish, kindOf } from './making.ts';
import { namesRefusal } from './names-in-texts.ts';

export interface MakeProposalInput {
	/** Both made when the form was opened: posted twice, it is one proposal. */
	readonly id: string;
	readonly draftId: string;
	readonly groupId: string;
	/** The moment; null: about something that no block says, which can only be said in words. */
	readonly key: string | null;
	readonly wish: Wish;
	readonly at: string | null;
	/** Advice that nobody asked for is the council's, in own words; whatever else is a proposal. */
	readonly kind: Proposal['kind'];
	readonly title: string;
	/** What is asked, in one sentence. */
	readonly question: string;
	readonly namesSeen: string;
}

/** Refused where the moment is gone or the time does not fit by now, and without words where only words say it. */
export const makeProposal = useCase(
	'make-proposal',
	'create',
	async (context, input: MakeProposalInput): Promise<Outcome<{ id: string }>> => {
		const at = groupAt(context.document, input.groupId);
		context.demand('make-proposal', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = context.document.proposals.find(({ id }) => id === input.id);
		if (known) return known.groupIds.includes(at.group.id) ? done({ id: known.id }) : NOT_FOUND;
		const question = input.question.trim();
		if (question === '') return missing('question');
		if (input.title.trim() === '') return missing('title');
		const names = input.wish === 'in-words' ? namesRefusal(context, { question }, input.namesSeen) : null;
		if (names) return names;
		const draft = input.wish === 'in-words' ? null : draftFor(context, input);
		if (draft && 'ok' in draft) return draft;
		const madeBy = makerOf(context);
		const proposal: Proposal = {
			kind: kindOf(input, madeBy),
			...{ id: input.id, locationId: at.location.id, madeBy },
			...{ title: input.title.trim(), question, wish: input.wish, moment: input.key },
			...{ groupIds: [at.group.id], draftIds: draft ? [draft.id] : [], recordedOn: context.today }
		};
		const outcome = await recordEntries(context, context.knowledge.position, [
			...(draft ? [{ list: 'drafts', id: draft.id, value: draft } as const] : []),
			{ list: 'proposals', id: proposal.id, value: proposal }
		]);
		return outcome.ok ? done({ id: proposal.id }) : outcome;
	}
);

function draftFor(context: Parameters<typeof draftOfWish>[0], input: MakeProposalInput) {
	const { draftId: id, groupId, wish, at, title } = input;
	return draftOfWish(context, {
		id,
		groupId,
		key: input.key ?? '',
		wish,
		at,
		title: title.trim(),
		why: null
	});
}

function missing(field: 'question' | 'title') {
	return refusalOf([{ field, code: 'no-question' }]) ?? NOT_FOUND;
}
