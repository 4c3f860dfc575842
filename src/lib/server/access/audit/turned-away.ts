/** What is turned away at the door, before any use case is asked: noted all the same. */
import type { Audit, AuditLine } from './audit.ts';
import { lineOf } from './line-of.ts';

/** `ask-from-elsewhere`: a change from a page of another site. `ask-without-session`: what is for who is signed in. */
export type TurnedAway = 'ask-from-elsewhere' | 'ask-without-session';

/** Notes one denial, of nobody in particular: neither what was asked for nor what was sent along. */
export function noteTurnedAway(
	audit: Audit,
	useCase: TurnedAway,
	{ at, from, isReading }: Pick<AuditLine, 'at' | 'from'> & { readonly isReading: boolean }
): void {
	const what = isReading ? 'read' : 'update';
	audit.note(lineOf({ at, actor: null, from, useCase, what, asked: [], concerns: [], outcome: 'denied' }));
}
