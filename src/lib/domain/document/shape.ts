/** Reads entries by their zod schemas: at once where all is well, part by part where something is not. */
import { z } from 'zod';
import { isDate } from './formats.ts';
import { errorAt, type ExpectedShape, type Problem } from './problem.ts';
import { fieldPath } from './path.ts';
import { UNREADABLE, type Readable } from './readable.ts';
import { weekSchema, WEEKDAYS } from './schema.ts';

/**
 * Reads a value of one schema. One of a good shape is returned as it is; of another, each problem is
 * added to `problems` and what can be read is returned (FORMAT.md section 8: shape, date and time).
 */
export type Reader<T = unknown> = (value: unknown, path: () => string, problems: Problem[]) => Readable<T>;

/** The reader of a schema that changes nothing of what it accepts. */
export function readerOf<T>(schema: z.ZodType<T>): Reader<T> {
	let judge: z.ZodType<T> | undefined;
	return (value, path, problems) => {
		judge ??= fastest(schema);
		// What passes is its own result: each part of it is of a good shape.
		if (z.validate(judge, value)) return value as Readable<T>;
		const before = problems.length;
		const read = readPart(schema, value, path(), problems);
		if (problems.length === before) problems.push(errorAt('bad-shape:type', path(), { expected: 'object' }));
		// Built field by field from the schema of T.
		return read as Readable<T>;
	};
}

/** The schema compiled to code, or itself where the page forbids code made from text. */
function fastest<Schema extends z.ZodType>(schema: Schema): Schema {
	return z.config().jitless ? schema : z.compile(schema);
}

function readPart(schema: z.core.$ZodType, value: unknown, path: string, problems: Problem[]): unknown {
	if (schema instanceof z.ZodOptional) {
		return value === undefined ? undefined : readPart(schema.unwrap(), value, path, problems);
	}
	if (schema instanceof z.ZodNullable) {
		return value === null ? null : readPart(schema.unwrap(), value, path, problems);
	}
	if (schema instanceof z.ZodObject) return readObject(schema, value, path, problems);
	if (schema instanceof z.ZodArray) return readList(schema, value, path, problems);
	return readLeaf(schema, value, path, problems);
}

function readObject(schema: z.ZodObject, value: unknown, path: string, problems: Problem[]): unknown {
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
export function reportUnknownFields(value: object, known: object, path: string, problems: Problem[]): void {
	for (const field of Object.keys(value)) {
		if (Object.hasOwn(known, field)) continue;
		problems.push(errorAt('bad-shape:unknown-field', fieldPath(path, field), { field }));
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

function readList(schema: z.ZodArray, value: unknown, path: string, problems: Problem[]): unknown {
	if (!Array.isArray(value)) return refuse(errorAt('bad-shape:type', path, { expected: 'list' }), problems);
	if (value.length === 0 && !z.validate(schema, value)) {
		return refuse(errorAt('bad-shape:empty-list', path, {}), problems);
	}
	return value.map((item, index) => readPart(schema.element, item, `${path}[${index}]`, problems));
}

function readLeaf(schema: z.core.$ZodType, value: unknown, path: string, problems: Problem[]): unknown {
	const result = z.safeParse(schema, value);
	return result.success ? value : refuse(leafProblem(result.error.issues[0], value, path), problems);
}

function refuse(problem: Problem, problems: Problem[]): typeof UNREADABLE {
	problems.push(problem);
	return UNREADABLE;
}

function isAbsent(value: unknown): boolean {
	return value === undefined || value === null;
}

/** What zod found wrong with a single value, as a problem of ours. */
function leafProblem(issue: z.core.$ZodIssue, value: unknown, path: string): Problem {
	switch (issue.code) {
		case 'invalid_format':
			return typeof value === 'string'
				? formatProblem(issue, value, path)
				: errorAt('bad-shape:type', path, { expected: 'text' });
		case 'invalid_value':
			return errorAt('bad-shape:value', path, { value: named(value), allowed: issue.values.join(', ') });
		case 'too_small':
			if (issue.origin === 'string') return errorAt('bad-shape:empty-text', path, {});
			return errorAt('bad-shape:number', path, { value: Number(value), minimum: Number(issue.minimum) });
		case 'too_big':
			return errorAt('bad-shape:number', path, { value: Number(value), maximum: Number(issue.maximum) });
		case 'invalid_type':
			return errorAt('bad-shape:type', path, { expected: SHAPES[issue.expected] ?? 'text' });
		default:
			return errorAt('bad-shape:type', path, { expected: 'text' });
	}
}

const SHAPES: Record<string, ExpectedShape> = {
	string: 'text',
	number: 'number',
	int: 'whole-number',
	boolean: 'yes-no',
	array: 'list',
	object: 'object'
};

/** A text in a wrong form. A date-time whose date is good has a wrong time. */
function formatProblem(issue: z.core.$ZodIssueInvalidStringFormat, value: string, path: string): Problem {
	switch (issue.format) {
		case 'date':
			return errorAt('bad-date:date', path, { value });
		case 'month':
			return errorAt('bad-date:month', path, { value });
		case 'time':
			return errorAt('bad-time:time', path, { value });
		case 'date-time':
			return isDate(value.slice(0, 10))
				? errorAt('bad-time:date-time', path, { value })
				: errorAt('bad-date:date-time', path, { value });
		case 'youth-number':
			return errorAt('bad-shape:youth-number', path, { value });
		case 'location-code':
			return errorAt('bad-shape:location-code', path, { value });
		default:
			return errorAt('bad-shape:id', path, { value });
	}
}

/** A value as a short name in a sentence; what has parts is named by what it is. */
function named(value: unknown): string {
	if (Array.isArray(value)) return '[…]';
	return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
