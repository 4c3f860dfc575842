/** Recording: checks what the document would become, seals texts, appends one batch, refuses what is stale. */
import { checkEntries, type EntryChange as CheckedChange } from '#domain/document/check-entries.ts';
import type { Problem } from '#domain/document/problem.ts';
import type { ListName, OpenDeurDocument } from '#domain/document/schema.ts';
import type { LedgerRecord, RecordDraft } from '#server/storage/ledger.ts';
import { aboutAll, aboutOf, touchesSame, type About } from './about.ts';
import { INSTITUTION, isListName } from './knowledge.ts';
import type { Outcome, RecordedSince } from './outcome.ts';
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
 * posted twice is one batch: what already stands so is not recorded again.
 */
export async function recordEntries(
	context: Context,
	expected: number,
	changes: readonly EntryChange[]
): Promise<Outcome<Recorded>> {
	const { world, actor, knowledge, document } = context;
	const fresh = changes.filter(
		({ list, id, value }) => !sameJson(knowledge.entry(list, id) ?? null, value ?? null)
	);
	if (fresh.length === 0) return { ok: true, value: { position: knowledge.position } };
	const problems = problemsAfter(document, fresh);
	if (problems.length > 0) return { ok: false, reason: 'invalid', problems };
	const drafts: RecordDraft[] = [];
	for (const { list, id, value } of fresh) {
		drafts.push(await sealTexts({ kind: list, id, value }, world.vault));
	}
	const about = aboutAll(
		fresh.map(({ list, id, value }) => aboutOf(list, id, value ?? knowledge.entry(list, id)))
	);
	const outcome = await world.ledger.append(
		expected,
		{ at: world.now(), actor: actor.id, entries: drafts },
		(record) => conflicts(context, record, about)
	);
	if (outcome.ok) return { ok: true, value: { position: outcome.position } };
	if (standNow(world, fresh)) return { ok: true, value: { position: world.ledger.position } };
	const since = outcome.since.filter((record) => conflicts(context, record, about));
	return { ok: false, reason: 'stale', position: world.ledger.position, since: since.map(withoutValue) };
}

/** True where every change is recorded already: the same form, posted twice at once. */
export function standNow(world: World, changes: readonly EntryChange[]): boolean {
	const knowledge = world.knowledge();
	return changes.every(({ list, id, value }) => sameJson(knowledge.entry(list, id) ?? null, value));
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

/** Whether something that was recorded in between is about the same group or youth. */
function conflicts(
	{ knowledge }: Context,
	{ kind, id, value }: { kind: string; id: string; value: unknown },
	about: About
): boolean {
	if (kind === INSTITUTION) return false;
	const earlier = isListName(kind) ? knowledge.entry(kind, id) : null;
	const theirs = aboutOf(kind, id, value ?? earlier);
	return touchesSame(about, theirs);
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
