/** The form of a new round: which groups can be asked, and about what. */
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import { subjectOfAsking, type AskingSubject } from './asking-at.ts';
import { councilAsked, councilHead, councilPlace, type CouncilHead } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';

export interface NewAskingView extends CouncilHead {
	readonly today: string;
	readonly newId: string;
	/** What it is about, where it is about a thing of this council. */
	readonly subject: AskingSubject | null;
	/** Groups that the actor may ask. */
	readonly groups: readonly { readonly id: string; readonly name: string }[];
	/** Those that it is about; all, where it is about none in particular. */
	readonly chosen: readonly string[];
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
		const proposal = document.proposals.find((one) => one.id === proposalId && knowsOf(context, one));
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
		return done({
			...councilHead(context, location),
			...{ today, newId: crypto.randomUUID(), groups },
			subject: subjectOfAsking(document, { proposalId: proposal?.id, reviewId }),
			chosen: groups.map(({ id }) => id).filter((id) => about.includes(id))
		});
	}
);
