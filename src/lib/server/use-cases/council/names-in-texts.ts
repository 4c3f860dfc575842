/** Asks kindly whether a free text names somebody: refused once, taken when somebody presses again. */
import { likelyNames } from '#domain/council/names-check.ts';
import { nameOfMember } from '#domain/council/scheme.ts';
import type { FieldProblem, Refusal } from '../outcome.ts';
import type { Context } from '../use-case.ts';

/** Between names that a form was told about before. */
const BETWEEN = '|';

/**
 * Refuses texts, by field, in which something looks like a name that `seen` does not hold: `seen` is what the form
 * carries of an earlier refusal (`namesSeen`), so that whoever presses again is taken at their word, and a name that
 * was typed since is asked about anew. Null where nothing is found.
 */
export function namesRefusal(
	context: Context,
	texts: Readonly<Record<string, string | null | undefined>>,
	seen: string
): Refusal | null {
	const known = [...namesOfNobody(context), ...seen.split(BETWEEN)];
	const fields = Object.entries(texts).flatMap(([field, text]): FieldProblem[] => {
		const names = likelyNames(text ?? '', known).filter((name) => !known.includes(name));
		return names.length === 0 ? [] : [{ field, code: 'names', values: { names: names.join(BETWEEN) } }];
	});
	return fields.length > 0 ? { ok: false, reason: 'fields', fields } : null;
}

/** Names of places, groups and moments, and what those of the council are called there. */
function namesOfNobody({ knowledge, document }: Context): readonly string[] {
	return knowledge.once('names of nobody', () => {
		const templates = document.policies.flatMap((policy) => policy.templates);
		return [
			...[document.institution, ...document.locations, ...document.groups].map(({ name }) => name),
			...document.councilMembers.map(nameOfMember),
			...new Set(templates.flatMap(({ name, blocks }) => [name, ...blocks.map(({ title }) => title)]))
		];
	});
}
