/** A round with where it belongs and how it stands: what every use case about one starts from. */
import { askingState, FEWEST_YOUTHS, type AskingState } from '#domain/council/asking.ts';
import type { Asking } from '#domain/document/council-schema.ts';
import type { DraftMaker } from '#domain/document/vocabulary.ts';
import type { Group, Location } from '#domain/document/schema.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import type { AccessObject } from '#server/access/can.ts';
import { LookingBack } from '../known-on.ts';
import type { Context } from '../use-case.ts';
import type { World } from '../world.ts';
import { knowsOf } from './draft-of-proposal.ts';

export interface AskingAtPlace {
	readonly asking: Asking;
	readonly location: Location;
	readonly groups: readonly Group[];
	readonly state: AskingState;
	/** As access asks about it: of its location, and of whoever works in one of its groups. */
	readonly place: AccessObject;
}

/** The round with how it stands today; null where there is none. */
export function askingAt(
	{ document, today }: Pick<Context, 'document' | 'today'>,
	id: string
): AskingAtPlace | null {
	const asking = document.askings.find((one) => one.id === id);
	const location = document.locations.find((one) => one.id === asking?.locationId);
	if (!asking || !location) return null;
	const groups = asking.groupIds.flatMap(
		(groupId) => document.groups.find((one) => one.id === groupId) ?? []
	);
	return {
		...{ asking, location, groups, state: askingState(asking, today) },
		place: { locationIds: [asking.locationId], groupIds: asking.groupIds }
	};
}

/** How many live in a group on a day, by its stays; as many as was said, where that is fewer. */
export function youthsIn(
	{ document }: Pick<Context, 'document'>,
	asking: Asking,
	groupId: string,
	date: string
): number {
	const here = document.stays.filter(
		(stay) =>
			stay.groupId === groupId && stay.from.slice(0, 10) <= date && (!stay.to || stay.to.slice(0, 10) > date)
	);
	return Math.min(sizeOf(asking, groupId), new Set(here.map(({ youthId }) => youthId)).size);
}

/** How many there are in a group, as was said when the round began. */
export function sizeOf({ sizes }: Pick<Asking, 'sizes'>, groupId: string): number {
	return sizes?.find((one) => one.groupId === groupId)?.people ?? 0;
}

/**
 * True where the answers of each group are counted apart: then only may they be told apart once it closes. Else nobody
 * ever knows of which group an answer was.
 */
export function countsApart(context: Pick<Context, 'document' | 'today'>, asking: Asking): boolean {
	return (
		asking.voices === 'youths' &&
		asking.groupIds.length > 1 &&
		asking.groupIds.every((groupId) => youthsIn(context, asking, groupId, context.today) >= FEWEST_YOUTHS)
	);
}

/** How many beds a group has on a day: more youths than that nobody asks. */
export function bedsOf(group: Group, date: string): number {
	return settingOn(group, date).capacity;
}

/** The question with what can be answered to it, for a screen and for paper. */
export type AskingQuestion = Pick<Asking, 'question' | 'voices'> & {
	readonly choices: readonly string[] | null;
};

export function questionOf({ question, voices, choices }: Asking): AskingQuestion {
	return { question, voices, choices: choices ?? null };
}

/**
 * True where somebody may hand out the codes of a round and end it while it runs: as whom it was begun, and the coach
 * who helps a council. Else a round that is not welcome could be closed before five have answered.
 */
export function isTheirs({ begunBy }: Pick<Asking, 'begunBy'>, maker: DraftMaker): boolean {
	return !begunBy || begunBy === maker || (begunBy === 'council' && maker === 'coach');
}

/** Nothing of a round changes for whoever looks back. */
export function refuseLookingBack({ knownOn }: Pick<World, 'knownOn'>): void {
	if (knownOn !== null) throw new LookingBack();
}

/** What a round is about, for a link. */
export interface AskingSubject {
	readonly kind: 'proposal' | 'review';
	readonly id: string;
	readonly title: string;
}

/** Null where it is about nothing, or about what others are still making. */
export function subjectOfAsking(
	context: Context,
	{ proposalId, reviewId }: Pick<Asking, 'proposalId' | 'reviewId'>
): AskingSubject | null {
	const { proposals, reviews } = context.document;
	const proposal = proposals.find((one) => one.id === proposalId && knowsOf(context, one));
	if (proposal) return { kind: 'proposal', id: proposal.id, title: proposal.title };
	const review = reviews.find(({ id }) => id === reviewId);
	return review ? { kind: 'review', id: review.id, title: review.question } : null;
}
