/** What making a proposal starts from: groups one can propose for, the moments of one, and what a wish makes of it. */
import { councilMoments, timeOfWish, wishesFor, withWish } from '#domain/council/wish.ts';
import type { CouncilMoment, WishOnMoment } from '#domain/council/wish.ts';
import { inTheWay, timesOf } from '#domain/council/wish-fit.ts';
import { wishEffect, type WishEffect } from '#domain/council/wish-effect.ts';
import type { Proposal } from '#domain/document/council-schema.ts';
import type { Draft, Group, Lock, OpenDeurDocument } from '#domain/document/schema.ts';
import type { Wish } from '#domain/document/vocabulary.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { settingOn } from '#domain/institution/lock-on.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { ordinaryWeek, type OrdinaryDay } from '#domain/seclusion/week.ts';
import { groupAt } from '../group-draft.ts';
import { makerOf } from '../maker-of.ts';
import { prescribedOn } from '../prescribed.ts';
import type { Refusal } from '../outcome.ts';
import { refusalOf } from '../shared-draft.ts';
import type { Context } from '../use-case.ts';

/** The blocks of a weekday, for a strip. */
export type DayShown = Pick<OrdinaryDay, 'weekday' | 'pieces'>;

export interface MakingGroup {
	readonly id: string;
	readonly name: string;
	readonly locationId: string;
	readonly locationName: string;
	/** The seven weekdays from Monday on; null where no version is in force. */
	readonly days: readonly DayShown[] | null;
	/** What is about the room. */
	readonly moments: readonly CouncilMoment[];
}

/** What a wish makes of a group. */
export interface Wished {
	readonly wish: Wish;
	/** The time that is chosen or proposed, where the wish has one. */
	readonly at: string | null;
	readonly times: readonly string[];
	/** What keeps a moment from other times, by name. */
	readonly inTheWay: readonly string[];
	/** Null where it cannot be worked out: it is said in words, or does not fit. */
	readonly days: readonly DayShown[] | null;
	readonly effect: WishEffect | null;
}

/** The open groups that somebody may make a proposal for, as they are prescribed today. */
export function groupsToPropose({ document, today, may }: Context): MakingGroup[] {
	return document.groups
		.filter((group) => isGroupOpenOn(group, document.locations, today))
		.filter(({ id, locationId }) => may('make-proposal', { groupIds: [id], locationIds: [locationId] }))
		.map((group) => makingGroup(document, group, today));
}

/** Where there is one group to propose for, nobody is asked which. */
export function asksGroup(context: Context, locationId: string): boolean {
	return groupsToPropose(context).filter((group) => group.locationId === locationId).length > 1;
}

/** A group as it is prescribed on a day. */
export function makingGroup(document: OpenDeurDocument, group: Group, date: string): MakingGroup {
	const { id, name, locationId } = group;
	const prescribed = prescribedOn(document, group, date);
	const moments = prescribed ? councilMoments(programOf(prescribed.policy), prescribed.lock) : [];
	const locationName = document.locations.find((one) => one.id === locationId)?.name ?? '';
	return {
		...{ id, name, locationId, locationName, moments },
		days: prescribed ? prescribed.week.days.map(dayShown) : null
	};
}

/** What can be wished of a moment of a group today. */
export function wishesOf({ document, today }: Context, group: Group, key: string | null): Wish[] {
	const prescribed = prescribedOn(document, group, today);
	if (!prescribed || key === null) return ['in-words'];
	return wishesFor(programOf(prescribed.policy), prescribed.lock, key);
}

/** What a wish makes of the program of a group that is in force today. */
export function wishedToday(
	{ document, today }: Context,
	group: Group,
	{ wish, at, key }: Omit<WishOnMoment, 'key'> & { readonly key: string | null }
): Wished {
	const prescribed = prescribedOn(document, group, today);
	if (!prescribed || key === null || wish === 'in-words') return inWords(wish);
	const before = programOf(prescribed.policy);
	const { lock } = prescribed;
	const after = withWish(before, lock, { key, wish, at }) ?? withWish(before, lock, { key, wish, at: null });
	return wishedOf({ before, after, lock, key, wish });
}

/** What a draft makes of what it started from, behind the lock of its group on a day. */
export function wishedInDraft(
	document: OpenDeurDocument,
	draft: Draft,
	{ wish, key, date }: { readonly wish: Wish; readonly key: string | null; readonly date: string }
): Wished {
	const at = groupAt(document, draft.groupId);
	if (!at || !draft.baseProgram || key === null) return inWords(wish);
	const { lock } = settingOn(at.group, date);
	return wishedOf({ before: draft.baseProgram, after: draft.program, lock, key, wish });
}

interface BeforeAndAfter {
	readonly before: DraftProgram;
	readonly after: DraftProgram | null;
	readonly lock: Lock;
	readonly key: string;
	readonly wish: Wish;
}

function wishedOf({ before, after, lock, key, wish }: BeforeAndAfter): Wished {
	const times = timesOf(before, lock, key, wish);
	const met = inTheWay(before, key, wish).map(({ title }) => title);
	if (!after) return { ...inWords(wish), times, inTheWay: met };
	return {
		...{
			wish,
			times,
			inTheWay: met,
			at: timeOfWish(after, key, wish),
			effect: wishEffect(before, after, lock)
		},
		days: ordinaryWeek(after, lock).days.map(dayShown)
	};
}

function inWords(wish: Wish): Wished {
	return { wish, at: null, times: [], inTheWay: [], days: null, effect: null };
}

function dayShown({ weekday, pieces }: OrdinaryDay): DayShown {
	return { weekday, pieces };
}

/** What a draft is made of. */
export interface DraftOfWish extends Pick<Draft, 'id' | 'groupId' | 'title'>, WishOnMoment {
	readonly why: string | null;
}

/** The draft that carries out a wish on the version in force today; refused where the moment is gone or does not fit. */
export function draftOfWish(context: Context, asked: DraftOfWish): Draft | Refusal {
	const { document, today } = context;
	const at = groupAt(document, asked.groupId);
	const prescribed = at && prescribedOn(document, at.group, today);
	const refused = (code: string) => refusalOf([{ field: 'wish', code }]) as Refusal;
	if (!prescribed) return refused('wish-gone');
	const base = programOf(prescribed.policy);
	if (!wishesFor(base, prescribed.lock, asked.key).includes(asked.wish)) return refused('wish-gone');
	const program = withWish(base, prescribed.lock, asked);
	if (!program) return refused('wish-does-not-fit');
	const { id, groupId, title, why } = asked;
	return {
		...{ id, groupId, title, why: why || null, madeBy: makerOf(context) },
		...{ baseId: prescribed.policy.id, baseProgram: written(base), program: written(program) },
		...{ state: 'open', recordedOn: today }
	};
}

function written({ templates, week, exceptions }: DraftProgram): Draft['program'] {
	return { templates: [...templates], week, exceptions: [...exceptions] };
}

/** Advice is of the council, in its own words: what a program can say is a proposal. */
export function kindOf(
	{ kind, wish }: Pick<Proposal, 'kind' | 'wish'>,
	madeBy: Proposal['madeBy']
): Proposal['kind'] {
	return kind === 'advice' && wish === 'in-words' && madeBy === 'council' ? 'advice' : 'proposal';
}
