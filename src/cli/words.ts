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

interface UserWords {
	/** What to do with an invitation just printed. */
	passOn(login: string): string;
	/** Why something about an account was refused, by code. */
	readonly refused: Readonly<Record<string, string>>;
}

const USER_WORDS: Record<Language, UserWords> = {
	nl: {
		passOn: (login) =>
			`Zet hier het adres van de server voor en geef het aan ${login}. Het werkt één keer, binnen 7 dagen.`,
		refused: {
			'login-taken': 'er is al een account met deze inlognaam',
			login: 'schrijf 1 tot 128 tekens zonder spatie',
			name: 'schrijf 1 tot 128 tekens',
			'council-locations': 'leden en coaches van de jongerenraad horen bij een locatie',
			'council-end': 'leden en coaches van de jongerenraad hebben een einddatum nodig',
			'day-over': 'deze dag is al voorbij',
			'last-administrator': 'dan kan niemand meer accounts beheren'
		}
	},
	en: {
		passOn: (login) =>
			`Put the address of the server before it and give it to ${login}. It works once, within 7 days.`,
		refused: {
			'login-taken': 'there is an account with this login already',
			login: 'write 1 to 128 characters without a space',
			name: 'write 1 to 128 characters',
			'council-locations': 'members and coaches of the youth council belong to a location',
			'council-end': 'members and coaches of the youth council need an end date',
			'day-over': 'this day has passed',
			'last-administrator': 'nobody could manage accounts any more'
		}
	}
};

/** The words of `user`. */
export function userWords(language: Language): UserWords {
	return USER_WORDS[language];
}
