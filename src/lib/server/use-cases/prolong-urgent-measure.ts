/** Goes on with an urgent measure that is about to end: the same day on at most three dates more, with a reason. */
import { templateIn } from '#domain/program/urgent-measure.ts';
import { addDays } from '#domain/time/calendar.ts';
import { groupAt, versionsOf } from './group-draft.ts';
import { NOT_FOUND, type Outcome } from './outcome.ts';
import { already, recordMeasure, type RecordedBatch } from './record-urgent-measure.ts';
import { mayGoOn } from './running-measures.ts';
import { useCase } from './use-case.ts';

export interface ProlongInput {
	readonly groupId: string;
	/** The measure that it goes on from. */
	readonly measureId: string;
	/** Of the measure to be, made when the form was opened. */
	readonly id: string;
	readonly position: number;
	/** How many dates more: 1 to 3. */
	readonly dates: number;
	readonly reason: string;
	/** What a version of its own is called where none is in force. */
	readonly versionTitle: string;
}

/** Refused where the measure has ended, or where somebody has prolonged it already. */
export const prolongUrgentMeasure = useCase(
	'prolong-urgent-measure',
	'update',
	async (context, input: ProlongInput): Promise<Outcome<RecordedBatch>> => {
		const { document, today } = context;
		const at = groupAt(document, input.groupId);
		context.demand('record-urgent-measure', at?.place ?? {});
		const earlier = document.urgentMeasures.find(({ id }) => id === input.measureId);
		if (!at || earlier?.groupId !== input.groupId) return NOT_FOUND;
		if (document.urgentMeasures.some(({ id }) => id === input.id)) return already(context, input.id);
		const template = templateIn(versionsOf(document, input.groupId), earlier.template);
		if (!template || !mayGoOn(document, earlier, today)) {
			return { ok: false, reason: 'fields', fields: [{ field: 'dates', code: 'measure-over' }] };
		}
		const measure = {
			...{ id: input.id, groupId: input.groupId, template: template.id, basis: earlier.basis },
			from: earlier.to,
			to: addDays(earlier.to, input.dates),
			reason: input.reason,
			prolongs: earlier.id,
			recordedOn: today
		};
		const { position, versionTitle } = input;
		return recordMeasure(context, measure, template, { position, versionTitle });
	}
);
