/** What the one who looks at a proposal can do now, and what the form of it offers. */
import { actsOpenTo } from '#domain/council/act-problems.ts';
import { sameButMeasures } from '#domain/council/answer-stands.ts';
import { answerByOn, membersOn, nameOfMember } from '#domain/council/scheme.ts';
import { isSayable } from '#domain/council/step-fault.ts';
import type { CouncilMember } from '#domain/document/council-schema.ts';
import type { Draft, Policy } from '#domain/document/schema.ts';
import type { ProposalAct } from '#domain/document/vocabulary.ts';
import { programOf } from '#domain/program/draft.ts';
import { placeOfGroup } from '../about.ts';
import { makerOf } from '../maker-of.ts';
import type { Context } from '../use-case.ts';
import { nameOf, type VersionName } from '../version-name.ts';
import { isKeptBack } from './draft-of-proposal.ts';
import { namedGroup, type Named, type ProposalAtPlace } from './proposal-at.ts';

/** What a form on the page needs to offer. */
export interface StepChoices {
	/** Until when the manager would have, were it handed in today. */
	readonly answerBy: string;
	/** It cannot be handed in by so few. */
	readonly tooSmall: boolean;
	/** Who can help a council that is too small. */
	readonly helpers: readonly { readonly name: string; readonly part: CouncilMember['part'] }[];
	/** For each group that asked for something: other drafts of it, for who can decide partly; empty for others. */
	readonly drafts: readonly {
		readonly group: Named;
		readonly drafts: readonly Pick<Draft, 'id' | 'title'>[];
	}[];
	/** For each group with a promise: its versions that begin after the decision. */
	readonly versions: readonly {
		readonly group: Named;
		/** What was promised can become a version here. */
		readonly draftId: string | null;
		readonly versions: readonly (VersionName & { readonly isAsPromised: boolean })[];
	}[];
}

/** In the order of the road. */
export function actsFor(context: Context, { proposal, road, place }: ProposalAtPlace): ProposalAct[] {
	const { may } = context;
	const by = makerOf(context);
	const speaks =
		may('speak-for-council', place) || may('answer-council', place) || may('make-proposal', place);
	return actsOpenTo(road, by, proposal).filter((act) => {
		if (act === 'ask-around') return may('ask-around', place);
		if (act === 'in-force') return speaks && isSayable(road, context.today);
		return speaks;
	});
}

export function choicesOf(context: Context, { proposal, road, place }: ProposalAtPlace): StepChoices {
	const { document, today } = context;
	const { locationId } = proposal;
	const council = membersOn(document, locationId, today);
	const decidesOn = context.may('answer-council', place) ? road.asked : [];
	return {
		answerBy: answerByOn(document, locationId, today),
		tooSmall: makerOf(context) === 'council' && council.tooSmall,
		helpers: [...council.coaches, ...council.advisers].map((one) => ({
			...{ name: nameOfMember(one), part: one.part }
		})),
		drafts: decidesOn.map(({ groupId }) => ({
			group: namedGroup(context, groupId),
			drafts: document.drafts
				.filter((draft) => draft.groupId === groupId && draft.state === 'open')
				.filter(({ id }) => !proposal.draftIds.includes(id) && !isKeptBack(context, id))
				.map(({ id, title }) => ({ id, title }))
		})),
		versions: road.promised.map(({ groupId, draftId, program }) => ({
			...{ group: namedGroup(context, groupId), draftId: openDraft(context, draftId) },
			versions: versionsSince(document.policies, groupId, road.decidedOn ?? today).map((version) => ({
				...nameOf(version),
				isAsPromised: sameButMeasures(document, groupId, programOf(version), program)
			}))
		}))
	};
}

/** The draft, where whoever looks can make a version of it. */
function openDraft({ document, may }: Context, draftId: string | null | undefined): string | null {
	const draft = document.drafts.find(({ id }) => id === draftId);
	if (draft?.state !== 'open') return null;
	return may('record-version', placeOfGroup(document, draft.groupId) ?? {}) ? draft.id : null;
}

function versionsSince(policies: readonly Policy[], groupId: string, date: string): Policy[] {
	return policies.filter((policy) => policy.groupId === groupId && policy.effectiveFrom >= date);
}
