/** The first steps of a proposal, before anything is kept: which group, which moment, and what a wish would bring. */
import type { CouncilMoment } from '#domain/council/wish.ts';
import type { DraftMaker, Wish } from '#domain/document/vocabulary.ts';
import { groupAt } from '../group-draft.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase } from '../use-case.ts';
import {
	asksGroup,
	groupsToPropose,
	wishedToday,
	wishesOf,
	type MakingGroup,
	type Wished
} from './making.ts';

interface Input {
	/** Only groups of this location; null: of every one within reach. */
	readonly locationId: string | null;
	/** Null: not chosen yet. Where there is one to choose from, it is chosen. */
	readonly groupId: string | null;
	/** The moment; null: not chosen yet, or about something that no block says. */
	readonly key: string | null;
	readonly wish: Wish | null;
	/** `HH:MM`; null: what is proposed. */
	readonly at: string | null;
}

export interface MakingView {
	readonly whose: DraftMaker;
	readonly groups: readonly MakingGroup[];
	/** Which group is a question. */
	readonly asksGroup: boolean;
	readonly group: MakingGroup | null;
	readonly moment: CouncilMoment | null;
	readonly wishes: readonly Wish[];
	readonly wished: Wished | null;
	readonly newIds: { readonly proposal: string; readonly draft: string };
}

/** A moment or wish that is not there any more counts as not chosen. Nobody is in it: only what is prescribed. */
export const viewMaking = useCase('view-making', 'read', (context, input: Input): Outcome<MakingView> => {
	const groups = groupsToPropose(context).filter(
		({ id, locationId }) => id === input.groupId || locationId === (input.locationId ?? locationId)
	);
	const [only] = groups;
	if (!only) {
		context.demand('make-proposal', {});
		return NOT_FOUND;
	}
	const groupId = input.groupId ?? (groups.length === 1 ? only.id : null);
	const group = groups.find(({ id }) => id === groupId) ?? null;
	if (input.groupId !== null && !group) return NOT_FOUND;
	const moment = group?.moments.find(({ key }) => key === input.key) ?? null;
	const at = group && groupAt(context.document, group.id);
	const wishes = at ? wishesOf(context, at.group, moment?.key ?? null) : [];
	const wish = input.wish !== null && wishes.includes(input.wish) ? input.wish : null;
	const wished =
		at && wish ? wishedToday(context, at.group, { wish, at: input.at, key: moment?.key ?? null }) : null;
	return done({
		...{ whose: makerOf(context), groups, group, moment, wishes, wished },
		asksGroup: group === null || asksGroup(context, group.locationId),
		newIds: { proposal: crypto.randomUUID(), draft: crypto.randomUUID() }
	});
});
