/** Blocks are moved, resized, changed, added and removed; what cannot be is refused with a reason, and nothing changes. */
import { describe, expect, test } from 'vitest';
import type { RoomRule } from '#domain/document/schema.ts';
import { blockAt, type DraftProgram } from '#domain/program/draft.ts';
import { applyEdit, applyEdits, type Edit } from '#domain/program/edit.ts';
import { HELD, LUNCH, madeBy, NIGHT, REST, timesIn, WAAL } from './waal.ts';

const move = (at: typeof REST, minutes: number): Edit => ({ do: 'move-block', at, minutes });
const resize = (at: typeof REST, edge: 'start' | 'end', minutes: number): Edit => ({
	do: 'resize-block',
	at,
	edge,
	minutes
});
const change = (at: typeof REST, to: Extract<Edit, { do: 'change-block' }>['to']): Edit => ({
	do: 'change-block',
	at,
	to
});

test.each([
	['later', REST, move(REST, 60), '16:00–16:45'],
	['earlier', REST, move(REST, -15), '14:45–15:30'],
	['a night, which stays one block over midnight', NIGHT, move(NIGHT, 30), '21:45–08:00'],
	['longer', REST, resize(REST, 'end', 15), '15:00–16:00'],
	['shorter', REST, resize(REST, 'end', -30), '15:00–15:15'],
	['a later start', REST, resize(REST, 'start', 15), '15:15–15:45'],
	['a night that ends before midnight', NIGHT, resize(NIGHT, 'end', -600), '21:15–21:30'],
	['the next minute after another', REST, change(REST, { start: '13:00', end: '13:30' }), '13:00–13:30'],
	['over midnight from then on', REST, change(REST, { start: '16:00', end: '01:00' }), null]
])('moves a block: %s', (_, at, edit, times) => {
	const result = applyEdit(WAAL, edit);
	if (times === null) expect(result.ok).toBe(false);
	else expect(timesIn(madeBy(result), at)).toBe(times);
});

test.each<[string, Edit, object]>([
	[
		'over another block, named with its times',
		move(REST, -135),
		{ code: 'overlap', title: 'Rustmoment', other: 'Lunch', otherStartMinute: 735, otherEndMinute: 780 }
	],
	[
		'into a night of the same day',
		change(REST, { end: '22:00' }),
		{ code: 'overlap', other: 'Nachtrust', otherStartMinute: 1275, otherEndMinute: 1890 }
	],
	['a start after midnight', move(NIGHT, 180), { code: 'other-day' }],
	['a start before the day', move(LUNCH, -800), { code: 'other-day' }],
	['an end over its start', resize(REST, 'end', -45), { code: 'no-length' }],
	['a start over its end', resize(REST, 'start', 60), { code: 'no-length' }],
	['the same start and end', change(REST, { start: '10:00', end: '10:00' }), { code: 'no-length' }],
	['a whole day', resize(NIGHT, 'end', 900), { code: 'too-long' }],
	['a time that is none', change(REST, { start: '24:00' }), { code: 'bad-time', field: 'start' }],
	['an end that is none', change(REST, { end: '7:5' }), { code: 'bad-time', field: 'end' }],
	['no name', change(REST, { title: '  ' }), { code: 'empty-title' }],
	['a block that is not there', move({ template: 'school', key: 'x' }, 15), { code: 'gone', what: 'block' }],
	[
		'removing one that is not there',
		{ do: 'remove-block', at: { template: 'weekend', key: 'nacht' } },
		{ code: 'gone', what: 'block' }
	]
])('refuses %s', (_, edit, refusal) => {
	const before = structuredClone(WAAL);
	expect(applyEdit(WAAL, edit)).toMatchObject({ ok: false, refusal });
	expect(WAAL).toEqual(before);
});

test('a night may run on under the blocks of the next day: they start on another day', () => {
	const early = { title: 'Ontbijt', kind: 'meal', start: '07:00', end: '07:30' } as const;
	const program = madeBy(applyEdit(WAAL, { do: 'add-block', template: 'school', block: early, room: null }));
	expect(program.templates[0].blocks.map(({ key }) => key)).toEqual(['ontbijt', 'lunch', 'rust', 'nacht']);
});

test('several changes are made all or none', () => {
	const result = applyEdits(WAAL, [move(REST, 60), move(LUNCH, 240)]);
	expect(result).toMatchObject({
		ok: false,
		refusal: { code: 'overlap', title: 'Lunch', other: 'Rustmoment' }
	});
});

test('a room rule is put on, replaced and taken off', () => {
	const open: RoomRule = { entry: 'choice', leave: 'free', door: 'open' };
	const set = (program: DraftProgram, room: RoomRule | null) =>
		madeBy(applyEdit(program, { do: 'set-room-rule', at: REST, room }));
	expect(blockAt(set(WAAL, open), REST)?.room).toEqual(open);
	expect(blockAt(set(WAAL, null), REST)).not.toHaveProperty('room');
});

describe('keys', () => {
	const add = (program: DraftProgram, template: string, title: string, start: string, end: string) => {
		const block = { title, kind: 'rest', start, end } as const;
		return madeBy(applyEdit(program, { do: 'add-block', template, block, room: HELD }));
	};
	const keysIn = (program: DraftProgram, at: number) => program.templates[at].blocks.map(({ key }) => key);

	test('stay what they were, whatever a block is called', () => {
		const program = madeBy(applyEdit(WAAL, change(REST, { title: 'Stilte', kind: 'free' })));
		expect(blockAt(program, REST)).toMatchObject({ title: 'Stilte', kind: 'free', key: 'rust' });
	});

	test('are readable, and unique in the whole program', () => {
		const one = add(WAAL, 'school', 'Één uur rust!', '09:00', '10:00');
		const two = add(one, 'school', 'Een uur rust', '10:00', '11:00');
		expect(keysIn(two, 0)).toEqual(['een-uur-rust', 'een-uur-rust-2', 'lunch', 'rust', 'nacht']);
		expect(keysIn(add(WAAL, 'school', '???', '09:00', '10:00'), 0)[0]).toBe('rest');
	});

	test('are the same for the same moment on another kind of day, so that arrangements hold there too', () => {
		const one = add(WAAL, 'school', 'Avondrust', '19:00', '19:30');
		const both = add(one, 'weekend', ' avondrust ', '20:00', '20:30');
		expect(keysIn(both, 1)).toEqual(['rust', 'avondrust']);
		expect(keysIn(add(both, 'weekend', 'Avondrust', '10:00', '10:30'), 1)).toContain('avondrust-2');
	});
});
