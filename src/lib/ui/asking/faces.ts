/** The five words of agreement with a face each, in the order in which they are counted. */
import Angry from '@lucide/svelte/icons/angry';
import Frown from '@lucide/svelte/icons/frown';
import Laugh from '@lucide/svelte/icons/laugh';
import Meh from '@lucide/svelte/icons/meh';
import Smile from '@lucide/svelte/icons/smile';
import { AGREEMENT_WORDS } from '#domain/council/asking.ts';

type AgreementWord = (typeof AGREEMENT_WORDS)[number];

const FACE_OF = {
	'fully-disagree': Angry,
	disagree: Frown,
	neutral: Meh,
	agree: Smile,
	'fully-agree': Laugh
} as const satisfies Record<AgreementWord, unknown>;

export const FACES = AGREEMENT_WORDS.map((word) => FACE_OF[word]);

/** What can be answered, in the order of the counts: own choices, or the words of agreement. */
export function answerLabels(
	choices: readonly string[] | null,
	words: Readonly<Record<AgreementWord, string>>
): readonly string[] {
	return choices ?? AGREEMENT_WORDS.map((word) => words[word]);
}
