/** How a use case ends: with a value, or with a refusal that a screen can put into words. */
import type { Problem } from '#domain/document/problem.ts';

/** Who recorded something of the same group or youth since a form was opened, and what. */
export interface RecordedSince {
	readonly at: string;
	readonly actor: string;
	readonly kind: string;
	readonly id: string;
}

/** A field of a form that cannot be taken as it is; the words for `code` are in the catalogue. */
export interface FieldProblem {
	readonly field: string;
	readonly code: string;
	readonly values?: Readonly<Record<string, string | number>>;
}

export type Refusal =
	| { readonly ok: false; readonly reason: 'forbidden' | 'not-found' | 'past' }
	| { readonly ok: false; readonly reason: 'fields'; readonly fields: readonly FieldProblem[] }
	| { readonly ok: false; readonly reason: 'invalid'; readonly problems: readonly Problem[] }
	| {
			readonly ok: false;
			readonly reason: 'stale';
			readonly position: number;
			readonly since: readonly RecordedSince[];
	  };

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal;

/** The outcome of what went well. */
export function done<Value>(value: Value): { ok: true; value: Value } {
	return { ok: true, value };
}

/** What is asked for does not exist, or not for this actor. */
export const NOT_FOUND = { ok: false, reason: 'not-found' } as const;
