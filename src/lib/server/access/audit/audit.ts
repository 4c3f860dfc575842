/** The audit trail as everyone sees it: who looked at or changed what, when, from where, and how it ended. */
import { z } from 'zod';
import { ROLES } from '../actor.ts';

/** What was done, as NEN 7513 tells events apart. */
export const AUDITED = ['create', 'read', 'update', 'delete', 'export', 'sign-in', 'sign-out'] as const;

/** `denied`: without the right to. `refused`: for another reason, such as a field. `failed`: the server's own fault. */
export const ENDINGS = ['done', 'denied', 'refused', 'failed'] as const;

export type Audited = (typeof AUDITED)[number];
export type Ending = (typeof ENDINGS)[number];

/** Stands in `about` for the youths beyond the most that are named one by one; its id is how many there are in all. */
export const MORE_YOUTHS = 'more-youths';

/** Stands in the last of many lines alike; its id is how many more there were, of which no line was kept. */
export const MORE_TIMES = 'more-times';

const concernSchema = z.strictObject({ kind: z.string(), id: z.string() });

export const auditLineSchema = z.strictObject({
	/** ISO 8601 instant. */
	at: z.string(),
	/** An account's id, or `nobody`. */
	who: z.string(),
	role: z.enum(ROLES).nullable(),
	/** In whose name: `institution`, `locations:zuid`, `groups:zu-1,zu-2`. */
	onBehalfOf: z.string().nullable(),
	what: z.enum(AUDITED),
	/** The verb: `view-youth`. */
	useCase: z.string(),
	about: z.array(concernSchema),
	/** The network address of who asked. */
	from: z.string().nullable(),
	outcome: z.enum(ENDINGS)
});

/** Something that a line is about: a youth, a group, a location, the institution, an account, a reason. */
export type Concern = Readonly<z.infer<typeof concernSchema>>;

/** Youths as what a line is about. */
export function youthConcerns(youthIds: Iterable<string>): Concern[] {
	return Array.from(youthIds, (id) => ({ kind: 'youth', id }));
}

/** One event, in the fields of NEN 7513. It says what was seen or changed, never what that says. */
export type AuditLine = Readonly<Omit<z.infer<typeof auditLineSchema>, 'about'>> & {
	readonly about: readonly Concern[];
};

/** Which lines are asked for; the newest first, at most `limit`. */
export interface AuditQuery {
	/** ISO 8601 instants, half-open. */
	readonly from: string;
	readonly to: string;
	/** Also finds lines about more youths than are named: those may be about this one. */
	readonly youthId?: string;
	readonly who?: string;
	readonly limit: number;
}

export interface Audit {
	/** False from a write that failed until one that succeeds: then lines wait in memory, in order. */
	readonly healthy: boolean;
	/** Keeps a line; cheap, written soon after. Throws when closed, and when too many lines wait for the disk. */
	note(line: AuditLine): void;
	/** Resolves once everything noted so far is durable; rejects where that cannot be written now. */
	flush(): Promise<void>;
	/** Lines that answer a query, the newest first. */
	read(query: AuditQuery): Promise<readonly AuditLine[]>;
	/** Writes what waits and lets go of the file. */
	close(): Promise<void>;
}

/** So many lines wait for a disk that fails that nothing more may happen unnoted. */
export class AuditFull extends Error {
	readonly code = 'audit-full';

	constructor(waiting: number) {
		super(`The audit trail cannot be written: ${waiting} lines wait. Nothing is done until it can.`);
		this.name = 'AuditFull';
	}
}

/** Says of a line whether a query asks for it. */
export function matcherOf(query: Omit<AuditQuery, 'limit'>): (line: AuditLine) => boolean {
	const from = Date.parse(query.from);
	const to = Date.parse(query.to);
	return (line) => {
		const at = Date.parse(line.at);
		if (at < from || at >= to) return false;
		if (query.who !== undefined && line.who !== query.who) return false;
		return query.youthId === undefined || isAboutYouth(line, query.youthId);
	};
}

function isAboutYouth({ about }: AuditLine, youthId: string): boolean {
	return about.some(({ kind, id }) => (kind === 'youth' ? id === youthId : kind === MORE_YOUTHS));
}
