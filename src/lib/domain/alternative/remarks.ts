/** What is odd about an alternative of one youth: it would never apply, change nothing, or meet another one. */
import type { Arrangement, Policy, Stay, Weekday } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import type { StripPiece } from '../seclusion/strip.ts';
import { ownWeek, type OwnDoor, type OwnWeekday } from './effect.ts';

export type Remark =
	/** From its first day on the youth lives in no group. */
	| { readonly code: 'youth-left' }
	/** The youth leaves before its last day. */
	| { readonly code: 'leaves-before-end'; readonly on: string }
	/** The moment is not in the day program on any of its weekdays. */
	| { readonly code: 'no-such-moment' }
	/** On these of the weekdays that it names the moment does not exist. */
	| { readonly code: 'not-on-weekdays'; readonly weekdays: readonly Weekday[] }
	/** The moment held nobody to the room anyhow. */
	| { readonly code: 'free-already' }
	/** Another one for the same moment on shared days: the one that begins last holds. */
	| { readonly code: 'overlaps'; readonly title: string; readonly holds: boolean }
	/** Another one at the same time on shared days. */
	| { readonly code: 'same-time'; readonly title: string };

/** What an alternative meets: where the youth lives from its first day on, and the youth's others. */
export interface MetByArrangement {
	readonly stays: readonly Stay[];
	/** Null where the youth lives nowhere on its first day, or no version is in force there. */
	readonly policy: Policy | null;
	readonly door: OwnDoor;
	readonly others: readonly Arrangement[];
}

/** Everything that is odd about an alternative, the gravest first; `stays` and `others` are the youth's. */
export function remarksOn(arrangement: Arrangement, met: MetByArrangement): Remark[] {
	const { stays, policy, door } = met;
	const others = met.others.filter((other) => meets(other, arrangement));
	return [
		...remarksOnStays(arrangement, stays),
		...(policy ? remarksOnProgram(arrangement, policy, door) : []),
		...others.filter(({ replaces }) => replaces && replaces === arrangement.replaces).map(overlap),
		...(policy ? sameTime(arrangement, others, policy, door) : [])
	];

	function overlap(other: Arrangement): Remark {
		return { code: 'overlaps', title: other.instead.title, holds: arrangement.from > other.from };
	}
}

/** True where the youth has a stay on some day of the alternative. */
export function livesSomewhere(
	{ from, to }: Pick<Arrangement, 'from' | 'to'>,
	stays: readonly Stay[]
): boolean {
	return stays.some((stay) => (!to || stay.from < `${to}T00:00`) && (!stay.to || stay.to > `${from}T00:00`));
}

function remarksOnStays(arrangement: Arrangement, stays: readonly Stay[]): Remark[] {
	if (!livesSomewhere(arrangement, stays)) return [{ code: 'youth-left' }];
	if (stays.some(({ to }) => !to)) return [];
	const last =
		stays
			.map(({ to }) => to?.slice(0, 10) ?? '')
			.sort()
			.at(-1) ?? '';
	return !arrangement.to || last < arrangement.to ? [{ code: 'leaves-before-end', on: last }] : [];
}

function remarksOnProgram(arrangement: Arrangement, policy: Policy, door: OwnDoor): Remark[] {
	const { replaces } = arrangement;
	if (!replaces) return [];
	const days = daysOf(arrangement);
	const program = ownWeek(policy, door, []);
	const moments = days.map((weekday) => pieceOn(program, weekday, replaces));
	if (moments.every((moment) => !moment)) return [{ code: 'no-such-moment' }];
	const absent = days.filter((_, at) => !moments[at]);
	const remarks: Remark[] =
		absent.length > 0 && arrangement.weekdays ? [{ code: 'not-on-weekdays', weekdays: absent }] : [];
	const wasFree = moments.every((moment) => !moment || moment.state === 'free');
	return wasFree ? [...remarks, { code: 'free-already' }] : remarks;
}

/** Others at the same time: those for another moment, or added. */
function sameTime(
	arrangement: Arrangement,
	others: readonly Arrangement[],
	policy: Policy,
	door: OwnDoor
): Remark[] {
	const mine = ownWeek(policy, door, [arrangement]);
	return others
		.filter(({ replaces }) => !replaces || replaces !== arrangement.replaces)
		.filter((other) => {
			const theirs = ownWeek(policy, door, [other]);
			return daysOf(arrangement).some((weekday) => {
				const [one, two] = [ownPiece(mine, weekday, arrangement), ownPiece(theirs, weekday, other)];
				return one && two && one.startMinute < two.endMinute && two.startMinute < one.endMinute;
			});
		})
		.map((other) => ({ code: 'same-time', title: other.instead.title }));
}

/** The piece that an arrangement makes of a weekday, where it names that weekday. */
function ownPiece(
	week: readonly OwnWeekday[],
	weekday: Weekday,
	arrangement: Arrangement
): StripPiece | undefined {
	if (!daysOf(arrangement).includes(weekday)) return undefined;
	return pieceOn(week, weekday, arrangement.replaces ?? `+arrangement:${arrangement.id}`);
}

function pieceOn(week: readonly OwnWeekday[], weekday: Weekday, id: string): StripPiece | undefined {
	return week.find((day) => day.weekday === weekday)?.pieces.find((piece) => piece.id === id);
}

/** The weekdays of an arrangement: all of them where it names none. */
function daysOf({ weekdays }: Arrangement): readonly Weekday[] {
	return weekdays ?? WEEKDAYS;
}

/** True where two hold on some day together. */
function meets(one: Arrangement, other: Arrangement): boolean {
	if (one.id === other.id) return false;
	const days = (!one.to || other.from < one.to) && (!other.to || one.from < other.to);
	return days && daysOf(one).some((weekday) => daysOf(other).includes(weekday));
}
