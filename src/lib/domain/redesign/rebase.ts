/** A draft on a new base: what the draft changed and what the base changed meanwhile, brought together; where they differ somebody chooses. */
import type { DateException, Template, Week } from '../document/schema.ts';
import { WEEKDAYS } from '../document/vocabulary.ts';
import type { DraftProgram } from '../program/draft.ts';
import type { Choices, Conflict, Side } from './conflict.ts';
import { blockConflicts, mergedBlocks } from './rebase-blocks.ts';
import { mergeOrder, mergeValue, same } from './three-way.ts';

/** `base`: what the draft started from, null where there was nothing; `theirs`: what it is to stand on; `mine`: the draft. */
export interface RebaseSides {
	readonly base: DraftProgram | null;
	readonly theirs: DraftProgram;
	readonly mine: DraftProgram;
}

/** Everything that both sides changed, each otherwise. */
export function conflictsOf(sides: RebaseSides): Conflict[] {
	return [
		...templateSides(sides).flatMap(templateConflicts),
		...WEEKDAYS.flatMap((weekday): Conflict[] => {
			const three = weekdaySides(sides, weekday);
			if (mergeValue(three.base, three.theirs, three.mine).agreed) return [];
			return [{ id: `weekday:${weekday}`, what: 'weekday', weekday, ...three }];
		}),
		...openExceptions(exceptionSides(sides)).map(({ key, from, to, base, theirs, mine }): Conflict => ({
			...{ id: `exception:${key}`, what: 'exception' as const, from, to },
			...{ base, theirs, mine }
		}))
	];
}

/**
 * The program on the new base after some choices; what is not chosen yet is as the draft has it. A template that one
 * side took away stays where a day of the week or an exception still follows it.
 */
export function rebasedProgram(sides: RebaseSides, choices: Choices): DraftProgram {
	const week = mergedWeek(sides, choices);
	const exceptions = mergedExceptions(sides, choices);
	const used = new Set([...Object.values(week), ...exceptions.map(({ template }) => template)]);
	const templates = templateSides(sides).flatMap((three) => {
		const merged = mergedTemplate(three, choices);
		return merged ?? (used.has(three.id) ? (three.theirs ?? three.mine ?? three.base ?? []) : []);
	});
	return { templates, week, exceptions };
}

interface Three<Value> {
	readonly base: Value | null;
	readonly theirs: Value | null;
	readonly mine: Value | null;
}

type TemplateThree = Three<Template> & { readonly id: string };

function templateSides({ base, theirs, mine }: RebaseSides): TemplateThree[] {
	const ids = (program: DraftProgram | null) => (program?.templates ?? []).map(({ id }) => id);
	const find = (program: DraftProgram | null, id: string) =>
		program?.templates.find((template) => template.id === id) ?? null;
	return mergeOrder(ids(base), ids(theirs), ids(mine)).map((id) => ({
		...{ id, base: find(base, id), theirs: find(theirs, id), mine: find(mine, id) }
	}));
}

function templateConflicts({ id, base, theirs, mine }: TemplateThree): Conflict[] {
	const named = mine ?? theirs ?? base;
	if (!named || mergeValue(base, theirs, mine).agreed) return [];
	const of = { template: id, templateName: named.name };
	if (!theirs || !mine) return [{ id: `template:${id}`, what: 'template', ...of, base, theirs, mine }];
	const names = { base: base?.name ?? null, theirs: theirs.name, mine: mine.name };
	const isNamed = mergeValue<string | null>(names.base, names.theirs, names.mine).agreed;
	return [
		...(isNamed ? [] : [{ id: `name:${id}`, what: 'template-name' as const, ...of, ...names }]),
		...blockConflicts({ base, theirs, mine })
	];
}

/** Null where it falls away. */
function mergedTemplate({ id, base, theirs, mine }: TemplateThree, choices: Choices): Template | null {
	const merged = mergeValue(base, theirs, mine);
	if (merged.agreed) return merged.value;
	if (!theirs || !mine) return { base, theirs, mine }[choices[`template:${id}`] ?? 'mine'];
	const name = mergeValue<string | null>(base?.name ?? null, theirs.name, mine.name);
	const chosen = { theirs, mine }[choices[`name:${id}`] ?? 'mine'].name;
	return {
		id,
		name: (name.agreed ? name.value : null) ?? chosen,
		blocks: mergedBlocks({ base, theirs, mine }, choices)
	};
}

function weekdaySides({ base, theirs, mine }: RebaseSides, weekday: keyof Week) {
	return { base: base?.week[weekday] ?? null, theirs: theirs.week[weekday], mine: mine.week[weekday] };
}

function mergedWeek(sides: RebaseSides, choices: Choices): Week {
	const week = { ...sides.mine.week };
	for (const weekday of WEEKDAYS) {
		const three = weekdaySides(sides, weekday);
		const merged = mergeValue<string | null>(three.base, three.theirs, three.mine);
		const chosen = three[choices[`weekday:${weekday}`] ?? 'mine'];
		week[weekday] = (merged.agreed ? merged.value : null) ?? chosen;
	}
	return week;
}

type ExceptionThree = Three<DateException> & {
	readonly key: string;
	readonly from: string;
	readonly to: string;
};

/** Exceptions are the same where they are for the same dates; of several for the same dates, each in its turn. */
function exceptionSides({ base, theirs, mine }: RebaseSides): ExceptionThree[] {
	const [before, other, own] = [base, theirs, mine].map((program) => keyed(program?.exceptions ?? []));
	const order = mergeOrder([...before.keys()], [...other.keys()], [...own.keys()]);
	return order.flatMap((key) => {
		const three = {
			...{ base: before.get(key) ?? null, theirs: other.get(key) ?? null, mine: own.get(key) ?? null }
		};
		const any = three.mine ?? three.theirs ?? three.base;
		return any ? [{ key, from: any.from, to: any.to, ...three }] : [];
	});
}

function keyed(exceptions: readonly DateException[]): Map<string, DateException> {
	const byKey = new Map<string, DateException>();
	for (const exception of exceptions) {
		const dates = `${exception.from}_${exception.to}`;
		let key = dates;
		for (let number = 2; byKey.has(key); number++) key = `${dates}_${number}`;
		byKey.set(key, exception);
	}
	return byKey;
}

/** What somebody chooses: both sides changed it otherwise, or each changed another one that would hold the same days. */
function openExceptions(all: readonly ExceptionThree[]): ExceptionThree[] {
	return all.filter(
		(one) =>
			!mergeValue(one.base, one.theirs, one.mine).agreed || all.some((other) => areInTheWay(one, other))
	);
}

function areInTheWay(one: ExceptionThree, other: ExceptionThree): boolean {
	const [mine, theirs] = [changedBy(one, 'mine'), changedBy(other, 'theirs')];
	const [back, forth] = [changedBy(one, 'theirs'), changedBy(other, 'mine')];
	return holdOtherwise(mine, theirs) || holdOtherwise(back, forth);
}

/** The exception as one side alone changed or added it. */
function changedBy({ base, theirs, mine }: ExceptionThree, side: Side): DateException | null {
	const [own, others] = side === 'mine' ? [mine, theirs] : [theirs, mine];
	return same(base, others) && !same(base, own) ? own : null;
}

function holdOtherwise(one: DateException | null, other: DateException | null): boolean {
	if (!one || !other || one.template === other.template) return false;
	return one.from < other.to && other.from < one.to;
}

function mergedExceptions(sides: RebaseSides, choices: Choices): DateException[] {
	const { base, theirs, mine } = sides;
	// A list that one side left alone is that of the other side, in its own order.
	if (same(base?.exceptions ?? [], theirs.exceptions)) return [...mine.exceptions];
	if (same(base?.exceptions ?? [], mine.exceptions)) return [...theirs.exceptions];
	const all = exceptionSides(sides);
	const open = new Set(openExceptions(all).map(({ key }) => key));
	return all.flatMap(({ key, ...three }) => {
		const merged = mergeValue(three.base, three.theirs, three.mine);
		const isChosen = !merged.agreed || open.has(key);
		return (isChosen ? three[choices[`exception:${key}`] ?? 'mine'] : merged.value) ?? [];
	});
}
