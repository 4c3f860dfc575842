/** The choice board: who of a group does what at each rest moment of a date, with places left and hands needed. */
import type { Activity, Group, OpenDeurDocument } from '../document/schema.ts';
import { settingOn } from '../institution/lock-on.ts';
import { policyInForce, templateOn } from '../program/in-force.ts';
import { stripOfTemplate, type StripPiece } from '../seclusion/strip.ts';
import { dateTimeOf, isAwayThroughout, livesInGroup, youthsOfGroupOn } from './who-is-there.ts';
import { momentsOfYouth, type WhyMoment } from './youth-moments.ts';

/** A youth has chosen something that is not of the catalogue, and that stays as it is. */
export const OWN_WORDS = '+own';
/** Nothing chosen: the program holds, or the youth's own alternative. */
export const NOTHING_CHOSEN = '';

export interface BoardCell {
	readonly youthId: string;
	/** True where the youth is away for the whole moment: there is nothing to choose. */
	readonly away: boolean;
	readonly why: WhyMoment;
	/** What the youth does; null where the moment falls away. */
	readonly piece: StripPiece | null;
	readonly activityId: string | null;
	/** What is chosen now: an activity, `OWN_WORDS` or `NOTHING_CHOSEN`. */
	readonly pick: string;
	/** What the youth does where nothing is chosen. */
	readonly otherwise: string;
	readonly otherwiseActivityId: string | null;
}

export interface BoardMoment {
	readonly key: string;
	readonly title: string;
	readonly startMinute: number;
	readonly endMinute: number;
	/** As the program has it for the group. */
	readonly program: StripPiece;
	/** Begun: what is chosen stays. */
	readonly started: boolean;
	readonly cells: readonly BoardCell[];
	readonly taken: readonly Taken[];
	/** Staff that the chosen activities ask for together. */
	readonly hands: number;
}

/** An activity that is chosen, by how many. */
export interface Taken {
	readonly activityId: string;
	readonly youths: number;
}

export interface BoardDay {
	readonly date: string;
	/** False where no version is in force. */
	readonly known: boolean;
	readonly moments: readonly BoardMoment[];
}

/**
 * The rest moments of a group's date with what each youth does; `now` is a local date-time. A rest moment is one by
 * day that is a rest or that holds youths to their rooms: a rest that is free already can be chosen too.
 */
export function boardDay(document: OpenDeurDocument, group: Group, date: string, now: string): BoardDay {
	const policies = document.policies.filter(({ groupId }) => groupId === group.id);
	const policy = policyInForce(policies, date);
	if (!policy) return { date, known: false, moments: [] };
	const { lock } = settingOn(group, date);
	const youthIds = youthsOfGroupOn(document, group.id, date);
	const own = narrowed(document, group, date, new Set(youthIds));
	const moments = stripOfTemplate(templateOn(policy, date).blocks, lock)
		.filter(isRestMoment)
		.map((program) => boardMoment(own, group, date, now, program, youthIds));
	return { date, known: true, moments };
}

/** What bears on these youths on the date: the rest is not looked through for each of them. */
function narrowed(
	document: OpenDeurDocument,
	group: Group,
	date: string,
	youthIds: ReadonlySet<string>
): OpenDeurDocument {
	const isTheirs = ({ youthId }: { youthId: string }) => youthIds.has(youthId);
	return {
		...document,
		policies: document.policies.filter(({ groupId }) => groupId === group.id),
		dayChanges: document.dayChanges.filter((one) => one.groupId === group.id && one.date === date),
		stays: document.stays.filter(isTheirs),
		absences: document.absences.filter(isTheirs),
		keys: document.keys.filter(isTheirs),
		arrangements: document.arrangements.filter(isTheirs)
	};
}

/** By day, and a rest or held to the room. */
export function isRestMoment({ kind, state }: StripPiece): boolean {
	return kind !== 'night' && (kind === 'rest' || state !== 'free');
}

/** Places that an activity has left at a moment; below none where too many were put there. */
export function placesLeft({ id, most }: Pick<Activity, 'id' | 'most'>, taken: readonly Taken[]): number {
	return most - (taken.find(({ activityId }) => activityId === id)?.youths ?? 0);
}

/** The staff that activities ask for together, each once however many youths do it. */
export function handsNeeded(activities: readonly Activity[], taken: readonly Taken[]): number {
	return taken
		.filter(({ youths }) => youths > 0)
		.map(({ activityId }) => activities.find(({ id }) => id === activityId)?.leastStaff ?? 0)
		.reduce((sum, staff) => sum + staff, 0);
}

function boardMoment(
	document: OpenDeurDocument,
	group: Group,
	date: string,
	now: string,
	program: StripPiece,
	youthIds: readonly string[]
): BoardMoment {
	const { id: key, title, startMinute, endMinute } = program;
	const span = { from: dateTimeOf(date, startMinute), to: dateTimeOf(date, endMinute) };
	// On a day of moving in or out a youth is on the board for the moments in between.
	const cells = youthIds
		.filter((youthId) => livesInGroup(document, youthId, group.id, span))
		.map((youthId) => cellOf(document, group, date, program, youthId));
	const there = cells.filter(({ away }) => !away).flatMap(({ activityId }) => activityId ?? []);
	const taken = [...Map.groupBy(there, (id) => id)].map(([activityId, all]) => ({
		activityId,
		youths: all.length
	}));
	return {
		...{ key, title, startMinute, endMinute, program, cells, taken },
		started: dateTimeOf(date, startMinute) <= now,
		hands: handsNeeded(document.activities, taken)
	};
}

function cellOf(
	document: OpenDeurDocument,
	group: Group,
	date: string,
	program: StripPiece,
	youthId: string
): BoardCell {
	const moment = momentsOfYouth(document, youthId, group, date)?.find(({ key }) => key === program.id);
	const without = {
		...document,
		dayChanges: document.dayChanges.filter(({ id }) => id !== moment?.dayChange?.id)
	};
	const otherwise =
		moment?.why === 'choice'
			? momentsOfYouth(without, youthId, group, date)?.find(({ key }) => key === program.id)
			: moment;
	const span = { from: dateTimeOf(date, program.startMinute), to: dateTimeOf(date, program.endMinute) };
	const isChosen = moment?.why === 'choice';
	return {
		youthId,
		away: isAwayThroughout(document, youthId, span),
		why: moment?.why ?? 'program',
		piece: moment?.piece ?? null,
		activityId: moment?.activityId ?? null,
		pick: isChosen ? (moment.activityId ?? OWN_WORDS) : NOTHING_CHOSEN,
		otherwise: otherwise?.piece?.title ?? '',
		otherwiseActivityId: otherwise?.activityId ?? null
	};
}
