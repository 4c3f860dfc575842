/** A small program to change: a school day, a weekend that shares its rest moment, and a holiday. */
import type { RoomRule } from '#domain/document/schema.ts';
import type { DraftProgram } from '#domain/program/draft.ts';
import type { EditResult } from '#domain/program/edit-result.ts';
import { blockAt } from '#domain/program/draft.ts';

export const HELD: RoomRule = { entry: 'mandatory', leave: 'no', door: 'closed' };
const NIGHT_RULE: RoomRule = { entry: 'mandatory', leave: 'on-need', door: 'closed' };

export const WAAL: DraftProgram = {
	templates: [
		{
			id: 'school',
			name: 'Schooldag',
			blocks: [
				{ key: 'lunch', title: 'Lunch', kind: 'meal', start: '12:15', end: '13:00' },
				{ key: 'rust', title: 'Rustmoment', kind: 'rest', start: '15:00', end: '15:45', room: HELD },
				{ key: 'nacht', title: 'Nachtrust', kind: 'night', start: '21:15', end: '07:30', room: NIGHT_RULE }
			]
		},
		{
			id: 'weekend',
			name: 'Weekend',
			blocks: [{ key: 'rust', title: 'Rustmoment', kind: 'rest', start: '15:00', end: '15:45', room: HELD }]
		}
	],
	week: {
		mon: 'school',
		tue: 'school',
		wed: 'school',
		thu: 'school',
		fri: 'school',
		sat: 'weekend',
		sun: 'weekend'
	},
	exceptions: [{ from: '2026-12-19', to: '2027-01-04', template: 'weekend' }]
};

export const REST = { template: 'school', key: 'rust' };
export const NIGHT = { template: 'school', key: 'nacht' };
export const LUNCH = { template: 'school', key: 'lunch' };

/** The program that a change made; fails where it was refused. */
export function madeBy(result: EditResult): DraftProgram {
	if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
	return result.program;
}

/** From when to when a block runs: "15:00–15:45"; null where it is gone. */
export function timesIn(program: DraftProgram, at: { template: string; key: string }): string | null {
	const block = blockAt(program, at);
	return block ? `${block.start}–${block.end}` : null;
}
