/** Names what is wrong with a single value: its type, its form, or that it is none of the allowed. */
import type { z } from 'zod';
import { isDate } from './formats.ts';
import { errorAt, type ExpectedShape, type Problem } from './problem.ts';

/** What zod found wrong with a single value, as a problem of ours. */
export function leafProblem(issue: z.core.$ZodIssue, value: unknown, path: string): Problem {
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
		case 'not_multiple_of':
			return errorAt('bad-shape:decimals', path, { value: Number(value) });
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
