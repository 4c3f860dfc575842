/** Steps back and forward, what differs from the base, and when two programs say the same. */
import { expect, test } from 'vitest';
import { draftDifferences, droppedKeys } from '#domain/program/draft-difference.ts';
import { follow, MOST_STEPS, redo, startHistory, step, undo } from '#domain/program/draft-history.ts';
import { emptyProgram, sameProgram } from '#domain/program/draft.ts';
import { applyEdit, applyEdits } from '#domain/program/edit.ts';
import { LUNCH, madeBy, REST, timesIn, WAAL } from './waal.ts';

const moved = madeBy(applyEdit(WAAL, { do: 'move-block', at: REST, minutes: 60 }));
const shorter = madeBy(applyEdit(moved, { do: 'resize-block', at: REST, edge: 'end', minutes: -30 }));

test('steps go back and forward', () => {
	const after = step(step(startHistory(WAAL), moved), shorter);
	expect(undo(after).present).toBe(moved);
	expect(undo(undo(after)).present).toBe(WAAL);
	expect(undo(undo(undo(after))).present).toBe(WAAL);
	expect(redo(undo(after)).present).toBe(shorter);
	expect(redo(after).present).toBe(shorter);
});

test('a step after an undo leaves nothing to do again, and what says the same is no step', () => {
	const back = undo(step(startHistory(WAAL), moved));
	expect(redo(step(back, shorter)).present).toBe(shorter);
	expect(step(back, structuredClone(WAAL))).toBe(back);
});

test('the oldest steps fall away', () => {
	let history = startHistory(WAAL);
	for (let turn = 0; turn < MOST_STEPS + 5; turn++) history = step(history, turn % 2 ? WAAL : moved);
	expect(history.past).toHaveLength(MOST_STEPS);
});

test('going on to what was before is an undo, to what was undone a redo', () => {
	const after = step(startHistory(WAAL), moved);
	const back = follow(after, structuredClone(WAAL));
	expect(back).toMatchObject({ past: [], future: [moved] });
	expect(follow(back, moved)).toMatchObject({ past: [WAAL], future: [] });
	expect(follow(back, shorter)).toMatchObject({ past: [WAAL], present: shorter, future: [] });
});

test('absent, null and no say the same; the order of fields says nothing', () => {
	const [first, ...others] = WAAL.templates;
	const spelled = first.blocks.map(({ key, ...rest }) => ({ room: null, ...rest, key }));
	const same = { ...WAAL, templates: [{ blocks: spelled, name: first.name, id: first.id }, ...others] };
	expect(sameProgram(WAAL, same)).toBe(true);
	expect(sameProgram(WAAL, moved)).toBe(false);
});

test('every difference from the base is named once', () => {
	const draft = madeBy(
		applyEdits(shorter, [
			{ do: 'set-room-rule', at: REST, room: null },
			{ do: 'change-block', at: REST, to: { title: 'Kiezen', kind: 'free' } },
			{ do: 'remove-block', at: LUNCH },
			{ do: 'add-template', name: 'Feestdag' },
			{ do: 'assign-weekday', weekday: 'sun', template: 'feestdag' },
			{ do: 'rename-template', template: 'weekend', name: 'Zaterdag' },
			{ do: 'remove-exception', index: 0 }
		])
	);
	expect(draftDifferences(WAAL, draft).map(({ what }) => what)).toEqual([
		'block-moved',
		'room-rule',
		'block-renamed',
		'block-removed',
		'template-renamed',
		'template-added',
		'week',
		'exceptions'
	]);
	expect(draftDifferences(WAAL, WAAL)).toEqual([]);
	expect(droppedKeys(WAAL, draft)).toEqual(['lunch']);
	expect(timesIn(draft, REST)).toBe('16:00–16:15');
});

test('a new group starts with two empty days', () => {
	const program = emptyProgram({ schoolDay: 'Schooldag', weekendDay: 'Weekend' });
	expect(program.templates.map(({ name, blocks }) => [name, blocks])).toEqual([
		['Schooldag', []],
		['Weekend', []]
	]);
	expect(program.week).toMatchObject({ mon: 'schooldag', sun: 'weekend' });
});
