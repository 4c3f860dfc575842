/** Adds a youth under a number, with the first stay, as one batch. */
import { placeOfGroup } from './about.ts';
import { typedMoment } from './typed-values.ts';
import { done, type FieldProblem, type Outcome } from './outcome.ts';
import { recordEntries } from './record.ts';
import { useCase, type Context } from './use-case.ts';

export interface YouthInput {
	/** The ledger's position when the form was opened. */
	readonly position: number;
	readonly number: string;
	readonly locationId: string;
	/** Made when the form was opened: the same form posted twice is one youth, another form is another. */
	readonly stayId: string;
	readonly groupId: string;
	readonly roomId: string;
	readonly from: string;
}

/** The number under which the youth is known now. */
export const recordYouth = useCase(
	'record-youth',
	'update',
	async (context, input: YouthInput): Promise<Outcome<{ number: string }>> => {
		const { document, demand } = context;
		const { position, locationId, stayId, groupId } = input;
		if (locationId !== '') demand('change-stay', { locationIds: [locationId] });
		const place = placeOfGroup(document, groupId);
		if (place) demand('change-stay', place);
		const fields = fieldProblems(context, input);
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		const youthId = input.number.trim().toUpperCase();
		const from = typedMoment(input.from);
		const stay = { id: stayId, youthId, groupId, roomId: input.roomId || null, from, to: null };
		const outcome = await recordEntries(context, position, [
			{ list: 'youths', id: youthId, value: { id: youthId, locationId } },
			{ list: 'stays', id: stayId, value: stay }
		]);
		return outcome.ok ? done({ number: youthId }) : outcome;
	}
);

/** A number that someone has is not given again: two youths would become one. */
function fieldProblems({ document, knowledge }: Context, input: YouthInput): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const number = input.number.trim().toUpperCase();
	if (input.locationId === '') problems.push({ field: 'locationId', code: 'choose' });
	const isSameForm = knowledge.entry('stays', input.stayId) !== undefined;
	if (!isSameForm && document.youths.some(({ id }) => id === number)) {
		problems.push({ field: 'number', code: 'number-taken', values: { number } });
	}
	if (input.groupId === '') problems.push({ field: 'groupId', code: 'choose' });
	if (input.from.trim() === '') problems.push({ field: 'from', code: 'date-missing' });
	return problems;
}
