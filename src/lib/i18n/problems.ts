/** From a problem to a sentence that helps: what is wrong and what to do. One table per language. */
import type { Problem, ProblemCause, ProblemOf } from '#domain/document/problem.ts';
import type { Language } from './language.ts';
import { problemWords as en } from './problems.en.ts';
import { problemWords as nl } from './problems.nl.ts';
import type { ProblemWords } from './problems.words.ts';

const WORDS: Record<Language, ProblemWords> = { nl, en };

/** The sentence of a problem. It stands on one line and names no place: the path says where. */
export function problemText(problem: Problem, language: Language): string {
	return textOf(problem, WORDS[language]);
}

function textOf<C extends ProblemCause>(problem: ProblemOf<C>, words: ProblemWords): string {
	return words[problem.cause](problem.values);
}
