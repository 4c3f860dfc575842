/** What the youth council proposes, reviews, asks and meets about, as zod schemas (FORMAT.md section 13). */
import { z } from 'zod';
import { program } from './program-schema.ts';
import { date, id, text, time, title } from './values.ts';
import {
	ASKING_WAYS,
	COMMENT_MARKS,
	COUNCIL_PARTS,
	COUNCIL_ROLES,
	DECISIONS,
	DRAFT_MAKERS,
	KEPT,
	PROPOSAL_ACTS,
	PROPOSAL_KINDS,
	REVIEW_ACTS,
	REVIEW_ANSWERS,
	ROUND_VOICES,
	SIGNAL_VOICES,
	WISHES
} from './vocabulary.ts';

const MOST_ANSWER_DAYS = 180;
const MOST_PEOPLE = 1000;
const FEWEST_CHOICES = 2;
const MOST_CHOICES = 5;
const people = z.int().min(0).max(MOST_PEOPLE);

/** What the council of a location may do by its participation scheme, from a date. */
export const councilScheme = z.strictObject({
	id,
	locationId: id,
	from: date,
	role: z.enum(COUNCIL_ROLES),
	/** Within so many days the manager answers a proposal, and the council what it is asked. */
	answerDays: z.int().min(1).max(MOST_ANSWER_DAYS)
});

/** Somebody of or around a council; `name` is what they are called there, never a youth's own name. */
export const councilMember = z.strictObject({
	id,
	locationId: id,
	groupId: id.nullish(),
	part: z.enum(COUNCIL_PARTS),
	/** Null once erased. */
	name: text.nullish(),
	/** How a coach or a confidential adviser can be reached. */
	reach: text.nullish(),
	from: date,
	to: date.nullish()
});

/** What a program is to become for one group, with the draft that says so. */
const asked = z.strictObject({ groupId: id, draftId: id.nullish(), program });

/** A wish, or advice that nobody asked for, with the drafts that carry it out; its road is in `proposalSteps`. */
export const proposal = z.strictObject({
	id,
	locationId: id,
	kind: z.enum(PROPOSAL_KINDS),
	madeBy: z.enum(DRAFT_MAKERS),
	title,
	/** What is asked, in own words; null once erased. */
	question: text.nullish(),
	why: text.nullish(),
	/** Who or what can help. */
	helpedBy: text.nullish(),
	wish: z.enum(WISHES),
	/** The key of the block that it is about; none where it is about something that no block says. */
	moment: id.nullish(),
	groupIds: z.array(id).min(1),
	/** One for each group whose program changes; none for what no program holds. */
	draftIds: z.array(id),
	recordedOn: date
});

/** One step on the road of a proposal, by whoever took it. What a step holds depends on its act. */
export const proposalStep = z.strictObject({
	id,
	proposalId: id,
	act: z.enum(PROPOSAL_ACTS),
	on: date,
	by: z.enum(DRAFT_MAKERS),
	text: text.nullish(),
	/** Of `hand-in`, and of a decision to decide later: the last day for a decision. */
	answerBy: date.nullish(),
	/** Of `hand-in`: what is asked, as it was on that day. */
	asked: z.array(asked).nullish(),
	decision: z.enum(DECISIONS).nullish(),
	/** Of a decision yes or partly: what is promised. */
	promised: z.array(asked).nullish(),
	/** Of such a decision and of `plan`: from when it is to hold. */
	from: date.nullish(),
	/** Of `plan`: the versions that are to bring it. */
	policyIds: z.array(id).nullish(),
	/** Of `ask-around`. */
	askingId: id.nullish(),
	/** Of `in-force` and `look-back`: whether it is as was promised. */
	kept: z.enum(KEPT).nullish()
});

/** A draft of which the council is asked what it finds, as the draft was then; its road is in `reviewSteps`. */
export const review = z.strictObject({
	id,
	draftId: id,
	locationId: id,
	role: z.enum(COUNCIL_ROLES),
	/** What changes and why, in words for the council. */
	question: title,
	program,
	askedOn: date,
	answerBy: date
});

export const reviewStep = z.strictObject({
	id,
	reviewId: id,
	act: z.enum(REVIEW_ACTS),
	on: date,
	by: z.enum(DRAFT_MAKERS),
	answer: z.enum(REVIEW_ANSWERS).nullish(),
	text: text.nullish()
});

/**
 * A short round among youths or a team: five words of agreement, or a choice. Answers are counted elsewhere, and
 * only their totals come here once it is closed; `counts` null: fewer than five answered.
 */
export const asking = z.strictObject({
	id,
	locationId: id,
	groupIds: z.array(id).min(1),
	proposalId: id.nullish(),
	reviewId: id.nullish(),
	voices: z.enum(ROUND_VOICES),
	way: z.enum(ASKING_WAYS),
	question: title,
	choices: z.array(title).min(FEWEST_CHOICES).max(MOST_CHOICES).nullish(),
	/** As whom it was begun: before its last day nobody else ends it, but for the coach who helps a council. */
	begunBy: z.enum(DRAFT_MAKERS).nullish(),
	/** How many there are in each group, as was said when it began: no more codes are made than that. */
	sizes: z.array(z.strictObject({ groupId: id, people })).nullish(),
	opensOn: date,
	/** First day on which nothing can be answered any more. */
	closesOn: date,
	closed: z
		.strictObject({
			on: date,
			counts: z.array(people).nullable(),
			byGroup: z.array(z.strictObject({ groupId: id, counts: z.array(people) })).nullish()
		})
		.nullish(),
	/** What was written along with it, in no order, one per line; null once erased or where too few answered. */
	sentences: text.nullish(),
	recordedOn: date
});

/** Somebody says that a moment that was dropped happened all the same. Only staff make it count as reported. */
export const signal = z.strictObject({
	id,
	locationId: id,
	groupId: id,
	proposalId: id.nullish(),
	date,
	/** Which moment, as people call it. */
	title,
	/** Its key in the program that it was dropped from; absent where it is said in words only. */
	block: id.nullish(),
	by: z.enum(SIGNAL_VOICES),
	text: text.nullish(),
	answer: text.nullish(),
	answeredOn: date.nullish(),
	/** Whether staff say that it was so. */
	confirmed: z.boolean().nullish(),
	confirmedOn: date.nullish(),
	/** The day change by which it counts as reported. */
	dayChangeId: id.nullish(),
	recordedOn: date
});

/** A report of a comment, or its hiding or showing by a moderator, who never edits. */
export const commentMark = z.strictObject({
	id,
	commentId: id,
	mark: z.enum(COMMENT_MARKS),
	by: z.enum(DRAFT_MAKERS),
	reason: text.nullish(),
	on: date
});

const agendaItem = z.strictObject({
	title,
	proposalId: id.nullish(),
	reviewId: id.nullish(),
	askingId: id.nullish()
});

/** A meeting of a council: what is on the agenda, and afterwards one page of what was said. */
export const councilMeeting = z.strictObject({
	id,
	locationId: id,
	on: date,
	at: time.nullish(),
	place: title.nullish(),
	items: z.array(agendaItem),
	present: people.nullish(),
	record: text.nullish()
});

export type CouncilScheme = z.infer<typeof councilScheme>;
export type CouncilMember = z.infer<typeof councilMember>;
export type AskedProgram = z.infer<typeof asked>;
export type Proposal = z.infer<typeof proposal>;
export type ProposalStep = z.infer<typeof proposalStep>;
export type Review = z.infer<typeof review>;
export type ReviewStep = z.infer<typeof reviewStep>;
export type Asking = z.infer<typeof asking>;
export type Signal = z.infer<typeof signal>;
export type CommentMark = z.infer<typeof commentMark>;
export type CouncilMeeting = z.infer<typeof councilMeeting>;
