/** The form of a new round: which groups can be asked, and about what. */
import { councilMoments, type CouncilMoment } from '#domain/council/wish.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { isBrought } from '#domain/council/road.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { groupAt } from '../group-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { subjectOfAsking, type AskingSubject } from './asking-at.ts';
import { wishedInDraft } from './making.ts';
import { namedGroup, proposalAt, type ProposalAtPlace } from './proposal-at.ts';
import { councilAsked, councilHead, type CouncilHead } from './council-head.ts';
import { councilPlace } from './council-place.ts';

export interface NewAskingView extends CouncilHead {
	readonly today: string;
	readonly newId: string;
	/** What it was to be about, where the council does not have that yet or any more. */
	readonly waits: AskingSubject | null;
	/** What it is about, where it is about a thing of this council. */
	readonly subject: AskingSubject | null;
	/** What is asked in the proposal that it is about. */
	readonly asked: AskedThere | null;
	/** Groups that the actor may ask. */
	readonly groups: readonly { readonly id: string; readonly name: string }[];
	/** Those that it is about; all, where it is about none in particular. */
	readonly chosen: readonly string[];
}

/** A proposal by what it asks of the first of its groups: its moment as it was, and the time that it asks for. */
export interface AskedThere {
	readonly title: string;
	readonly question: string | null;
	readonly wish: Wish;
	readonly moment: CouncilMoment | null;
	readonly at: string | null;
	readonly groups: readonly string[];
}

interface Asked {
	readonly location: string | null;
	readonly proposal: string | null;
	readonly review: string | null;
}

export const viewNewAsking = useCase(
	'view-new-asking',
	'read',
	(context, { location: wanted, proposal: proposalId, review: reviewId }: Asked): Outcome<NewAskingView> => {
		const { document, today, may } = context;
		const at = proposalId === null ? null : proposalAt(context, proposalId);
		const proposal = at?.proposal;
		const review = document.reviews.find(({ id }) => id === reviewId);
		const location = councilAsked(context, proposal?.locationId ?? review?.locationId ?? wanted);
		context.demand('ask-around', location ? councilPlace(document, location.id) : {});
		if (!location) return NOT_FOUND;
		const groups = document.groups
			.filter(({ id, locationId }) => {
				const place = { locationIds: [locationId], groupIds: [id] };
				return locationId === location.id && may('ask-around', place);
			})
			.filter((group) => isGroupOpenOn(group, document.locations, today))
			.map(({ id, name }) => ({ id, name }));
		const about = proposal?.groupIds ?? groups.map(({ id }) => id);
		const subject = subjectOfAsking(context, { proposalId, reviewId });
		return done({
			...councilHead(context, location),
			...{ today, newId: crypto.randomUUID(), groups },
			...(at && !isBrought(at.road)
				? { waits: subject, subject: null, asked: null }
				: { waits: null, subject, asked: at && askedThere(context, at) }),
			chosen: groups.map(({ id }) => id).filter((id) => about.includes(id))
		});
	}
);

function askedThere(context: Context, { proposal, drafts }: ProposalAtPlace): AskedThere {
	const { document, today } = context;
	const { title, question, wish, groupIds } = proposal;
	const key = proposal.moment ?? null;
	const [draft] = drafts;
	const group = draft && groupAt(document, draft.groupId)?.group;
	const moments =
		group && draft.baseProgram ? councilMoments(draft.baseProgram, settingOn(group, today).lock) : [];
	return {
		...{ title, question: question ?? null, wish },
		moment: moments.find((one) => one.key === key) ?? null,
		at: draft ? wishedInDraft(document, draft, { wish, key, date: today }).at : null,
		groups: groupIds.map((groupId) => namedGroup(context, groupId).name)
	};
}
