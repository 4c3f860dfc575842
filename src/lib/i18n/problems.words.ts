/** What a language has to say: a sentence for every cause; one that lacks one does not compile. */
import type { ProblemCause, ProblemValues } from '#domain/document/problem.ts';

export type ProblemWords = { [C in ProblemCause]: (values: ProblemValues[C]) => string };
