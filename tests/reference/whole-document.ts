/** Fills in the lists that a document leaves out, so that cases can stay short (FORMAT.md section 1). */
import type { OpenDeurDocument } from '#domain/document/schema.ts';

/** A valid document of which any list may be absent. */
export type ShortDocument = Partial<OpenDeurDocument> & Pick<OpenDeurDocument, 'format' | 'institution'>;

/** The same document with every absent list empty. */
export function wholeDocument(short: ShortDocument): OpenDeurDocument {
	return {
		locations: [],
		groups: [],
		rooms: [],
		youths: [],
		stays: [],
		keys: [],
		absences: [],
		policies: [],
		arrangements: [],
		dayChanges: [],
		confirmations: [],
		periods: [],
		ambitions: [],
		incidents: [],
		changeNotes: [],
		corrections: [],
		urgentMeasures: [],
		targets: [],
		occupancies: [],
		snapshots: [],
		withdrawals: [],
		staffings: [],
		staffingRules: [],
		drafts: [],
		comments: [],
		pilots: [],
		pilotRounds: [],
		pilotGuidances: [],
		activities: [],
		councilSchemes: [],
		councilMembers: [],
		proposals: [],
		proposalSteps: [],
		reviews: [],
		reviewSteps: [],
		askings: [],
		signals: [],
		commentMarks: [],
		councilMeetings: [],
		...short
	};
}
