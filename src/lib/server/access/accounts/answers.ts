/** The two ways in which the port answers. */
import type { Answer, Reason } from './access.ts';

export function done<Value>(value: Value): Answer<Value> {
	return { ok: true, value };
}

/** `seconds` belongs to `wait`. */
export function refusedFor(reason: Reason, seconds?: number): Answer<never> {
	return seconds === undefined ? { ok: false, reason } : { ok: false, reason, seconds };
}
