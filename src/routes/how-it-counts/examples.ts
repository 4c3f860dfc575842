/** Days made up for the explanation: each shows one state, and one shows all three figures at once. */
import type { Block, RoomRule } from '#domain/document/schema.ts';
import type { SeclusionState } from '#domain/seclusion/state.ts';
import { stripOfTemplate, type StripPiece } from '#domain/seclusion/strip.ts';

/** What the blocks of an example are called. */
export interface ExampleTitles {
	readonly night: string;
	readonly rest: string;
}

const NIGHT_CLOSED: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'closed' };
const REST_CONFINED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'closed' };
const NIGHT_LOCKED: RoomRule = { entry: 'mandatory', leave: 'no', door: 'locked' };
const OWN_CHOICE: RoomRule = { entry: 'choice', leave: 'free', door: 'open' };

/** The strip that shows a state. */
export function exampleOf(state: SeclusionState, titles: ExampleTitles): StripPiece[] {
	switch (state) {
		case 'free':
			return stripOfTemplate([rest(titles, OWN_CHOICE)], 'none');
		case 'room-bound':
			return stripOfTemplate([night(titles, NIGHT_CLOSED)], 'manual');
		case 'confined':
			return stripOfTemplate([rest(titles, REST_CONFINED)], 'manual');
		case 'locked-in':
			return stripOfTemplate([night(titles, NIGHT_LOCKED)], 'manual');
	}
}

/** A night of ten hours that one may leave, and a rest moment of 45 minutes that one may not. */
export function exampleDay(titles: ExampleTitles): StripPiece[] {
	return stripOfTemplate([rest(titles, REST_CONFINED), night(titles, NIGHT_CLOSED)], 'manual');
}

/** The same locked night without and with a key of one's own. */
export function exampleNight(titles: ExampleTitles, holdsKey: boolean): StripPiece[] {
	const rule: RoomRule = { ...NIGHT_LOCKED, leave: 'on-need' };
	return stripOfTemplate([night(titles, rule)], 'manual', holdsKey);
}

function night({ night: title }: ExampleTitles, room: RoomRule): Block {
	return { key: 'night', title, kind: 'night', start: '21:30', end: '07:30', room };
}

function rest({ rest: title }: ExampleTitles, room: RoomRule): Block {
	return { key: 'rest', title, kind: 'rest', start: '15:00', end: '15:45', room };
}
