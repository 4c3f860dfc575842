/** Saves what somebody worked out as a draft that others see: a new one, or the next revision of the one it came from. */
import { problemsOfProgram, programSchema, type GroupDraft } from '#domain/program/draft-schema.ts';
import { emptyProgram, programOf, sameProgram, type DraftProgram } from '#domain/program/draft.ts';
import type { Draft, Policy } from '#domain/document/schema.ts';
import {
	draftRefusal,
	dropDraft,
	findDraft,
	groupAt,
	versionOf,
	type GroupAtPlace,
	type TemplateNames
} from './group-draft.ts';
import { isOfOthers } from './council/draft-of-proposal.ts';
import { makerOf } from './maker-of.ts';
import { done, NOT_FOUND, type Outcome, type Refusal } from './outcome.ts';
import { recordEntries, sameJson } from './record.ts';
import { recordsOfEntry } from './recordings.ts';
import { closedProblem, refusalOf, sharedDraftAt } from './shared-draft.ts';
import { useCase, type Context } from './use-case.ts';

export interface SaveSharedDraftInput {
	readonly groupId: string;
	/** Of a new draft, made when the form was opened: posted twice, it is one. */
	readonly id: string;
	readonly title: string;
	readonly why: string | null;
	/** `working-copy`: what the actor works on in the week editor; else a version as it stands. */
	readonly from: 'working-copy' | { readonly versionId: string | null };
	/** What stood on the screen, where the browser sent it; else the working copy that is kept. */
	readonly program?: unknown;
	/** The revision of the working copy that the screen shows; absent: whichever is kept. */
	readonly revision?: number;
	/** The version that the program on the screen changes. */
	readonly baseId?: string | null;
	/** True: a draft of its own, also where the working copy came from another one. */
	readonly asNew: boolean;
	readonly names: TemplateNames;
}

/** What is to be saved, and which draft it came from. */
interface Worked {
	readonly program: DraftProgram;
	readonly base: Policy | null;
	readonly of: Draft | null;
}

/**
 * Refused without a title, without a working copy, and where somebody else saved the draft that it came from since:
 * then it can be saved as a draft of its own. What came from a draft of a proposal of others always is one. The working
 * copy goes once it is saved.
 */
export const saveSharedDraft = useCase(
	'save-shared-draft',
	'update',
	async (context, input: SaveSharedDraftInput): Promise<Outcome<{ id: string }>> => {
		const at = groupAt(context.document, input.groupId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = sharedDraftAt(context, input.id);
		if (known) return known.draft.groupId === input.groupId ? done({ id: known.draft.id }) : NOT_FOUND;
		const worked = workedOut(context, at, input);
		if ('ok' in worked) return worked;
		const refusal = problemsWith(context, input, worked);
		if (refusal) return refusal;
		const draft = draftOf(context, input, worked);
		const { position } = context.knowledge;
		const outcome = await recordEntries(context, position, [{ list: 'drafts', id: draft.id, value: draft }]);
		if (!outcome.ok) return outcome;
		if (input.from === 'working-copy') await dropDraft(context, input.groupId);
		return done({ id: draft.id });
	}
);

function workedOut(context: Context, at: GroupAtPlace, input: SaveSharedDraftInput): Worked | Refusal {
	const { document } = context;
	if (input.from !== 'working-copy') {
		const base = versionOf(document, input.groupId, input.from.versionId);
		if (!base && input.from.versionId !== null) return NOT_FOUND;
		return { base, program: base ? programOf(base) : emptyProgram(input.names), of: null };
	}
	const copy = findDraft(context, input.groupId);
	const base = versionOf(document, input.groupId, copy ? copy.baseId : (input.baseId ?? null));
	// What others asked stays what they asked: what is made of it is a draft of one's own.
	const ofId = input.asNew ? null : copy?.draftId;
	const of = ofId && !isOfOthers(context, ofId) ? (sharedDraftAt(context, ofId)?.draft ?? null) : null;
	const elsewhere = changedElsewhere(copy, input);
	if (elsewhere) return elsewhere;
	if (input.program === undefined) {
		return copy ? { program: copy.program, base, of } : draftRefusal('no-draft');
	}
	const program = programSchema.safeParse(input.program).data;
	if (!program) return draftRefusal('unreadable');
	const problems = problemsOfProgram(program, at.group, at.location, document.institution);
	return problems.length > 0 ? { ok: false, reason: 'invalid', problems } : { program, base, of };
}

/** Another window changed the working copy, or saved or dropped it: what it did there is not overruled unasked. */
function changedElsewhere(
	copy: GroupDraft | null,
	{ revision, program }: SaveSharedDraftInput
): Refusal | null {
	const kept = copy?.revision ?? 0;
	if (revision === undefined || revision === kept) return null;
	const shown = programSchema.safeParse(program).data;
	if (copy && shown && sameProgram(copy.program, shown)) return null;
	return draftRefusal(copy ? 'draft-moved' : 'draft-gone', { revision: kept });
}

function problemsWith(context: Context, { title, groupId }: SaveSharedDraftInput, { of }: Worked) {
	const since = of ? savedSince(context, groupId, of) : false;
	return refusalOf([
		...(title.trim() === '' ? [{ field: 'draft-title', code: 'draft-title-missing' }] : []),
		...(of ? closedProblem(of) : []),
		...(since ? [{ field: 'draft', code: 'shared-draft-moved' }] : [])
	]);
}

/** True where the draft says something else than when the working copy was made of it; who would work in it stays as it is. */
function savedSince(context: Context, groupId: string, draft: Draft): boolean {
	const from = findDraft(context, groupId)?.basePosition ?? 0;
	const start = recordsOfEntry(context, 'drafts', draft.id).findLast(({ seq }) => seq <= from)?.value;
	const said = (one: object) => ({ ...one, staffings: null });
	return !start || !sameJson(said(start), said(draft));
}

function draftOf(context: Context, { id, groupId, title, why }: SaveSharedDraftInput, worked: Worked): Draft {
	const { of, base } = worked;
	const { templates, week, exceptions } = worked.program;
	const program = { templates: [...templates], week, exceptions: [...exceptions] };
	const said = { title: title.trim(), why: why?.trim() || null };
	if (of) return { ...of, ...said, program, ...staffingsFor(of, program) };
	const baseProgram = base && { ...programOf(base), templates: base.templates, exceptions: base.exceptions };
	return {
		...{ id, groupId, ...said, madeBy: makerOf(context) },
		...{ baseId: base?.id ?? null, baseProgram, program },
		...{ state: 'open', recordedOn: context.today }
	};
}

/** Staffing of a template that is gone goes with it. */
export function staffingsFor({ staffings }: Draft, { templates }: DraftProgram): Pick<Draft, 'staffings'> {
	const kept = (staffings ?? []).filter(({ template }) => templates.some(({ id }) => id === template));
	return kept.length > 0 ? { staffings: kept } : { staffings: null };
}
