/** A group on a date: the version in force, what it prescribes, what is otherwise today, and its months. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { groupDay, type GroupDay } from '#domain/alternative/group-day.ts';
import { youthsOfGroupOn } from '#domain/alternative/who-is-there.ts';
import type {
	DateException,
	Group,
	Location,
	Lock,
	OpenDeurDocument,
	Policy,
	RuleBasis
} from '#domain/document/schema.ts';
import { rowOn, settingOn } from '#domain/institution/lock-on.ts';
import { isGroupOpenOn } from '#domain/institution/opening.ts';
import { templateOf } from '#domain/program/in-force.ts';
import type { Figures } from '#domain/seclusion/figures.ts';
import { holdsKeyOn } from '#domain/seclusion/youth-rules.ts';
import { addDays } from '#domain/time/calendar.ts';
import { placeOfGroup } from './about.ts';
import { reviewsDue } from './attention.ts';
import { isKeptBack } from './council/draft-of-proposal.ts';
import { monthsOfGroup, type MonthOfGroup } from './months-of-group.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { pilotsByVersion, type PilotOfVersion } from './pilot-at.ts';
import { prescribedOn, templateStrips, type Prescribed, type TemplateStrip } from './prescribed.ts';
import { runningMeasures, type RunningMeasure } from './running-measures.ts';
import { useCase, type Context } from './use-case.ts';
import { stairsIn, type StairsView } from './view-stairs.ts';

/** A version in the line of versions; `to` is the first day on which it gives way for good, as far as known. */
export interface VersionInLine {
	readonly id: string;
	readonly title: string;
	readonly reason: string | null;
	readonly basis: RuleBasis | null;
	readonly from: string;
	readonly to: string | null;
	/** Ends by itself: a pilot or an urgent measure. */
	readonly endsByItself: boolean;
	readonly when: 'planned' | 'now' | 'past';
	/** The pilot that it is tried out in, for who may see it. */
	readonly pilot: PilotOfVersion | null;
}

/** What a group's program prescribes, in figures of an ordinary week. */
export interface PrescribedFigures {
	readonly schoolDays: Figures;
	readonly weekendDays: Figures;
	readonly week: Figures;
}

/** Rooms whose doors lock themselves while the program says closed. */
export interface SelfLocking {
	readonly rooms: number;
	readonly ofRooms: number;
	readonly moments: readonly string[];
}

export interface GroupView {
	readonly group: {
		readonly id: string;
		readonly name: string;
		readonly capacity: number;
		readonly lock: Lock;
		readonly open: boolean;
		readonly openedOn: string | null;
		readonly closedOn: string | null;
	};
	readonly location: { readonly id: string; readonly name: string };
	readonly date: string;
	readonly version: VersionInLine | null;
	readonly strips: readonly TemplateStrip[] | null;
	readonly figures: PrescribedFigures | null;
	/** What the version before prescribed on its last day; null where there was none. */
	readonly before: PrescribedFigures | null;
	/** The lock behind which it did so. */
	readonly lockBefore: Lock | null;
	readonly selfLocking: SelfLocking | null;
	readonly versions: readonly VersionInLine[];
	readonly exceptions: readonly (DateException & { readonly templateName: string })[];
	readonly day: DayOfGroup;
	/** How many youths have rules of their own today; null for who may not see youths. */
	readonly own: { readonly present: number; readonly arrangements: number; readonly keys: number } | null;
	readonly months: readonly MonthOfGroup[];
	readonly monthsInAll: number;
	/** How many are shown unless all are asked for. */
	readonly monthsAtFirst: number;
	/** Of all months: ended, and confirmed by nobody. */
	readonly monthsToConfirm: number;
	readonly seesFigures: boolean;
	readonly measures: readonly RunningMeasure[];
	readonly stairs: StairsView | null;
	/** Arrangements of its youths that are to be talked over; null for who may not see figures of the group. */
	readonly reviewsDue: number | null;
	readonly mayDraft: boolean;
	readonly seesDrafts: boolean;
	/** How many drafts are open; 0 for who may not see them. */
	readonly openDrafts: number;
	readonly mayTakeMeasure: boolean;
	readonly mayChangeDay: boolean;
	readonly mayConfirm: boolean;
	readonly position: number;
}

/** The date as the group lives it. */
export interface DayOfGroup extends Pick<GroupDay, 'date' | 'strip' | 'changes'> {
	/** What the program calls the moments that are changed, by key. */
	readonly titles: Readonly<Record<string, string>>;
}

const MONTHS_SHOWN = 4;

/** `date` null: today. */
export const viewGroup = useCase(
	'view-group',
	'read',
	(context, input: { groupId: string; date: string | null; allMonths: boolean }) => {
		const { document } = context;
		const place = placeOfGroup(document, input.groupId);
		const group = document.groups.find(({ id }) => id === input.groupId);
		const location = document.locations.find(({ id }) => id === group?.locationId);
		context.demand('see-program', place ?? {});
		if (!group || !location || !place) return NOT_FOUND;
		const make = (): GroupView => groupIn(context, { group, location, ...input });
		// Only what everyone asks for: there are as many dates as somebody cares to try.
		const isUsual = input.date === null && !input.allMonths;
		const view = isUsual ? context.once(`group ${group.id}`, make) : make();
		context.concerns(youthConcerns(view.day.changes.flatMap(({ youthIds }) => youthIds ?? [])));
		return done(view);
	}
);

/** What is asked of a group. */
interface Asked {
	readonly group: Group;
	readonly location: Location;
	readonly date: string | null;
	readonly allMonths: boolean;
}

function groupIn(context: Context, { group, location, date: asked, allMonths }: Asked): GroupView {
	const { document, may, today } = context;
	const date = asked ?? today;
	const place = { groupIds: [group.id], locationIds: [group.locationId] };
	const seesYouths = may('see-youth', place);
	const seesFigures = may('see-figures', place);
	const months = monthsOfGroup(context, group.id, seesFigures);
	const pilots = pilotsByVersion(context, group);
	return {
		...onDate(context, group, date),
		group: groupOn(context, group, date),
		location: { id: location.id, name: location.name },
		versions: versionsOf(document.policies, group.id, date)
			.map((version) => ({ ...version, pilot: pilots.get(version.id) ?? null }))
			.reverse(),
		own: seesYouths ? ownRulesToday(context, group.id) : null,
		months: allMonths ? months : months.slice(0, MONTHS_SHOWN),
		monthsInAll: months.length,
		monthsAtFirst: MONTHS_SHOWN,
		monthsToConfirm: months.filter(({ toConfirm }) => toConfirm).length,
		seesFigures,
		measures: runningMeasures(document, group.id, today),
		stairs: stairsIn(context, { kind: 'group', id: group.id }),
		reviewsDue: seesFigures ? reviewsDue(document, today, group.id).length : null,
		mayDraft: may('draft-program', place),
		...draftsThere(context, group),
		mayTakeMeasure: may('record-urgent-measure', place),
		mayChangeDay: may('record-day-change', place) && isGroupOpenOn(group, document.locations, today),
		mayConfirm: may('confirm-month', place),
		position: context.knowledge.position
	};
}

function draftsThere(context: Context, { id, locationId }: Group) {
	const { document, may } = context;
	const seesDrafts = may('see-drafts', { groupIds: [id], locationIds: [locationId] });
	const open = document.drafts.filter(({ groupId, state }) => groupId === id && state === 'open');
	const seen = seesDrafts ? open.filter((draft) => !isKeptBack(context, draft.id)) : [];
	return { seesDrafts, openDrafts: seen.length };
}

function groupOn({ document }: Context, group: Group, date: string): GroupView['group'] {
	const { capacity, lock } = settingOn(group, date);
	return {
		...{ id: group.id, name: group.name, capacity, lock },
		open: isGroupOpenOn(group, document.locations, date),
		openedOn: group.openedOn ?? null,
		closedOn: group.closedOn ?? null
	};
}

function onDate({ document, may }: Context, group: Group, date: string) {
	const prescribed = prescribedOn(document, group, date);
	const policy = prescribed?.policy;
	const before = policy ? prescribedOn(document, group, addDays(policy.effectiveFrom, -1)) : null;
	const seesYouths = may('see-youth', { groupIds: [group.id], locationIds: [group.locationId] });
	return {
		date,
		version: versionsOf(document.policies, group.id, date).find(({ id }) => id === policy?.id) ?? null,
		strips: prescribed && templateStrips(prescribed.week),
		figures: figuresOfWeek(prescribed),
		before: figuresOfWeek(before),
		lockBefore: before?.lock ?? null,
		selfLocking: prescribed && selfLockingOn(document.rooms, group, prescribed, date),
		exceptions: exceptionsFrom(policy, date),
		day: dayOn(document, group, date, seesYouths)
	};
}

/** What names youths is for who may see them. */
function dayOn(document: OpenDeurDocument, group: Group, date: string, seesYouths: boolean): DayOfGroup {
	const { strip, moments, ...day } = groupDay(document, group.id, date, settingOn(group, date).lock);
	const changes = day.changes.filter(({ youthIds }) => seesYouths || !youthIds);
	const changed = moments.filter(({ key }) => changes.some(({ replaces }) => replaces === key));
	return {
		date,
		strip,
		changes,
		titles: Object.fromEntries(changed.map(({ key, program }) => [key, program.title]))
	};
}

function figuresOfWeek(prescribed: Prescribed | null): PrescribedFigures | null {
	if (!prescribed) return null;
	const { schoolDays, weekendDays, week } = prescribed.week;
	return { schoolDays, weekendDays, week };
}

/** The rooms' own locks decide; a group without rooms has the lock of its settings. */
function selfLockingOn(
	rooms: Context['document']['rooms'],
	group: Group,
	{ policy, week }: Prescribed,
	date: string
): SelfLocking | null {
	const own = rooms.filter(({ groupId }) => groupId === group.id);
	const locks =
		own.length > 0 ? own.map((room) => rowOn(room.locks, date).lock) : [settingOn(group, date).lock];
	const selfLocking = locks.filter((lock) => lock === 'self-locking').length;
	const used = new Set(week.days.map(({ template }) => template.id));
	const closed = [...used]
		.flatMap((id) => templateOf(policy, id).blocks)
		.filter(({ room }) => room?.door === 'closed' && !room.youthHasKey);
	if (selfLocking === 0 || closed.length === 0) return null;
	const moments = [...new Set(closed.map(({ title }) => title))];
	return { rooms: selfLocking, ofRooms: locks.length, moments };
}

/** The versions of a group, the oldest first. */
function versionsOf(policies: readonly Policy[], groupId: string, date: string): VersionInLine[] {
	const own = policies.filter((policy) => policy.groupId === groupId);
	own.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
	const line = own.map((policy, at): VersionInLine => {
		const next = own.slice(at + 1).find(({ effectiveTo }) => !effectiveTo)?.effectiveFrom ?? null;
		const end = policy.effectiveTo ?? null;
		const to = end && next ? (end < next ? end : next) : (end ?? next);
		return {
			...{ id: policy.id, title: policy.title, from: policy.effectiveFrom, to },
			reason: policy.reason ?? null,
			basis: policy.basis ?? null,
			endsByItself: end !== null,
			when: policy.effectiveFrom > date ? 'planned' : 'past',
			pilot: null
		};
	});
	const inForce = line.findLast(({ from, to }) => from <= date && (!to || date < to));
	return line.map((version) => (version === inForce ? { ...version, when: 'now' } : version));
}

/** The exceptions that run on a date or later, the first one first. */
function exceptionsFrom(policy: Policy | undefined, date: string) {
	return (policy?.exceptions ?? [])
		.filter(({ to }) => to > date)
		.map((exception) => ({ ...exception, templateName: nameOf(policy, exception.template) }))
		.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function nameOf(policy: Policy | undefined, templateId: string): string {
	return policy?.templates.find(({ id }) => id === templateId)?.name ?? templateId;
}

function ownRulesToday({ document, today }: Context, groupId: string): GroupView['own'] {
	const there = youthsOfGroupOn(document, groupId, today);
	const running = document.arrangements.filter(({ from, to }) => from <= today && (!to || today < to));
	const withArrangement = new Set(running.map(({ youthId }) => youthId));
	const withKey = (youthId: string) =>
		holdsKeyOn(
			document.keys.filter((key) => key.youthId === youthId),
			today
		);
	return {
		present: there.length,
		arrangements: there.filter((youthId) => withArrangement.has(youthId)).length,
		keys: there.filter(withKey).length
	};
}
