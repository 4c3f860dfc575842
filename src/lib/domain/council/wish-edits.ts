/** What carries out a wish on a moment: edits of a program, on every kind of day that has it. */
import type { Block, Lock, RoomRule } from '../document/schema.ts';
import { WEEKDAYS, type Wish } from '../document/vocabulary.ts';
import { draftTemplate, type DraftProgram } from '../program/draft.ts';
import { spanOf } from '../program/edit-blocks.ts';
import { applyEdits, type Edit } from '../program/edit.ts';
import { effectiveDoor } from '../seclusion/state.ts';

/** The block of the first weekday that has it. */
export function firstBlock(program: DraftProgram, key: string): Block | null {
	const blocks = WEEKDAYS.flatMap((weekday) => draftTemplate(program, program.week[weekday])?.blocks ?? []);
	return blocks.find((block) => block.key === key) ?? null;
}

/**
 * The program with a wish carried out on every template that has the moment. Where the wish has a time, a minute from
 * midnight, it is that time on every day; shorter or later: on every day on which that time falls within the moment, on
 * others it stays as it is. Null where no day has the moment, or where two blocks would cover one minute.
 */
export function changedTo(
	program: DraftProgram,
	lock: Lock,
	key: string,
	wish: Wish,
	minute: number
): DraftProgram | null {
	const first = firstBlock(program, key);
	if (!first) return null;
	const edits = program.templates.flatMap(({ id, blocks }) => {
		const block = blocks.find((one) => one.key === key);
		return block ? editOf({ template: id, key }, wish, block, first, minute, lock) : [];
	});
	const result = applyEdits(program, edits);
	return result.ok ? result.program : null;
}

function editOf(
	at: { readonly template: string; readonly key: string },
	wish: Wish,
	block: Block,
	first: Block,
	minute: number,
	lock: Lock
): Edit[] {
	const { room } = block;
	const { startMinute, endMinute } = spanOf(block);
	switch (wish) {
		case 'away':
			return [{ do: 'remove-block', at }];
		case 'shorter':
			if (minute <= startMinute || minute >= endMinute) return [];
			return first.kind === 'night'
				? [{ do: 'resize-block', at, edge: 'start', minutes: minute - startMinute }]
				: [{ do: 'resize-block', at, edge: 'end', minutes: minute - endMinute }];
		case 'other-time':
			return [{ do: 'move-block', at, minutes: minute - startMinute }];
		case 'door-open':
			return room ? [{ do: 'set-room-rule', at, room: doorOpen(room) }] : [];
		case 'own-choice':
			return room ? [{ do: 'set-room-rule', at, room: ownChoice(room, lock) }] : [];
		case 'in-words':
			return [];
	}
}

/** An open door that one may not go through would change nothing. */
function doorOpen(rule: RoomRule): RoomRule {
	return { ...rule, leave: rule.leave === 'no' ? 'on-need' : rule.leave, door: 'open' };
}

/** Who wants to rest may still shut the door, where it does not lock itself. */
function ownChoice(rule: RoomRule, lock: Lock): RoomRule {
	const shut = effectiveDoor('closed', lock) === 'closed' ? 'closed' : 'open';
	return { ...rule, entry: 'choice', leave: 'free', door: rule.door === 'open' ? 'open' : shut };
}
