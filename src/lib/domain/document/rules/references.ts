/** What an entry refers to exists, and a stay's room is at the location of its group (FORMAT.md sections 1 and 8). */
import type { ProblemList } from '../problem-list.ts';
import { eachReadable, type Readable, type ReadableLists } from '../readable.ts';
import { LIST_NAMES, type Entry, type ListName } from '../schema.ts';
import type { KnownIds } from './identity.ts';

/** Which fields of a list hold the id of an entry of which list. */
const REFERENCES: { [L in ListName]?: { [Field in keyof Entry<L>]?: ListName } } = {
	groups: { locationId: 'locations' },
	rooms: { groupId: 'groups' },
	youths: { locationId: 'locations' },
	stays: { youthId: 'youths', groupId: 'groups', roomId: 'rooms' },
	keys: { youthId: 'youths' },
	absences: { youthId: 'youths' },
	policies: { groupId: 'groups' },
	arrangements: { youthId: 'youths', activityId: 'activities' },
	dayChanges: { groupId: 'groups', activityId: 'activities' },
	confirmations: { groupId: 'groups' },
	ambitions: { locationId: 'locations' },
	incidents: { youthId: 'youths', groupId: 'groups' },
	changeNotes: { groupId: 'groups' },
	corrections: { policyId: 'policies' },
	urgentMeasures: { groupId: 'groups', prolongs: 'urgentMeasures' },
	targets: { locationId: 'locations', groupId: 'groups' },
	occupancies: { locationId: 'locations' },
	snapshots: { periodId: 'periods' },
	staffings: { groupId: 'groups' },
	staffingRules: { locationId: 'locations' },
	withdrawals: { groupId: 'groups' },
	drafts: { groupId: 'groups' },
	comments: { draftId: 'drafts', proposalId: 'proposals', reviewId: 'reviews' },
	pilots: { policyId: 'policies', draftId: 'drafts' },
	pilotRounds: { pilotId: 'pilots' },
	pilotGuidances: { pilotId: 'pilots' },
	activities: { locationId: 'locations' },
	councilSchemes: { locationId: 'locations' },
	councilMembers: { locationId: 'locations', groupId: 'groups' },
	proposals: { locationId: 'locations' },
	proposalSteps: { proposalId: 'proposals', askingId: 'askings' },
	reviews: { locationId: 'locations', draftId: 'drafts' },
	reviewSteps: { reviewId: 'reviews' },
	askings: { locationId: 'locations', proposalId: 'proposals', reviewId: 'reviews' },
	signals: { locationId: 'locations', groupId: 'groups', proposalId: 'proposals' },
	commentMarks: { commentId: 'comments' },
	councilMeetings: { locationId: 'locations' }
};

/** Every id that refers to nothing. A list that cannot be read is not held against those who refer to it. */
export function reportUnknownReferences(lists: ReadableLists, known: KnownIds, problems: ProblemList): void {
	for (const list of LIST_NAMES) {
		for (const [field, target] of Object.entries(REFERENCES[list] ?? {})) {
			const ids = known.of(target);
			if (ids) reportUnknown(list, lists[list], field, target, ids, problems);
		}
	}
	reportUnknownYouths(lists, known, problems);
	reportUnknownActivities(lists, known, problems);
}

function reportUnknown(
	list: ListName,
	entries: Readable<readonly object[]>,
	field: string,
	target: ListName,
	known: ReadonlySet<string>,
	problems: ProblemList
): void {
	eachReadable(entries, (entry, index) => {
		// The field is one of the list's own, by the table above.
		const id = (entry as Record<string, unknown>)[field];
		if (typeof id !== 'string' || known.has(id)) return;
		problems.add('unknown-reference', `${list}[${index}].${field}`, { id, list: target });
	});
}

function reportUnknownYouths({ dayChanges }: ReadableLists, known: KnownIds, problems: ProblemList): void {
	const youths = known.of('youths');
	if (!youths) return;
	eachReadable(dayChanges, ({ youthIds }, index) => {
		eachReadable(youthIds, (id, place) => {
			if (youths.has(id)) return;
			const path = `dayChanges[${index}].youthIds[${place}]`;
			problems.add('unknown-reference', path, { id, list: 'youths' });
		});
	});
}

function reportUnknownActivities({ staffings }: ReadableLists, known: KnownIds, problems: ProblemList): void {
	eachReadable(staffings, ({ activityGroups }, index) => {
		eachReadable(activityGroups, ({ activityId: id }, place) => {
			if (typeof id !== 'string' || (known.of('activities')?.has(id) ?? true)) return;
			const path = `staffings[${index}].activityGroups[${place}].activityId`;
			problems.add('unknown-reference', path, { id, list: 'activities' });
		});
	});
}

/** A stay in a room of another location than that of its group. */
export function reportRoomsElsewhere(lists: ReadableLists, problems: ProblemList): void {
	const locationOfGroup = new Map<string, string>();
	eachReadable(lists.groups, ({ id, locationId }) => {
		if (typeof id === 'string' && typeof locationId === 'string') locationOfGroup.set(id, locationId);
	});
	const locationOfRoom = new Map<string, string>();
	eachReadable(lists.rooms, ({ id, groupId }) => {
		const location = typeof groupId === 'string' ? locationOfGroup.get(groupId) : undefined;
		if (typeof id === 'string' && location !== undefined) locationOfRoom.set(id, location);
	});
	eachReadable(lists.stays, ({ roomId, groupId }, index) => {
		if (typeof roomId !== 'string' || typeof groupId !== 'string') return;
		const [ofRoom, ofGroup] = [locationOfRoom.get(roomId), locationOfGroup.get(groupId)];
		if (ofRoom === undefined || ofGroup === undefined || ofRoom === ofGroup) return;
		problems.add('wrong-group', `stays[${index}].roomId`, { roomId, groupId });
	});
}
