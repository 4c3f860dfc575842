/** The draft of a group that an actor works on: where it is kept, what it stands on, and keeping it. */
import type { Group, Location, OpenDeurDocument, Policy } from '#domain/document/schema.ts';
import { groupDraftSchema, type GroupDraft } from '#domain/program/draft-schema.ts';
import { emptyProgram, programOf, type DraftProgram } from '#domain/program/draft.ts';
import type { AccessObject } from '#server/access/can.ts';
import { DraftRefused } from '#server/storage/errors.ts';
import type { Refusal } from './outcome.ts';
import type { Context } from './use-case.ts';

/** What the templates of a group's very first program are called. */
export interface TemplateNames {
	readonly schoolDay: string;
	readonly weekendDay: string;
}

/** What the browser must know after a draft was kept. */
export interface KeptDraft {
	readonly revision: number;
	readonly savedAt: string;
	readonly program: DraftProgram;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

/** A group with its location, and as access asks about it. */
export interface GroupAtPlace {
	readonly group: Group;
	readonly location: Location;
	readonly place: AccessObject;
}

/** The steps that are kept with a draft may take this much room; the draft itself always fits beside them. */
const MOST_HISTORY_CHARACTERS = 250_000;

/** The group, or null where there is none. */
export function groupAt(document: OpenDeurDocument, groupId: string): GroupAtPlace | null {
	const group = document.groups.find(({ id }) => id === groupId);
	const location = document.locations.find(({ id }) => id === group?.locationId);
	if (!group || !location) return null;
	return { group, location, place: { groupIds: [group.id], locationIds: [location.id] } };
}

/** The versions of a group, the earliest first. */
export function versionsOf(document: OpenDeurDocument, groupId: string): Policy[] {
	return document.policies
		.filter((policy) => policy.groupId === groupId)
		.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
}

/** The version of a group with an id. */
export function versionOf(document: OpenDeurDocument, groupId: string, id: string | null): Policy | null {
	return document.policies.find((policy) => policy.groupId === groupId && policy.id === id) ?? null;
}

/** The actor's draft of a group; null where there is none, or none that can be read. */
export function findDraft({ world, actor }: Context, groupId: string): GroupDraft | null {
	return groupDraftSchema.safeParse(world.drafts.find(draftIdOf(groupId, actor.id))).data ?? null;
}

/** A draft as it is before its first change. */
export function freshDraft(
	{ knowledge, document }: Context,
	groupId: string,
	baseId: string | null,
	names: TemplateNames
): GroupDraft {
	const base = versionOf(document, groupId, baseId);
	return {
		groupId,
		baseId: base?.id ?? null,
		basePosition: knowledge.position,
		revision: 0,
		savedAt: '',
		program: base ? programOf(base) : emptyProgram(names),
		past: [],
		future: [],
		form: {}
	};
}

/** Keeps a draft as its next revision; the oldest steps go where they take too much room. */
export async function keepDraft(
	{ world, actor }: Context,
	draft: GroupDraft
): Promise<{ ok: true; value: KeptDraft } | Refusal> {
	const savedAt = world.now();
	const kept = { ...withFewerSteps(draft), revision: revisionAfter(draft.revision, savedAt), savedAt };
	try {
		await world.drafts.save(draftIdOf(draft.groupId, actor.id), kept);
	} catch (error) {
		if (!(error instanceof DraftRefused)) throw error;
		return draftRefusal(error.code, { limit: error.limit });
	}
	return { ok: true, value: keptDraft(kept) };
}

/** What the browser must know of a draft. */
export function keptDraft({ revision, savedAt, program, past, future }: GroupDraft): KeptDraft {
	return { revision, savedAt, program, canUndo: past.length > 0, canRedo: future.length > 0 };
}

/** Drops the actor's draft of a group. */
export async function dropDraft({ world, actor }: Context, groupId: string): Promise<void> {
	await world.drafts.remove(draftIdOf(groupId, actor.id));
}

/** A refusal that is about the draft itself; the words for `code` are in the catalogue. */
export function draftRefusal(code: string, values?: Readonly<Record<string, string | number>>): Refusal {
	return { ok: false, reason: 'fields', fields: [{ field: 'draft', code, values }] };
}

/** Later than any revision of a draft that was dropped before, so that an old window cannot be taken for a new one. */
function revisionAfter(revision: number, now: string): number {
	return Math.max(revision + 1, Date.parse(now));
}

function draftIdOf(groupId: string, actorId: string): string {
	return `${groupId}/${actorId}`;
}

function withFewerSteps(draft: GroupDraft): GroupDraft {
	let { past, future } = draft;
	while (JSON.stringify([past, future]).length > MOST_HISTORY_CHARACTERS) {
		if (past.length >= future.length) past = past.slice(1);
		else future = future.slice(0, -1);
	}
	return { ...draft, past, future };
}
