/** The secret address of a calendar: made once, read without a session, revoked for good. */
import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { isHttpError } from '@sveltejs/kit';
import type { Role } from '#server/access/actor.ts';
import { CALENDAR_FEED } from '#server/use-cases/calendar-feeds.ts';
import { confirmMonth } from '#server/use-cases/confirm-month.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { makeCalendarFeed } from '#server/use-cases/make-calendar-feed.ts';
import { revokeCalendarFeed } from '#server/use-cases/revoke-calendar-feed.ts';
import { viewCalendarFeeds } from '#server/use-cases/view-calendar-feeds.ts';
import type { World } from '#server/use-cases/world.ts';
import { GET } from '../../../src/routes/calendar/[secret].ics/+server.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const view = async (world: World, role: Role = 'staff', groupId = 'zu-1') =>
	valueOf(await viewCalendarFeeds(world, actor(role), { groupId }));
const make = (world: World, secret: string, role: Role = 'staff', groupId = 'zu-1') =>
	makeCalendarFeed(world, actor(role), { groupId, language: 'nl', secret });

async function newFeed(world: World): Promise<string> {
	const { secret } = await view(world);
	if (!secret) throw new Error('a secret was expected');
	valueOf(await make(world, secret));
	return secret;
}

/** Asks as a calendar program does: without cookie, session or role. */
async function fetchCalendar(world: World, secret: string): Promise<Response> {
	try {
		return await GET({ params: { secret }, url: new URL('http://localhost/'), locals: { world } } as never);
	} catch (error) {
		if (isHttpError(error)) return new Response(null, { status: error.status });
		throw error;
	}
}

test('an address is 128 bits, and the ledger knows its hash alone', async () => {
	const world = await exampleWorld();
	const secret = await newFeed(world);
	expect(Buffer.from(secret, 'base64url')).toHaveLength(16);
	expect((await view(world)).secret).not.toBe(secret);
	const [record] = world.ledger.read().filter(({ kind }) => kind === CALENDAR_FEED);
	expect(record).toMatchObject({ actor: 'demo-staff', value: { groupId: 'zu-1', language: 'nl' } });
	expect(record.id).toMatch(/^[0-9a-f]{64}$/);
	expect(JSON.stringify(world.ledger.read())).not.toContain(secret);
	expect((await view(world)).feeds).toMatchObject([{ id: record.id, actor: 'demo-staff' }]);
});

test('whoever has it reads the coming eight weeks of that group, without a session', async () => {
	const world = await exampleWorld();
	const response = await fetchCalendar(world, await newFeed(world));
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(response.headers.get('set-cookie')).toBeNull();
	const text = await response.text();
	const calendar = new ICAL.Component(ICAL.parse(text));
	expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Dagprogramma Maas');
	const starts = calendar
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString());
	expect(starts[0].slice(0, 10)).toBe('2026-11-21');
	expect(starts.at(-1)?.slice(0, 10)).toBe('2027-01-16');
	expect(starts.length).toBeGreaterThan(8 * 7 * 5);
	for (const { id } of world.knowledge().document.youths) expect(text).not.toContain(id);
});

test('one that never was, was revoked, or looks like something else is not found', async () => {
	const world = await exampleWorld();
	const secret = await newFeed(world);
	const other = await newFeed(world);
	const [{ id }] = (await view(world)).feeds;
	valueOf(await revokeCalendarFeed(world, actor('location-manager'), { groupId: 'zu-1', id }));
	valueOf(await revokeCalendarFeed(world, actor('location-manager'), { groupId: 'zu-1', id }));
	for (const wrong of [secret, id, '', 'a'.repeat(22), '../../etc/passwd', `${other}=`]) {
		expect((await fetchCalendar(world, wrong)).status).toBe(404);
	}
	expect((await fetchCalendar(world, other)).status).toBe(200);
	expect((await view(world)).feeds).toHaveLength(1);
	expect(await make(world, secret)).toMatchObject({ fields: [{ code: 'gone' }] });
});

test('looking back brings no revoked address to life', async () => {
	const world = await exampleWorld();
	const secret = await newFeed(world);
	const [{ id }] = (await view(world)).feeds;
	valueOf(
		await revokeCalendarFeed({ ...world, now: () => '2026-11-25T10:00:00.000Z' }, actor('staff'), {
			groupId: 'zu-1',
			id
		})
	);
	const back = worldKnownOn(world, '2026-11-23');
	expect((await view(back)).feeds).toHaveLength(1);
	expect((await view(back)).secret).toBeNull();
	expect((await fetchCalendar(back, secret)).status).toBe(404);
	expect(await make(back, 'A'.repeat(22))).toMatchObject({ reason: 'past' });
});

test('the same form posted twice makes one address', async () => {
	const world = await exampleWorld();
	const secret = await newFeed(world);
	const before = world.ledger.position;
	expect(valueOf(await make(world, secret))).toEqual({ secret });
	expect(world.ledger.position).toBe(before);
	expect(await make(world, secret, 'staff', 'zu-2')).toMatchObject({ fields: [{ code: 'gone' }] });
	expect(await make(world, 'short')).toMatchObject({ fields: [{ code: 'unreadable' }] });
});

test('so many and no more', async () => {
	const world = await exampleWorld();
	for (let count = 0; count < 20; count++) await newFeed(world);
	const { secret } = await view(world);
	expect(await make(world, secret ?? '')).toMatchObject({ fields: [{ code: 'too-many' }] });
});

test('making one keeps nobody from saving a form of that group', async () => {
	const world = await exampleWorld();
	const { position } = world.ledger;
	await newFeed(world);
	const input = { groupId: 'zu-1', month: '2026-10', position };
	expect(await confirmMonth(world, actor('location-manager'), input)).toMatchObject({ ok: true });
});

describe('only who shares the group may make or revoke one', () => {
	test.each<[Role, string, boolean]>([
		['location-manager', 'zu-1', true],
		['staff', 'zu-1', true],
		['staff', 'no-1', false],
		['administrator', 'no-1', true],
		['council-member', 'zu-1', false],
		['researcher', 'zu-1', false]
	])('%s, %s: %s', async (role, groupId, allowed) => {
		const world = await exampleWorld();
		const shown = await view(world, role, groupId);
		expect(shown).toMatchObject({ mayShare: allowed, feeds: [] });
		const secret = shown.secret ?? 'A'.repeat(22);
		expect((await make(world, secret, role, groupId)).ok).toBe(allowed);
		const revoked = await revokeCalendarFeed(world, actor(role), { groupId, id: 'x' });
		expect(revoked.ok).toBe(allowed);
	});
});
