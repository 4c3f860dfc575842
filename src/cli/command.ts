/** What every command is made of. */
import type { Language } from '#i18n/language.ts';
import type { OptionShape, ReadOptions } from './options.ts';
import type { Terminal } from './output.ts';

/** What a command has at hand. */
export interface Surroundings {
	readonly terminal: Terminal;
	readonly language: Language;
	/** Today by the clock of this machine. */
	readonly today: string;
}

export interface Command {
	/** One line for the list of commands. */
	readonly summary: string;
	/** The whole help, printed by `--help`. */
	readonly help: string;
	readonly options: Readonly<Record<string, OptionShape>>;
	/** How many file names it takes. */
	readonly files: number;
	run(read: ReadOptions, surroundings: Surroundings): Promise<void>;
}
