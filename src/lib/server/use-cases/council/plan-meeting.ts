/** Plans a meeting of a council, or changes its day and agenda. */
import type { CouncilMeeting } from '#domain/document/council-schema.ts';
import { typedTime } from '#domain/time/typed-time.ts';
import { done, NOT_FOUND, type Outcome } from '../outcome.ts';
import { recordEntries } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { councilPlace } from './council-place.ts';
import { demandMeetings } from './meeting-access.ts';
import { agendaOf, meetingProblems, type MeetingForm } from './meeting-form.ts';
import { namesRefusal } from './names-in-texts.ts';

interface Input extends MeetingForm {
	/** Made when the form was opened: posted twice, it is one meeting. */
	readonly id: string;
	/** Of a new one; that of a recorded one is known. */
	readonly locationId: string;
	readonly position: number;
	/** Names that the form was told about before. */
	readonly namesSeen: string;
}

/** What was said at it stays as it was written. */
export const planMeeting = useCase(
	'plan-meeting',
	'create',
	async (context, input: Input): Promise<Outcome<{ id: string }>> => {
		const { document } = context;
		const known = document.councilMeetings.find(({ id }) => id === input.id);
		const locationId = known?.locationId ?? input.locationId;
		demandMeetings(context, councilPlace(document, locationId));
		if (!document.locations.some(({ id }) => id === locationId)) return NOT_FOUND;
		const refusal =
			refusalOf(meetingProblems(input)) ?? namesRefusal(context, { own: input.own }, input.namesSeen);
		if (refusal) return refusal;
		const meeting: CouncilMeeting = {
			...{ id: input.id, locationId, on: input.on, at: typedTime(input.at), place: input.place },
			items: agendaOf(context, locationId, input, known?.items ?? []),
			...{ present: known?.present ?? null, record: known?.record ?? null }
		};
		const outcome = await recordEntries(context, input.position, [
			{ list: 'councilMeetings', id: meeting.id, value: meeting }
		]);
		return outcome.ok ? done({ id: meeting.id }) : outcome;
	}
);
