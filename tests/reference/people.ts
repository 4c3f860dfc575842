/** Whose minutes are counted: the real youths, or one imaginary youth per group (FORMAT.md sections 2.8 and 4). */
import type { Arrangement, Key, OpenDeurDocument } from '#domain/document/schema.ts';
import { minuteOf, startOfDay, zoneOf } from './clock.ts';
import type { Basis } from './question.ts';

/** A spell in a group, or away from it: the minutes `from` ≤ minute < `to`. */
export type Spell = { from: number; to: number };
export type Stay = Spell & { groupId: string; roomId: string | null };

/** One person; `youthId` is null for the imaginary youth, who has no key, arrangement or change of their own. */
export type Person = {
	youthId: string | null;
	stays: Stay[];
	absences: Spell[];
	keys: Key[];
	arrangements: Arrangement[];
};

/** Section 4: the real youths in the bases `youths` and `reported`, else one imaginary youth per group. */
export function peopleOf(document: OpenDeurDocument, basis: Basis): Person[] {
	if (basis === 'policy' || basis === 'practice') {
		return document.groups.map((group) => imaginaryYouth(document, group.id));
	}
	return document.youths.map((youth) => realYouth(document, youth.id));
}

/** A youth with the stays, absences, keys and arrangements that the document gives them. */
export function realYouth(document: OpenDeurDocument, youthId: string): Person {
	const zone = zoneOf(document);
	const ownSpell = (entry: { from: string; to?: string | null }) => ({
		from: minuteOf(entry.from, zone),
		to: minuteOf(entry.to, zone)
	});
	return {
		youthId,
		stays: document.stays
			.filter((stay) => stay.youthId === youthId)
			.map((stay) => ({ ...ownSpell(stay), groupId: stay.groupId, roomId: stay.roomId ?? null })),
		absences: document.absences.filter((absence) => absence.youthId === youthId).map(ownSpell),
		keys: document.keys.filter((key) => key.youthId === youthId),
		arrangements: document.arrangements.filter((arrangement) => arrangement.youthId === youthId)
	};
}

/** Section 4: present on every local day on which both group and location are open, in a room with the group's lock. */
function imaginaryYouth(document: OpenDeurDocument, groupId: string): Person {
	const zone = zoneOf(document);
	const group = document.groups.find((candidate) => candidate.id === groupId);
	const location = document.locations.find((candidate) => candidate.id === group?.locationId);
	const opened = [group?.openedOn, location?.openedOn].filter((date) => date != null);
	const closed = [group?.closedOn, location?.closedOn].filter((date) => date != null);
	return {
		youthId: null,
		stays: [
			{
				groupId,
				roomId: null,
				from: Math.max(-Infinity, ...opened.map((date) => startOfDay(date, zone))),
				to: Math.min(Infinity, ...closed.map((date) => startOfDay(date, zone)))
			}
		],
		absences: [],
		keys: [],
		arrangements: []
	};
}

/** Section 2.8: the stay that covers a minute, unless an absence covers it; null for a person who is away. */
export function presenceAt(person: Person, minute: number): Stay | null {
	if (person.absences.some((absence) => runsAt(absence, minute))) return null;
	return person.stays.find((stay) => runsAt(stay, minute)) ?? null;
}

/** Whether a spell covers a minute: its first minute counts, its end does not. */
export function runsAt(spell: Spell, minute: number): boolean {
	return spell.from <= minute && minute < spell.to;
}
