/** The changes of one group by the date on which each falls: versions, locks, exceptions, and single days. */
import type { Policy } from '../document/schema.ts';
import { lockOn } from '../institution/lock-on.ts';
import { isWithin, windowOf } from '../institution/open-days.ts';
import { policyInForce } from '../program/in-force.ts';
import type { Range } from '../seclusion/query.ts';
import { addDays } from '../time/calendar.ts';
import { changesBetween, versionChange, type Change } from './change.ts';
import { dayDifferences } from './day-difference.ts';
import { exceptionBegins, exceptionSpells, type ExceptionSpell } from './exception-change.ts';
import type { GroupRecords } from './group-records.ts';
import { groupLockChange, roomLockChanges } from './lock-change.ts';
import { isKnown, situationOf, spellsOf, type KnownSpell, type Spell } from './spells.ts';

/** Every day that there is. */
const ALL_DAYS: Range = { from: '0001-01-01', to: '9999-12-31' };

/** Something that falls on a date. */
type Dated = readonly [date: string, change: Change];

/** What falls on one date. */
export interface ChangesOnDate {
	/** The version that begins to hold on this date; null where none does. */
	readonly version: Policy | null;
	/** Empty where a version begins whose blocks are like those of the one before. */
	readonly changes: readonly Change[];
}

/** By date what differs from the day before, on dates of a range on which the group is open, oldest first. */
export function changesByDate(records: GroupRecords, window: Range): Map<string, ChangesOnDate> {
	const spells = spellsWhileOpen(records);
	const byDate = new Map<string, ChangesOnDate>();
	for (const [at, { from, policy }] of spells.entries()) {
		const before = spells[at - 1]?.policy ?? null;
		if (isWithin(window, from) && policy !== before) byDate.set(from, { version: policy, changes: [] });
	}
	const dated = [
		...versionsAndLocks(spells, window),
		...roomLocks(records, spells, window),
		...exceptions(records, spells, window),
		...singleDays(records, window)
	];
	for (const [date, change] of dated) {
		const known = byDate.get(date);
		byDate.set(date, { version: known?.version ?? null, changes: [...(known?.changes ?? []), change] });
	}
	return new Map([...byDate].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All spells of the days on which the group is open, so that what runs on has its real beginning and end. */
function spellsWhileOpen({ group, location, policies }: GroupRecords): Spell[] {
	const open = windowOf(group, location, ALL_DAYS);
	return open ? spellsOf(group, policies, open) : [];
}

/** Each spell beside the one before it; a version after days without one beside the last that was known. */
function versionsAndLocks(spells: readonly Spell[], window: Range): Dated[] {
	const dated: Dated[] = [];
	let known: KnownSpell | null = null;
	for (const [at, spell] of spells.entries()) {
		if (isWithin(window, spell.from)) {
			for (const change of changesOf(spells[at - 1], spell, known)) dated.push([spell.from, change]);
		}
		if (isKnown(spell)) known = spell;
	}
	return dated;
}

function changesOf(before: Spell | undefined, spell: Spell, known: KnownSpell | null): Change[] {
	const isOther = before?.policy !== spell.policy;
	const version = isOther ? versionChange(before?.policy ?? null, spell.policy) : null;
	const lock = before ? groupLockChange(before.lock, spell.lock) : null;
	const others =
		known && isKnown(spell)
			? changesBetween(situationOf(known), situationOf(spell)).filter(({ what }) => what !== 'lock-replaced')
			: [];
	return [version, lock, ...others].filter((change) => change !== null);
}

function roomLocks({ group, rooms }: GroupRecords, spells: readonly Spell[], window: Range): Dated[] {
	const dates = new Set(rooms.flatMap(({ locks }) => locks.map(({ from }) => from)));
	return [...dates].flatMap((date) => {
		if (date === null || !isWithin(window, date)) return [];
		const program = spells.find((spell) => isWithin(spell, date))?.policy ?? null;
		const changes = roomLockChanges(group, rooms, program, addDays(date, -1), date);
		return changes.map((change): Dated => [date, change]);
	});
}

/** Exceptions that begin; one that goes on under the next version or lock is told once, with its whole length. */
function exceptions({ measures }: GroupRecords, spells: readonly Spell[], window: Range): Dated[] {
	const told: { spell: KnownSpell; one: ExceptionSpell }[] = [];
	for (const spell of spells.filter(isKnown)) {
		for (const one of exceptionSpells(spell.policy, spell)) {
			const last = told.at(-1);
			if (last?.one.to === one.from && hasSameDates(last.one.exception, one.exception)) {
				last.one = { ...last.one, to: one.to };
			} else {
				told.push({ spell, one });
			}
		}
	}
	return told
		.filter(({ one }) => isWithin(window, one.from))
		.map(({ spell: { policy, lock }, one }) => [one.from, exceptionBegins(policy, lock, one, measures)]);
}

function hasSameDates(one: Range, other: Range): boolean {
	return one.from === other.from && one.to === other.to;
}

function singleDays({ group, policies, dayChanges }: GroupRecords, window: Range): Dated[] {
	const within = dayChanges.filter(({ date }) => isWithin(window, date));
	return [...Map.groupBy(within, ({ date }) => date)].flatMap(([date, changes]) => {
		const policy = policyInForce(policies, date) ?? null;
		const lock = lockOn(group, undefined, date);
		return dayDifferences(policy, lock, changes).map((change): Dated => [date, change]);
	});
}
