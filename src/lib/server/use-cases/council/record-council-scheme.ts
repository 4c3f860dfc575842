/** Records what the council of a location may do from a day on, by its participation scheme. */
import type { CouncilScheme } from '#domain/document/council-schema.ts';
import { done, NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase, type Context } from '../use-case.ts';
import { councilPlace } from './council-place.ts';

export interface CouncilSchemeInput extends Omit<CouncilScheme, 'answerDays'> {
	/** Null where what was typed is no whole number. */
	readonly answerDays: number | null;
	/** The ledger's position when the form was opened. */
	readonly position: number;
}

const MOST_ANSWER_DAYS = 180;

/**
 * Refused: a number of days outside 1–180, a second role from the same day, and one that takes the place of another
 * from a day that has passed: what the council could do then stays as it was.
 */
export const recordCouncilScheme = useCase(
	'record-council-scheme',
	'create',
	async (context, { position, answerDays, ...typed }: CouncilSchemeInput): Promise<Outcome<Recorded>> => {
		const { document, demand, knowledge } = context;
		demand('set-council-role', councilPlace(document, typed.locationId));
		if (!document.locations.some(({ id }) => id === typed.locationId)) return NOT_FOUND;
		const scheme: CouncilScheme = { ...typed, answerDays: answerDays ?? 0 };
		// Posted twice, it is one role: what is recorded about what a council may do is never changed.
		const known = document.councilSchemes.find(({ id }) => id === scheme.id);
		if (known)
			return known.locationId === scheme.locationId ? done({ position: knowledge.position }) : NOT_FOUND;
		const refusal = refusalOf(schemeProblems(context, scheme));
		if (refusal) return refusal;
		return recordEntries(context, position, [{ list: 'councilSchemes', id: scheme.id, value: scheme }]);
	}
);

function schemeProblems({ document, today }: Context, scheme: CouncilScheme): FieldProblem[] {
	const { locationId, from, answerDays } = scheme;
	const others = document.councilSchemes.filter((one) => one.locationId === locationId);
	return [
		...(answerDays < 1 || answerDays > MOST_ANSWER_DAYS
			? [{ field: 'answerDays', code: 'council-answer-days' }]
			: []),
		...(others.some((one) => one.from === from) ? [{ field: 'from', code: 'council-scheme-taken' }] : []),
		...(others.length > 0 && from < today ? [{ field: 'from', code: 'council-scheme-past' }] : [])
	];
}
