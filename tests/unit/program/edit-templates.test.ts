/** Templates, weekdays and exceptions: what is in use stays, what is named is found. */
import { expect, test } from 'vitest';
import { weekdaysOf } from '#domain/program/draft.ts';
import { applyEdit, type Edit } from '#domain/program/edit.ts';
import { madeBy, WAAL } from './waal.ts';

const HOLIDAY = { from: '2027-02-01', to: '2027-02-08', template: 'weekend' };

test('a copy has the same blocks under the same keys and a name of its own', () => {
	const program = madeBy(
		applyEdit(WAAL, { do: 'copy-template', template: 'school', name: ' Schooldag (kopie) ' })
	);
	expect(program.templates[2]).toEqual({
		...WAAL.templates[0],
		id: 'schooldag-kopie',
		name: 'Schooldag (kopie)'
	});
});

test('a new template is empty, a renamed one keeps its id and its days', () => {
	const added = madeBy(applyEdit(WAAL, { do: 'add-template', name: 'Feestdag' }));
	expect(added.templates[2]).toEqual({ id: 'feestdag', name: 'Feestdag', blocks: [] });
	const renamed = madeBy(applyEdit(WAAL, { do: 'rename-template', template: 'weekend', name: 'Vrije dag' }));
	expect(renamed.templates[1]).toMatchObject({ id: 'weekend', name: 'Vrije dag' });
	expect(weekdaysOf(renamed, 'weekend')).toEqual(['sat', 'sun']);
});

test('an id that is taken gets a number', () => {
	const program = { ...WAAL, templates: [{ id: 'feestdag', name: 'Oud', blocks: [] }, ...WAAL.templates] };
	expect(madeBy(applyEdit(program, { do: 'add-template', name: 'Feestdag' })).templates.at(-1)?.id).toBe(
		'feestdag-2'
	);
});

test('a weekday follows another template', () => {
	const program = madeBy(applyEdit(WAAL, { do: 'assign-weekday', weekday: 'fri', template: 'weekend' }));
	expect(weekdaysOf(program, 'weekend')).toEqual(['fri', 'sat', 'sun']);
});

test('a template that nothing uses falls away', () => {
	const added = madeBy(applyEdit(WAAL, { do: 'add-template', name: 'Feestdag' }));
	expect(madeBy(applyEdit(added, { do: 'remove-template', template: 'feestdag' }))).toEqual(WAAL);
});

test('exceptions are added last, changed at their place and removed', () => {
	const added = madeBy(applyEdit(WAAL, { do: 'add-exception', exception: HOLIDAY }));
	expect(added.exceptions).toEqual([...WAAL.exceptions, HOLIDAY]);
	const longer = { ...HOLIDAY, to: '2027-02-15' };
	const changed = madeBy(applyEdit(added, { do: 'change-exception', index: 1, exception: longer }));
	expect(changed.exceptions[1]).toEqual(longer);
	expect(madeBy(applyEdit(added, { do: 'remove-exception', index: 0 })).exceptions).toEqual([HOLIDAY]);
});

const exception = (fields: Partial<typeof HOLIDAY>): Edit => ({
	do: 'add-exception',
	exception: { ...HOLIDAY, ...fields }
});

test.each<[string, Edit, object]>([
	[
		'a template in use',
		{ do: 'remove-template', template: 'weekend' },
		{ code: 'template-in-use', weekdays: 2, exceptions: 1 }
	],
	[
		'a name that is taken',
		{ do: 'add-template', name: 'schoolDAG ' },
		{ code: 'name-taken', name: 'schoolDAG' }
	],
	['no name', { do: 'rename-template', template: 'school', name: ' ' }, { code: 'empty-name' }],
	[
		'a template that is not there',
		{ do: 'copy-template', template: 'x', name: 'X' },
		{ code: 'gone', what: 'template' }
	],
	['a weekday without a template', { do: 'assign-weekday', weekday: 'mon', template: 'x' }, { code: 'gone' }],
	['an exception that ends before it starts', exception({ to: '2027-02-01' }), { code: 'bad-dates' }],
	['a first day that does not exist', exception({ from: '2027-02-30' }), { code: 'bad-date', field: 'from' }],
	['a last day that does not exist', exception({ to: '' }), { code: 'bad-date', field: 'until' }],
	['an exception to nothing', exception({ template: 'x' }), { code: 'gone', what: 'template' }],
	[
		'an exception that is not there',
		{ do: 'remove-exception', index: NaN },
		{ code: 'gone', what: 'exception' }
	]
])('refuses %s', (_, edit, refusal) => {
	expect(applyEdit(WAAL, edit)).toMatchObject({ ok: false, refusal });
});

test('the last template stays', () => {
	const [only] = WAAL.templates;
	const program = { ...WAAL, templates: [only], exceptions: [] };
	expect(applyEdit(program, { do: 'remove-template', template: 'school' })).toMatchObject({
		refusal: { code: 'last-template' }
	});
});
