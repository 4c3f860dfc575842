/** The example institution in memory: a world for use cases that no file and no clock bears on. */
import { readFile } from 'node:fs/promises';
import { Memory } from 'lowdb';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Actor, Role } from '#server/access/actor.ts';
import { DEMONSTRATION_TODAY, demonstrationActor } from '#server/demonstration.ts';
import type { Drafts } from '#server/storage/drafts.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import type { Batches } from '#server/storage/low-ledger.ts';
import { openMemoryLedger } from '#server/storage/memory-ledger.ts';
import type { Vault } from '#server/storage/vault.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';

const EXAMPLE = new URL('../../../data/example/linde.json', import.meta.url);

/** What stores hold once a document has been taken in: enough to begin another world with. */
interface Held {
	readonly records: readonly LedgerRecord[];
	readonly texts: ReadonlyMap<string, SealedText>;
}

/** Taking the example in takes longer than most tests: it is done once for each day, and begun with by every test. */
const taken = new Map<string, Promise<Held>>();

/** A world that holds the example, on the demonstration's day unless told. */
export async function exampleWorld(today: string = DEMONSTRATION_TODAY): Promise<World> {
	return worldThatHolds(await exampleTaken('example', today, exampleDocument), today);
}

/** The same, where no council has to be heard before something begins. */
export async function exampleWithoutGates(today: string = DEMONSTRATION_TODAY): Promise<World> {
	const document = async () => ({ ...(await exampleDocument()), councilSchemes: [] });
	return worldThatHolds(await exampleTaken('without gates', today, document), today);
}

async function exampleDocument(): Promise<OpenDeurDocument> {
	const parsed = parseText(await readFile(EXAMPLE, 'utf8'));
	if (!parsed.ok) throw new Error('the example has problems');
	return parsed.document;
}

function exampleTaken(name: string, today: string, read: () => Promise<OpenDeurDocument>): Promise<Held> {
	const key = `${name} ${today}`;
	const known = taken.get(key) ?? read().then((document) => heldOf(document, today));
	taken.set(key, known);
	return known;
}

/** A world that holds a document, on a day. */
export async function worldOfDocument(document: OpenDeurDocument, today: string): Promise<World> {
	return worldThatHolds(await heldOf(document, today), today);
}

async function heldOf(document: OpenDeurDocument, today: string): Promise<Held> {
	const texts = new Map<string, SealedText>();
	const world = await worldOver([], texts, today);
	const outcome = await importDocument(world, actor('administrator'), { document, merge: false });
	if (!outcome.ok) throw new Error(`the document was refused: ${outcome.reason}`);
	return { records: world.ledger.read(), texts };
}

/** A world in which nothing is recorded. */
export function emptyWorld(today: string = DEMONSTRATION_TODAY): Promise<World> {
	return worldOver([], new Map(), today);
}

function worldThatHolds({ records, texts }: Held, today: string): Promise<World> {
	return worldOver(records, new Map(texts), today);
}

/** A world over stores of its own; what is sealed in it comes into `texts`. */
async function worldOver(
	records: readonly LedgerRecord[],
	texts: Map<string, SealedText>,
	today: string
): Promise<World> {
	const low = new Memory<Batches>();
	await low.write([[...records]]);
	return worldOf(
		{
			...{ ledger: await openMemoryLedger(low), vault: memoryVault(texts), drafts: memoryDrafts() },
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

interface SealedText {
	readonly youthId: string;
	readonly text: string;
}

function memoryVault(texts: Map<string, SealedText>): Vault {
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
