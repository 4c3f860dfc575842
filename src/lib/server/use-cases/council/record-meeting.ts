/** Writes down what was said at a meeting of a council: how many were there, and one page of words. */
import { done, NOT_FOUND, type FieldProblem, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { demandMeetings } from './meeting-access.ts';
import { namesRefusal } from './names-in-texts.ts';

interface Input {
	readonly id: string;
	readonly position: number;
	/** How many members were there, as it was typed; empty: not said. */
	readonly present: string;
	readonly record: string;
	/** Names that the form was told about before. */
	readonly namesSeen: string;
}

const MOST_PRESENT = 1000;

/** Refused before the day of the meeting, and without words. */
export const recordMeeting = useCase(
	'record-meeting',
	'update',
	async (context, input: Input): Promise<Outcome<{ id: string }>> => {
		const { document, today } = context;
		const meeting = document.councilMeetings.find(({ id }) => id === input.id);
		demandMeetings(context, meeting ? councilPlace(document, meeting.locationId) : {});
		if (!meeting) return NOT_FOUND;
		const record = input.record.trim();
		const problems: FieldProblem[] = [
			...(meeting.on > today ? [{ field: 'record', code: 'council-meeting-ahead' }] : []),
			...(record === '' ? [{ field: 'record', code: 'required' }] : []),
			...(isCount(input.present) ? [] : [{ field: 'present', code: 'not-whole-number' }])
		];
		const refusal = refusalOf(problems) ?? namesRefusal(context, { record }, input.namesSeen);
		if (refusal) return refusal;
		const present = input.present.trim() === '' ? null : Number(input.present);
		const outcome = await recordEntries(context, input.position, [
			{ list: 'councilMeetings', id: meeting.id, value: { ...meeting, present, record } }
		]);
		return outcome.ok ? done({ id: meeting.id }) : outcome;
	}
);

function isCount(typed: string): boolean {
	const text = typed.trim();
	return text === '' || (/^\d{1,4}$/.test(text) && Number(text) <= MOST_PRESENT);
}
