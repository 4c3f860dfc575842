/** Sets one value in a copy of a document by its path, so that a test reads as path, value, outcome. */

/** A copy of `value` with another value at a path such as `stays[0].to`; undefined takes it away. */
export function withValue(value: unknown, path: string, replacement: unknown): unknown {
	// Parts that the original shares stand apart in the copy.
	const copy: unknown = JSON.parse(JSON.stringify(value));
	const steps = [...path.matchAll(/[^.[\]]+/g)].map(([step]) => step);
	const last = steps.pop() ?? '';
	const parent = steps.reduce((part, step) => Reflect.get(Object(part), step), copy);
	if (replacement === undefined) Reflect.deleteProperty(Object(parent), last);
	else Reflect.set(Object(parent), last, replacement);
	return copy;
}

/** A copy of `value` with an entry added to the list at a path. */
export function withEntry(value: unknown, path: string, entry: unknown): unknown {
	const list = [...path.matchAll(/[^.[\]]+/g)].reduce(
		(part, [step]) => Reflect.get(Object(part), step),
		value
	);
	return withValue(value, path, [...(Array.isArray(list) ? list : []), entry]);
}
