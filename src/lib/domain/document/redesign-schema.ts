/** Redesigning a day, as zod schemas: drafts, what is said about them, and pilots (FORMAT.md section 11). */
import { z } from 'zod';
import { program } from './program-schema.ts';
import { dayStaffing } from './staffing-schema.ts';
import { date, id, title } from './values.ts';
import {
	DRAFT_MAKERS,
	DRAFT_STATES,
	PILOT_DECISIONS,
	ROUND_MOMENTS,
	ROUND_QUESTIONS,
	ROUND_VOICES
} from './vocabulary.ts';

const MINUTES_PER_WEEK = 10_080;
const MOST_ANSWERS = 1000;

const minutesPerWeek = z.int().min(0).max(MINUTES_PER_WEEK);

const threeFigures = z.strictObject({
	mandatoryRoomMinutes: minutesPerWeek,
	secludedMinutes: minutesPerWeek,
	lockedMinutes: minutesPerWeek
});

/** Minutes a week for a youth without an arrangement, day and night apart. */
const weekFigures = z.strictObject({ rest: threeFigures, night: threeFigures });

/** A change to a version that somebody thinks about; `baseProgram` is what the version said when the draft was made. */
export const draft = z.strictObject({
	id,
	groupId: id,
	title,
	why: title.nullish(),
	madeBy: z.enum(DRAFT_MAKERS),
	baseId: id.nullish(),
	baseProgram: program.nullish(),
	program,
	staffings: z.array(dayStaffing).min(1).nullish(),
	state: z.enum(DRAFT_STATES),
	/** The version that it became. */
	adoptedAs: id.nullish(),
	recordedOn: date
});

/** What somebody says about a draft, a proposal or a review, or about one block of a draft. */
export const comment = z.strictObject({
	id,
	draftId: id.nullish(),
	proposalId: id.nullish(),
	reviewId: id.nullish(),
	template: id.nullish(),
	block: id.nullish(),
	madeBy: z.enum(DRAFT_MAKERS),
	/** Null once erased. */
	text: title.nullish(),
	recordedOn: date
});

const conclusion = z.strictObject({
	on: date,
	decision: z.enum(PILOT_DECISIONS),
	text: title,
	/** The version that came of it, where it was adopted. */
	policyId: id.nullish(),
	/** The draft to go on with, where it is adjusted. */
	draftId: id.nullish()
});

/** A version that is tried out: what is asked, what will be looked at and when, and in the end what came of it. */
export const pilot = z.strictObject({
	id,
	policyId: id,
	draftId: id.nullish(),
	question: title,
	lookAt: z.array(title).min(1),
	reviewOn: date,
	before: weekFigures,
	expected: weekFigures,
	conclusion: conclusion.nullish(),
	recordedOn: date
});

const people = z.int().min(0).max(MOST_ANSWERS);

const counts = z.strictObject({
	fullyDisagree: people,
	disagree: people,
	neutral: people,
	agree: people,
	fullyAgree: people
});

/** A round among a team or among youths as totals: how many gave each of five answers, from fully disagree to fully agree. */
export const pilotRound = z.strictObject({
	id,
	pilotId: id,
	voices: z.enum(ROUND_VOICES),
	moment: z.enum(ROUND_MOMENTS),
	question: z.enum(ROUND_QUESTIONS),
	counts,
	heldOn: date
});

/** One-to-one guidance of the group in a range of days; of that as a shadow, which is a restriction too. */
export const pilotGuidance = z.strictObject({
	id,
	pilotId: id,
	from: date,
	to: date,
	minutes: z.int().min(0),
	shadowMinutes: z.int().min(0)
});

export type Draft = z.infer<typeof draft>;
export type Comment = z.infer<typeof comment>;
export type Pilot = z.infer<typeof pilot>;
export type PilotRound = z.infer<typeof pilotRound>;
export type PilotGuidance = z.infer<typeof pilotGuidance>;
