/** The report of a period: who sees what, what is missing, what is behind a cell, and a stand that was kept beside now. */
import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import type { Role } from '#server/access/actor.ts';
import { cellsOf } from '#domain/period/report-cells.ts';
import { reportOf } from '#domain/period/report.ts';
import { programDocument } from '#server/export/program-document.ts';
import { closePeriod } from '#server/use-cases/close-period.ts';
import { correctVersion } from '#server/use-cases/correct-version.ts';
import { viewReport } from '#server/use-cases/view-report.ts';
import { viewReportCell } from '#server/use-cases/view-report-cell.ts';
import { viewSnapshots } from '#server/use-cases/view-snapshots.ts';
import type { World } from '#server/use-cases/world.ts';
import { actions, load } from '../../../src/routes/periods/[id]/+page.server.ts';
import { load as loadCell } from '../../../src/routes/periods/[id]/locations/+page.server.ts';
import { get, post } from './act.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

let world: World;

beforeAll(async () => {
	world = await exampleWorld();
});

const report = async (role: Role, periodId = 'najaar-2026', withId: string | null = null, at = world) =>
	valueOf(await viewReport(at, actor(role), { periodId, withId }));

/** The page's data, as its components get them. */
interface Shown {
	readonly hours: unknown;
	readonly stands: readonly unknown[];
}

const shown = async (at: World, periodId: string, role: Role = 'director', search = '') =>
	(await get(load, { world: at, role, params: { id: periodId }, search })).value as Shown;

describe('figures of real youths', () => {
	test('are not there for who may not see them; what is prescribed and the tables are', async () => {
		const view = await report('council-member');
		const director = await report('director');
		expect([view.programOnly, director.programOnly]).toEqual([true, false]);
		expect(view.reported).toEqual(director.reported);
		expect(view.hours?.sees).toBe('none');
		expect(view.hours?.all.policy).toEqual(director.hours?.all.policy);
		const text = JSON.stringify(view.hours);
		expect(text).not.toContain('"youths":{');
		expect(text).not.toContain('"reported":{');
		expect(view.hours?.locations.every(({ occupancy }) => occupancy === null)).toBe(true);
	});

	test('are of their own groups only for who sees those', async () => {
		const { hours } = await report('staff');
		expect(hours?.sees).toBe('some');
		const places = hours?.locations.flatMap(({ id, figures, groups }) => [{ id, figures }, ...groups]) ?? [];
		const counted = places.filter(({ figures }) => figures.youths).map(({ id }) => id);
		expect(counted).toEqual(['zuid', 'zu-1', 'zu-2']);
		expect(hours?.all.youths).toEqual(hours?.locations.find(({ id }) => id === 'zuid')?.figures.youths);
	});

	test('add up over groups, months and kinds of day', async () => {
		const { hours } = await report('director', 'meting-2');
		if (!hours) throw new Error('the period has hours');
		const sum = (figures: readonly ({ lockedMinutes: number } | null)[]) =>
			figures.reduce((minutes, one) => minutes + (one?.lockedMinutes ?? 0), 0);
		for (const basis of ['youths', 'policy'] as const) {
			const whole = hours.all[basis]?.lockedMinutes;
			expect(whole).toBeGreaterThan(0);
			expect(sum(hours.locations.map(({ figures }) => figures[basis]))).toBe(whole);
			expect(sum(hours.months.map(({ figures }) => figures[basis]))).toBe(whole);
			expect(sum([hours.schoolDays[basis], hours.weekendDays[basis]])).toBe(whole);
		}
		expect(hours.youths?.secluded.lowest).toBeLessThanOrEqual(hours.youths?.secluded.median ?? 0);
	});

	test('are worked out once for what is known', async () => {
		const [first, second] = [await report('director'), await report('director')];
		expect(second.hours).toBe(first.hours);
		expect(second.cells).toBe(first.cells);
	});
});

describe('what began for single youths', () => {
	const locationsIn = (role: Role, periodId = 'meting-2') =>
		report(role, periodId).then(({ locations }) => locations.map(({ row }) => row));

	test('changes no row and no cell for who sees no figures of the location', async () => {
		const { document } = world.knowledge();
		for (const period of document.periods) {
			const { locations } = reportOf(programDocument(document), period);
			for (const role of ['council-member', 'council-coach', 'researcher'] as const) {
				expect(await locationsIn(role, period.id)).toEqual(locations);
				const { cells } = await report(role, period.id);
				expect(cells.dayRestBesides).toEqual(cellsOf(locations, 'dayRestBesides'));
				expect(cells.night).toEqual(cellsOf(locations, 'night'));
			}
		}
	});

	test('does so for who does, or the other tests say nothing', async () => {
		const rows = await Promise.all(
			world
				.knowledge()
				.document.periods.map(async ({ id }) => [
					await locationsIn('director', id),
					await locationsIn('researcher', id)
				])
		);
		expect(rows.some(([exact, told]) => JSON.stringify(exact) !== JSON.stringify(told))).toBe(true);
	});

	test('puts no location behind a cell, and tells of nobody', async () => {
		const asked = { periodId: 'meting-2', table: 'dayRestBesides', is: 'tailored' };
		const exact = valueOf(await viewReportCell(world, actor('director'), asked));
		const told = valueOf(await viewReportCell(world, actor('researcher'), asked));
		expect(exact.locations.length).toBeGreaterThan(0);
		expect(told.locations).toEqual([]);
		const all = { ...asked, table: 'known', is: 'reported' };
		const { locations } = valueOf(await viewReportCell(world, actor('council-member'), all));
		expect(locations.every(({ row }) => row.reported && !row.dayRestTailored)).toBe(true);
		expect(locations.every(({ beginnings }) => beginnings === null)).toBe(true);
	});

	test('is not had from a stand that was kept', async () => {
		const closed = await exampleWorld();
		const { position } = closed.knowledge();
		valueOf(await closePeriod(closed, actor('director'), { periodId: 'meting-2', id: 'stand', position }));
		const stand = async (role: Role) =>
			valueOf(await viewSnapshots(closed, actor(role), { periodId: 'meting-2' })).snapshots[0];
		const exact = await stand('director');
		const told = await stand('researcher');
		expect(told.report.locations).toEqual(await locationsIn('researcher'));
		expect(told.report.locations).not.toEqual(exact.report.locations);
		expect(told.differences).toEqual({ report: [], hours: [] });
	});
});

describe('what is not known', () => {
	let document: OpenDeurDocument;

	beforeAll(async () => {
		const parsed = parseText(await readFile('data/example/linde.json', 'utf8'));
		if (!parsed.ok) throw new Error('the example has problems');
		({ document } = parsed);
	});

	test('a location without a program is missing, outside N, and no zero', async () => {
		const policies = document.policies.filter(({ groupId }) => !groupId.startsWith('zu-'));
		const without = await worldOfDocument({ ...document, policies }, '2026-11-22');
		const view = await report('director', 'meting-2', null, without);
		expect([view.reported, view.locations.length]).toEqual([2, 3]);
		expect(view.hours?.locations.find(({ id }) => id === 'zuid')?.figures).toEqual({
			youths: null,
			reported: null,
			policy: null,
			practice: null
		});
		const asked = { periodId: 'meting-2', table: 'known', is: 'missing' };
		const cell = valueOf(await viewReportCell(without, actor('director'), asked));
		expect(cell.locations).toMatchObject([
			{ id: 'zuid', row: { reported: false }, groups: [], unknownGroups: ['Maas', 'Waal'] }
		]);
	});

	test('a location without stays has hours that are estimated from what was entered, and says so', async () => {
		const zuid = new Set(
			document.groups.filter(({ locationId }) => locationId === 'zuid').map(({ id }) => id)
		);
		const stays = document.stays.filter(({ groupId }) => !zuid.has(groupId));
		const occupancies = [{ id: 'o1', locationId: 'zuid', month: '2020-10', average: 12.5 }];
		const entered = await worldOfDocument({ ...document, stays, occupancies }, '2026-11-22');
		const { hours } = await report('director', 'meting-2', null, entered);
		const place = hours?.locations.find(({ id }) => id === 'zuid');
		expect(place?.figures.youths).toBeNull();
		expect(place?.occupancy).toMatchObject({ present: 12.5, source: 'entered', missingMonths: 5 });
		expect(place?.occupancy?.estimated?.secludedMinutes).toBeGreaterThan(0);
		// What nobody measured is not in the whole.
		const measured = hours?.locations.flatMap(({ figures }) => figures.youths?.presentMinutes ?? []) ?? [];
		expect(hours?.all.youths?.presentMinutes).toBe(measured.reduce((sum, minutes) => sum + minutes, 0));
	});

	test('a location that opens late and one that closes are said', async () => {
		const locations = document.locations.map((location) => ({
			...location,
			...(location.id === 'noord' && { openedOn: '2020-11-01' }),
			...(location.id === 'oost' && { closedOn: '2021-01-01' })
		}));
		const partly = await worldOfDocument({ ...document, locations }, '2026-11-22');
		const { parts, certainty } = await report('director', 'meting-2', null, partly);
		expect(parts).toMatchObject([
			{ location: { id: 'noord' }, startsLate: true, endsEarly: false },
			{ location: { id: 'oost' }, startsLate: false, endsEarly: true }
		]);
		const months = (groupId: string) => certainty.groups.find((group) => group.groupId === groupId)?.months;
		expect(months('no-1')?.slice(0, 3)).toEqual(['closed', 'closed', 'unconfirmed']);
		expect(months('oo-1')?.slice(-2)).toEqual(['closed', 'closed']);
	});

	test('a period in which nothing was open has no locations and no hours', async () => {
		const periods = [...document.periods, { id: 'ago', name: 'Ooit', from: '1990-01-01', to: '1990-07-01' }];
		const locations = document.locations.map((location) => ({ ...location, openedOn: '2019-01-01' }));
		const then = await worldOfDocument({ ...document, periods, locations }, '2026-11-22');
		expect(await report('director', 'ago', null, then)).toMatchObject({
			reported: 0,
			locations: [],
			hours: null
		});
		expect((await shown(then, 'ago')).hours).toBeNull();
	});

	test('a period that is yet to begin has what is planned, and no hours', async () => {
		const periods = [
			...document.periods,
			{ id: 'next', name: 'Straks', from: '2027-04-01', to: '2027-10-01' }
		];
		const ahead = await worldOfDocument({ ...document, periods }, '2026-11-22');
		expect(await report('director', 'next', null, ahead)).toMatchObject({
			state: 'planned',
			reported: 3,
			hours: null,
			certainty: { months: [], ended: 0 },
			mayClose: false
		});
	});

	test('a period that does not exist is not found', async () => {
		const outcome = await viewReport(world, actor('director'), { periodId: 'nothing', withId: null });
		expect(outcome).toEqual({ ok: false, reason: 'not-found' });
		expect((await get(load, { world, role: 'director', params: { id: 'nothing' } })).status).toBe(404);
	});
});

describe('a cell', () => {
	const cell = async (table: string, is: string, role: Role = 'director', periodId = 'meting-2') =>
		valueOf(await viewReportCell(world, actor(role), { periodId, table, is }));

	test('opens its locations by name, with what changed and the ambition', async () => {
		const { locations, total } = await cell('dayRest', 'adapted');
		expect(total).toBe(3);
		expect(locations).toMatchObject([
			{ name: 'De Linde Oost', ambitions: [{ subject: 'night', recordedOn: '2021-02-15' }] }
		]);
		const [{ groups }] = locations;
		expect(groups.map(({ name }) => name)).toEqual(['Merel', 'Mees', 'Vink']);
		expect(groups[0].changes).toMatchObject([{ what: 'adapted' }]);
		expect(groups[0].dated.map(({ date }) => date)).toContain('2020-11-09');
	});

	test('says its changes in sentences', async () => {
		const { value } = await get(loadCell, {
			world,
			role: 'council-member',
			params: { id: 'meting-2' },
			search: '?table=dayRest&is=adapted'
		});
		expect(JSON.stringify(value)).toContain('30 minuten in plaats van 45');
	});

	test('names a youth only to who may see youths', async () => {
		const seen = async (role: Role) => (await cell('dayRest', 'adapted', role)).locations[0].beginnings;
		expect((await seen('behavioural-scientist'))?.every(({ youthId }) => youthId !== null)).toBe(true);
		expect((await seen('director'))?.every(({ youthId }) => youthId === null)).toBe(true);
		expect(await seen('council-member')).toBeNull();
	});

	test('of nothing is empty; one that there is not, is not found', async () => {
		expect((await cell('night', 'tightened')).locations).toEqual([]);
		for (const [table, is] of [
			['night', 'nonsense'],
			['nonsense', 'changed'],
			['plannedMoments', '99']
		]) {
			const outcome = await viewReportCell(world, actor('director'), { periodId: 'meting-2', table, is });
			expect(outcome).toEqual({ ok: false, reason: 'not-found' });
		}
	});
});

describe('two periods', () => {
	test('stand beside each other; itself or an unknown one does not', async () => {
		const { beside } = await report('director', 'meting-2', 'najaar-2025');
		expect(beside).toEqual(
			expect.objectContaining({ reported: 3, period: expect.objectContaining({ id: 'najaar-2025' }) })
		);
		expect((await report('director', 'meting-2', 'meting-2')).beside).toBeNull();
		expect((await report('director', 'meting-2', 'nothing')).beside).toBeNull();
	});
});

describe('a stand that was kept', () => {
	beforeEach(async () => {
		world = await exampleWorld();
	});

	const close = (id: string, role: Role = 'director', periodId = 'najaar-2025') =>
		post(actions.close, {
			world,
			role,
			params: { id: periodId },
			fields: { id, position: String(world.ledger.position) }
		});

	const correct = async () => {
		const version = world.knowledge().document.policies.find(({ id }) => id === 'oo-1@2025-10-06');
		if (!version) throw new Error('the example has this version');
		// Oost has a council: past it, a version has a reason.
		const reason = 'Voor de winter.';
		const form = { title: version.title, reason, from: '2026-03-02', until: '', basis: '' };
		return valueOf(
			await correctVersion(world, actor('location-manager'), {
				...{ groupId: 'oo-1', versionId: version.id, id: 'wrong', position: world.ledger.position },
				...{ correctedOn: '2026-11-22', why: 'Het begon pas na de meting.', form, fromDraft: false },
				unaskedSeen: true
			})
		);
	};

	test('stays as it was after a correction, beside the figures of now, with what made the difference', async () => {
		expect(await close('stand')).toEqual({ status: 303, location: '/periods/najaar-2025?closed#kept' });
		expect((await shown(world, 'najaar-2025')).stands).toMatchObject([{ id: 'stand', differs: false }]);
		await correct();
		const { stands } = await shown(world, 'najaar-2025');
		expect(stands).toMatchObject([
			{
				id: 'stand',
				differs: true,
				since: [{ kind: 'policies', groupNames: ['Merel'], at: '2026-11-22T13:00' }],
				corrections: [
					{
						...{ groupName: 'Merel', reason: 'Het begon pas na de meting.' },
						what: 'Waarom deze versie er kwam, is anders opgeschreven. De eerste dag: van 6 oktober 2025 naar 2 maart 2026.'
					}
				]
			}
		]);
		const { kept, now } = (stands as { told: { prescribed: Record<'kept' | 'now', unknown> } }[])[0].told
			.prescribed;
		expect(kept).not.toBeNull();
		expect(kept).not.toEqual(now);
		const [{ told }] = stands as { told: { cells: object[]; locations: object[]; hours: object[] } }[];
		expect(told.cells).toContainEqual(
			expect.objectContaining({
				table: 'dayRest',
				is: 'dropped',
				kept: { n: 1, pct: 33.3 },
				now: { n: 0, pct: 0 }
			})
		);
		expect(told.locations).toContainEqual({
			name: 'De Linde Oost',
			what: 'Rust overdag',
			kept: 'vervallen',
			now: 'onveranderd'
		});
		expect(told.hours).toContainEqual(
			expect.objectContaining({ name: 'De Linde Oost', month: '2025-11', basis: 'policy' })
		);
	});

	test('names only records that can bear on a figure that differs', async () => {
		await close('stand');
		await correct();
		const position = world.ledger.position;
		const other = world
			.knowledge()
			.document.policies.filter(({ groupId }) => groupId === 'zu-1')
			.find(({ effectiveFrom }) => effectiveFrom < '2026-03-01');
		if (!other) throw new Error('the example has a version of this group before that day');
		const { id, title, effectiveFrom: from, effectiveTo } = other;
		const form = { title: `${title}, zo heet het`, reason: '', from, until: effectiveTo ?? '', basis: '' };
		valueOf(
			await correctVersion(world, actor('location-manager'), {
				...{ groupId: 'zu-1', versionId: id, id: 'name', position, correctedOn: '2026-11-22' },
				...{ why: 'De naam was fout.', form, fromDraft: false }
			})
		);
		const { stands } = await shown(world, 'najaar-2025');
		expect(stands).toMatchObject([
			{ since: [{ groupNames: ['Merel'] }], sinceInAll: 1, corrections: [{ groupName: 'Merel' }] }
		]);
	});

	test('stays too when the period is closed anew', async () => {
		await close('first');
		await correct();
		await close('second');
		expect((await shown(world, 'najaar-2025')).stands).toMatchObject([
			{ id: 'second', differs: false },
			{ id: 'first', differs: true }
		]);
	});

	test('is made only after the last day, and by who may', async () => {
		expect(await close('early', 'director', 'najaar-2026')).toMatchObject({
			status: 400,
			data: { refusal: { fields: [{ code: 'period-runs' }] } }
		});
		expect(await close('mine', 'location-manager')).toMatchObject({ status: 403 });
		expect(world.knowledge().document.snapshots).toEqual([]);
		expect((await report('director', 'najaar-2025')).mayClose).toBe(true);
		expect((await report('location-manager', 'najaar-2025')).mayClose).toBe(false);
	});
});
