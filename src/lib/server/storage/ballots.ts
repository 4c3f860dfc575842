/**
 * Answers of rounds that are open, kept as nothing but counts: one small file beside the ledger, in which no answer
 * has an order, a time or an asker, and out of which a round goes as a whole when it closes.
 */
import { randomBytes, scrypt } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile, unfinishedName } from './disk/durable-files.ts';
import { readSealedFile } from './disk/sealed-file.ts';
import { sealLine } from './disk/sealed-lines.ts';
import { DamagedFile, StorageClosed, type StorageNotice } from './errors.ts';
import { Rounds, type Waiting } from './rounds.ts';

const FILE = 'ballots.json';
/** What the file says of itself, whenever it was written: its own time would be that of the last answer. */
const NO_TIME = new Date('2000-01-01T00:00:00Z');

const SALT_BYTES = 16;
const DIGEST_BYTES = 24;
/** A code is short enough to be typed: some milliseconds for each guess at one, with 4 MiB. */
const COSTS = { N: 4096, r: 8, p: 1 };

const count = z.int().min(0);
const pileSchema = z.strictObject({
	groupId: z.string().nullable(),
	/** Digests of the codes that nobody used yet, in alphabetical order. */
	unused: z.array(z.string()),
	counts: z.array(count)
});
const roundSchema = z.strictObject({
	id: z.string(),
	piles: z.array(pileSchema),
	/** In alphabetical order, apart from the counts. */
	sentences: z.array(z.string())
});
const contentSchema = z.strictObject({ salt: z.string(), rounds: z.array(roundSchema) });

type Content = z.infer<typeof contentSchema>;
type Round = z.infer<typeof roundSchema>;
type Keep = (content: Content) => Promise<void>;

/** Codes that are counted together: those of a group, or of everybody where groups are not told apart. */
export interface CodePile {
	readonly groupId: string | null;
	readonly codes: readonly string[];
}

/** What came of a round, and nothing else. */
export interface RoundTotals {
	readonly piles: readonly { readonly groupId: string | null; readonly counts: readonly number[] }[];
	readonly sentences: readonly string[];
}

export interface Ballot {
	/** Which of the answers, from 0. */
	readonly answer: number;
	readonly sentence: string | null;
}

export interface OpenedBallots {
	readonly ballots: Ballots;
	readonly notices: readonly StorageNotice[];
}

/** Opens the answers in a folder that this process has locked; a damaged file is set aside with a notice. */
export async function openBallots(folder: string): Promise<OpenedBallots> {
	const path = join(folder, FILE);
	// What a crash left there may hold the counts as they were before one answer more.
	await rm(unfinishedName(path), { force: true });
	const notices: StorageNotice[] = [];
	const content = await readContent(path);
	if (content === 'damaged') notices.push(await setAside(path));
	const keep: Keep = (next) => replaceFile(path, sealLine(JSON.stringify(next), 0), NO_TIME);
	return { ballots: new Ballots(content === 'damaged' ? nothing() : content, keep), notices };
}

/** Answers in memory only, for a world that keeps nothing. */
export function memoryBallots(): Ballots {
	return new Ballots(nothing(), async () => {});
}

export class Ballots {
	readonly #keep: Keep;
	readonly #changes = new Rounds<() => Promise<void>, void>(inTurn);
	#content: Content;
	#closed = false;

	constructor(content: Content, keep: Keep) {
		this.#content = content;
		this.#keep = keep;
	}

	/** Whether codes were made for a round that did not close. */
	has(roundId: string): boolean {
		return this.#content.rounds.some(({ id }) => id === roundId);
	}

	/** Begins a round, or begins it anew: codes and answers that it had are gone. `answers`: how many can be chosen from. */
	async begin(roundId: string, piles: readonly CodePile[], answers: number): Promise<void> {
		const fresh = await Promise.all(
			piles.map(async ({ groupId, codes }) => {
				const unused = await Promise.all(codes.map((code) => this.#digestOf(code)));
				return { groupId, unused: unused.sort(), counts: Array.from({ length: answers }, () => 0) };
			})
		);
		await this.#replace((rounds) => [
			...rounds.filter(({ id }) => id !== roundId),
			{ id: roundId, piles: fresh, sentences: [] }
		]);
	}

	/** The round that a code nobody used yet belongs to; null where there is none, and nothing tells why not. */
	async roundOf(code: string): Promise<string | null> {
		const digest = await this.#digestOf(code);
		return this.#content.rounds.find((round) => holds(round, digest))?.id ?? null;
	}

	/** Counts an answer and forgets its code, in one write; false where the code is not there, or no longer. */
	async count(code: string, ballot: Ballot): Promise<boolean> {
		const digest = await this.#digestOf(code);
		let isCounted = false;
		await this.#replace((rounds) => {
			isCounted = rounds.some((round) => holds(round, digest));
			return isCounted
				? rounds.map((round) => (holds(round, digest) ? counted(round, digest, ballot) : round))
				: null;
		});
		return isCounted;
	}

	/**
	 * Hands the totals over and, where `record` says that they are kept elsewhere, wipes the round. Answers that
	 * come meanwhile wait, and find it closed. Null: the round is not here.
	 */
	async handOver(roundId: string, record: (totals: RoundTotals | null) => Promise<boolean>): Promise<void> {
		await this.#change(async () => {
			const round = this.#content.rounds.find(({ id }) => id === roundId);
			const isKept = await record(round ? totalsOf(round) : null);
			if (isKept && round) await this.#write(this.#content.rounds.filter(({ id }) => id !== roundId));
		});
	}

	/** Wipes every round but these: one that closed in the ledger just before a crash. */
	async keepOnly(roundIds: ReadonlySet<string>): Promise<void> {
		await this.#replace((rounds) =>
			rounds.every(({ id }) => roundIds.has(id)) ? null : rounds.filter(({ id }) => roundIds.has(id))
		);
	}

	async close(): Promise<void> {
		this.#closed = true;
		await this.#changes.idle();
	}

	/** Null: nothing changes, and nothing is written. */
	async #replace(change: (rounds: readonly Round[]) => readonly Round[] | null): Promise<void> {
		await this.#change(async () => {
			const rounds = change(this.#content.rounds);
			if (rounds) await this.#write(rounds);
		});
	}

	/** Memory follows the disk: an answer that could not be written was not counted. */
	async #write(rounds: readonly Round[]): Promise<void> {
		const content = { salt: this.#content.salt, rounds: rounds.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
		await this.#keep(content);
		this.#content = content;
	}

	async #change(change: () => Promise<void>): Promise<void> {
		if (this.#closed) throw new StorageClosed();
		await this.#changes.submit(change);
	}

	async #digestOf(code: string): Promise<string> {
		return (await digest(code, Buffer.from(this.#content.salt, 'base64url'))).toString('base64url');
	}
}

function digest(code: string, salt: Buffer): Promise<Buffer> {
	return new Promise((resolve, reject) =>
		scrypt(code, salt, DIGEST_BYTES, COSTS, (error, key) => (error ? reject(error) : resolve(key)))
	);
}

function holds({ piles }: Round, digest: string): boolean {
	return piles.some(({ unused }) => unused.includes(digest));
}

/** The round with one answer more and one code less. */
function counted(round: Round, digest: string, { answer, sentence }: Ballot): Round {
	return {
		...round,
		piles: round.piles.map((pile) => {
			if (!pile.unused.includes(digest)) return pile;
			if (!(answer in pile.counts)) throw new Error(`${round.id} has no answer ${answer}`);
			return {
				...pile,
				unused: pile.unused.filter((one) => one !== digest),
				counts: pile.counts.map((before, at) => (at === answer ? before + 1 : before))
			};
		}),
		sentences: sentence === null ? round.sentences : [...round.sentences, sentence].sort()
	};
}

function totalsOf({ piles, sentences }: Round): RoundTotals {
	return { piles: piles.map(({ groupId, counts }) => ({ groupId, counts })), sentences };
}

function nothing(): Content {
	return { salt: randomBytes(SALT_BYTES).toString('base64url'), rounds: [] };
}

async function readContent(path: string): Promise<Content | 'damaged'> {
	try {
		const content = await readSealedFile(path);
		return content === undefined ? nothing() : (contentSchema.safeParse(content).data ?? 'damaged');
	} catch (error) {
		if (error instanceof DamagedFile) return 'damaged';
		throw error;
	}
}

async function setAside(path: string): Promise<StorageNotice> {
	const setAsideAs = `${path}.damaged`;
	await rename(path, setAsideAs);
	const message =
		`${path}: the answers of open rounds are damaged, so their codes work no longer and they have to be held again; ` +
		`the file now stands in ${setAsideAs}. Remove it: answers are in it.`;
	return { code: 'damaged-ballots', file: path, setAsideAs, message };
}

async function inTurn(waiting: readonly Waiting<() => Promise<void>, void>[]): Promise<void> {
	for (const { request, resolve, reject } of waiting) await request().then(resolve, reject);
}
