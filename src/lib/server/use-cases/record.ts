/** Recording: checks what the document would become, seals texts, appends one batch, refuses what is stale. */
import { youthConcerns } from '#server/access/audit/audit.ts';
import { checkEntries, type EntryChange as CheckedChange } from '#domain/document/check-entries.ts';
import type { Problem } from '#domain/document/problem.ts';
import type { ListName, OpenDeurDocument } from '#domain/document/schema.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { aboutAll, aboutOf, touchesSame, type About } from './about.ts';
import { isListName, type Knowledge } from './knowledge.ts';
import { LookingBack } from './known-on.ts';
import { longTexts } from './long-texts.ts';
import type { Outcome, RecordedSince, Refusal } from './outcome.ts';
import { sealTexts } from './sealed-texts.ts';
import type { Context } from './use-case.ts';
import type { World } from './world.ts';

/** A new, changed or (null) withdrawn entry of a list. */
export interface EntryChange {
	readonly list: ListName;
	readonly id: string;
	readonly value: object | null;
}

/** What was recorded: the ledger's position after it. */
export interface Recorded {
	readonly position: number;
}

/**
 * Records some changes as one batch, all or nothing. `expected` is the position at which the form was
 * opened: refused as stale where something of the same group or youth was recorded since. A form that is
 * posted twice is one batch: what already stands so is not recorded again. What is recorded was judged
 * against everything before it: where somebody was just ahead, it is judged anew.
 */
export async function recordEntries(
	{ world, actor, concerns }: Context,
	expected: number,
	changes: readonly EntryChange[]
): Promise<Outcome<Recorded>> {
	if (world.knownOn !== null) throw new LookingBack();
	concerns(youthConcerns(aboutChanges(world.knowledge(), changes).youthIds));
	for (;;) {
		const knowledge = world.knowledge();
		const { position, document } = knowledge;
		const fresh = changes.filter((change) => !stands(knowledge, change));
		if (fresh.length === 0) return { ok: true, value: { position } };
		if (fresh.some((change) => takesOver(knowledge, change))) return { ok: false, reason: 'forbidden' };
		const stale = staleRefusal(world, expected, fresh);
		if (stale) return stale;
		const fields = longTexts(knowledge, fresh);
		if (fields.length > 0) return { ok: false, reason: 'fields', fields };
		const problems = problemsAfter(document, fresh);
		if (problems.length > 0) return { ok: false, reason: 'invalid', problems };
		const entries = await Promise.all(
			fresh.map(({ list, id, value }) => sealTexts({ kind: list, id, value }, world.vault))
		);
		const outcome = await world.ledger.append(position, { at: world.now(), actor: actor.id, entries });
		if (outcome.ok) return { ok: true, value: { position: outcome.position } };
	}
}

/** The refusal of changes that somebody else was ahead of since a form was opened; null where nobody was. */
export function staleRefusal(
	world: World,
	expected: number,
	changes: readonly EntryChange[]
): Refusal | null {
	const knowledge = world.knowledge();
	const { position } = knowledge;
	const since = recordedSince(world, knowledge, expected, changes);
	// A position that is yet to come is no form of ours.
	return since.length > 0 || expected > position ? { ok: false, reason: 'stale', position, since } : null;
}

/** What was recorded after a position about the same groups or youths as some changes. */
function recordedSince(
	world: World,
	knowledge: Knowledge,
	position: number,
	changes: readonly EntryChange[]
): RecordedSince[] {
	const about = aboutChanges(knowledge, changes);
	return world.ledger
		.read(position)
		.filter((record) => isListName(record.kind) && touchesSame(aboutRecord(world, record), about))
		.map(withoutValue);
}

/** What some changes are about; one that withdraws an entry is about what that is about. */
function aboutChanges(knowledge: Knowledge, changes: readonly EntryChange[]): About {
	return aboutAll(
		changes.map(({ list, id, value }) => aboutOf(list, id, value ?? knowledge.entry(list, id)))
	);
}

/**
 * True where a change would make another group's or youth's entry its own: an id is made when a form is opened,
 * so one that is known already belongs to what it was about. Where a room stands may change, and which youths
 * of its group a day change names.
 */
function takesOver(knowledge: Knowledge, { list, id, value }: EntryChange): boolean {
	const earlier = knowledge.entry(list, id);
	if (earlier === undefined || value === null || list === 'rooms') return false;
	const before = aboutOf(list, id, earlier);
	const after = aboutOf(list, id, value);
	const parts = ['locationIds', 'groupIds', 'entries'] as const;
	if (parts.some((part) => before[part].symmetricDifference(after[part]).size > 0)) return true;
	return list !== 'dayChanges' && before.youthIds.symmetricDifference(after.youthIds).size > 0;
}

/** True where a change is recorded already. */
function stands(knowledge: Knowledge, { list, id, value }: EntryChange): boolean {
	return sameJson(knowledge.entry(list, id) ?? null, value);
}

/** Who recorded what, without what it says: that follows the rules of whoever looks. */
export function withoutValue({ at, actor, kind, id }: LedgerRecord): RecordedSince {
	return { at, actor, kind, id };
}

/** The errors that the document would have after some changes. */
export function problemsAfter(document: OpenDeurDocument, changes: readonly EntryChange[]): Problem[] {
	const checked = changes.map(({ list, id, value }): CheckedChange =>
		value === null ? { list, id, value } : { list, value }
	);
	return checkEntries(document, checked);
}

/** What a record is about; one that withdraws an entry is about what that entry was about. */
function aboutRecord(world: World, { kind, id, value, seq }: LedgerRecord): About {
	if (value !== null) return aboutOf(kind, id, value);
	const earlier = world.ledger
		.read()
		.findLast(
			(record) => record.seq < seq && record.kind === kind && record.id === id && record.value !== null
		);
	return aboutOf(kind, id, earlier?.value);
}

/** True where two values say the same, whatever the order of fields and whether a field is absent or null. */
export function sameJson(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

/** JSON without the order of fields and without what is absent or null. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => {
		if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
		const fields = Object.entries(part).filter(([, field]) => field !== null && field !== undefined);
		return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
