/** Who is signed in: tokens of which only the digest is kept, that end by themselves. */
import { z } from 'zod';
import type { SignedIn } from './account.ts';
import type { KeptItems } from './kept-items.ts';
import { digestOf, newId, newSecret } from './secrets.ts';

export const keptSessionSchema = z.strictObject({
	id: z.string(),
	accountId: z.string(),
	digest: z.string(),
	startedAt: z.string(),
	lastSeenAt: z.string(),
	about: z.string()
});

export type KeptSession = z.infer<typeof keptSessionSchema>;

/** How long a session lasts (ASVS 5, 7.3.1 and 7.3.2). */
export interface SessionLimits {
	/** Without a visit. */
	readonly idleMinutes: number;
	/** In all. */
	readonly mostHours: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A visit goes to disk at most this often. */
const NOTED_EVERY = MINUTE;
const MOST_ABOUT = 200;

export class Sessions {
	readonly #kept: KeptItems<KeptSession>;
	readonly #limits: SessionLimits;
	readonly #now: () => string;
	/** Visits since the one on disk, by session. */
	readonly #seen = new Map<string, string>();

	constructor(kept: KeptItems<KeptSession>, limits: SessionLimits, now: () => string) {
		this.#kept = kept;
		this.#limits = limits;
		this.#now = now;
	}

	/** Starts a session and resolves with its token; those that ended by themselves are cleared away meanwhile. */
	async start(accountId: string, about: string): Promise<string> {
		const token = newSecret();
		const now = this.#now();
		const session: KeptSession = {
			id: newId('s'),
			accountId,
			digest: digestOf(token),
			startedAt: now,
			lastSeenAt: now,
			about: about.slice(0, MOST_ABOUT)
		};
		await this.#kept.change((sessions) => {
			for (const [id, old] of sessions) if (!this.#holds(old)) this.#drop(sessions, id);
			sessions.set(session.id, session);
		});
		return token;
	}

	/** The session of a token, or null where it is unknown or ended. Notes the visit. */
	visit(token: string): KeptSession | null {
		const digest = digestOf(token);
		const session = this.#kept.find((candidate) => candidate.digest === digest);
		if (!session || !this.#holds(session)) return null;
		const lastSeenAt = this.#now();
		this.#seen.set(session.id, lastSeenAt);
		if (Date.parse(lastSeenAt) - Date.parse(session.lastSeenAt) >= NOTED_EVERY) {
			const noted = this.#kept.change((sessions) => {
				if (sessions.has(session.id)) sessions.set(session.id, { ...session, lastSeenAt });
			});
			// A visit that cannot be noted, as on a full disk, is no reason to turn somebody away.
			noted.catch(() => {});
		}
		return { ...session, lastSeenAt };
	}

	/** The sessions of an account that hold, the newest first. */
	of(accountId: string): readonly SignedIn[] {
		return this.#kept.all
			.filter((session) => session.accountId === accountId && this.#holds(session))
			.map((session) => asSeen({ ...session, lastSeenAt: this.#lastSeen(session) }))
			.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
	}

	/** Ends the sessions of an account that are asked for. */
	async end(accountId: string, isMeant: (session: KeptSession) => boolean): Promise<void> {
		await this.#kept.change((sessions) => {
			for (const [id, session] of sessions) {
				if (session.accountId === accountId && isMeant(session)) this.#drop(sessions, id);
			}
		});
	}

	close(): Promise<void> {
		return this.#kept.close();
	}

	#drop(sessions: Map<string, KeptSession>, id: string): void {
		sessions.delete(id);
		this.#seen.delete(id);
	}

	#holds(session: KeptSession): boolean {
		const now = Date.parse(this.#now());
		const { idleMinutes, mostHours } = this.#limits;
		if (now - Date.parse(session.startedAt) >= mostHours * HOUR) return false;
		return now - Date.parse(this.#lastSeen(session)) < idleMinutes * MINUTE;
	}

	#lastSeen(session: KeptSession): string {
		return this.#seen.get(session.id) ?? session.lastSeenAt;
	}
}

/** A session as its owner may see it. */
export function asSeen({ id, startedAt, lastSeenAt, about }: KeptSession): SignedIn {
	return { id, startedAt, lastSeenAt, about };
}
