/** Reads entries by their zod schemas: at once where all is well, part by part where something is not. */
import { z } from 'zod';
import { leafProblem } from './leaf-problem.ts';
import { errorAt, type Problem } from './problem.ts';
import { fieldPath } from './path.ts';
import type { ProblemList } from './problem-list.ts';
import { UNREADABLE, type Readable } from './readable.ts';
import { weekSchema } from './schema.ts';
import { WEEKDAYS } from './vocabulary.ts';

/** Reads the values of one schema that changes nothing of what it accepts. */
export class Reader<T> {
	readonly #schema: z.ZodType<T>;
	#judge: z.ZodType<T> | null = null;

	constructor(schema: z.ZodType<T>) {
		this.#schema = schema;
	}

	/** True for a value of a good shape: it is its own result, and each part of it is of a good shape. */
	accepts(value: unknown): boolean {
		this.#judge ??= fastest(this.#schema);
		return z.validate(this.#judge, value);
	}

	/**
	 * What can be read of a value that is not accepted: each problem is added to `problems` under its path
	 * (FORMAT.md section 8: shape, date and time).
	 */
	read(value: unknown, path: string, problems: ProblemList): Readable<T> {
		const before = problems.found.length;
		const read = readPart(this.#schema, value, path, problems);
		if (problems.found.length === before) problems.add('bad-shape:type', path, { expected: 'object' });
		// Built field by field from the schema of T.
		return read as Readable<T>;
	}
}

/** The schema compiled to code, or itself where the page forbids code made from text. */
function fastest<Schema extends z.ZodType>(schema: Schema): Schema {
	return z.config().jitless ? schema : z.compile(schema);
}

function readPart(schema: z.core.$ZodType, value: unknown, path: string, problems: ProblemList): unknown {
	if (schema instanceof z.ZodOptional) {
		return value === undefined ? undefined : readPart(schema.unwrap(), value, path, problems);
	}
	if (schema instanceof z.ZodNullable) {
		return value === null ? null : readPart(schema.unwrap(), value, path, problems);
	}
	if (schema instanceof z.ZodObject) return readObject(schema, value, path, problems);
	if (schema instanceof z.ZodArray) return readList(schema, value, path, problems);
	if (schema instanceof z.ZodRecord) return readRecord(schema, value, path, problems);
	if (schema instanceof z.ZodDiscriminatedUnion) return readOneOf(schema, value, path, problems);
	return readLeaf(schema, value, path, problems);
}

function readObject(schema: z.ZodObject, value: unknown, path: string, problems: ProblemList): unknown {
	if (!isPlainObject(value)) return refuse(errorAt('bad-shape:type', path, { expected: 'object' }), problems);
	const read: Record<string, unknown> = {};
	for (const [field, part] of Object.entries(schema.shape)) {
		const given = Object.hasOwn(value, field) ? value[field] : undefined;
		const place = fieldPath(path, field);
		if (isAbsent(given) && !z.validate(part, given)) {
			read[field] = refuse(missing(schema, field, place), problems);
		} else if (given !== undefined) {
			read[field] = readPart(part, given, place, problems);
		}
	}
	reportUnknownFields(value, schema.shape, path, problems);
	return read;
}

/** One problem for each field that a shape does not know, a prototype key included. */
export function reportUnknownFields(value: object, known: object, path: string, problems: ProblemList): void {
	for (const field of Object.keys(value)) {
		if (problems.isFull) return;
		if (Object.hasOwn(known, field)) continue;
		problems.add('bad-shape:unknown-field', fieldPath(path, field), { field });
	}
}

/** An object with named fields: no list, nothing absent. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(schema: z.ZodObject, field: string, path: string): Problem {
	const weekday = schema === weekSchema && WEEKDAYS.find((candidate) => candidate === field);
	return weekday
		? errorAt('week-incomplete', path, { weekday })
		: errorAt('bad-shape:missing', path, { field });
}

function readList(schema: z.ZodArray, value: unknown, path: string, problems: ProblemList): unknown {
	if (!Array.isArray(value)) return refuse(errorAt('bad-shape:type', path, { expected: 'list' }), problems);
	if (value.length === 0 && !z.validate(schema, value)) {
		return refuse(errorAt('bad-shape:empty-list', path, {}), problems);
	}
	const { least, most } = boundsOf(schema);
	if (value.length < least) {
		return refuse(errorAt('bad-shape:short-list', path, { number: value.length, least }), problems);
	}
	if (value.length > most) {
		return refuse(errorAt('bad-shape:long-list', path, { number: value.length, most }), problems);
	}
	return Array.from(value, (item: unknown, index) =>
		problems.isFull ? UNREADABLE : readPart(schema.element, item, `${path}[${index}]`, problems)
	);
}

/** How many items a list may have, at least and at most. */
function boundsOf({ def: { checks } }: z.ZodArray): { least: number; most: number } {
	const least = checks?.find((check) => check instanceof z.core.$ZodCheckMinLength);
	const most = checks?.find((check) => check instanceof z.core.$ZodCheckMaxLength);
	return { least: least?._zod.def.minimum ?? 0, most: most?._zod.def.maximum ?? Infinity };
}

/** An object whose names are free within a pattern. */
function readRecord(schema: z.ZodRecord, value: unknown, path: string, problems: ProblemList): unknown {
	if (!isPlainObject(value)) return refuse(errorAt('bad-shape:type', path, { expected: 'object' }), problems);
	const read: Record<string, unknown> = {};
	for (const [field, given] of Object.entries(value)) {
		const place = fieldPath(path, field);
		if (!z.validate(schema.keyType, field)) problems.add('bad-shape:unknown-field', place, { field });
		else read[field] = readPart(schema.valueType, given, place, problems);
	}
	return read;
}

/** An object of which one field says which of several shapes it has. */
function readOneOf(
	schema: z.ZodDiscriminatedUnion,
	value: unknown,
	path: string,
	problems: ProblemList
): unknown {
	if (!isPlainObject(value)) return refuse(errorAt('bad-shape:type', path, { expected: 'object' }), problems);
	const field = schema.def.discriminator;
	const options = schema.options.filter((option) => option instanceof z.ZodObject);
	const fitting = options.find(({ shape }) => z.validate(shape[field], value[field]));
	// Where none fits, the first says what is wrong with the field.
	return readObject(fitting ?? options[0], value, path, problems);
}

function readLeaf(schema: z.core.$ZodType, value: unknown, path: string, problems: ProblemList): unknown {
	const result = z.safeParse(schema, value);
	return result.success ? value : refuse(leafProblem(result.error.issues[0], value, path), problems);
}

function refuse(problem: Problem, problems: ProblemList): typeof UNREADABLE {
	problems.push(problem);
	return UNREADABLE;
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null;
}
