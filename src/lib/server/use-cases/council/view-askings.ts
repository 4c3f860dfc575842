/** The rounds of a council: what is asked now, and what came of those that closed. */
import { resultOf, type AskingResult, type AskingState } from '#domain/council/asking.ts';
import type { DraftMaker } from '#domain/document/vocabulary.ts';
import { addDays } from '#domain/time/calendar.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { useCase, type Context } from '../use-case.ts';
import {
	askingAt,
	questionOf,
	subjectOfAsking,
	type AskingQuestion,
	type AskingSubject
} from './asking-at.ts';
import { councilAsked, councilHead, type CouncilHead } from './council-head.ts';
import { councilPlace } from './council-place.ts';

export interface AskingRow extends AskingQuestion {
	readonly id: string;
	readonly state: AskingState;
	readonly groupNames: readonly string[];
	readonly way: 'codes' | 'paper';
	/** As whom it was begun. */
	readonly begunBy: DraftMaker | null;
	/** The day on which it began. */
	readonly since: string;
	/** The last day on which can be answered. */
	readonly lastDay: string;
	readonly closedOn: string | null;
	readonly subject: AskingSubject | null;
	/** Null until it is closed. */
	readonly result: AskingResult | null;
}

export interface AskingsView extends CouncilHead {
	/** Those that are to close first, first. */
	readonly running: readonly AskingRow[];
	/** The newest first. */
	readonly closed: readonly AskingRow[];
	readonly mayAsk: boolean;
}

export const viewAskings = useCase(
	'view-askings',
	'read',
	(context, { location: asked }: { location: string | null }): Outcome<AskingsView> => {
		const location = councilAsked(context, asked);
		context.demand('see-council', location ? councilPlace(context.document, location.id) : {});
		if (!location) return NOT_FOUND;
		const rows = context.document.askings
			.filter(({ locationId }) => locationId === location.id)
			.flatMap(({ id }) => rowOf(context, id) ?? []);
		return done({
			...councilHead(context, location),
			running: rows
				.filter(({ state }) => state !== 'closed')
				.sort((a, b) => (a.lastDay < b.lastDay ? -1 : 1)),
			closed: rows
				.filter(({ state }) => state === 'closed')
				.sort((a, b) => ((a.closedOn ?? '') > (b.closedOn ?? '') ? -1 : 1)),
			mayAsk: context.may('ask-around', councilPlace(context.document, location.id))
		});
	}
);

/** A round as a list shows it; null where it is not there. */
export function rowOf(context: Context, id: string): AskingRow | null {
	const at = askingAt(context, id);
	if (!at) return null;
	const { asking, groups, state } = at;
	return {
		...{
			id,
			state,
			way: asking.way,
			begunBy: asking.begunBy ?? null,
			since: asking.recordedOn,
			lastDay: addDays(asking.closesOn, -1),
			...questionOf(asking)
		},
		groupNames: groups.map(({ name }) => name),
		closedOn: asking.closed?.on ?? null,
		subject: subjectOfAsking(context, asking),
		result: resultOf(asking)
	};
}
