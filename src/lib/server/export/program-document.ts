/** A document without anything about one youth: what the programs prescribe, and what whole groups did. */
import { emptyDocument, LIST_NAMES, type ListName, type OpenDeurDocument } from '#domain/document/schema.ts';

/**
 * What becomes of each list; one that nobody decided about does not compile. `snapshots` hold figures of real
 * youths, `occupancies` how many there were; drafts and pilots are the institution's own thinking,
 * and what a youth council says stays with those to whom it was said.
 */
const KEPT: Readonly<Record<ListName, boolean>> = {
	locations: true,
	groups: true,
	rooms: true,
	youths: false,
	stays: false,
	keys: false,
	absences: false,
	policies: true,
	arrangements: false,
	dayChanges: true,
	confirmations: true,
	periods: true,
	ambitions: true,
	incidents: false,
	changeNotes: true,
	corrections: true,
	urgentMeasures: true,
	targets: true,
	occupancies: false,
	snapshots: false,
	staffings: true,
	staffingRules: true,
	withdrawals: true,
	drafts: false,
	comments: false,
	pilots: false,
	pilotRounds: false,
	pilotGuidances: false,
	activities: true,
	councilSchemes: true,
	councilMembers: false,
	proposals: false,
	proposalSteps: false,
	reviews: false,
	reviewSteps: false,
	askings: false,
	signals: false,
	commentMarks: false,
	councilMeetings: false
};

/** A document by itself, valid, with which the bases `policy` and `practice` count the same as with the whole. */
export function programDocument(document: OpenDeurDocument): OpenDeurDocument {
	const kept = LIST_NAMES.filter((list) => KEPT[list]).map((list) => [list, document[list]]);
	const dayChanges = document.dayChanges
		.filter(({ youthIds }) => !youthIds)
		// What was noted on a day may be about somebody.
		.map((change) => ({ ...change, note: null }));
	return { ...emptyDocument(document.institution), ...Object.fromEntries(kept), dayChanges };
}
