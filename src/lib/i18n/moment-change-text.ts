/** What happened to a moment on the room or a night, in words. */
import type { ChangedDays } from '#domain/change/changed-days.ts';
import type { MomentChange } from '#domain/change/moment-change.ts';
import type { RuledPiece } from '#domain/change/week-blocks.ts';
import type { Weekday } from '#domain/document/schema.ts';
import { clausesOf } from './change-clauses.ts';
import { formatList, formatSpan } from './format.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** The sentence; weekdays are named where it does not hold for all of the moment's. */
export function momentText(change: MomentChange, t: Words, language: Language): string {
	const { what, days, instead } = change;
	const firstBefore = days.find(({ before }) => before.length > 0)?.before[0];
	const firstAfter = days.find(({ after }) => after.length > 0)?.after[0];
	if (what === 'dropped' && firstBefore) {
		const times = byDays(change, ({ before }) => [spans(before, language)], t, language).join(', ');
		const inPlace = formatList(instead.map(t.change.quoted), language);
		return instead.length > 0
			? t.change.droppedFor(firstBefore.title, times, inPlace)
			: t.change.dropped(firstBefore.title, times);
	}
	if (what === 'added' && firstAfter) {
		const parts = byDays(change, ({ after }) => [timesAndStates(after, t, language)], t, language);
		return t.change.added(firstAfter.title, parts.join('; '));
	}
	const title = firstAfter?.title ?? firstBefore?.title ?? '';
	const was = firstBefore && firstBefore.title !== title ? firstBefore.title : null;
	const told = toldByDays(change, (part) => clausesOfPart(part, t, language), t, language);
	return clausesText(title, was, told, t);
}

/** Where it holds on some weekdays only, those are named before the colon and whole sentences follow it. */
function clausesText(title: string, was: string | null, told: readonly ToldOnDays[], t: Words): string {
	const { head, headOnDays, sentence } = t.change;
	const [first, ...others] = told;
	const onDays = ({ on, told: clauses }: ToldOnDays) => sentence(capital(on ?? ''), sentences(clauses));
	if (first === undefined || first.on === null)
		return sentence(head(title, was), sentences(first?.told ?? []));
	const named =
		was === null
			? [sentence(headOnDays(title, first.on), sentences(first.told))]
			: [sentence(head(title, was), ''), onDays(first)];
	return [...named, ...others.map(onDays)].join(' ');
}

/** The first goes on after what stands before it; whatever follows is a sentence of its own. */
export function sentences(clauses: readonly string[]): string {
	return clauses.map((clause, at) => (at === 0 ? clause : capital(clause))).join('. ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is said of each part, with its weekdays in front of all of it unless one thing holds for every day. */
export function byDays(
	change: MomentChange,
	tell: (part: ChangedDays) => readonly string[],
	t: Words,
	language: Language
): string[] {
	return toldByDays(change, tell, t, language).map(({ on, told }) =>
		on === null ? told.join(', ') : t.change.onDays(on, told.join(', '))
	);
}

interface ToldOnDays {
	/** Null where it holds for every day of the moment. */
	readonly on: string | null;
	readonly told: readonly string[];
}

function toldByDays(
	{ weekdays, days }: MomentChange,
	tell: (part: ChangedDays) => readonly string[],
	t: Words,
	language: Language
): ToldOnDays[] {
	const same = Map.groupBy(days, (part) => tell(part).join(', '));
	return [...same].flatMap(([text, parts]) => {
		if (text === '') return [];
		const on = parts.flatMap((part) => part.weekdays);
		const isAll = weekdays.every((weekday) => on.includes(weekday));
		return [{ on: isAll ? null : weekdaysText(on, t, language), told: tell(parts[0]) }];
	});
}

const SCHOOL_DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const WEEKEND: readonly Weekday[] = ['sat', 'sun'];

function weekdaysText(weekdays: readonly Weekday[], t: Words, language: Language): string {
	const isSame = (days: readonly Weekday[]) =>
		days.length === weekdays.length && days.every((day) => weekdays.includes(day));
	if (isSame(SCHOOL_DAYS)) return t.change.weekdays.school;
	if (isSame(WEEKEND)) return t.change.weekdays.weekend;
	const inOrder = [...SCHOOL_DAYS, ...WEEKEND].filter((day) => weekdays.includes(day));
	return t.change.weekdays.some(
		formatList(
			inOrder.map((day) => t.weekdays.long[day]),
			language
		)
	);
}

function clausesOfPart({ before, after }: ChangedDays, t: Words, language: Language): string[] {
	const said = t.change.clause;
	if (after.length === 0) return [said.gone];
	if (before.length === 0) {
		const [{ state }] = after;
		return [said.appears(spans(after, language), t.states[state])];
	}
	if (before.length === 1 && after.length === 1) {
		return clausesOf(before[0], after[0], t, language);
	}
	return [said.replaced(timesAndStates(before, t, language), timesAndStates(after, t, language))];
}

function spans(blocks: readonly RuledPiece[], language: Language): string {
	return formatList(
		blocks.map(({ startMinute, endMinute }) => formatSpan(startMinute, endMinute, language)),
		language
	);
}

/** Of blocks the times and what they ask: "15:00–16:00 (mag er niet uit)". */
export function timesAndStates(blocks: readonly RuledPiece[], t: Words, language: Language): string {
	const told = blocks.map((block) =>
		t.change.timesAndState(
			formatSpan(block.startMinute, block.endMinute, language),
			block.state === 'free' && block.rule ? t.states.ownChoice : t.states[block.state]
		)
	);
	return formatList(told, language);
}
