/** Secret addresses under which a group's program or a location's deadlines can be read as a calendar: kept in the ledger by their hash alone. */
import { hash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { AccessObject } from '#server/access/can.ts';
import type { LedgerRecord } from '#server/storage/ledger.ts';
import { placeOfGroup } from './about.ts';
import { councilPlace } from './council/council-place.ts';
import type { World } from './world.ts';

/** Records of this kind are no part of the document: an address says nothing about the institution. */
export const CALENDAR_FEED = 'calendarFeeds';

/** 128 bits, written so that they fit in an address. */
const SECRET_BYTES = 16;
const SECRET = /^[A-Za-z0-9_-]{22}$/;

const language = z.enum(['nl', 'en']);

/** The words of a calendar are in the language of whoever made its address. */
export const calendarFeedSchema = z.union([
	z.strictObject({ groupId: z.string(), language }),
	z.strictObject({ locationId: z.string(), language })
]);

/** What a calendar is of: the program of a group, or the deadlines of a location. */
export type CalendarOf = { readonly groupId: string } | { readonly locationId: string };

export type CalendarFeed = z.infer<typeof calendarFeedSchema> & {
	/** SHA-256 of the secret: nobody can make the address from it. */
	readonly id: string;
	/** Who made it and when, ISO 8601. */
	readonly actor: string;
	readonly at: string;
};

/** True where two are calendars of the same thing. */
export function sameCalendar(one: CalendarOf | undefined, other: CalendarOf): boolean {
	if (!one) return false;
	if ('groupId' in one) return 'groupId' in other && one.groupId === other.groupId;
	return 'locationId' in other && one.locationId === other.locationId;
}

/** What it is of, as access asks about it; null where that is not there. */
export function placeOfCalendar(document: OpenDeurDocument, of: CalendarOf): AccessObject | null {
	if ('groupId' in of) return placeOfGroup(document, of.groupId);
	const location = document.locations.find(({ id }) => id === of.locationId);
	return location ? councilPlace(document, location.id) : null;
}

/** A new secret. */
export function newSecret(): string {
	return randomBytes(SECRET_BYTES).toString('base64url');
}

/** True for what a secret looks like. */
export function isSecret(text: string): boolean {
	return SECRET.test(text);
}

/** Under which id an address is kept. What is looked up is the hash, so the time it takes tells nothing. */
export function idOfSecret(secret: string): string {
	return hash('sha256', secret);
}

/** The addresses that are not revoked, by id. */
export function calendarFeeds(world: World): ReadonlyMap<string, CalendarFeed> {
	return world.knowledge().once(CALENDAR_FEED, () => foldFeeds(world.ledger.read()));
}

function foldFeeds(records: readonly LedgerRecord[]): Map<string, CalendarFeed> {
	const feeds = new Map<string, CalendarFeed>();
	for (const { kind, id, value, actor, at } of records) {
		if (kind !== CALENDAR_FEED) continue;
		if (value === null) feeds.delete(id);
		else feeds.set(id, { ...calendarFeedSchema.parse(value), id, actor, at });
	}
	return feeds;
}
