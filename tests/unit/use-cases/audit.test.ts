/** The log for the administrator, what is printed for a youth, and erasing what was written about one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import type { AuditLine } from '#server/access/audit/audit.ts';
import { memoryAudit } from '#server/access/audit/memory-audit.ts';
import { openAudit } from '#server/access/audit/open-audit.ts';
import type { Role } from '#server/access/actor.ts';
import { DamagedFile } from '#server/storage/errors.ts';
import { openStorage } from '#server/storage/open.ts';
import { eraseYouthTexts, type EraseInput } from '#server/use-cases/audit/erase-youth-texts.ts';
import { verifyStore } from '#server/use-cases/audit/verify-store.ts';
import { viewLog, type LogQuestion } from '#server/use-cases/audit/view-log.ts';
import { viewYouthLog } from '#server/use-cases/audit/view-youth-log.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { worldOf, type World } from '#server/use-cases/world.ts';
import {
	actions as eraseActions,
	load as loadErase
} from '../../../src/routes/setup/youths/erase/+page.server.ts';
import { load as loadLog } from '../../../src/routes/setup/log/+page.server.ts';
import { load as loadYouthLog } from '../../../src/routes/youths/[id]/log/+page.server.ts';
import { get, post } from './act.ts';
import { actor, exampleWorld, valueOf } from './example-world.ts';

const ALL: LogQuestion = { from: null, until: null, who: null, youthId: null, page: 1 };

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
	// Only what these tests note.
	world = { ...world, audit: memoryAudit() };
});

function note(more: Partial<AuditLine> = {}): void {
	world.audit.note({
		...{ at: '2026-11-22T10:00:00.000Z', who: 'p-1', role: 'staff', onBehalfOf: 'groups:zu-1,zu-2' },
		...{ what: 'read', useCase: 'view-youth', about: [{ kind: 'youth', id: 'ZU0151' }], from: '10.0.0.7' },
		...{ outcome: 'done', ...more }
	});
}

const log = async (question: Partial<LogQuestion> = {}) =>
	valueOf(await viewLog(world, actor('administrator'), { ...ALL, ...question }));

describe('the log', () => {
	test('is for the administrator alone', async () => {
		const roles: Role[] = ['location-manager', 'staff', 'director', 'registration-contact', 'researcher'];
		for (const role of roles) {
			expect(await viewLog(world, actor(role), ALL)).toEqual({ ok: false, reason: 'forbidden' });
		}
	});

	test('shows every field, on the clock and with the places of the institution', async () => {
		const about = [
			{ kind: 'youth', id: 'ZU0151' },
			{ kind: 'group', id: 'zu-1' }
		];
		note({ about });
		const { rows } = await log();
		expect(rows[0]).toEqual({
			...{ at: '2026-11-22T11:00:00', who: 'p-1', name: null, role: 'staff' },
			inNameOf: { kind: 'groups', names: [expect.any(String), expect.any(String)] },
			...{ what: 'read', useCase: 'view-youth', from: '10.0.0.7', outcome: 'done', aboutMore: 0 },
			about: [
				{ kind: 'youth', id: 'ZU0151', name: null },
				{ kind: 'group', id: 'zu-1', name: 'Maas' }
			]
		});
	});

	test('finds whole days there, a person and a youth', async () => {
		note({ at: '2026-11-20T22:59:00Z', useCase: 'on the 20th' });
		note({ at: '2026-11-20T23:01:00Z', useCase: 'on the 21st' });
		note({ at: '2026-11-21T23:01:00Z', useCase: 'on the 22nd', who: 'p-2' });
		// Each look is a line itself.
		const found = async (question: Partial<LogQuestion>) =>
			(await log(question)).rows.map(({ useCase }) => useCase).filter((name) => name !== 'view-log');
		expect(await found({ from: '2026-11-21', until: '2026-11-21' })).toEqual(['on the 21st']);
		expect(await found({ from: '2026-11-21' })).toEqual(['on the 22nd', 'on the 21st']);
		expect(await found({ who: 'p-2' })).toEqual(['on the 22nd']);
		expect(await found({ youthId: 'ZU0152' })).toEqual([]);
		expect(await found({ from: '0001-01-01', until: '9999-12-31' })).toHaveLength(3);
	});

	test('goes page by page', async () => {
		for (let number = 1; number <= 250; number++) note({ useCase: `n${number}` });
		const pages = await Promise.all([1, 2, 3, 4].map((page) => log({ page })));
		expect(pages.map(({ rows, hasMore }) => [rows.length, hasMore])).toEqual([
			[100, true],
			[100, true],
			[50, false],
			[0, false]
		]);
		expect(pages[2].rows.at(-1)?.useCase).toBe('n1');
	});

	test('names a few of many youths and counts the rest', async () => {
		note({ about: Array.from({ length: 20 }, (_, at) => ({ kind: 'youth', id: `ZU01${at + 10}` })) });
		const [row] = (await log()).rows;
		expect([row.about.length, row.aboutMore]).toEqual([6, 14]);
	});

	test('says which file is damaged', async () => {
		const read = () => Promise.reject(new DamagedFile('/data/audit/2026-11.jsonl', 7, 'changed'));
		world = { ...world, audit: { ...memoryAudit(), read } };
		expect(await log()).toMatchObject({ rows: [], damaged: { file: '2026-11.jsonl', line: 7 } });
	});
});

describe('the log of a youth', () => {
	const print = (role: Role, youthId = 'ZU0151') =>
		viewYouthLog(world, actor(role), { youthId, from: null, until: null });

	test('is printed by who works with them', async () => {
		for (const role of ['staff', 'location-manager', 'behavioural-scientist'] as const) {
			expect((await print(role)).ok).toBe(true);
		}
		for (const role of ['council-member', 'director', 'administrator', 'researcher'] as const) {
			expect(await print(role)).toEqual({ ok: false, reason: 'forbidden' });
		}
		expect(await print('staff', 'NO0001')).toEqual({ ok: false, reason: 'forbidden' });
		expect((await print('location-manager', 'ZU9999')).ok).toBe(false);
	});

	test('puts together what somebody did on one day, and names nobody', async () => {
		note({ at: '2026-11-21T08:00:00Z' });
		note({ at: '2026-11-22T08:00:00Z' });
		note({ at: '2026-11-22T09:30:00Z' });
		note({ at: '2026-11-22T09:45:00Z', outcome: 'denied' });
		note({ at: '2026-11-22T09:50:00Z', about: [{ kind: 'youth', id: 'ZU0152' }] });
		note({ at: '2024-11-22T09:50:00Z' });
		const { rows, isWhole, from, until } = valueOf(await print('staff'));
		expect({ isWhole, from, until }).toEqual({ isWhole: true, from: '2025-11-22', until: '2026-11-22' });
		expect(rows.map(({ date, first, last, times, outcome }) => [date, first, last, times, outcome])).toEqual([
			['2026-11-22', '10:45', '10:45', 1, 'denied'],
			['2026-11-22', '09:00', '10:30', 2, 'done'],
			['2026-11-21', '09:00', '09:00', 1, 'done']
		]);
		expect(Object.keys(rows[0])).not.toContain('name');
		expect(rows[0]).toMatchObject({ who: 'p-1', role: 'staff', amongYouths: null });
	});

	test('has what was about more youths than were named', async () => {
		note({ what: 'export', about: [{ kind: 'more-youths', id: '612' }] });
		expect(valueOf(await print('staff')).rows).toMatchObject([{ amongYouths: 612 }]);
	});
});

describe('erasing', () => {
	const ASKED: EraseInput = { youthId: 'ZU0151', typedAgain: ' zu0151 ', reason: 'request' };
	const erase = (role: Role, input: Partial<EraseInput> = {}) =>
		eraseYouthTexts(world, actor(role), { ...ASKED, ...input });

	test('is for the administrator, who types the number again and says why', async () => {
		for (const role of ['location-manager', 'staff', 'director'] as const) {
			expect(await erase(role)).toEqual({ ok: false, reason: 'forbidden' });
		}
		const codesOf = async (input: Partial<EraseInput>) => {
			const outcome = await erase('administrator', input);
			return !outcome.ok && outcome.reason === 'fields' ? outcome.fields.map(({ code }) => code) : outcome;
		};
		expect(await codesOf({ typedAgain: 'ZU0152', reason: null })).toEqual(['not-the-same', 'required']);
		expect(await codesOf({ reason: 'legal-period' })).toEqual(['still-here']);
		expect(await erase('administrator', { youthId: 'ZU9999' })).toEqual({ ok: false, reason: 'not-found' });
		const before = worldKnownOn(world, '2026-11-21');
		expect(await eraseYouthTexts(before, actor('administrator'), ASKED)).toEqual({
			ok: false,
			reason: 'past'
		});
		expect(await erase('administrator')).toEqual({ ok: true, value: { youthId: 'ZU0151' } });
	});

	test('waits for a trail that can be written', async () => {
		const flush = () => Promise.reject(new Error('no space left'));
		const erased: string[] = [];
		const vault = { ...world.vault, erase: async (youthId: string) => void erased.push(youthId) };
		world = { ...world, vault, audit: { ...memoryAudit(), flush } };
		await expect(erase('administrator')).rejects.toThrow('no space');
		expect(erased).toEqual([]);
	});

	test('makes the texts unreadable, in memory, on disk and after reopening, and leaves every chain whole', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'open deur '));
		const TEXT = 'Gaat bij onrust liever naar buiten.';
		const open = async () => {
			const storage = await openStorage({ folder, address: 'here' });
			const { audit } = await openAudit(folder, { today: '2026-11-22' });
			const clock = { today: () => '2026-11-22', now: () => '2026-11-22T12:00:00.000Z' };
			const close = () => audit.close().then(() => storage.close());
			return { close, world: worldOf({ ...storage, audit }, clock) };
		};
		const reasonsIn = ({ knowledge }: Pick<World, 'knowledge'>) =>
			knowledge().document.arrangements.flatMap(({ reason }) => (reason?.includes(TEXT) ? [reason] : []));

		const parsed = parseText(await readFile('data/example/linde.json', 'utf8'));
		if (!parsed.ok) throw new Error('the example has problems');
		const { document } = parsed;
		const [one, other] = [...new Set(document.arrangements.map(({ youthId }) => youthId))];
		const arrangements = document.arrangements.map((arrangement) =>
			[one, other].includes(arrangement.youthId)
				? { ...arrangement, reason: `${TEXT} ${arrangement.youthId}` }
				: arrangement
		);
		const running = await open();
		({ world } = running);
		const given = { document: { ...document, arrangements }, merge: false };
		valueOf(await importDocument(world, actor('administrator'), given));
		const before = reasonsIn(world);
		expect(new Set(before)).toEqual(new Set([`${TEXT} ${one}`, `${TEXT} ${other}`]));
		const early = world.knowledgeAt(world.ledger.position - 1);
		const records = world.ledger.read();

		valueOf(await erase('administrator', { youthId: one, typedAgain: one }));
		expect(new Set(reasonsIn(world))).toEqual(new Set([`${TEXT} ${other}`]));
		expect(world.knowledgeAt(world.ledger.position - 1)).not.toBe(early);
		expect(world.ledger.read()).toEqual(records);
		expect(await verifyStore(folder)).toMatchObject({ problems: [], ledger: { records: records.length } });
		await running.close();

		const again = await open();
		expect(new Set(reasonsIn(again.world))).toEqual(new Set([`${TEXT} ${other}`]));
		await again.close();
		expect(await verifyStore(folder)).toMatchObject({ problems: [], ledger: { records: records.length } });
		await rm(folder, { recursive: true });
	});
});

describe('the screens', () => {
	test('of the log take what is asked for from the address, whatever it says', async () => {
		note({ useCase: 'noted' });
		const open = (search: string, role: Role = 'administrator') => get(loadLog, { world, role, search });
		expect((await open('', 'director')).status).toBe(403);
		const { value } = await open('?from=2026-11-22&until=never&who=p-1&youth=zu0151&page=x');
		expect(value).toMatchObject({
			rows: [{ useCase: 'noted' }],
			...{ page: 1, isYouthNumber: true },
			asked: { from: '2026-11-22', until: '', who: 'p-1', youth: 'ZU0151' }
		});
		expect((await open('?youth=Jan')).value).toMatchObject({ rows: [], isYouthNumber: false });
		for (const page of ['0', '-3', '1e9', '2.5']) expect((await open(`?page=${page}`)).status).toBe(200);
	});

	test('of a youth’s log are for who may print it', async () => {
		note();
		const params = { id: 'ZU0151' };
		expect((await get(loadYouthLog, { world, role: 'council-member', params })).status).toBe(403);
		const answer = await get(loadYouthLog, { world, role: 'staff', params, search: '?from=2026-11-01' });
		expect(answer.value).toMatchObject({
			rows: expect.arrayContaining([expect.objectContaining({ who: 'p-1' })]),
			...{ from: '2026-11-01', until: '2026-11-22' }
		});
		const none = await get(loadYouthLog, { world, role: 'location-manager', params: { id: 'ZU9999' } });
		expect(none.status).toBeGreaterThanOrEqual(403);
	});

	test('of erasing keep what was typed where it is refused', async () => {
		expect((await get(loadErase, { world, role: 'location-manager' })).status).toBe(403);
		const fields = { youthId: 'zu0151', typedAgain: 'zu0152', reason: 'request' };
		const erase = (more: object, role: Role = 'administrator') =>
			post(eraseActions.default, { world, role, fields: { ...fields, ...more } });
		expect((await erase({}, 'staff')).status).toBe(403);
		expect(await erase({})).toMatchObject({ status: 400, data: { typed: { fields } } });
		expect((await erase({ typedAgain: 'ZU0151', reason: 'boredom' })).status).toBe(400);
		expect(await erase({ typedAgain: 'ZU0151' })).toMatchObject({
			...{ status: 303, location: '/setup/youths/erase?erased=ZU0151' }
		});
	});
});
