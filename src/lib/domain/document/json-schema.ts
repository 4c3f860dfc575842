/** The JSON Schema of a document, made from the very schemas that judge it. */
import { z } from 'zod';
import { FORMAT, FORMAT_DATE, institutionSchema, LIST_NAMES, LIST_SCHEMAS } from './schema.ts';

/** The name of the schema: the format and the day on which it last grew. */
const SCHEMA_ID = `urn:${FORMAT.replace('/', ':')}:${FORMAT_DATE}`;

/**
 * The shape of a whole document as JSON Schema, draft 2020-12. It says what each entry looks like;
 * what entries must be to each other (FORMAT.md section 8) is beyond a schema.
 */
export function documentJsonSchema(): z.core.JSONSchema.BaseSchema {
	const lists = LIST_NAMES.map((list) => [list, z.array(LIST_SCHEMAS[list]).optional()]);
	const document = z
		.strictObject({
			format: z.literal(FORMAT),
			institution: institutionSchema,
			...Object.fromEntries(lists)
		})
		.meta({
			$id: SCHEMA_ID,
			title: FORMAT,
			description: 'An institution for closed youth care and its day programs through time.'
		});
	return z.toJSONSchema(document, {
		target: 'draft-2020-12',
		override: ({ jsonSchema }) => tidy(jsonSchema)
	});
}

/** Leaves out what only zod knows: its own format names, and the largest whole number of the language. */
function tidy(part: z.core.JSONSchema.BaseSchema): void {
	if (part.format !== 'date') delete part.format;
	if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
}
