/** The shape of an `open-deur/1` document as zod schemas, one per list (FORMAT.md section 1). */
import { z } from 'zod';
import { THREE_FIGURES } from '../seclusion/figures.ts';
import { snapshot } from './snapshot-schema.ts';
import { activity } from './alternative-schema.ts';
import {
	asking,
	commentMark,
	councilMeeting,
	councilMember,
	councilScheme,
	proposal,
	proposalStep,
	review,
	reviewStep,
	signal
} from './council-schema.ts';
import { program, roomRule } from './program-schema.ts';
import { comment, draft, pilot, pilotGuidance, pilotRound } from './redesign-schema.ts';
import { staffing, staffingRule } from './staffing-schema.ts';
import { date, dateTime, id, month, ruleBasis, text, time, title, youthId } from './values.ts';
import {
	ABSENCE_REASONS,
	AGREEMENTS,
	HELPING_FACTORS,
	HINDERING_FACTORS,
	KINDS,
	LOCKS,
	WEEKDAYS
} from './vocabulary.ts';

const basis = ruleBasis.nullish();
const weekday = z.enum(WEEKDAYS);
const lock = z.enum(LOCKS);

const institution = z.strictObject({ id, name: title });

const location = z.strictObject({
	id,
	code: z.stringFormat('location-code', /^[A-Z]{2}$/),
	name: title,
	timeZone: z.string().min(1),
	openedOn: date.nullish(),
	closedOn: date.nullish()
});

const groupSetting = z.strictObject({ from: date.nullable(), capacity: z.int().min(1), lock });

const group = z.strictObject({
	id,
	locationId: id,
	name: title,
	openedOn: date.nullish(),
	closedOn: date.nullish(),
	settings: z.array(groupSetting).min(1)
});

const roomLock = z.strictObject({ from: date.nullable(), lock });

const room = z.strictObject({ id, groupId: id, name: title, locks: z.array(roomLock).min(1) });

const youth = z.strictObject({ id: youthId, locationId: id });

const stay = z.strictObject({
	id,
	youthId,
	groupId: id,
	roomId: id.nullish(),
	from: dateTime,
	to: dateTime.nullish()
});

const key = z.strictObject({ id, youthId, from: date, to: date.nullish() });

const absence = z.strictObject({
	id,
	youthId,
	from: dateTime,
	to: dateTime.nullish(),
	reason: z.enum(ABSENCE_REASONS)
});

const policy = z.strictObject({
	id,
	groupId: id,
	effectiveFrom: date,
	effectiveTo: date.nullish(),
	title,
	reason: text.nullish(),
	...program.shape,
	basis
});

const instead = z.strictObject({
	title,
	kind: z.enum(KINDS),
	start: time.nullish(),
	end: time.nullish(),
	room: roomRule.nullish()
});

const arrangement = z.strictObject({
	id,
	youthId,
	replaces: id.nullish(),
	from: date,
	to: date.nullish(),
	weekdays: z.array(weekday).min(1).nullish(),
	instead,
	basis,
	reason: text.nullish(),
	decidedBy: title.nullish(),
	activityId: id.nullish(),
	reviewOn: date.nullish(),
	agreed: z.enum(AGREEMENTS).nullish(),
	parentsInvolved: z.boolean().nullish(),
	mentor: text.nullish(),
	helps: text.nullish(),
	worsens: text.nullish(),
	othersCan: text.nullish(),
	triedLighter: text.nullish(),
	endedBecause: text.nullish()
});

const dayChange = z.strictObject({
	id,
	groupId: id,
	date,
	youthIds: z.array(youthId).min(1).nullish(),
	replaces: id.nullish(),
	instead: instead.nullable(),
	origin: z.enum(['choice', 'practice']),
	basis,
	note: text.nullish(),
	activityId: id.nullish()
});

const confirmation = z.strictObject({ id, groupId: id, month, confirmedOn: date });

const period = z.strictObject({ id, name: title, from: date, to: date });

const ambition = z.strictObject({
	id,
	locationId: id,
	subject: z.enum(['day-rest', 'night']),
	recordedOn: date,
	text
});

const code = (highest: number) => z.int().min(1).max(highest).nullable();

const incident = z.strictObject({
	id,
	youthId,
	groupId: id.nullish(),
	start: dateTime,
	end: dateTime.nullish(),
	reason: code(6),
	reasonText: text.nullish(),
	goal: code(5),
	goalText: text.nullish(),
	space: code(3),
	door: code(2),
	contact: code(3),
	evaluation: code(3),
	evaluationWithYouth: code(2),
	youthView: code(4),
	youthViewText: text.nullish(),
	remarks: text.nullish()
});

const changeNote = z.strictObject({
	id,
	groupId: id,
	date,
	helping: z.array(z.enum(HELPING_FACTORS)).min(1).nullish(),
	hindering: z.array(z.enum(HINDERING_FACTORS)).min(1).nullish(),
	text: title.nullish(),
	recordedOn: date
});

const correction = z.strictObject({ id, policyId: id, correctedOn: date, reason: title });

/** Of the version nothing else is left in the document; a ledger still has it. */
const withdrawal = z.strictObject({
	id,
	groupId: id,
	policyId: id,
	title,
	effectiveFrom: date,
	withdrawnOn: date,
	reason: title
});

const urgentMeasure = z.strictObject({
	id,
	groupId: id,
	template: id,
	from: date,
	to: date,
	basis: ruleBasis,
	reason: title,
	prolongs: id.nullish(),
	recordedOn: date
});

const MINUTES_PER_DAY = 1440;
const minutesPerDay = z.int().min(0).max(MINUTES_PER_DAY);

const target = z.strictObject({
	id,
	locationId: id.nullish(),
	groupId: id.nullish(),
	figure: z.enum(THREE_FIGURES),
	from: date,
	by: date,
	baseMinutes: minutesPerDay,
	goalMinutes: minutesPerDay,
	means: title.nullish(),
	who: title.nullish(),
	recordedOn: date
});

const MOST_YOUTHS = 1000;
const ONE_DECIMAL = 0.1;
const occupancy = z.strictObject({
	id,
	locationId: id,
	month,
	average: z.number().min(0).max(MOST_YOUTHS).multipleOf(ONE_DECIMAL)
});

/** The schema of one entry of each list, in the document's order. */
export const LIST_SCHEMAS = {
	locations: location,
	groups: group,
	rooms: room,
	youths: youth,
	stays: stay,
	keys: key,
	absences: absence,
	policies: policy,
	arrangements: arrangement,
	dayChanges: dayChange,
	confirmations: confirmation,
	periods: period,
	ambitions: ambition,
	incidents: incident,
	changeNotes: changeNote,
	corrections: correction,
	urgentMeasures: urgentMeasure,
	targets: target,
	occupancies: occupancy,
	snapshots: snapshot,
	withdrawals: withdrawal,
	staffings: staffing,
	staffingRules: staffingRule,
	drafts: draft,
	comments: comment,
	pilots: pilot,
	pilotRounds: pilotRound,
	pilotGuidances: pilotGuidance,
	activities: activity,
	councilSchemes: councilScheme,
	councilMembers: councilMember,
	proposals: proposal,
	proposalSteps: proposalStep,
	reviews: review,
	reviewSteps: reviewStep,
	askings: asking,
	signals: signal,
	commentMarks: commentMark,
	councilMeetings: councilMeeting
} as const;

export type ListName = keyof typeof LIST_SCHEMAS;

/** The lists of a document, in the document's order. */
export const LIST_NAMES = Object.keys(LIST_SCHEMAS) as ListName[];

export type {
	AbsenceReason,
	HelpingFactor,
	HinderingFactor,
	Kind,
	Lock,
	RuleBasis,
	Weekday
} from './vocabulary.ts';

export type { Activity } from './alternative-schema.ts';
export type { Block, DateException, RoomRule, Template, Week } from './program-schema.ts';
export type { Comment, Draft, Pilot, PilotGuidance, PilotRound } from './redesign-schema.ts';

export const FORMAT = 'open-deur/1';

/** The day on which the format last got a list or field. Within `open-deur/1` they join and none leaves. */
export const FORMAT_DATE = '2026-11-22';

/** Lists that joined the format after its first: written only where they hold something. */
export const LATER_LISTS: ReadonlySet<ListName> = new Set([
	'changeNotes',
	'corrections',
	'urgentMeasures',
	'targets',
	'occupancies',
	'snapshots',
	'withdrawals',
	'staffings',
	'staffingRules',
	'drafts',
	'comments',
	'pilots',
	'pilotRounds',
	'pilotGuidances',
	'activities',
	'councilSchemes',
	'councilMembers',
	'proposals',
	'proposalSteps',
	'reviews',
	'reviewSteps',
	'askings',
	'signals',
	'commentMarks',
	'councilMeetings'
]);

export const institutionSchema = institution;
export { weekSchema } from './program-schema.ts';

export type Institution = z.infer<typeof institution>;
export type Location = z.infer<typeof location>;
export type Group = z.infer<typeof group>;
export type GroupSetting = z.infer<typeof groupSetting>;
export type Room = z.infer<typeof room>;
export type Youth = z.infer<typeof youth>;
export type Stay = z.infer<typeof stay>;
export type Key = z.infer<typeof key>;
export type Absence = z.infer<typeof absence>;
export type Policy = z.infer<typeof policy>;
export type Instead = z.infer<typeof instead>;
export type Arrangement = z.infer<typeof arrangement>;
export type DayChange = z.infer<typeof dayChange>;
export type Period = z.infer<typeof period>;
export type Ambition = z.infer<typeof ambition>;
export type ChangeNote = z.infer<typeof changeNote>;
export type UrgentMeasure = z.infer<typeof urgentMeasure>;
export type Target = z.infer<typeof target>;
export type Occupancy = z.infer<typeof occupancy>;
export type Snapshot = z.infer<typeof snapshot>;
export type Withdrawal = z.infer<typeof withdrawal>;

/** What one entry of a list is. */
export type Entry<L extends ListName> = z.infer<(typeof LIST_SCHEMAS)[L]>;

/** Every list of a document. */
export type Lists = { [L in ListName]: readonly Entry<L>[] };

/** A whole document with every list present. Entries are never changed in place. */
export type OpenDeurDocument = { format: typeof FORMAT; institution: Institution } & Lists;

/** A document of an institution in which nothing else is recorded. */
export function emptyDocument(institution: Institution): OpenDeurDocument {
	// One empty list for each list name.
	const lists = Object.fromEntries(LIST_NAMES.map((list) => [list, []])) as unknown as Lists;
	return { format: FORMAT, institution, ...lists };
}
