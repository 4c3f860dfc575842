/** Choices of youths for a date as day changes: what is recorded, and what cannot be chosen (FORMAT.md section 12). */
import type { Activity, DayChange } from '../document/schema.ts';
import { NOTHING_CHOSEN, OWN_WORDS, placesLeft, type BoardDay } from './board.ts';
import { insteadOfActivity } from './catalogue.ts';
import { makingRoomFor, type DayChangeEntry } from './day-change.ts';

/** What a form says of one youth at one moment. */
export interface Pick {
	readonly key: string;
	readonly youthId: string;
	/** An activity, `OWN_WORDS` or `NOTHING_CHOSEN`. */
	readonly pick: string;
	/** What was chosen when the form was opened: where it still says so, nobody is overruled. */
	readonly was: string;
}

export type ChoiceProblemCode =
	| 'no-such-moment'
	| 'moment-started'
	| 'youth-not-there'
	| 'chosen-meanwhile'
	| 'activity-gone'
	| 'activity-retired'
	| 'activity-full';

export interface ChoiceProblem {
	readonly key: string;
	readonly youthId: string;
	readonly code: ChoiceProblemCode;
	/** The moment, and what is chosen, in words. */
	readonly moment: string;
	readonly activity: string;
}

/** The picks that are not what they were when the form was opened. */
export function changedPicks(picks: readonly Pick[]): Pick[] {
	return picks.filter(({ pick, was }) => pick !== was);
}

/** What stands in the way of some changed picks, one problem for each pick that has one. */
export function problemsOfPicks(
	day: BoardDay,
	activities: readonly Activity[],
	picks: readonly Pick[]
): ChoiceProblem[] {
	return picks.flatMap((pick) => {
		const code = problemOf(day, activities, pick, picks);
		if (!code) return [];
		const moment = day.moments.find(({ key }) => key === pick.key);
		const { key, youthId } = pick;
		const activity = activities.find(({ id }) => id === pick.pick);
		const now = moment?.cells.find((cell) => cell.youthId === youthId)?.piece?.title ?? '';
		const title = code === 'chosen-meanwhile' ? now : (activity?.title ?? '');
		return [{ key, youthId, code, moment: moment?.title ?? '', activity: title }];
	});
}

function problemOf(
	day: BoardDay,
	activities: readonly Activity[],
	{ key, youthId, pick, was }: Pick,
	picks: readonly Pick[]
): ChoiceProblemCode | null {
	const moment = day.moments.find((one) => one.key === key);
	if (!moment) return 'no-such-moment';
	const cell = moment.cells.find((one) => one.youthId === youthId);
	if (!cell || cell.away) return 'youth-not-there';
	// Posted twice, or somebody chose the same: it stands already.
	if (cell.pick === pick) return null;
	if (moment.started) return 'moment-started';
	if (cell.pick !== was) return 'chosen-meanwhile';
	if (pick === NOTHING_CHOSEN) return null;
	const activity = activities.find(({ id }) => id === pick);
	if (!activity || pick === OWN_WORDS) return 'activity-gone';
	if (activity.retired) return 'activity-retired';
	return placesLeft(activity, takenAfter(moment, picks)) < 0 ? 'activity-full' : null;
}

/** How many do each activity at a moment once the picks hold. */
export function takenAfter(
	{ key, cells }: BoardDay['moments'][number],
	picks: readonly Pick[]
): { activityId: string; youths: number }[] {
	const ofMoment = new Map(picks.filter((one) => one.key === key).map((one) => [one.youthId, one.pick]));
	const chosen = cells.flatMap(({ youthId, away, pick: now, otherwiseActivityId }) => {
		const pick = ofMoment.get(youthId) ?? now;
		if (away || pick === OWN_WORDS) return [];
		// Without a choice an own alternative goes on, which may be an activity too.
		return pick === NOTHING_CHOSEN ? (otherwiseActivityId ?? []) : pick;
	});
	return [...Map.groupBy(chosen, (id) => id)].map(([activityId, all]) => ({
		activityId,
		youths: all.length
	}));
}

/**
 * The day changes that picks make on a date, those that go with them first. A youth has one choice for a moment: it
 * keeps its id when it changes. `idOf` names a new one.
 */
export function entriesOfPicks(
	{ groupId, date }: { readonly groupId: string; readonly date: string },
	picks: readonly Pick[],
	recorded: readonly DayChange[],
	activities: readonly Activity[],
	idOf: (pick: Pick) => string
): DayChangeEntry[] {
	let standing = recorded.filter((one) => one.groupId === groupId && one.date === date);
	const entries = new Map<string, DayChange | null>();
	for (const pick of picks) {
		const change = changeOf({ groupId, date }, pick, standing, activities, idOf);
		const steps = makingRoomFor(change, standing);
		if (pick.pick !== NOTHING_CHOSEN) steps.push({ id: change.id, value: change });
		else if (standing.some(({ id }) => id === change.id)) steps.push({ id: change.id, value: null });
		for (const { id, value } of steps) {
			entries.set(id, value);
			standing = [...standing.filter((one) => one.id !== id), ...(value ? [value] : [])];
		}
	}
	return [...entries].map(([id, value]) => ({ id, value }));
}

function changeOf(
	place: { readonly groupId: string; readonly date: string },
	pick: Pick,
	standing: readonly DayChange[],
	activities: readonly Activity[],
	idOf: (pick: Pick) => string
): DayChange {
	const mine = standing.find(
		({ origin, replaces, youthIds }) =>
			origin === 'choice' && replaces === pick.key && youthIds?.length === 1 && youthIds[0] === pick.youthId
	);
	const activity = activities.find(({ id }) => id === pick.pick);
	return {
		...{ id: mine?.id ?? idOf(pick), ...place, youthIds: [pick.youthId], replaces: pick.key },
		instead: activity ? insteadOfActivity(activity) : null,
		...{ origin: 'choice', basis: 'program', activityId: activity?.id ?? null }
	};
}
