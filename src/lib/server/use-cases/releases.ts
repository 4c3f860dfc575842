/** Packages of pseudonymous rows that were released to one researcher, for a purpose and until a day; kept in the ledger. */
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { date, id, title } from '#domain/document/values.ts';
import type { Actor } from '#server/access/actor.ts';
import { holdsOn } from '#server/access/accounts/account.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import type { World } from './world.ts';

/** Records of this kind are no part of the document: a release says nothing about the institution. */
export const RELEASE = 'releases';

const KEY_BYTES = 16;

export const LONGEST_NAME = 200;

export const releaseSchema = z.strictObject({
	name: title.max(LONGEST_NAME),
	/** What the rows are for, in the words of whoever released them. */
	purpose: title.max(2000),
	/** The account of the researcher: nobody else gets the package. */
	receiver: id,
	/** Whole months, `from` counts, `to` does not. */
	from: date,
	to: date,
	/** The first day on which the package can no longer be had. */
	until: date,
	/** Makes the numbers of youths of this package, which are those of no other. */
	pseudonymKey: z.stringFormat('key', /^[0-9a-f]{32}$/)
});

export type ReleaseValue = z.infer<typeof releaseSchema>;

export interface Release extends ReleaseValue {
	readonly id: string;
	/** Who released it and when, ISO 8601, and the ledger's position: the rows are as they were known then. */
	readonly actor: string;
	readonly at: string;
	readonly position: number;
}

/** Every release that was not withdrawn, by id, in the order in which they were made. */
export function releasesIn(world: World): ReadonlyMap<string, Release> {
	return world.knowledge().once(RELEASE, () => foldReleases(world.ledger.read()));
}

/** True where it can still be had on a day. */
export function isOpen({ until }: Release, today: string): boolean {
	return today < until;
}

/** True for the researcher to whom it was released. */
export function isReceiver({ receiver }: Release, actor: Actor): boolean {
	return actor.role === 'researcher' && actor.id === receiver;
}

/** Whom something can be released to. Where there are no accounts it is whoever looks as a researcher. */
export function researchersOf({ access }: World, today: string): { id: string; name: string | null }[] {
	if (!access) return [{ id: 'demo-researcher', name: null }];
	return access
		.accounts()
		.filter(
			(account) => account.role === 'researcher' && account.state !== 'disabled' && holdsOn(account, today)
		)
		.map(({ id: accountId, name }) => ({ id: accountId, name }));
}

/** A key for the numbers of one package. */
export function newPseudonymKey(): string {
	return randomBytes(KEY_BYTES).toString('hex');
}

/** A youth's number in one package: from it nobody comes to another, or to that in another package. */
export function pseudonymOf(youthId: string, { pseudonymKey }: ReleaseValue): string {
	const digest = createHmac('sha256', Buffer.from(pseudonymKey, 'hex')).update(youthId).digest('hex');
	return `R${digest.slice(0, 16)}`;
}

function foldReleases(records: readonly LedgerRecord[]): Map<string, Release> {
	const releases = new Map<string, Release>();
	for (const { kind, id: releaseId, value, actor, at, seq } of records) {
		if (kind !== RELEASE) continue;
		if (value === null) releases.delete(releaseId);
		else releases.set(releaseId, { ...releaseSchema.parse(value), id: releaseId, actor, at, position: seq });
	}
	return releases;
}
