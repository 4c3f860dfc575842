/** What stands in the line of an event, and what never does. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '#server/access/actor.ts';
import { auditLineSchema } from '#server/access/audit/audit.ts';
import { inNameOf, scopeNamed } from '#server/access/audit/in-name-of.ts';
import { endingOf, lineOf, namedIn, type Event } from '#server/access/audit/line-of.ts';

const STAFF: Actor = { id: 'p-0f', role: 'staff', scope: { kind: 'groups', ids: ['zu-1', 'zu-2'] } };

function event(more: Partial<Event> = {}): Event {
	return {
		...{
			at: '2026-11-22T10:00:00.000Z',
			actor: STAFF,
			from: '10.0.0.7',
			useCase: 'view-youth',
			what: 'read'
		},
		...{ asked: [], concerns: [], outcome: 'done', ...more }
	};
}

const youths = (count: number) =>
	Array.from({ length: count }, (_, at) => ({ kind: 'youth', id: `ZU${String(at + 1).padStart(4, '0')}` }));
const demanded = (object: { groupIds?: string[]; locationIds?: string[] }, granted = true) => ({
	...{ object, granted, demanded: true }
});
const asked = (object: { groupIds?: string[]; locationIds?: string[] }, granted = true) => ({
	...{ object, granted, demanded: false }
});

test('has every field of the norm', () => {
	const line = lineOf(
		event({ asked: [demanded({ groupIds: ['zu-1'], locationIds: ['zuid'] })], concerns: youths(1) })
	);
	expect(line).toEqual({
		at: '2026-11-22T10:00:00.000Z',
		who: 'p-0f',
		role: 'staff',
		onBehalfOf: 'groups:zu-1,zu-2',
		what: 'read',
		useCase: 'view-youth',
		about: [
			{ kind: 'youth', id: 'ZU0001' },
			{ kind: 'group', id: 'zu-1' }
		],
		from: '10.0.0.7',
		outcome: 'done'
	});
	expect(auditLineSchema.safeParse(line).success).toBe(true);
});

test('knows who is not signed in', () => {
	expect(
		lineOf(event({ actor: null, what: 'sign-in', useCase: 'sign-in', outcome: 'denied' }))
	).toMatchObject({
		...{ who: 'nobody', role: null, onBehalfOf: null, outcome: 'denied' }
	});
});

describe('is about', () => {
	const aboutOf = (more: Partial<Event>) => lineOf(event(more)).about.map(({ kind, id }) => `${kind} ${id}`);

	test('what was demanded, also where that was denied', () => {
		expect(
			aboutOf({ asked: [asked({ groupIds: ['no-1'] }), demanded({ groupIds: ['oo-1'] }, false)] })
		).toEqual(['group oo-1']);
	});

	test('what was allowed, where nothing was demanded', () => {
		expect(
			aboutOf({ asked: [asked({ groupIds: ['no-1'] }, false), asked({ locationIds: ['zuid'] })] })
		).toEqual(['location zuid']);
	});

	test('the institution, where nothing is named', () => {
		expect(aboutOf({ asked: [demanded({}), demanded({})] })).toEqual(['institution institution']);
	});

	test('each youth once, before anything else', () => {
		const concerns = [{ kind: 'reason', id: 'request' }, ...youths(2), ...youths(2)];
		expect(aboutOf({ concerns })).toEqual(['youth ZU0001', 'youth ZU0002', 'reason request']);
	});

	test('at most 200 youths by number, and says how many there are', () => {
		expect(aboutOf({ concerns: youths(200) })).toHaveLength(200);
		const about = aboutOf({ concerns: [...youths(612), ...youths(5)] });
		expect(about).toHaveLength(201);
		expect(about.at(-1)).toBe('more-youths 612');
	});

	test('nothing that somebody typed in place of an id', () => {
		const concerns = [
			{ kind: 'youth', id: 'Jan' },
			{ kind: 'version', id: 'belt iedere avond met moeder' }
		];
		const places = [demanded({ groupIds: ['<script>'] }, false)];
		expect(aboutOf({ concerns, asked: places })).toEqual(['youth ?', 'version ?', 'group ?']);
	});
});

test('finds youths and an account in what a use case gets or answers', () => {
	expect(namedIn({ youthId: 'ZU0151', note: 'ZU0152' })).toEqual([{ kind: 'youth', id: 'ZU0151' }]);
	expect(namedIn({ youthIds: ['ZU0151', 'ZU0152', 3] })).toHaveLength(2);
	expect(namedIn({ accountId: 'p-0f', token: 'secret' })).toEqual([{ kind: 'account', id: 'p-0f' }]);
	const none = [null, undefined, 'ZU0151', {}, { youthId: '' }, { youthId: null }, { youthIds: 'ZU0151' }];
	for (const value of none) expect(namedIn(value)).toEqual([]);
});

test('says how a use case ended', () => {
	expect(endingOf({ ok: true })).toBe('done');
	expect(endingOf({ ok: false, reason: 'forbidden' })).toBe('denied');
	expect(endingOf({ ok: false, reason: 'stale' })).toBe('refused');
});

test('names a reach and reads it back', () => {
	const scopes = [
		{ kind: 'institution' },
		{ kind: 'locations', ids: ['zuid'] },
		{ kind: 'groups', ids: ['zu-1', 'zu-2'] },
		{ kind: 'groups', ids: [] }
	] as const;
	for (const scope of scopes) expect(scopeNamed(inNameOf(scope))).toEqual(scope);
	expect(scopeNamed(null)).toBeNull();
	expect(scopeNamed('somewhere')).toBeNull();
});
