/** A day program while somebody changes it: templates, week and exceptions, not yet a version. */
import type { DateException, Policy, Template, Week } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';

/** What can be changed of a version; the rest (title, dates) is said when it is saved. */
export interface DraftProgram {
	/** At least one. */
	readonly templates: readonly Template[];
	readonly week: Week;
	/** Where two hold the same date, the last listed goes first. */
	readonly exceptions: readonly DateException[];
}

/** A block among the templates of a program: its key is unique within its template only. */
export interface BlockPlace {
	readonly template: string;
	readonly key: string;
}

/** The program of a version, as the start of a draft. */
export function programOf({ templates, week, exceptions }: Policy): DraftProgram {
	return { templates, week, exceptions };
}

/** The program that a group without any version starts from: two empty days under these names. */
export function emptyProgram(names: { schoolDay: string; weekendDay: string }): DraftProgram {
	const [school, weekend] = ['schooldag', 'weekend'];
	return {
		templates: [
			{ id: school, name: names.schoolDay, blocks: [] },
			{ id: weekend, name: names.weekendDay, blocks: [] }
		],
		week: { mon: school, tue: school, wed: school, thu: school, fri: school, sat: weekend, sun: weekend },
		exceptions: []
	};
}

/** The template with an id; undefined where there is none. */
export function draftTemplate(program: DraftProgram, id: string): Template | undefined {
	return program.templates.find((template) => template.id === id);
}

/** The block at a place; undefined where there is none. */
export function blockAt(program: DraftProgram, { template, key }: BlockPlace) {
	return draftTemplate(program, template)?.blocks.find((block) => block.key === key);
}

/** The weekdays that use a template, Monday first. */
export function weekdaysOf(program: DraftProgram, template: string) {
	return WEEKDAYS.filter((weekday) => program.week[weekday] === template);
}

/** True where two programs say the same, whatever the order of fields and whether one is absent or null. */
export function sameProgram(one: DraftProgram, other: DraftProgram): boolean {
	return one === other || canonical(programPart(one)) === canonical(programPart(other));
}

function programPart({ templates, week, exceptions }: DraftProgram): DraftProgram {
	return { templates, week, exceptions };
}

/** JSON without the order of fields and without what is absent, null or no. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => {
		if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
		const said = Object.entries(part).filter(
			([, field]) => field !== null && field !== undefined && field !== false
		);
		return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
