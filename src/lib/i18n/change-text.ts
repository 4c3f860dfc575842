/** One change in one sentence, for lists, labels, factsheets and files. */
import type { Change, VersionChange } from '#domain/change/change.ts';
import type { DayDifference } from '#domain/change/day-difference.ts';
import type { ExceptionChange } from '#domain/change/exception-change.ts';
import type { FreeMoment, FreeTimeChange } from '#domain/change/free-time.ts';
import type { LockChange } from '#domain/change/lock-change.ts';
import { addDays } from '#domain/time/calendar.ts';
import { clausesOf } from './change-clauses.ts';
import { formatDate, formatList, formatRange, formatSpan } from './format.ts';
import type { Language } from './language.ts';
import { momentText, sentences } from './moment-change-text.ts';
import type { Words } from './words.ts';

/** The sentence; effects of a lock or an exception are changes of their own and have their own sentences. */
export function changeText(change: Change, t: Words, language: Language): string {
	switch (change.what) {
		case 'free-time':
			return freeTimeText(change, t, language);
		case 'lock-replaced':
			return lockText(change, t, language);
		case 'exception-added':
		case 'exception-ended':
		case 'urgent-measure':
			return exceptionText(change, t, language);
		case 'practice':
		case 'choice':
			return dayText(change, t, language);
		case 'first-version':
		case 'pilot-began':
		case 'pilot-ended':
		case 'version-ended':
			return versionText(change, t, language);
		default:
			return momentText(change, t, language);
	}
}

function freeTimeText(
	{ replaced, added, gone, changed }: FreeTimeChange,
	t: Words,
	language: Language
): string {
	const said = t.change.freeTime;
	const nameOf = (moment: FreeMoment) => freeMomentName(moment, t);
	/** Two of one name are one in a sentence. */
	const listOf = (moments: readonly FreeMoment[]) => formatList([...new Set(moments.map(nameOf))], language);
	const parts = [
		...replaced.map(({ was, is }) => said.replaced(nameOf(was), nameOf(is))),
		added.length > 0 ? said.added(listOf(added)) : null,
		gone.length > 0 ? said.gone(listOf(gone)) : null,
		changed.length > 0 ? said.changed(listOf(changed)) : null
	];
	return said.sentence(sentences(parts.filter((part) => part !== null)));
}

/** A moment in which one may be on the room says so: its name alone would sound as if one had to. */
export function freeMomentName({ title, isOwnChoice }: FreeMoment, t: Words): string {
	const name = t.change.quoted(title);
	return isOwnChoice ? t.change.timesAndState(name, t.states.ownChoice) : name;
}

function lockText({ rooms, isEveryRoom, after }: LockChange, t: Words, language: Language): string {
	const said = t.change.lock;
	if (!rooms) return said.group(said.after[after]);
	if (isEveryRoom) return said.everyRoom(said.after[after]);
	return said.rooms(formatList(rooms, language), said.after[after]);
}

function exceptionText(change: ExceptionChange, t: Words, language: Language): string {
	const { what, from, to, templateName, reason, prolongs } = change;
	const said = t.change.exception;
	const range = formatRange(from, to, language);
	const when = addDays(from, 1) === to ? said.on(range) : said.range(range);
	if (what === 'exception-ended') return said.ended(when, templateName);
	if (what === 'exception-added') return said.added(when, templateName);
	const because = reason && !/[.!?]$/.test(reason) ? `${reason}.` : (reason ?? '');
	return (prolongs ? said.prolonged : said.urgent)(when, templateName, because);
}

function dayText({ what, before, after }: DayDifference, t: Words, language: Language): string {
	const said = t.change.day[what];
	if (!after) return said.gone(before?.title ?? '');
	if (!before) {
		const span = formatSpan(after.startMinute, after.endMinute, language);
		return said.added(after.title, t.change.timesAndState(span, t.states[after.state]));
	}
	const clauses = sentences(clausesOf(before, after, t, language));
	return after.title === before.title
		? said.same(before.title, clauses)
		: said.became(before.title, after.title, clauses);
}

/** A version for a time that hardship asks for is no pilot. */
const HARDSHIPS: readonly unknown[] = ['quarantine', 'illness', 'staffing', 'building', 'safety'];

function versionText(
	{ what, title, basis, until, back }: VersionChange,
	t: Words,
	language: Language
): string {
	const said = t.change.version;
	const isMeasure = HARDSHIPS.includes(basis);
	if (what === 'first-version') return said.first(title);
	if (what === 'pilot-ended') return (isMeasure ? said.measureEnded : said.pilotEnded)(title, back ?? '');
	if (what === 'version-ended' || until === null) return said.ended(title);
	return (isMeasure ? said.measureBegan : said.pilotBegan)(title, formatDate(addDays(until, -1), language));
}
