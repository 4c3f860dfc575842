/** How a form that was kept differs from what is recorded now: for who was not first. */

/** A field, what it is called, and how its recorded value is said. */
export type FieldWords<Values> = readonly [
	field: keyof Values & string,
	label: string,
	say?: (value: string) => string
];

/** A field of which the typed text is another than the recorded one. */
export interface Difference {
	readonly field: string;
	readonly label: string;
	/** What is recorded, in words. */
	readonly value: string;
}

/** The fields of which the typed text is another than the recorded one, with the recorded value. */
export function differences<Values extends Readonly<Record<keyof Values & string, unknown>>>(
	typed: Values,
	recorded: Values,
	fields: readonly FieldWords<Values>[]
): Difference[] {
	return fields
		.filter(([field]) => String(typed[field] ?? '') !== String(recorded[field] ?? ''))
		.map(([field, label, say = (value) => value]) => {
			return { field, label, value: say(String(recorded[field] ?? '')) };
		});
}
