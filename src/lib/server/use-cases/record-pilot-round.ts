/** Records a round among a team or among youths about a pilot, as totals: how many gave each of five answers. */
import { isDate } from '#domain/document/formats.ts';
import type { PilotRound } from '#domain/document/schema.ts';
import { ANSWERS, QUESTIONS_OF, type AnswerCounts } from '#domain/redesign/pilot-rounds.ts';
import { NOT_FOUND, done, type FieldProblem, type Outcome } from './outcome.ts';
import { pilotAt } from './pilot-at.ts';
import { recordEntries, type EntryChange } from './record.ts';
import { refusalOf } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

export interface PilotRoundInput {
	readonly pilotId: string;
	/** Made when the form was opened: posted twice, it is one round. */
	readonly id: string;
	readonly voices: PilotRound['voices'];
	readonly moment: PilotRound['moment'] | undefined;
	readonly heldOn: string;
	/** What was typed under `question-answer`; empty is nobody. */
	readonly typed: Readonly<Record<string, string>>;
}

/** Refused without any answer, with numbers that are not whole, and with a day that has yet to come. */
export const recordPilotRound = useCase(
	'record-pilot-round',
	'create',
	async (context, input: PilotRoundInput): Promise<Outcome<{ id: string }>> => {
		const { document, knowledge } = context;
		const at = pilotAt(document, input.pilotId);
		context.demand('comment-draft', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const isKnown = document.pilotRounds.some(({ id }) => id.startsWith(`${input.id}-`));
		if (isKnown) return done({ id: input.pilotId });
		const rounds = roundsOf(input);
		const refusal = refusalOf([...problemsOf(context, input), ...(rounds.length > 0 ? [] : [EMPTY])]);
		if (refusal) return refusal;
		const changes = rounds.map((value): EntryChange => ({ list: 'pilotRounds', id: value.id, value }));
		const outcome = await recordEntries(context, knowledge.position, changes);
		return outcome.ok ? done({ id: input.pilotId }) : outcome;
	}
);

const EMPTY: FieldProblem = { field: 'answers', code: 'round-empty' };
const MOST_ANSWERS = 1000;

function problemsOf({ today }: Context, { voices, moment, heldOn, typed }: PilotRoundInput): FieldProblem[] {
	const problems: FieldProblem[] = [];
	if (!moment) problems.push({ field: 'moment', code: 'required' });
	if (!isDate(heldOn)) problems.push({ field: 'heldOn', code: 'bad-date' });
	else if (heldOn > today) problems.push({ field: 'heldOn', code: 'in-future' });
	for (const question of QUESTIONS_OF[voices]) {
		for (const answer of ANSWERS) {
			const field = `${question}-${answer}`;
			if (countTyped(typed[field]) === null) problems.push({ field, code: 'not-whole-number' });
		}
	}
	return problems;
}

/** One for each question that somebody answered. */
function roundsOf({ id, pilotId, voices, moment = 'during', heldOn, typed }: PilotRoundInput): PilotRound[] {
	return QUESTIONS_OF[voices].flatMap((question) => {
		const of = (answer: string) => countTyped(typed[`${question}-${answer}`]) ?? 0;
		const counts: AnswerCounts = {
			fullyDisagree: of('fullyDisagree'),
			disagree: of('disagree'),
			neutral: of('neutral'),
			agree: of('agree'),
			fullyAgree: of('fullyAgree')
		};
		if (ANSWERS.every((answer) => counts[answer] === 0)) return [];
		return [{ id: `${id}-${question}`, pilotId, voices, moment, question, counts, heldOn }];
	});
}

/** A whole number of people; null where it is none. */
function countTyped(text = ''): number | null {
	const typed = text.trim();
	if (typed === '') return 0;
	return /^\d{1,4}$/.test(typed) && Number(typed) <= MOST_ANSWERS ? Number(typed) : null;
}
