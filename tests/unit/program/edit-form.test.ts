/** What the forms post becomes the same edits on the server and in the browser. */
import { expect, test } from 'vitest';
import { editsOfForm, roomRuleOf, type EditFields } from '#domain/program/edit-form.ts';

const at = { template: 'school', key: 'rust' };

test.each<[string, EditFields, unknown]>([
	[
		'only the fields that are on the form',
		{ do: 'change', ...at, start: '15:15' },
		[{ do: 'change-block', at, to: { start: '15:15' } }]
	],
	[
		'what was typed goes before a button that moves',
		{ do: 'later', ...at, title: 'Rust' },
		[
			{ do: 'change-block', at, to: { title: 'Rust' } },
			{ do: 'move-block', at, minutes: 15 }
		]
	],
	['earlier', { do: 'earlier', ...at }, [{ do: 'move-block', at, minutes: -15 }]],
	['shorter', { do: 'shorter', ...at }, [{ do: 'resize-block', at, edge: 'end', minutes: -15 }]],
	['longer', { do: 'longer', ...at }, [{ do: 'resize-block', at, edge: 'end', minutes: 15 }]],
	[
		'a block off the room',
		{ do: 'change', ...at, entry: 'none', leave: 'no', door: 'locked' },
		[{ do: 'set-room-rule', at, room: null }]
	],
	[
		'the last day of an exception is the day before its end',
		{
			do: 'add-exception',
			from: '2026-12-19',
			until: '2027-01-03',
			template: 'weekend',
			basis: 'program'
		},
		[
			{
				do: 'add-exception',
				exception: { from: '2026-12-19', to: '2027-01-04', template: 'weekend', basis: 'program' }
			}
		]
	],
	[
		'weekdays that are on the form',
		{ do: 'assign-weekdays', mon: 'school', sun: 'weekend' },
		[
			{ do: 'assign-weekday', weekday: 'mon', template: 'school' },
			{ do: 'assign-weekday', weekday: 'sun', template: 'weekend' }
		]
	],
	[
		'an exception by its place',
		{ do: 'remove-exception', index: '2' },
		[{ do: 'remove-exception', index: 2 }]
	]
])('reads %s', (_, fields, edits) => {
	expect(editsOfForm(fields)).toEqual({ ok: true, edits });
});

test.each<[string, EditFields, string]>([
	['a button that does not exist', { do: 'explode' }, 'do'],
	['a kind that does not exist', { do: 'change', ...at, kind: 'nap' }, 'kind'],
	['a room rule that is not whole', { do: 'change', ...at, entry: 'mandatory', leave: 'no' }, 'room'],
	['a new block without a kind', { do: 'add-block', template: 'school', title: 'X' }, 'kind'],
	['a reason that does not exist', { do: 'add-exception', basis: 'boredom' }, 'basis'],
	['a name of an object’s own', { do: 'constructor' }, 'do']
])('refuses %s', (_, fields, field) => {
	expect(editsOfForm(fields)).toEqual({ ok: false, refusal: { code: 'bad-value', field } });
});

test.each([
	['make-open', { entry: 'mandatory', leave: 'on-need', door: 'open' }],
	['make-choice', { entry: 'choice', leave: 'free', door: 'open' }]
])('%s puts a lighter rule in place and keeps the notice to staff', (act, room) => {
	expect(editsOfForm({ do: act, ...at, door: 'locked' })).toEqual({
		ok: true,
		edits: [{ do: 'set-room-rule', at, room }]
	});
	expect(editsOfForm({ do: act, ...at, signalled: 'yes' })).toMatchObject({
		edits: [{ room: { signalled: true } }]
	});
});

test('a room rule says key and signalling only where they are', () => {
	const plain = { entry: 'mandatory', leave: 'on-need', door: 'closed', youthHasKey: 'no', signalled: 'no' };
	expect(roomRuleOf(plain)).toEqual({ entry: 'mandatory', leave: 'on-need', door: 'closed' });
	expect(roomRuleOf({ ...plain, youthHasKey: 'yes', signalled: 'yes' })).toEqual({
		entry: 'mandatory',
		leave: 'on-need',
		door: 'closed',
		youthHasKey: true,
		signalled: true
	});
});
