/** Templates added, copied, renamed and removed, and which weekday uses which. */
import type { Block, Template, Weekday } from '../document/schema.ts';
import { draftTemplate, weekdaysOf, type DraftProgram } from './draft.ts';
import { freeName, plainName, sameWords } from './edit-keys.ts';
import { changed, refuse, type EditResult } from './edit-result.ts';

/** An empty template; refused without a name or under one that another has. */
export function addTemplate(program: DraftProgram, name: string): EditResult {
	return addNamed(program, name, []);
}

/** A template with the same blocks under the same keys: they are the same moments on another kind of day. */
export function copyTemplate(program: DraftProgram, id: string, name: string): EditResult {
	const template = draftTemplate(program, id);
	return template ? addNamed(program, name, template.blocks) : GONE;
}

export function renameTemplate(program: DraftProgram, id: string, name: string): EditResult {
	if (!draftTemplate(program, id)) return GONE;
	const problem = problemOf(name, program, id);
	if (problem) return problem;
	const templates = program.templates.map((template) =>
		template.id === id ? { ...template, name: name.trim() } : template
	);
	return changed({ ...program, templates });
}

/** Refused for the last one, and while a weekday or an exception uses it. */
export function removeTemplate(program: DraftProgram, id: string): EditResult {
	if (!draftTemplate(program, id)) return GONE;
	if (program.templates.length === 1) return refuse({ code: 'last-template' });
	const weekdays = weekdaysOf(program, id).length;
	const exceptions = program.exceptions.filter(({ template }) => template === id).length;
	if (weekdays + exceptions > 0) return refuse({ code: 'template-in-use', weekdays, exceptions });
	return changed({ ...program, templates: program.templates.filter((template) => template.id !== id) });
}

/** From now on a weekday follows this template. */
export function assignWeekday(program: DraftProgram, weekday: Weekday, id: string): EditResult {
	if (!draftTemplate(program, id)) return GONE;
	return changed({ ...program, week: { ...program.week, [weekday]: id } });
}

const GONE = refuse({ code: 'gone', what: 'template' });

function addNamed(program: DraftProgram, name: string, blocks: readonly Block[]): EditResult {
	const problem = problemOf(name, program);
	if (problem) return problem;
	const taken = program.templates.map(({ id }) => id);
	const template: Template = {
		id: freeName(plainName(name) || 'dag', taken),
		name: name.trim(),
		blocks: [...blocks]
	};
	return changed({ ...program, templates: [...program.templates, template] });
}

function problemOf(name: string, program: DraftProgram, own?: string): EditResult | null {
	if (name.trim() === '') return refuse({ code: 'empty-name' });
	const taken = program.templates.some((template) => template.id !== own && sameWords(template.name, name));
	return taken ? refuse({ code: 'name-taken', name: name.trim() }) : null;
}
