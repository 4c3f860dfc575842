/** Every change that can be made to a day program, as data, and what each makes of it. Pure: nothing is changed in place. */
import type { DateException, RoomRule, Weekday } from '../document/schema.ts';
import type { BlockPlace, DraftProgram } from './draft.ts';
import { addBlock, changeBlock, moveBlock, removeBlock, resizeBlock, setRoomRule } from './edit-blocks.ts';
import { addException, changeException, removeException } from './edit-exceptions.ts';
import type { BlockFields, EditResult } from './edit-result.ts';
import {
	addTemplate,
	assignWeekday,
	copyTemplate,
	removeTemplate,
	renameTemplate
} from './edit-templates.ts';

export type Edit =
	/** Minutes later, or earlier where negative; the length stays. */
	| { readonly do: 'move-block'; readonly at: BlockPlace; readonly minutes: number }
	/** One edge so many minutes later, or earlier where negative. */
	| {
			readonly do: 'resize-block';
			readonly at: BlockPlace;
			readonly edge: 'start' | 'end';
			readonly minutes: number;
	  }
	/** Only the fields that are named. */
	| { readonly do: 'change-block'; readonly at: BlockPlace; readonly to: Partial<BlockFields> }
	/** Null: nobody is held to the room. */
	| { readonly do: 'set-room-rule'; readonly at: BlockPlace; readonly room: RoomRule | null }
	| {
			readonly do: 'add-block';
			readonly template: string;
			readonly block: BlockFields;
			readonly room: RoomRule | null;
	  }
	| { readonly do: 'remove-block'; readonly at: BlockPlace }
	| { readonly do: 'add-template'; readonly name: string }
	| { readonly do: 'copy-template'; readonly template: string; readonly name: string }
	| { readonly do: 'rename-template'; readonly template: string; readonly name: string }
	| { readonly do: 'remove-template'; readonly template: string }
	| { readonly do: 'assign-weekday'; readonly weekday: Weekday; readonly template: string }
	| { readonly do: 'add-exception'; readonly exception: DateException }
	| { readonly do: 'change-exception'; readonly index: number; readonly exception: DateException }
	| { readonly do: 'remove-exception'; readonly index: number };

/** The program after a change, or why the change is refused; then nothing has changed. */
export function applyEdit(program: DraftProgram, edit: Edit): EditResult {
	switch (edit.do) {
		case 'move-block':
			return moveBlock(program, edit.at, edit.minutes);
		case 'resize-block':
			return resizeBlock(program, edit.at, edit.edge, edit.minutes);
		case 'change-block':
			return changeBlock(program, edit.at, edit.to);
		case 'set-room-rule':
			return setRoomRule(program, edit.at, edit.room);
		case 'add-block':
			return addBlock(program, edit.template, edit.block, edit.room);
		case 'remove-block':
			return removeBlock(program, edit.at);
		case 'add-template':
			return addTemplate(program, edit.name);
		case 'copy-template':
			return copyTemplate(program, edit.template, edit.name);
		case 'rename-template':
			return renameTemplate(program, edit.template, edit.name);
		case 'remove-template':
			return removeTemplate(program, edit.template);
		case 'assign-weekday':
			return assignWeekday(program, edit.weekday, edit.template);
		case 'add-exception':
			return addException(program, edit.exception);
		case 'change-exception':
			return changeException(program, edit.index, edit.exception);
		case 'remove-exception':
			return removeException(program, edit.index);
	}
}

/** Several changes, one after the other; all of them or, where one is refused, none. */
export function applyEdits(program: DraftProgram, edits: readonly Edit[]): EditResult {
	let result: EditResult = { ok: true, program };
	for (const edit of edits) {
		if (!result.ok) return result;
		result = applyEdit(result.program, edit);
	}
	return result;
}
