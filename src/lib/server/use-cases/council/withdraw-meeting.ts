/** Takes back a meeting that does not go on; one of which there is a record stays. */
import { done, type Outcome } from '../outcome.ts';
import { recordEntries, type Recorded } from '../record.ts';
import { refusalOf } from '../shared-draft.ts';
import { useCase } from '../use-case.ts';
import { everythingInReach } from '../view-shell.ts';
import { councilPlace } from './council-place.ts';
import { demandMeetings } from './meeting-access.ts';

/** One that is gone already is gone: the same form, posted twice. */
export const withdrawMeeting = useCase(
	'withdraw-meeting',
	'delete',
	async (
		context,
		{ id, position }: { id: string; position: number }
	): Promise<Outcome<Recorded & { locationId: string | null }>> => {
		const { document, actor } = context;
		const meeting = document.councilMeetings.find((one) => one.id === id);
		demandMeetings(
			context,
			meeting ? councilPlace(document, meeting.locationId) : everythingInReach(actor.scope)
		);
		if (!meeting) return done({ position, locationId: null });
		const refusal = refusalOf(meeting.record ? [{ field: 'meeting', code: 'council-meeting-recorded' }] : []);
		if (refusal) return refusal;
		const outcome = await recordEntries(context, position, [{ list: 'councilMeetings', id, value: null }]);
		return outcome.ok ? done({ ...outcome.value, locationId: meeting.locationId }) : outcome;
	}
);
