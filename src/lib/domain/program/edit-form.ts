/** What the forms of the week editor say, as changes to a program: the same on the server and in the browser. */
import type { DateException, RoomRule } from '../document/schema.ts';
import { BASES_OF_RULE, DOORS, ENTRIES, KINDS, LEAVES, WEEKDAYS } from '../document/vocabulary.ts';
import { isDate } from '../document/formats.ts';
import { addDays } from '../time/calendar.ts';
import { typedTime } from '../time/typed-time.ts';
import type { Edit } from './edit.ts';
import type { BlockFields, EditRefusal } from './edit-result.ts';

/** The fields of a posted form by name; one that is not there was not on the form. */
export type EditFields = Readonly<Record<string, string | undefined>>;

export type ReadEdits =
	| { readonly ok: true; readonly edits: readonly Edit[] }
	| { readonly ok: false; readonly refusal: EditRefusal };

/** By how much the buttons move an edge. */
const NUDGE_MINUTES = 15;

/** The buttons that move a block or its end. */
export const NUDGES = ['earlier', 'later', 'shorter', 'longer'] as const;

export type Nudge = (typeof NUDGES)[number];

/** What a form asks for; its `do` is the button that was pressed. Refused where a field has no meaning. */
export function editsOfForm(fields: EditFields): ReadEdits {
	const template = fields.template ?? '';
	const name = fields.name ?? '';
	const at = { template, key: fields.key ?? '' };
	switch (fields.do) {
		case 'change':
			return changesOfBlock(fields);
		case 'earlier':
		case 'later':
		case 'shorter':
		case 'longer':
			return then(changesOfBlock(fields), nudge(at, fields.do));
		case 'make-open':
		case 'make-choice':
			return read({ do: 'set-room-rule', at, room: lighterRule(fields.do, fields) });
		case 'remove-block':
			return read({ do: 'remove-block', at });
		case 'add-block':
			return newBlock(fields);
		case 'add-template':
			return read({ do: 'add-template', name });
		case 'copy-template':
		case 'rename-template':
			return read({ do: fields.do, template, name });
		case 'remove-template':
			return read({ do: 'remove-template', template });
		case 'assign-weekdays':
			return weekdays(fields);
		case 'add-exception':
			return exception(fields, (made) => ({ do: 'add-exception', exception: made }));
		case 'change-exception':
			return exception(fields, (made) => ({
				do: 'change-exception',
				index: indexOf(fields),
				exception: made
			}));
		case 'remove-exception':
			return read({ do: 'remove-exception', index: indexOf(fields) });
		default:
			return refused('do');
	}
}

/** The change that one of the four buttons makes. */
export function nudge(at: { template: string; key: string }, which: Nudge): Edit {
	const minutes = which === 'later' || which === 'longer' ? NUDGE_MINUTES : -NUDGE_MINUTES;
	if (which === 'earlier' || which === 'later') return { do: 'move-block', at, minutes };
	return { do: 'resize-block', at, edge: 'end', minutes };
}

/** The buttons that put a lighter rule in place of the one there is. */
export const LIGHTER = ['make-open', 'make-choice'] as const;

/** The door open and out when needed; or everyone's own choice. A notice to staff stays as it is. */
function lighterRule(which: (typeof LIGHTER)[number], { signalled }: EditFields): RoomRule {
	const kept = signalled === 'yes' ? { signalled: true } : {};
	return which === 'make-open'
		? { entry: 'mandatory', leave: 'on-need', door: 'open', ...kept }
		: { entry: 'choice', leave: 'free', door: 'open', ...kept };
}

/** The room rule of a form: `entry` is `none` where the block is not about the room; undefined: cannot be read. */
export function roomRuleOf(fields: EditFields): RoomRule | null | undefined {
	if (fields.entry === undefined || fields.entry === 'none') return null;
	const entry = ENTRIES.find((known) => known === fields.entry);
	const leave = LEAVES.find((known) => known === fields.leave);
	const door = DOORS.find((known) => known === fields.door);
	if (!entry || !leave || !door) return undefined;
	return {
		entry,
		leave,
		door,
		...(fields.youthHasKey === 'yes' ? { youthHasKey: true } : {}),
		...(fields.signalled === 'yes' ? { signalled: true } : {})
	};
}

function read(...edits: Edit[]): ReadEdits {
	return { ok: true, edits };
}

function refused(field: string): ReadEdits {
	return { ok: false, refusal: { code: 'bad-value', field } };
}

function then(first: ReadEdits, next: Edit): ReadEdits {
	return first.ok ? read(...first.edits, next) : first;
}

/** The fields of the block that are on the form, and its room rule where `entry` is. */
function changesOfBlock(fields: EditFields): ReadEdits {
	const at = { template: fields.template ?? '', key: fields.key ?? '' };
	const to = blockFieldsOf(fields);
	if (!to) return refused('kind');
	const edits: Edit[] = Object.keys(to).length > 0 ? [{ do: 'change-block', at, to }] : [];
	if (fields.entry === undefined) return read(...edits);
	const room = roomRuleOf(fields);
	return room === undefined ? refused('room') : read(...edits, { do: 'set-room-rule', at, room });
}

function newBlock(fields: EditFields): ReadEdits {
	const block = blockFieldsOf(fields);
	const room = roomRuleOf(fields);
	if (!block?.kind) return refused('kind');
	if (room === undefined) return refused('room');
	const { title = '', kind, start = '', end = '' } = block;
	const template = fields.template ?? '';
	return read({ do: 'add-block', template, block: { title, kind, start, end }, room });
}

/** Null: a kind that does not exist. */
function blockFieldsOf({ title, kind, start, end }: EditFields): Partial<BlockFields> | null {
	const known = KINDS.find((name) => name === kind);
	if (kind !== undefined && !known) return null;
	return {
		...(title === undefined ? {} : { title }),
		...(known ? { kind: known } : {}),
		// What is no time is refused where the change is made.
		...(start === undefined ? {} : { start: typedTime(start) ?? start }),
		...(end === undefined ? {} : { end: typedTime(end) ?? end })
	};
}

function weekdays(fields: EditFields): ReadEdits {
	const edits = WEEKDAYS.flatMap((weekday): Edit[] => {
		const template = fields[weekday];
		return template === undefined ? [] : [{ do: 'assign-weekday', weekday, template }];
	});
	return read(...edits);
}

/** The last day of a range is on the form; the document says the day after it. */
function exception(fields: EditFields, edit: (exception: DateException) => Edit): ReadEdits {
	const { from = '', until = '' } = fields;
	const basis = BASES_OF_RULE.find((known) => known === fields.basis);
	if (fields.basis && !basis) return refused('basis');
	const to = isDate(until) ? addDays(until, 1) : '';
	return read(edit({ from, to, template: fields.template ?? '', ...(basis ? { basis } : {}) }));
}

/** NaN where it is no number: no exception stands there. */
function indexOf(fields: EditFields): number {
	return /^\d{1,5}$/.test(fields.index ?? '') ? Number(fields.index) : NaN;
}
