/** What became of one block, as parts of a sentence: length and times, the room, coming out, the door. */
import type { RuledPiece } from '#domain/change/week-blocks.ts';
import { formatMinutes, formatSpan } from './format.ts';
import type { Language } from './language.ts';
import type { Words } from './words.ts';

/** Up to here a length is said in minutes alone. */
const MOST_PLAIN_MINUTES = 120;

/** Every part in which two blocks differ, in the order in which they are read; a new name is not among them. */
export function clausesOf(before: RuledPiece, after: RuledPiece, t: Words, language: Language): string[] {
	const times = timeClauses(before, after, t, language);
	if (!before.rule || !after.rule) return [...times, ...heldClauses(before, after, t)];
	if (after.state === 'free' && before.state !== 'free') return [...times, t.change.clause.choice];
	return [
		...times,
		...entryClauses(before, after, t),
		...doorClauses(before, after, t),
		...keyClauses(before, after, t),
		...leaveClauses(before, after, t),
		...ruledDoorClauses(before, after, t),
		...stillClauses(before, after, t),
		...signalClauses(before, after, t)
	];
}

function timeClauses(before: RuledPiece, after: RuledPiece, t: Words, language: Language): string[] {
	const said = t.change.clause;
	const spanOf = ({ startMinute, endMinute }: RuledPiece) => formatSpan(startMinute, endMinute, language);
	const lengthOf = ({ startMinute, endMinute }: RuledPiece) => endMinute - startMinute;
	const [was, is] = [lengthOf(before), lengthOf(after)];
	if (was === is) {
		const isMoved = before.startMinute !== after.startMinute;
		return isMoved ? [said.moved(spanOf(before), spanOf(after))] : [];
	}
	const isShort = Math.max(was, is) <= MOST_PLAIN_MINUTES;
	const length = isShort
		? said.minutes(String(was), String(is))
		: said.length(formatMinutes(was, language), formatMinutes(is, language));
	return before.startMinute === after.startMinute ? [length] : [length, said.now(spanOf(after))];
}

/** A room rule that comes or goes. */
function heldClauses({ rule }: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause;
	if (!rule && !after.rule) return [];
	if (!after.rule) return [said.notHeld];
	return [after.state === 'free' ? said.choice : said.held(t.states[after.state])];
}

function entryClauses(before: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause;
	if (before.state === 'free' && after.state !== 'free') return [said.noChoice];
	const [was, is] = [before.rule?.entry, after.rule?.entry];
	return is && was !== is ? [said.entry[is]] : [];
}

function leaveClauses({ rule: was }: RuledPiece, { rule: is }: RuledPiece, t: Words): string[] {
	const said = t.change.clause.leave;
	if (!was || !is || was.leave === is.leave) return [];
	return [was.leave === 'free' && is.leave === 'on-need' ? said['only-on-need'] : said[is.leave]];
}

/** How the door really stands. */
function doorClauses(before: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause.door;
	if (before.door === after.door) return [];
	if (after.door === 'locked') return [after.locksItself ? said.locksItself : said.locked];
	if (after.door === 'open') return [said.open];
	return [before.door === 'locked' ? said.unlocked : said.closed];
}

/** The door that the rule asks for, where it makes no difference to how it stands. */
function ruledDoorClauses(before: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause.door;
	const [was, is] = [before.rule?.door, after.rule?.door];
	if (was === is || before.door !== after.door) return [];
	if (after.door === 'locked') return [is === 'closed' ? said.staysLocked : said.alsoTurned];
	return [is === 'locked' ? said.cannotLock : said.couldNotLock];
}

function keyClauses(before: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause.key;
	if (before.withKey === after.withKey) return [];
	if (!after.withKey) return [said.taken];
	return [after.door === 'locked' && before.door !== 'locked' ? said.but : said.given];
}

function signalClauses(before: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause.signalled;
	return before.signalled === after.signalled ? [] : [after.signalled ? said.on : said.off];
}

/** What a lighter rule leaves as it was, so that a sentence promises no more than the door does. */
function stillClauses(before: RuledPiece, after: RuledPiece, t: Words): string[] {
	const said = t.change.clause.still;
	if (before.state !== 'locked-in' || !before.rule || !after.rule) return [];
	const { leave, entry } = after.rule;
	if (after.state !== 'locked-in') return before.rule.leave === leave ? [said[leave]] : [];
	const isLighter = before.rule.leave !== leave || before.rule.entry !== entry;
	const isSaid = after.rule.door !== before.rule.door;
	return isLighter && !isSaid ? [said.locked] : [];
}
