/** Proposals without a decision beside a program that is to hold all the same, and beside one that holds. */
import { aheadOfDecision, undecidedAbout } from '#domain/council/ahead-of-decision.ts';
import type { Road } from '#domain/council/road-state.ts';
import type { Proposal } from '#domain/document/council-schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import type { Context } from '../use-case.ts';
import { nameOf, type VersionName } from '../version-name.ts';
import { councilPlace } from './council-place.ts';
import { knowsOf } from './draft-of-proposal.ts';
import { namedGroup, type Named } from './proposal-at.ts';

/** A proposal on which somebody waits for a decision. */
export interface Undecided extends Pick<Proposal, 'id' | 'title' | 'madeBy'> {
	/** The last day for the decision. */
	readonly answerBy: string | null;
	readonly late: boolean;
	readonly mayDecide: boolean;
}

/** Those that ask this program for the group, or have that draft, for who may know of them. */
export function undecidedBefore(
	context: Context,
	asked: { readonly groupId: string; readonly draftId: string | null; readonly program: DraftProgram }
): Undecided[] {
	const { document, today, may } = context;
	return undecidedAbout(document, asked, today)
		.filter(({ proposal }) => knowsOf(context, proposal))
		.filter(({ proposal }) => may('see-council', councilPlace(document, proposal.locationId)))
		.map(({ proposal: { id, title, madeBy, locationId }, road: { answerBy, late } }) => ({
			...{ id, title, madeBy, answerBy, late },
			mayDecide: may('answer-council', councilPlace(document, locationId))
		}));
}

/** What a group has, or gets, of what was asked, while no decision was written. */
export interface AheadShown {
	readonly group: Named;
	readonly version: VersionName;
	readonly holds: boolean;
	readonly isTried: boolean;
}

export function aheadShown(context: Context, road: Road): AheadShown[] {
	return aheadOfDecision(context.document, road, context.today).map(({ version, holds, isTried }) => ({
		...{ group: namedGroup(context, version.groupId), version: nameOf(version), holds, isTried }
	}));
}
