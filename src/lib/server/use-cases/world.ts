/** What use cases stand on: the stores, the clock and what is known now. */
import { DEFAULT_LIMIT_BYTES } from '#domain/document/limits.ts';
import type { Access } from '#server/access/accounts/access.ts';
import type { SingleSignOn } from '#server/access/accounts/single-sign-on.ts';
import type { Audit } from '#server/access/audit/audit.ts';
import { memoryAudit } from '#server/access/audit/memory-audit.ts';
import { BallotThrottle } from '#server/access/ballot-throttle.ts';
import { memoryBallots, type Ballots } from '#server/storage/ballots.ts';
import type { Drafts } from '#server/storage/drafts.ts';
import type { StorageReading } from '#server/storage/open.ts';
import type { Ledger, LedgerRecord } from '#server/storage/ledger.ts';
import { Uploads } from '#server/storage/uploads.ts';
import type { Vault } from '#server/storage/vault.ts';
import { Knowledge } from './knowledge.ts';
import { withTexts } from './sealed-texts.ts';

export interface World {
	readonly ledger: Ledger;
	readonly vault: Vault;
	readonly drafts: Drafts;
	/** Answers of rounds that are open, as counts; in memory only where none were opened. */
	readonly ballots: Ballots;
	/** Slows down who guesses at codes of such rounds. */
	readonly ballotThrottle: BallotThrottle;
	/** Files that were sent in to be looked at first. */
	readonly uploads: Uploads;
	/** Accounts and sessions; null in the demonstration, which has none. */
	readonly access: Access | null;
	/** The organisation's own way of signing in; null where none is set. */
	readonly singleSignOn: SingleSignOn | null;
	/** Who looked at what and changed what; in memory only where none was opened. */
	readonly audit: Audit;
	/** How long a staffing that fits is looked for; undefined: as long as the use case has it. */
	readonly suggestionSeconds?: number;
	/** Today's date where the institution is; in the demonstration a fixed one. */
	today(): string;
	/** The instant at which something is recorded, ISO 8601. */
	now(): string;
	/** The instant that the audit trail notes, ISO 8601: also for who looks back, when nothing is recorded. */
	instant(): string;
	/** What is known: at the newest position, or on `knownOn`. */
	knowledge(): Knowledge;
	/** What was known at a position of the ledger. */
	knowledgeAt(position: number): Knowledge;
	/** Folds what is known anew: after an erasure nothing that was erased is left in memory. */
	forget(): void;
	/** The date as on which everything is shown; null: as it is known now. */
	readonly knownOn: string | null;
}

/** How many earlier positions are remembered: looking back asks for the same one again and again. */
const MOST_POSITIONS = 4;

/** A world over open stores. What is known is folded once per position; an upload has at most `uploadLimitBytes`. */
export function worldOf(
	stores: Pick<World, 'ledger' | 'vault' | 'drafts'> &
		Partial<Pick<World, 'access' | 'audit' | 'ballots' | 'singleSignOn' | 'suggestionSeconds'>>,
	clock: Pick<World, 'today' | 'now'>,
	uploadLimitBytes = DEFAULT_LIMIT_BYTES
): World {
	let known = Knowledge.empty();
	const earlier = new Map<number, Knowledge>();
	const fold = (before: Knowledge, records: readonly LedgerRecord[]): Knowledge =>
		before.after(records.map((record) => withTexts(record, stores.vault)));
	return {
		...stores,
		...clock,
		access: stores.access ?? null,
		singleSignOn: stores.singleSignOn ?? null,
		audit: stores.audit ?? memoryAudit(),
		ballots: stores.ballots ?? memoryBallots(),
		ballotThrottle: new BallotThrottle(),
		instant: () => clock.now(),
		uploads: new Uploads(uploadLimitBytes),
		knowledge() {
			const later = stores.ledger.read(known.position);
			if (later.length > 0) known = fold(known, later);
			return known;
		},
		knowledgeAt(position) {
			if (position === stores.ledger.position) return this.knowledge();
			const remembered = earlier.get(position);
			if (remembered) return remembered;
			const [oldest] = earlier.keys();
			if (earlier.size >= MOST_POSITIONS && oldest !== undefined) earlier.delete(oldest);
			const then = fold(
				Knowledge.empty(),
				stores.ledger.read().filter(({ seq }) => seq <= position)
			);
			earlier.set(position, then);
			return then;
		},
		forget() {
			known = Knowledge.empty();
			earlier.clear();
		},
		knownOn: null
	};
}

/** A world that can only be read: the stores as they are in their folder, while a server may be writing. */
export function readingWorld({ ledger, vault }: StorageReading, clock: Pick<World, 'today'>): World {
	const refuse = (): never => {
		throw new Error('this world is for reading only');
	};
	const read = ledger.read.bind(ledger);
	const world = worldOf(
		{
			ledger: { position: ledger.position, read, append: refuse, appendAll: refuse, close: async () => {} },
			vault: { get: (reference) => vault.get(reference), put: refuse, erase: refuse, close: async () => {} },
			drafts: { save: refuse, find: () => undefined, list: () => [], remove: refuse, close: async () => {} }
		},
		{ ...clock, now: refuse }
	);
	return { ...world, instant: () => new Date().toISOString() };
}
