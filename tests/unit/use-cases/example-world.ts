/** The example institution in memory: a world for use cases that no file and no clock bears on. */
import { readFile } from 'node:fs/promises';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Actor, Role } from '#server/access/actor.ts';
import { DEMONSTRATION_TODAY, demonstrationActor } from '#server/demonstration.ts';
import type { Drafts } from '#server/storage/drafts.ts';
import { openMemoryLedger } from '#server/storage/memory-ledger.ts';
import type { Vault } from '#server/storage/vault.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';

const EXAMPLE = new URL('../../../data/example/linde.json', import.meta.url);

/** A world that holds the example, on the demonstration's day unless told. */
export async function exampleWorld(today: string = DEMONSTRATION_TODAY): Promise<World> {
	return worldOfDocument(await exampleDocument(), today);
}

/** The same, where no council has to be heard before something begins. */
export async function exampleWithoutGates(today: string = DEMONSTRATION_TODAY): Promise<World> {
	return worldOfDocument({ ...(await exampleDocument()), councilSchemes: [] }, today);
}

async function exampleDocument(): Promise<OpenDeurDocument> {
	const parsed = parseText(await readFile(EXAMPLE, 'utf8'));
	if (!parsed.ok) throw new Error('the example has problems');
	return parsed.document;
}

/** A world that holds a document, on a day. */
export async function worldOfDocument(document: OpenDeurDocument, today: string): Promise<World> {
	const world = await emptyWorld(today);
	const outcome = await importDocument(world, actor('administrator'), { document, merge: false });
	if (!outcome.ok) throw new Error(`the document was refused: ${outcome.reason}`);
	return world;
}

/** A world in which nothing is recorded. */
export async function emptyWorld(today: string = DEMONSTRATION_TODAY): Promise<World> {
	return worldOf(
		{
			...{ ledger: await openMemoryLedger(), vault: memoryVault(), drafts: memoryDrafts() },
			// No test depends on speed.
			suggestionSeconds: 600
		},
		{ today: () => today, now: () => `${today}T12:00:00.000Z` }
	);
}

/** The demonstration's actor of a role. */
export function actor(role: Role): Actor {
	return demonstrationActor(role);
}

/** The value of a use case that is expected to go well. */
export function valueOf<Value>(outcome: Outcome<Value>): Value {
	if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
	return outcome.value;
}

function memoryVault(): Vault {
	const texts = new Map<string, { youthId: string; text: string }>();
	return {
		get: (reference) => texts.get(reference)?.text,
		async put(youthId, text, reference = `text${texts.size + 1}`) {
			texts.set(reference, { youthId, text });
			return reference;
		},
		async erase(youthId) {
			for (const [reference, held] of texts) if (held.youthId === youthId) texts.delete(reference);
		},
		async close() {}
	};
}

function memoryDrafts(): Drafts {
	const drafts = new Map<string, unknown>();
	return {
		async save(id, value) {
			drafts.set(id, value);
		},
		find: (id) => drafts.get(id),
		list: () => [...drafts].map(([id, value]) => ({ id, value })),
		async remove(id) {
			drafts.delete(id);
		},
		async close() {}
	};
}
