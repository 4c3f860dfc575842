/** Blocks of a template moved, resized, changed, added and removed; two never cover the same minute of their day. */
import { isTime } from '../document/formats.ts';
import type { Block, RoomRule, Template } from '../document/schema.ts';
import { KINDS } from '../document/vocabulary.ts';
import { minuteOfDay, timeOf } from '../time/calendar.ts';
import { blockAt, draftTemplate, type BlockPlace, type DraftProgram } from './draft.ts';
import { newKey } from './edit-keys.ts';
import { changed, refuse, type BlockFields, type EditResult } from './edit-result.ts';
import { endMinuteOf } from './plan.ts';

const MINUTES_PER_DAY = 1440;

/** From where to where a block runs, in minutes from midnight of the day it starts on. */
interface Span {
	readonly startMinute: number;
	/** From 1440 on: the next day. */
	readonly endMinute: number;
}

/** The span of a block: a night over midnight is one. */
export function spanOf({ start, end }: Pick<Block, 'start' | 'end'>): Span {
	const startMinute = minuteOfDay(start);
	return { startMinute, endMinute: endMinuteOf(startMinute, end) };
}

/** The block some minutes later (earlier where negative), as long as it was. */
export function moveBlock(program: DraftProgram, at: BlockPlace, minutes: number): EditResult {
	return respan(program, at, ({ startMinute, endMinute }) => ({
		startMinute: startMinute + minutes,
		endMinute: endMinute + minutes
	}));
}

/** One edge of the block some minutes later (earlier where negative). */
export function resizeBlock(
	program: DraftProgram,
	at: BlockPlace,
	edge: 'start' | 'end',
	minutes: number
): EditResult {
	return respan(program, at, ({ startMinute, endMinute }) =>
		edge === 'start'
			? { startMinute: startMinute + minutes, endMinute }
			: { startMinute, endMinute: endMinute + minutes }
	);
}

/** Title, kind and times; refused where a time cannot be read. */
export function changeBlock(program: DraftProgram, at: BlockPlace, to: Partial<BlockFields>): EditResult {
	const problem = problemOf(to);
	return problem ?? onBlock(program, at, (block) => ({ ...block, ...trimmed(to) }));
}

/** Whether youths must or may go to their room in this block, and what then; null: the block is not about the room. */
export function setRoomRule(program: DraftProgram, at: BlockPlace, room: RoomRule | null): EditResult {
	return onBlock(program, at, ({ room: _, ...block }) => (room ? { ...block, room } : block));
}

/** A new block, with a key of its own unless it is the same moment as one of another template. */
export function addBlock(
	program: DraftProgram,
	templateId: string,
	fields: BlockFields,
	room: RoomRule | null
): EditResult {
	const template = draftTemplate(program, templateId);
	if (!template) return refuse({ code: 'gone', what: 'template' });
	const problem = problemOf(fields);
	if (problem) return problem;
	const key = newKey(program, template, fields);
	const block: Block = { key, ...fields, ...trimmed(fields), ...(room ? { room } : {}) };
	return withBlocks(program, template, [...template.blocks, block], block);
}

/** The block falls away. */
export function removeBlock(program: DraftProgram, { template: id, key }: BlockPlace): EditResult {
	const template = draftTemplate(program, id);
	const blocks = template?.blocks.filter((block) => block.key !== key);
	if (!template || !blocks || blocks.length === template.blocks.length) return GONE;
	return withBlocks(program, template, blocks);
}

const GONE = refuse({ code: 'gone', what: 'block' });

function respan(program: DraftProgram, at: BlockPlace, change: (span: Span) => Span): EditResult {
	const block = blockAt(program, at);
	if (!block) return GONE;
	const { startMinute, endMinute } = change(spanOf(block));
	if (startMinute < 0 || startMinute >= MINUTES_PER_DAY) return refuse({ code: 'other-day' });
	if (endMinute <= startMinute) return refuse({ code: 'no-length' });
	if (endMinute - startMinute >= MINUTES_PER_DAY) return refuse({ code: 'too-long' });
	const times = { start: timeOf(startMinute), end: timeOf(endMinute) };
	return onBlock(program, at, (before) => ({ ...before, ...times }));
}

function onBlock(program: DraftProgram, at: BlockPlace, change: (block: Block) => Block): EditResult {
	const template = draftTemplate(program, at.template);
	const before = blockAt(program, at);
	if (!template || !before) return GONE;
	const after = change(before);
	const blocks = template.blocks.map((block) => (block === before ? after : block));
	return withBlocks(program, template, blocks, after);
}

/** The program with other blocks in a template, in the order in which they start; `touched` may overlap no other. */
function withBlocks(
	program: DraftProgram,
	template: Template,
	blocks: readonly Block[],
	touched?: Block
): EditResult {
	if (touched && touched.start === touched.end) return refuse({ code: 'no-length' });
	const other = touched && blocks.find((block) => block !== touched && overlap(block, touched));
	if (touched && other) {
		const { startMinute: otherStartMinute, endMinute: otherEndMinute } = spanOf(other);
		return refuse({
			code: 'overlap',
			title: touched.title,
			other: other.title,
			otherStartMinute,
			otherEndMinute
		});
	}
	const sorted = [...blocks].sort((a, b) => minuteOfDay(a.start) - minuteOfDay(b.start));
	const templates = program.templates.map((known) =>
		known === template ? { ...template, blocks: sorted } : known
	);
	return changed({ ...program, templates });
}

/** Judged on the day both start: a night may run on under the blocks of the next day. */
function overlap(one: Block, other: Block): boolean {
	const [a, b] = [spanOf(one), spanOf(other)];
	return a.startMinute < b.endMinute && b.startMinute < a.endMinute;
}

function problemOf({ title, kind, start, end }: Partial<BlockFields>): EditResult | null {
	if (title?.trim() === '') return refuse({ code: 'empty-title' });
	if (kind !== undefined && !KINDS.includes(kind)) return refuse({ code: 'bad-value', field: 'kind' });
	if (start !== undefined && !isTime(start)) return refuse({ code: 'bad-time', field: 'start' });
	if (end !== undefined && !isTime(end)) return refuse({ code: 'bad-time', field: 'end' });
	return null;
}

function trimmed<Fields extends Partial<BlockFields>>(fields: Fields): Fields {
	return fields.title === undefined ? fields : { ...fields, title: fields.title.trim() };
}
