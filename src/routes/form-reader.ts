/** Reads a posted form field by field, gathers what cannot be taken, and keeps what was typed. */
import { isDate } from '#domain/document/formats.ts';
import { addDays } from '#domain/time/calendar.ts';
import { typedTime } from '#domain/time/typed-time.ts';
import type { FieldProblem, Refusal } from '#server/use-cases/outcome.ts';
import { error } from '@sveltejs/kit';
import { formOf } from './body-of.ts';

/** What somebody typed, to give back with a refusal. */
export interface Typed {
	readonly fields: Readonly<Record<string, string>>;
	/** The values of controls of which several can be ticked. */
	readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** Far beyond what is recorded (`use-cases/long-texts`), so that what is refused for its length is given back whole. */
const LONGEST_TEXT = 20_000;

export class FormReader {
	readonly #form: FormData;
	readonly #problems: FieldProblem[] = [];

	private constructor(form: FormData) {
		this.#form = form;
	}

	static async of(request: Request): Promise<FormReader> {
		return new FormReader(await formOf(request));
	}

	/** The position at which the form was opened; a form of ours always has one. */
	position(): number {
		const position = Number(this.text('position'));
		if (!Number.isInteger(position) || position < 0) error(400);
		return position;
	}

	/** What was typed, without blanks around it; empty where nothing was. */
	text(name: string): string {
		const value = this.#form.get(name);
		return typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT) : '';
	}

	optional(name: string): string | null {
		return this.text(name) || null;
	}

	required(name: string): string {
		const value = this.text(name);
		if (!value) this.refuse(name, 'required');
		return value;
	}

	/** A `YYYY-MM-DD`. */
	date(name: string): string {
		const value = this.required(name);
		if (value && !isDate(value)) this.refuse(name, 'bad-date');
		return value;
	}

	optionalDate(name: string): string | null {
		return this.text(name) ? this.date(name) : null;
	}

	/** The day after the last day that is named; screens say “t/m”, the data says from when no longer. */
	optionalLastDay(name: string): string | null {
		const last = this.optionalDate(name);
		return last && isDate(last) ? addDays(last, 1) : last;
	}

	/** A local `YYYY-MM-DDTHH:MM` from two fields: the day, and under `nameTime` the time. */
	dateTime(name: string): string {
		const date = this.date(name);
		const typed = this.required(`${name}Time`);
		const time = typedTime(typed);
		if (typed && !time) this.refuse(`${name}Time`, 'bad-time');
		return `${date}T${time}`;
	}

	/** Both fields or neither. */
	optionalDateTime(name: string): string | null {
		return this.text(name) || this.text(`${name}Time`) ? this.dateTime(name) : null;
	}

	/** Both times or neither, and not equal. */
	times(startName: string, endName: string): { start: string; end: string } | null {
		const typed = { start: this.text(startName), end: this.text(endName) };
		if (!typed.start && !typed.end) return null;
		const start = typedTime(typed.start) ?? '';
		const end = typedTime(typed.end) ?? '';
		if (!typed.start || !typed.end) this.refuse(typed.start ? endName : startName, 'both-times');
		else if (!start || !end) this.refuse(start ? endName : startName, 'bad-time');
		else if (start === end) this.refuse(endName, 'same-times');
		return { start, end };
	}

	/** One of a few values; undefined where it is none of them. */
	choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
		const chosen = this.text(name);
		return values.find((value) => value === chosen);
	}

	/** Every ticked value of a name. */
	list(name: string): string[] {
		return this.#form.getAll(name).filter((value) => typeof value === 'string');
	}

	isTicked(name: string): boolean {
		return this.#form.has(name);
	}

	refuse(field: string, code: string): void {
		this.#problems.push({ field, code });
	}

	/** What cannot be taken as it is; null where all can. */
	get refusal(): Extract<Refusal, { reason: 'fields' }> | null {
		return this.#problems.length > 0 ? { ok: false, reason: 'fields', fields: this.#problems } : null;
	}

	typed(): { [Part in keyof Typed]: Typed[Part] } {
		// No form of ours has a field of that name, and an answer that has cannot be written out.
		const names = [...new Set(this.#form.keys())].filter((name) => name !== '__proto__');
		const textsOf = (name: string) => this.list(name).map((value) => value.slice(0, LONGEST_TEXT));
		return {
			fields: Object.fromEntries(names.map((name) => [name, textsOf(name)[0] ?? ''])),
			lists: Object.fromEntries(names.map((name) => [name, textsOf(name)]))
		};
	}
}
