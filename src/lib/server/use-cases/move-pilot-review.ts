/** Puts the day on which one looks back on a pilot on another date. */
import { isDate } from '#domain/document/formats.ts';
import { NOT_FOUND, type FieldProblem, type Outcome } from './outcome.ts';
import { concludedProblem, pilotAt, type PilotAtPlace } from './pilot-at.ts';
import { recordBatch } from './record-batch.ts';
import { already, type RecordedBatch } from './record-urgent-measure.ts';
import { refusalOf } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

interface Input {
	readonly pilotId: string;
	readonly position: number;
	readonly reviewOn: string;
}

/** Refused before the pilot begins or in the past, and for a pilot that has a conclusion. */
export const movePilotReview = useCase(
	'move-pilot-review',
	'update',
	async (context, { pilotId, position, reviewOn }: Input): Promise<Outcome<RecordedBatch>> => {
		const at = pilotAt(context.document, pilotId);
		context.demand('record-version', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { pilot } = at;
		if (pilot.reviewOn === reviewOn) return already(context, pilotId);
		const refusal = refusalOf([...concludedProblem(pilot), ...dayProblems(context, at, reviewOn)]);
		if (refusal) return refusal;
		const value = { ...pilot, reviewOn };
		return recordBatch(context, { id: pilotId, position }, [{ list: 'pilots', id: pilotId, value }]);
	}
);

function dayProblems({ today }: Context, { version }: PilotAtPlace, reviewOn: string): FieldProblem[] {
	if (!isDate(reviewOn)) return [{ field: 'reviewOn', code: 'bad-date' }];
	if (reviewOn <= version.effectiveFrom) return [{ field: 'reviewOn', code: 'review-early' }];
	return reviewOn < today ? [{ field: 'reviewOn', code: 'review-in-past' }] : [];
}
