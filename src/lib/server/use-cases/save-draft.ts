/** Keeps a change to a draft: some edits, a whole program, a step back or forward, another base, or what was typed. */
import { follow, redo, step, undo, type DraftHistory } from '#domain/program/draft-history.ts';
import {
	problemsOfProgram,
	programSchema,
	type GroupDraft,
	type VersionForm
} from '#domain/program/draft-schema.ts';
import { canonical, sameProgram } from '#domain/program/draft.ts';
import { applyEdits, type Edit } from '#domain/program/edit.ts';
import {
	draftRefusal,
	findDraft,
	freshDraft,
	groupAt,
	keepDraft,
	keptDraft,
	versionOf,
	type GroupAtPlace,
	type KeptDraft,
	type TemplateNames
} from './group-draft.ts';
import { NOT_FOUND, type Outcome, type Refusal } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';

export type DraftChange =
	| { readonly kind: 'edits'; readonly edits: readonly Edit[] }
	/** The program as a browser has it: whatever shape it has, it is checked. */
	| { readonly kind: 'program'; readonly program: unknown }
	| { readonly kind: 'undo' | 'redo' | 'typed' }
	| { readonly kind: 'base'; readonly baseId: string };

interface Input {
	readonly groupId: string;
	/** The revision that the change was made on; 0: there was no draft yet. */
	readonly revision: number;
	/** The version that a draft starts from where there is none yet. */
	readonly baseId: string | null;
	readonly change: DraftChange;
	readonly form?: VersionForm;
	readonly names: TemplateNames;
}

/** Refused where the draft was changed otherwise or dropped elsewhere since, and where a change cannot be made. */
export const saveDraft = useCase(
	'save-draft',
	'update',
	async (context, input: Input): Promise<Outcome<KeptDraft>> => {
		const at = groupAt(context.document, input.groupId);
		context.demand('draft-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		const known = findDraft(context, input.groupId);
		const revision = known?.revision ?? 0;
		if (revision !== input.revision) {
			if (known && saysTheSame(known, input)) return { ok: true, value: keptDraft(known) };
			return draftRefusal(known ? 'draft-moved' : 'draft-gone', { revision });
		}
		const draft = known ?? freshDraft(context, input.groupId, input.baseId, input.names);
		const changed = changeOf(context, at, draft, input.change);
		if ('ok' in changed) return changed;
		return keepDraft(context, { ...changed, form: input.form ?? draft.form });
	}
);

/** A window that is closed or reloaded sends its last change, and sends it again when it is opened anew. */
function saysTheSame(known: GroupDraft, { change, form }: Input): boolean {
	if (change.kind !== 'program' || canonical(form ?? known.form) !== canonical(known.form)) return false;
	const read = programSchema.safeParse(change.program);
	return read.success && sameProgram(read.data, known.program);
}

/** The draft after a change, or why it is refused. */
function changeOf(
	context: Context,
	at: GroupAtPlace,
	draft: GroupDraft,
	change: DraftChange
): GroupDraft | Refusal {
	const { program: present, past, future } = draft;
	const history = { present, past, future };
	switch (change.kind) {
		case 'typed':
			return draft;
		case 'undo':
			return withHistory(draft, undo(history));
		case 'redo':
			return withHistory(draft, redo(history));
		case 'base':
			return rebased(context, draft, change.baseId);
		case 'edits': {
			const result = applyEdits(present, change.edits);
			if (result.ok) return withHistory(draft, step(history, result.program));
			const { code, ...values } = result.refusal;
			return { ok: false, reason: 'fields', fields: [{ field: 'edit', code, values }] };
		}
		case 'program': {
			const read = programSchema.safeParse(change.program);
			if (!read.success) return draftRefusal('unreadable');
			const problems = problemsOfProgram(read.data, at.group, at.location, context.document.institution);
			if (problems.length > 0) return { ok: false, reason: 'invalid', problems };
			return withHistory(draft, follow(history, read.data));
		}
	}
}

function withHistory(draft: GroupDraft, { present, past, future }: DraftHistory): GroupDraft {
	return { ...draft, program: present, past, future };
}

/** The same program as a change to another version: on purpose, so that before and after are seen first. */
function rebased({ document, knowledge }: Context, draft: GroupDraft, baseId: string): GroupDraft | Refusal {
	const base = versionOf(document, draft.groupId, baseId);
	return base ? { ...draft, baseId: base.id, basePosition: knowledge.position } : NOT_FOUND;
}
