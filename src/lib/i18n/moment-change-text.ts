/** What happened to a moment on the room or a night, in one sentence. */
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
	const clauses = byDays(change, (part) => clausesOfPart(part, t, language), t, language);
	return t.change.sentence(t.change.head(title, was), sentences(clauses));
}

/** The first goes on after what stands before it; whatever follows is a sentence of its own. */
export function sentences(clauses: readonly string[]): string {
	return clauses
		.map((clause, at) => (at === 0 ? clause : clause.charAt(0).toUpperCase() + clause.slice(1)))
		.join('. ');
}

/** One moment on two sides: what it is on each, in times and what it asks; nothing of how it got there. */
export interface MomentSides {
	readonly title: string;
	readonly before: string;
	readonly after: string;
}

/** The sides of a moment on the room or a night; null where times and what it asks do not tell them apart. */
export function momentSides(change: MomentChange, t: Words, language: Language): MomentSides | null {
	const { days, instead } = change;
	const [first] = days.flatMap(({ before, after }) => [...after, ...before]);
	const absent = t.change.absent;
	const tell = (blocks: readonly RuledPiece[]) => [
		blocks.length === 0 ? absent : timesAndStates(blocks, t, language)
	];
	const before = byDays(change, (part) => tell(part.before), t, language).join('; ');
	const inPlace = formatList(instead.map(t.change.quoted), language);
	const after = inPlace || byDays(change, (part) => tell(part.after), t, language).join('; ');
	return before === after ? null : { title: first.title, before, after };
}

/** What is said of each part, with its weekdays in front of all of it unless one thing holds for every day. */
function byDays(
	{ weekdays, days }: MomentChange,
	tell: (part: ChangedDays) => readonly string[],
	t: Words,
	language: Language
): string[] {
	const told = Map.groupBy(days, (part) => tell(part).join(', '));
	return [...told].flatMap(([text, parts]) => {
		if (text === '') return [];
		const on = parts.flatMap((part) => part.weekdays);
		const isAll = weekdays.every((weekday) => on.includes(weekday));
		return [isAll ? sentences(tell(parts[0])) : t.change.onDays(weekdaysText(on, t, language), text)];
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

function timesAndStates(blocks: readonly RuledPiece[], t: Words, language: Language): string {
	const told = blocks.map((block) =>
		t.change.timesAndState(
			formatSpan(block.startMinute, block.endMinute, language),
			block.state === 'free' && block.rule ? t.states.ownChoice : t.states[block.state]
		)
	);
	return formatList(told, language);
}
