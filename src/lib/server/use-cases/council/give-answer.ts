/** Counts an answer that somebody gives with a code. No line, record or log comes of it: there is one more, and that is all. */
import { answersOf } from '#domain/council/asking.ts';
import { done, type Outcome } from '../outcome.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { refusedFor, roundOfCode, type CodeInput } from './find-question.ts';
import { namesRefusal } from './names-in-texts.ts';
import { isTooLong, sentenceOf } from './sentence.ts';
import { questionOf, type AskingQuestion } from './asking-at.ts';

interface Input extends CodeInput {
	/** Which of the answers, from 0, as it was sent. */
	readonly answer: string;
	readonly sentence: string;
	readonly namesSeen: string;
}

/** What is to be shown again with a refusal, where the code still works. */
export type Answered =
	| { readonly counted: true }
	| {
			readonly counted: false;
			readonly question: AskingQuestion;
			readonly refusal: Extract<Outcome<never>, { ok: false }>;
	  };

/** Durable before it is told; a code that was used meanwhile is refused as one that never was. */
export const giveAnswer = useCase(
	'give-answer',
	null,
	async (context, input: Input): Promise<Outcome<Answered>> => {
		context.demand('see-program', {});
		const found = await roundOfCode(context, input);
		if (!found.ok) return found;
		const { asking, code } = found;
		const sentence = sentenceOf(input.sentence);
		const isAnswer = /^\d$/.test(input.answer) && Number(input.answer) < answersOf(asking);
		const refusal =
			refusalOf([
				...(isAnswer ? [] : [{ field: 'answer', code: 'answer-missing' }]),
				...(isTooLong(sentence) ? [{ field: 'sentence', code: 'sentence-long' }] : [])
			]) ?? namesRefusal(context, { sentence }, input.namesSeen);
		if (refusal) return done({ counted: false, question: questionOf(asking), refusal });
		const isCounted = await context.world.ballots.count(code, { answer: Number(input.answer), sentence });
		return isCounted ? done({ counted: true }) : refusedFor('code-unknown');
	}
);
