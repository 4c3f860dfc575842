/** A youth is back: the absence ends at a moment. */
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth, entryOf } from './youth-entry.ts';

/** `to`: a local date-time, the first minute at which the youth is there again. */
export const endAbsence = useCase(
	'end-absence',
	'update',
	async (context, input: { youthId: string; id: string; to: string; position: number }) => {
		if (!demandYouth(context, 'absences', input.youthId)) return NOT_FOUND;
		const absence = entryOf(context.document.absences, input.youthId, input.id);
		if (!absence) return NOT_FOUND;
		const value = { ...absence, to: input.to };
		return recordEntries(context, input.position, [{ list: 'absences', id: absence.id, value }]);
	}
);
