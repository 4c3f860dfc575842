/** The rules that hold between the parts of a document, one after another. */
import type { ProblemList } from '../problem-list.ts';
import type { ReadableLists } from '../readable.ts';
import { reportAskings } from './askings.ts';
import { reportCouncil } from './council.ts';
import { reportRoads } from './council-roads.ts';
import { reportDrafts } from './drafts.ts';
import { reportEmptyNotes } from './change-notes.ts';
import { reportClashes } from './clashes.ts';
import { KnownIds, reportSameIds } from './identity.ts';
import { reportMeasures } from './measures.ts';
import { reportOwnRules } from './own-rules.ts';
import { reportPilots } from './pilots.ts';
import { reportPrograms } from './programs.ts';
import { reportBadRanges } from './ranges.ts';
import { reportRoomsElsewhere, reportUnknownReferences } from './references.ts';
import { reportStaffing } from './staffing.ts';
import { reportTargets } from './targets.ts';
import { reportZones } from './zones.ts';

/** Every error of FORMAT.md section 8 that the shape of single fields does not show. */
export function reportBrokenRules(lists: ReadableLists, problems: ProblemList): void {
	reportSameIds(lists, problems);
	const known = new KnownIds(lists);
	reportUnknownReferences(lists, known, problems);
	reportRoomsElsewhere(lists, problems);
	reportZones(lists, problems);
	reportBadRanges(lists, problems);
	reportPrograms(lists, problems);
	reportOwnRules(lists, problems);
	reportClashes(lists, problems);
	reportEmptyNotes(lists, problems);
	reportMeasures(lists, problems);
	reportTargets(lists, problems);
	reportStaffing(lists, problems);
	reportDrafts(lists, problems);
	reportPilots(lists, problems);
	reportCouncil(lists, known, problems);
	reportRoads(lists, problems);
	reportAskings(lists, problems);
}
