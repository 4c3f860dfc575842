/** Records how much one-to-one guidance a group gave in some days around a pilot, and how much of it was a shadow. */
import { isDate } from '#domain/document/formats.ts';
import type { PilotGuidance } from '#domain/document/schema.ts';
import { addDays, dayNumber } from '#domain/time/calendar.ts';
import { NOT_FOUND, done, type FieldProblem, type Outcome } from './outcome.ts';
import { pilotAt } from './pilot-at.ts';
import { recordEntries } from './record.ts';
import { refusalOf } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

export interface PilotGuidanceInput {
	readonly pilotId: string;
	/** Made when the form was opened: posted twice, it is one. */
	readonly id: string;
	readonly from: string;
	/** The last day that counts. */
	readonly until: string;
	/** Hours in all as typed, `6` or `6,5`. */
	readonly hours: string;
	/** Of which as a shadow; empty is none. */
	readonly shadowHours: string;
}

/** Refused with hours that cannot be read, more shadow than guidance, and days that do not rise or are yet to come. */
export const recordPilotGuidance = useCase(
	'record-pilot-guidance',
	'create',
	async (context, input: PilotGuidanceInput): Promise<Outcome<{ id: string }>> => {
		const { document, knowledge } = context;
		const at = pilotAt(document, input.pilotId);
		context.demand('comment-draft', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const { id, pilotId, from } = input;
		const known = document.pilotGuidances.find((one) => one.id === id);
		if (known) return known.pilotId === pilotId ? done({ id: pilotId }) : NOT_FOUND;
		const refusal = refusalOf(problemsOf(context, input));
		if (refusal) return refusal;
		const value: PilotGuidance = {
			...{ id, pilotId, from, to: addDays(input.until, 1) },
			minutes: minutesTyped(input.hours) ?? 0,
			shadowMinutes: minutesTyped(input.shadowHours || '0') ?? 0
		};
		const outcome = await recordEntries(context, knowledge.position, [{ list: 'pilotGuidances', id, value }]);
		return outcome.ok ? done({ id: pilotId }) : outcome;
	}
);

const MOST_DAYS = 366;

function problemsOf(
	{ today }: Context,
	{ from, until, hours, shadowHours }: PilotGuidanceInput
): FieldProblem[] {
	const problems: FieldProblem[] = [];
	if (!isDate(from)) problems.push({ field: 'from', code: 'bad-date' });
	if (!isDate(until)) problems.push({ field: 'until', code: 'bad-date' });
	else if (until > today) problems.push({ field: 'until', code: 'in-future' });
	else if (until < from) problems.push({ field: 'until', code: 'ends-before-start' });
	else if (isDate(from) && dayNumber(until) - dayNumber(from) > MOST_DAYS) {
		problems.push({ field: 'from', code: 'guidance-long' });
	}
	const minutes = minutesTyped(hours);
	const shadow = minutesTyped(shadowHours || '0');
	if (minutes === null) problems.push({ field: 'hours', code: 'bad-hours' });
	if (shadow === null) problems.push({ field: 'shadowHours', code: 'bad-hours' });
	else if (minutes !== null && shadow > minutes) problems.push({ field: 'shadowHours', code: 'shadow-more' });
	return problems;
}

const MINUTES_PER_HOUR = 60;

/** Hours with a comma or a point, as whole minutes; null where they cannot be read. */
function minutesTyped(hours: string): number | null {
	const typed = hours.trim().replace(',', '.');
	return /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * MINUTES_PER_HOUR) : null;
}
