/** What youths can do in place of a rest moment, as a zod schema (FORMAT.md section 12). */
import { z } from 'zod';
import { roomRule } from './program-schema.ts';
import { id, title } from './values.ts';
import { ACTIVITY_PICTURES, KINDS } from './vocabulary.ts';

const MOST_STAFF = 5;
const MOST_YOUTHS = 40;

/** An activity of a location's catalogue; with `room` it is in the youth's own room. */
export const activity = z.strictObject({
	id,
	locationId: id,
	title,
	kind: z.enum(KINDS),
	picture: z.enum(ACTIVITY_PICTURES),
	place: title.nullish(),
	leastStaff: z.int().min(0).max(MOST_STAFF),
	most: z.int().min(1).max(MOST_YOUTHS),
	room: roomRule.nullish(),
	/** No longer to be chosen; what was chosen before stays. */
	retired: z.boolean().nullish()
});

export type Activity = z.infer<typeof activity>;
