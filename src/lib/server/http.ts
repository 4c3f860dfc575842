/** One table from how a use case ends to what HTTP answers. */
import { error, fail, type ActionFailure } from '@sveltejs/kit';
import type { Outcome, Refusal } from './use-cases/outcome.ts';

const STATUS: Record<Refusal['reason'], number> = {
	forbidden: 403,
	'not-found': 404,
	fields: 400,
	invalid: 400,
	stale: 409,
	past: 409
};

/** The value of a use case that a page shows; a refusal ends the request with its status. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
	if (outcome.ok) return outcome.value;
	error(STATUS[outcome.reason], outcome.reason);
}

/** What a form's action answers to a refusal: its status, why, and what the person typed. */
export function refused<Typed extends Record<string, unknown>>(
	refusal: Refusal,
	typed: Typed
): ActionFailure<{ refusal: Refusal; typed: Typed }> {
	return fail(STATUS[refusal.reason], { refusal, typed });
}

/** The status of a refusal, for what is not a page. */
export function refusedStatus({ reason }: Refusal): number {
	return STATUS[reason];
}
