/** A youth is away for a while: on leave, in hospital, missing. Nothing is counted meanwhile. */
import type { AbsenceReason } from '#domain/document/schema.ts';
import { NOT_FOUND } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase } from './use-case.ts';
import { demandYouth } from './youth-entry.ts';

export interface AbsenceInput {
	readonly id: string;
	readonly position: number;
	readonly youthId: string;
	/** Local date-times. */
	readonly from: string;
	readonly to: string | null;
	readonly reason: AbsenceReason;
}

export const recordAbsence = useCase(
	'record-absence',
	'create',
	async (context, { position, ...absence }: AbsenceInput) => {
		if (!demandYouth(context, 'absences', absence.youthId)) return NOT_FOUND;
		return recordEntries(context, position, [{ list: 'absences', id: absence.id, value: absence }]);
	}
);
