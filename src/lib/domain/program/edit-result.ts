/** How a change to a day program ends: with a program, or with a reason that a screen can put into words. */
import type { Block } from '../document/schema.ts';
import type { DraftProgram } from './draft.ts';

/** What a form says of a block; its key stays what it was. */
export type BlockFields = Pick<Block, 'title' | 'kind' | 'start' | 'end'>;

/** Why a change is refused, with what its sentence needs. Minutes count from midnight of the day the block starts on. */
export type EditRefusal =
	| {
			readonly code: 'overlap';
			readonly title: string;
			readonly other: string;
			readonly otherStartMinute: number;
			readonly otherEndMinute: number;
	  }
	/** Start and end are the same, or the end was pulled over the start. */
	| { readonly code: 'no-length' }
	/** A whole day or longer. */
	| { readonly code: 'too-long' }
	/** Would start before 00:00 or after 23:59: on another day. */
	| { readonly code: 'other-day' }
	| { readonly code: 'bad-time'; readonly field: 'start' | 'end' }
	| { readonly code: 'bad-value'; readonly field: string }
	| { readonly code: 'empty-title' }
	| { readonly code: 'empty-name' }
	| { readonly code: 'name-taken'; readonly name: string }
	| { readonly code: 'last-template' }
	| { readonly code: 'template-in-use'; readonly weekdays: number; readonly exceptions: number }
	| { readonly code: 'bad-date'; readonly field: 'from' | 'until' }
	| { readonly code: 'bad-dates' }
	| { readonly code: 'gone'; readonly what: 'block' | 'template' | 'exception' };

export type EditResult =
	| { readonly ok: true; readonly program: DraftProgram }
	| { readonly ok: false; readonly refusal: EditRefusal };

/** The change is made. */
export function changed(program: DraftProgram): EditResult {
	return { ok: true, program };
}

/** The change is not made. */
export function refuse(refusal: EditRefusal): EditResult {
	return { ok: false, refusal };
}
