/** The rules that hold between the parts of a document, in one list. */
import type { Problem } from '../problem.ts';
import type { ReadableLists } from '../readable.ts';
import { clashes } from './clashes.ts';
import { identify } from './identity.ts';
import { ownRuleProblems } from './own-rules.ts';
import { programProblems } from './programs.ts';
import { badRanges } from './ranges.ts';
import { roomsElsewhere, unknownReferences } from './references.ts';
import { zoneProblems } from './zones.ts';

/** Every error of FORMAT.md section 8 that the shape of single fields does not show. */
export function brokenRules(lists: ReadableLists): Problem[] {
	const { known, problems } = identify(lists);
	return [
		problems,
		unknownReferences(lists, known),
		roomsElsewhere(lists),
		zoneProblems(lists),
		badRanges(lists),
		programProblems(lists),
		ownRuleProblems(lists),
		clashes(lists)
	].flat();
}
