/** The small house in which the odd days happen: its blocks, versions and groups, written short. */
import type { Block, OpenDeurDocument, Policy, RoomRule } from '#domain/document/schema.ts';
import type { Figures, Query } from '#tests/reference/question.ts';
import { wholeDocument } from '#tests/reference/whole-document.ts';

/** A document, the days to look at, and some figures of the whole institution over those days on one basis. */
export type OddDay = {
	name: string;
	document: OpenDeurDocument;
	from: string;
	to: string;
	basis: Query['basis'];
	expected: Partial<Figures>;
};

export const LOCKED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'locked' };
export const CLOSED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'closed' };
export const OPEN: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'open' };

export function night(room: RoomRule, start = '22:00', end = '07:00'): Block {
	return { key: 'nacht', title: 'Nacht', kind: 'night', start, end, room };
}

export function rest(room: RoomRule, start: string, end: string): Block {
	return { key: 'rust', title: 'Rust', kind: 'rest', start, end, room };
}

/** A version with the same blocks every day. */
export function everyDay(effectiveFrom: string, blocks: Block[], more: Partial<Policy> = {}): Policy {
	const week = { mon: 'dag', tue: 'dag', wed: 'dag', thu: 'dag', fri: 'dag', sat: 'dag', sun: 'dag' };
	const id = `${more.groupId ?? 'linde'}@${effectiveFrom}`;
	const templates = [{ id: 'dag', name: 'Dag', blocks }];
	return { id, groupId: 'linde', effectiveFrom, title: id, templates, week, exceptions: [], ...more };
}

/** Two groups with manual locks, and one youth who stays in the first from long ago, without a room. */
export function house(lists: Partial<OpenDeurDocument>, timeZone = 'Europe/Amsterdam'): OpenDeurDocument {
	const settings = [{ from: null, capacity: 6, lock: 'manual' as const }];
	return wholeDocument({
		format: 'open-deur/1',
		institution: { id: 'huis', name: 'Huis' },
		locations: [{ id: 'noord', code: 'NO', name: 'Noord', timeZone }],
		groups: [
			{ id: 'linde', locationId: 'noord', name: 'Linde', settings },
			{ id: 'Els', locationId: 'noord', name: 'Els', settings }
		],
		youths: [{ id: 'NO0001', locationId: 'noord' }],
		stays: [{ id: 's1', youthId: 'NO0001', groupId: 'linde', from: '2010-01-01T12:00' }],
		...lists
	});
}
