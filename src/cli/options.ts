/** The words behind a command: read strictly, refused one by one. */
import { parseArgs } from 'node:util';
import { isDate } from '#domain/document/formats.ts';
import { badOption, EXIT, Refusal } from './refusal.ts';

export interface OptionShape {
	readonly type: 'string' | 'boolean';
}

export interface ReadOptions {
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
	readonly positionals: readonly string[];
}

/** The options and other words of a command. Refuses what the command does not know. */
export function readOptions(
	words: readonly string[],
	options: Readonly<Record<string, OptionShape>>,
	positionals: number
): ReadOptions {
	let read: ReadOptions;
	try {
		const parsed = parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
		read = { values: parsed.values, positionals: parsed.positionals };
	} catch (error) {
		const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
		throw new Refusal(EXIT.badInput, [`options: bad-option: ${message}`]);
	}
	if (read.positionals.length !== positionals) {
		const said = read.positionals.join(' ') || 'nothing';
		throw badOption('options', 'bad-option', `expected ${positionals} file name(s), got ${said}`);
	}
	return read;
}

/** A text that must be there. */
export function required({ values }: ReadOptions, name: string): string {
	const value = values[name];
	if (typeof value === 'string' && value !== '') return value;
	throw badOption(`--${name}`, 'missing', `--${name} is needed`);
}

/** A date; `fallback` where it is absent. */
export function dateOption(read: ReadOptions, name: string, fallback?: string): string {
	if (read.values[name] === undefined && fallback !== undefined) return fallback;
	const value = required(read, name);
	if (isDate(value)) return value;
	throw badOption(`--${name}`, 'bad-date', `"${value}" is not a date; write it as 2026-09-01`);
}

/** One of some words; the first is the default unless another is given. */
export function choiceOption<Choice extends string>(
	{ values }: ReadOptions,
	name: string,
	choices: readonly Choice[],
	fallback: Choice
): Choice {
	const value = values[name];
	if (value === undefined) return fallback;
	const choice = choices.find((candidate) => candidate === value);
	if (choice) return choice;
	throw badOption(`--${name}`, 'bad-option', `"${value}" is not one of ${choices.join(', ')}`);
}
