/** The week editor of a group: the draft that the actor works on, what it changes, and whom it reaches. */
import type { GroupSetting, Lock, OpenDeurDocument } from '#domain/document/schema.ts';
import { lockOn, settingOn } from '#domain/institution/lock-on.ts';
import type { GroupDraft, VersionForm } from '#domain/program/draft-schema.ts';
import { programOf, type DraftProgram } from '#domain/program/draft.ts';
import { policyInForce } from '#domain/program/in-force.ts';
import {
	findDraft,
	freshDraft,
	groupAt,
	keptDraft,
	versionOf,
	versionsOf,
	type GroupAtPlace,
	type KeptDraft,
	type TemplateNames
} from './group-draft.ts';
import { isOfOthers } from './council/draft-of-proposal.ts';
import { undecidedBefore, type Undecided } from './council/undecided.ts';
import { done, NOT_FOUND } from './outcome.ts';
import { useCase, type Context } from './use-case.ts';
import { nameOf, type VersionName } from './version-name.ts';

/** The shared draft that a working copy came from; `why` is null where others asked it. */
export interface SharedOfCopy {
	readonly id: string;
	readonly title: string;
	readonly why: string | null;
	/** It belongs to a proposal of others: what is made of it becomes another draft. */
	readonly isOfOthers: boolean;
}

export interface DraftView {
	readonly group: { readonly id: string; readonly name: string; readonly settings: readonly GroupSetting[] };
	readonly location: { readonly id: string; readonly name: string };
	readonly today: string;
	/** The ledger's position, for the form that records. */
	readonly position: number;
	/** The id that a version gets that is recorded from this form. */
	readonly newVersionId: string;
	readonly may: { readonly draft: boolean; readonly record: boolean };
	/** What is changed; where there is no draft yet, what a draft would start from. */
	readonly program: DraftProgram;
	/** Null: nothing was changed yet. */
	readonly draft: Omit<KeptDraft, 'program'> | null;
	readonly form: VersionForm;
	/** The version that the draft changes; null for a group without any. */
	readonly base: (VersionName & { readonly program: DraftProgram }) | null;
	/** The shared draft that it came from, while that is open. */
	readonly shared: SharedOfCopy | null;
	/** Proposals about what is kept on which no decision was taken yet. */
	readonly undecided: readonly Undecided[];
	/** The id of a shared draft that is saved from here. */
	readonly newDraftId: string;
	/** All versions, the earliest first. */
	readonly versions: readonly VersionName[];
	/** For each youth now in the group with an arrangement: the keys that it replaces. Null: not to be seen. */
	readonly arrangedKeys: readonly (readonly string[])[] | null;
	/** Rooms whose lock is another one than the group's today. */
	readonly otherLocks: readonly { readonly room: string; readonly lock: Lock }[];
	/** Measurement periods of which figures were kept: those stay, whatever is recorded about their days. */
	readonly closedPeriods: readonly { readonly name: string; readonly to: string }[];
}

export const viewDraft = useCase(
	'view-draft',
	'read',
	(context, { groupId, names }: { groupId: string; names: TemplateNames }) => {
		const at = groupAt(context.document, groupId);
		context.demand('see-program', at?.place ?? {});
		if (!at) return NOT_FOUND;
		return done(draftView(context, at, names));
	}
);

function draftView(context: Context, at: GroupAtPlace, names: TemplateNames): DraftView {
	const { document, knowledge, today, may } = context;
	const { group, location, place } = at;
	const versions = versionsOf(document, group.id);
	const mayDraft = may('draft-program', place);
	const kept = mayDraft ? findDraft(context, group.id) : null;
	const startId = (policyInForce(versions, today) ?? versions.at(-1))?.id ?? null;
	const draft = kept ?? freshDraft(context, group.id, startId, names);
	const base = versionOf(document, group.id, draft.baseId);
	const { program, ...state } = keptDraft(draft);
	return {
		group: { id: group.id, name: group.name, settings: group.settings },
		location: { id: location.id, name: location.name },
		today,
		position: knowledge.position,
		newVersionId: crypto.randomUUID(),
		may: { draft: mayDraft, record: may('record-version', place) },
		program,
		draft: kept && state,
		form: draft.form,
		base: base && { ...nameOf(base), program: programOf(base) },
		...{ shared: sharedOf(context, kept), newDraftId: crypto.randomUUID() },
		undecided: mayDraft
			? undecidedBefore(context, { groupId: group.id, draftId: kept?.draftId ?? null, program })
			: [],
		versions: versions.map(nameOf),
		arrangedKeys: may('see-figures', place) ? arrangedKeys(context, group.id) : null,
		otherLocks: otherLocks(context, at),
		closedPeriods: closedPeriods(document)
	};
}

function sharedOf(context: Context, kept: GroupDraft | null): SharedOfCopy | null {
	const draft = context.document.drafts.find(({ id }) => id === kept?.draftId);
	if (draft?.state !== 'open') return null;
	const ofOthers = isOfOthers(context, draft.id);
	return {
		id: draft.id,
		title: draft.title,
		why: ofOthers ? null : (draft.why ?? null),
		isOfOthers: ofOthers
	};
}

/** The youths whose stay in the group covers some of today, and what arrangements that run today replace for them. */
function arrangedKeys({ document, today }: Context, groupId: string): string[][] {
	const here = new Set(
		document.stays
			.filter(({ from, to }) => from.slice(0, 10) <= today && (!to || to > `${today}T00:00`))
			.filter((stay) => stay.groupId === groupId)
			.map(({ youthId }) => youthId)
	);
	const running = document.arrangements.filter(
		({ youthId, replaces, from, to }) => replaces && here.has(youthId) && from <= today && (!to || today < to)
	);
	const byYouth = Map.groupBy(running, ({ youthId }) => youthId);
	return [...byYouth.values()].map((own) => own.map(({ replaces }) => replaces ?? ''));
}

/** Periods of which a snapshot was kept. */
export function closedPeriods({ periods, snapshots }: OpenDeurDocument): DraftView['closedPeriods'] {
	const closed = new Set(snapshots.map(({ periodId }) => periodId));
	return periods.filter(({ id }) => closed.has(id)).map(({ name, to }) => ({ name, to }));
}

function otherLocks({ document, today }: Context, { group }: GroupAtPlace): { room: string; lock: Lock }[] {
	const usual = settingOn(group, today).lock;
	return document.rooms
		.filter(({ groupId }) => groupId === group.id)
		.map((room) => ({ room: room.name, lock: lockOn(group, room, today) }))
		.filter(({ lock }) => lock !== usual);
}
