/** What a day program is made of, as zod schemas: blocks in templates, a week of them, and exceptions (FORMAT.md section 1). */
import { z } from 'zod';
import { date, id, ruleBasis, time, title } from './values.ts';
import { DOORS, ENTRIES, KINDS, LEAVES } from './vocabulary.ts';

export const roomRule = z.strictObject({
	entry: z.enum(ENTRIES),
	leave: z.enum(LEAVES),
	door: z.enum(DOORS),
	youthHasKey: z.boolean().nullish(),
	signalled: z.boolean().nullish()
});

const block = z.strictObject({
	key: id,
	title,
	kind: z.enum(KINDS),
	start: time,
	end: time,
	room: roomRule.nullish()
});

const template = z.strictObject({ id, name: title, blocks: z.array(block) });

const week = z.strictObject({ mon: id, tue: id, wed: id, thu: id, fri: id, sat: id, sun: id });

const dateException = z.strictObject({ from: date, to: date, template: id, basis: ruleBasis.nullish() });

/** What a version and a draft have in common. */
export const program = z.strictObject({
	templates: z.array(template).min(1),
	week,
	exceptions: z.array(dateException)
});

export const weekSchema = week;

export type RoomRule = z.infer<typeof roomRule>;
export type Block = z.infer<typeof block>;
export type Template = z.infer<typeof template>;
export type Week = z.infer<typeof week>;
export type DateException = z.infer<typeof dateException>;
