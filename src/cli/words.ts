/** The words of the command line that follow the language of the terminal. */
import { problemText } from '#i18n/problems.ts';
import type { Language } from '#i18n/language.ts';
import type { Problem } from '#domain/document/problem.ts';

/** Dutch where the terminal is Dutch, else English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
	const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
	return locale.startsWith('nl') ? 'nl' : 'en';
}

/** One problem on one line: `path: code: message`. */
export function problemLine(problem: Problem, language: Language): string {
	return `${problem.path}: ${problem.code}: ${problemText(problem, language)}`;
}

/** A warning as it stands in JSON output. */
export function warningEntry(
	problem: Problem,
	language: Language
): { path: string; code: string; message: string } {
	return { path: problem.path, code: problem.code, message: problemText(problem, language) };
}
