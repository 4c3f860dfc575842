/** What a draft must look like where it comes in from outside: a request, or the folder of drafts. */
import { z } from 'zod';
import { checkEntries } from '../document/check-entries.ts';
import type { Problem } from '../document/problem.ts';
import {
	emptyDocument,
	LIST_SCHEMAS,
	type Group,
	type Location,
	type OpenDeurDocument
} from '../document/schema.ts';
import { MOST_STEPS } from './draft-history.ts';
import type { DraftProgram } from './draft.ts';

/** The shape of a program; whether it holds together is for `problemsOfProgram`. */
export const programSchema = LIST_SCHEMAS.policies.pick({ templates: true, week: true, exceptions: true });

const LONGEST_TEXT = 4000;
const typed = z.string().max(LONGEST_TEXT).optional();

/** What was typed so far about the version that the draft is to become. Nothing of it is checked until it is saved. */
export const versionFormSchema = z.strictObject({
	title: typed,
	reason: typed,
	/** First day, and for a pilot the last day. */
	from: typed,
	until: typed,
	basis: typed
});

export type VersionForm = z.infer<typeof versionFormSchema>;

/** A draft as it is kept: one for each group and actor. */
export const groupDraftSchema = z.strictObject({
	groupId: z.string(),
	/** The version that it changes; null for a group that has none. */
	baseId: z.string().nullable(),
	/** The ledger's position at which that version was looked up. */
	basePosition: z.int().min(0),
	/** Rises with every change; a change that was made on an older one is refused. */
	revision: z.int().min(1),
	savedAt: z.string(),
	program: programSchema,
	past: z.array(programSchema).max(MOST_STEPS),
	future: z.array(programSchema).max(MOST_STEPS),
	form: versionFormSchema,
	/** The shared draft that it came from, and that it becomes the next revision of. */
	draftId: z.string().optional()
});

export interface GroupDraft extends Omit<z.infer<typeof groupDraftSchema>, 'program' | 'past' | 'future'> {
	readonly program: DraftProgram;
	/** What can be undone, the newest last. */
	readonly past: readonly DraftProgram[];
	/** What was undone, the newest first. */
	readonly future: readonly DraftProgram[];
}

/** Every error that a version with this program would have, apart from its date and title. */
export function problemsOfProgram(
	program: DraftProgram,
	group: Group,
	location: Location,
	institution: OpenDeurDocument['institution']
): Problem[] {
	const around = { ...emptyDocument(institution), locations: [location], groups: [group] };
	const version = { id: 'draft', groupId: group.id, effectiveFrom: '2000-01-01', title: 'draft', ...program };
	return checkEntries(around, [{ list: 'policies', value: version }]);
}
