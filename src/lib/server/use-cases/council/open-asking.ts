/** Begins a round among youths or a team; for a proposal on its road to the council's table, that is a step too. */
import { actFault } from '#domain/council/step-fault.ts';
import { isBrought } from '#domain/council/road.ts';
import { askingState, FEWEST_ANSWERS } from '#domain/council/asking.ts';
import type { Asking, ProposalStep } from '#domain/document/council-schema.ts';
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { makerOf } from '../maker-of.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries, type EntryChange } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { bedsOf } from './asking-at.ts';
import { namesRefusal } from './names-in-texts.ts';
import { proposalAt } from './proposal-at.ts';

export interface AskingInput {
	/** Made when the form was opened: posted twice, it is one round. */
	readonly id: string;
	readonly locationId: string;
	readonly groupIds: readonly string[];
	readonly about: { readonly kind: 'proposal' | 'review'; readonly id: string } | null;
	readonly voices: Asking['voices'] | undefined;
	readonly way: Asking['way'] | undefined;
	readonly question: string;
	/** What can be chosen; null: how far one agrees. */
	readonly choices: readonly string[] | null;
	/** The last day on which can be answered. */
	readonly lastDay: string;
	/** How many there are in a group, as typed. */
	readonly sizes: Readonly<Record<string, string>>;
	readonly namesSeen: string;
}

const LONGEST_DAYS = 60;
const MOST_TEAM = 60;
const LONGEST_QUESTION = 200;
const LONGEST_CHOICE = 80;
const FEWEST_CHOICES = 2;

/**
 * Refused for groups out of reach or of another location, while the same groups are asked the same already, and about a
 * proposal that the council does not have: a round tells everybody what it is called.
 */
export const openAsking = useCase(
	'open-asking',
	'create',
	async (context, input: AskingInput): Promise<Outcome<{ id: string }>> => {
		const { document } = context;
		const groups = document.groups.filter(({ id }) => input.groupIds.includes(id));
		const places = groups.map(({ id }) => ({ locationIds: [input.locationId], groupIds: [id] }));
		for (const place of places) context.demand('ask-around', place);
		if (places.length === 0) context.demand('ask-around', { locationIds: [input.locationId] });
		if (groups.some(({ locationId }) => locationId !== input.locationId)) return NOT_FOUND;
		const known = document.askings.find(({ id }) => id === input.id);
		if (known) return known.locationId === input.locationId ? done({ id: input.id }) : NOT_FOUND;
		if (!isSubjectHere(context, input)) return NOT_FOUND;
		const { question, choices, namesSeen } = input;
		const refusal =
			refusalOf(problemsOf(context, input)) ??
			namesRefusal(context, { question, choices: choices?.join('. ') }, namesSeen);
		if (refusal) return refusal;
		const asking = askingOf(context, input);
		const changes: EntryChange[] = [
			{ list: 'askings', id: asking.id, value: asking },
			...stepsOf(context, asking).map((step): EntryChange => ({
				list: 'proposalSteps',
				id: step.id,
				value: step
			}))
		];
		const outcome = await recordEntries(context, context.knowledge.position, changes);
		return outcome.ok ? done({ id: asking.id }) : outcome;
	}
);

/** A proposal that others are still making is nowhere yet. */
function isSubjectHere(context: Context, { about, locationId }: AskingInput): boolean {
	if (!about) return true;
	if (about.kind === 'proposal') {
		return proposalAt(context, about.id)?.proposal.locationId === locationId;
	}
	return context.document.reviews.some((one) => one.id === about.id && one.locationId === locationId);
}

function subjectProblems(context: Context, { about }: AskingInput): FieldProblem[] {
	const at = about?.kind === 'proposal' ? proposalAt(context, about.id) : null;
	return at && !isBrought(at.road) ? [{ field: 'question', code: 'asking-not-in-council' }] : [];
}

function problemsOf(context: Context, input: AskingInput): FieldProblem[] {
	const { groupIds, voices, way, question } = input;
	const isAsked = groupIds.length > 0;
	return [
		...(isAsked ? [] : [{ field: 'groups', code: 'asking-no-group' }]),
		...(voices ? [] : [{ field: 'voices', code: 'required' }]),
		...(way ? [] : [{ field: 'way', code: 'required' }]),
		...(question ? [] : [{ field: 'question', code: 'required' }]),
		...(question.length > LONGEST_QUESTION ? [{ field: 'question', code: 'asking-too-long' }] : []),
		...choiceProblems(input.choices),
		...subjectProblems(context, input),
		...dayProblems(input.lastDay, context.today),
		...sizeProblems(context, input),
		...(isAsked && isAskedAlready(context, input) ? [{ field: 'groups', code: 'asking-runs' }] : [])
	];
}

function choiceProblems(choices: readonly string[] | null): FieldProblem[] {
	if (!choices) return [];
	if (choices.length < FEWEST_CHOICES) return [{ field: 'choice-1', code: 'asking-choices' }];
	if (new Set(choices).size < choices.length) return [{ field: 'choice-1', code: 'asking-same-choices' }];
	return choices.some((choice) => choice.length > LONGEST_CHOICE)
		? [{ field: 'choice-1', code: 'asking-too-long' }]
		: [];
}

function dayProblems(lastDay: string, today: string): FieldProblem[] {
	if (!isDate(lastDay)) return [{ field: 'lastDay', code: 'bad-date' }];
	if (lastDay < today) return [{ field: 'lastDay', code: 'asking-past' }];
	return lastDay > addDays(today, LONGEST_DAYS) ? [{ field: 'lastDay', code: 'asking-too-far' }] : [];
}

/** Youths are never more than there are beds: leftover codes would be answers of nobody. */
function sizeProblems(
	{ document, today }: Context,
	{ groupIds, voices, sizes }: AskingInput
): FieldProblem[] {
	const problems = groupIds.flatMap((groupId): FieldProblem[] => {
		const field = `size-${groupId}`;
		const group = document.groups.find(({ id }) => id === groupId);
		const people = peopleTyped(sizes[groupId]);
		if (!group || people === null) return [{ field, code: 'asking-size' }];
		const most = voices === 'team' ? MOST_TEAM : bedsOf(group, today);
		return people > most
			? [{ field, code: voices === 'team' ? 'asking-size' : 'asking-more-than-beds' }]
			: [];
	});
	const all = groupIds.reduce((sum, groupId) => sum + (peopleTyped(sizes[groupId]) ?? 0), 0);
	if (problems.length > 0 || groupIds.length === 0 || all >= FEWEST_ANSWERS) return problems;
	return [{ field: `size-${groupIds[0]}`, code: 'asking-too-few' }];
}

function peopleTyped(text = ''): number | null {
	return /^\d{1,3}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

/** One round about a thing at a time for a group: of two that differ a little the difference would be somebody's. */
function isAskedAlready(
	{ document, today }: Context,
	{ about, groupIds, voices, question }: AskingInput
): boolean {
	return document.askings.some((asking) => {
		const state = askingState(asking, today);
		const subject = asking.proposalId ?? asking.reviewId ?? null;
		const isSame = about ? subject === about.id : subject === null && asking.question === question;
		const overlaps = asking.groupIds.some((id) => groupIds.includes(id));
		return state !== 'closed' && isSame && overlaps && asking.voices === voices;
	});
}

function askingOf(context: Context, input: AskingInput): Asking {
	const { today } = context;
	const { id, locationId, about, question, choices, lastDay } = input;
	const groupIds = [...new Set(input.groupIds)];
	return {
		...{ id, locationId, groupIds, question, choices: choices && [...choices] },
		proposalId: about?.kind === 'proposal' ? about.id : null,
		reviewId: about?.kind === 'review' ? about.id : null,
		...{ voices: input.voices ?? 'youths', way: input.way ?? 'codes', begunBy: makerOf(context) },
		sizes: groupIds.map((groupId) => ({ groupId, people: peopleTyped(input.sizes[groupId]) ?? 0 })),
		...{ opensOn: today, closesOn: addDays(lastDay, 1), closed: null, sentences: null, recordedOn: today }
	};
}

/** Where the road of its proposal has room for it, whoever began the round took that step. */
function stepsOf(context: Context, asking: Asking): ProposalStep[] {
	const at = asking.proposalId ? proposalAt(context, asking.proposalId) : null;
	const by = makerOf(context);
	if (!at || actFault(at.road, 'ask-around', by, at.proposal)) return [];
	return [
		{
			...{ id: `asked-${asking.id}`, proposalId: at.proposal.id, act: 'ask-around' as const },
			...{ on: context.today, by, askingId: asking.id }
		}
	];
}
