/** The round about a proposal that can be answered now: while it runs, nobody knows yet what comes of it. */
import type { Asking } from '../document/council-schema.ts';
import { addDays } from '../time/calendar.ts';
import { askingState } from './asking.ts';

export interface RunningRound {
	readonly id: string;
	/** On which can be answered. */
	readonly lastDay: string;
}

/** Of several, the one that can be answered longest; null where none runs on that day. */
export function runningRound(
	askings: readonly Asking[],
	proposalId: string,
	today: string
): RunningRound | null {
	const [last] = askings
		.filter((asking) => asking.proposalId === proposalId && askingState(asking, today) === 'open')
		.sort((a, b) => (a.closesOn > b.closesOn ? -1 : 1));
	return last ? { id: last.id, lastDay: addDays(last.closesOn, -1) } : null;
}
