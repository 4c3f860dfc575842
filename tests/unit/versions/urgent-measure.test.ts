/** Urgent measures: carried out by whichever versions are in force, recorded at once, ending by themselves. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Policy } from '#domain/document/schema.ts';
import { warningsOf } from '#domain/document/warnings.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import { carriedOut } from '#domain/program/urgent-measure.ts';
import { prolongUrgentMeasure } from '#server/use-cases/prolong-urgent-measure.ts';
import { recordUrgentMeasure, type UrgentMeasureInput } from '#server/use-cases/record-urgent-measure.ts';
import { runningMeasures } from '#server/use-cases/running-measures.ts';
import { undoGroupRecords } from '#server/use-cases/undo-group-records.ts';
import { viewChanges } from '#server/use-cases/view-changes.ts';
import { viewVersions } from '#server/use-cases/view-versions.ts';
import { withdrawVersion } from '#server/use-cases/withdraw-version.ts';
import type { World } from '#server/use-cases/world.ts';
import { everyDay, LOCKED, night } from '#tests/property/small-house.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const TODAY = '2026-11-22';
const manager = actor('location-manager');
const names = { template: 'Spoed', version: 'Spoedmaatregel', rest: 'Op de eigen kamer' };

describe('the versions that carry it out', () => {
	const template = { id: 'spoed', name: 'Spoed', blocks: [night(LOCKED)] };
	const measure = { template, from: '2021-05-01', to: '2021-05-04', basis: 'quarantine' as const };
	const own = { groupId: 'linde', id: 'm-program', title: 'Spoed', reason: 'Besmet' };
	const told = (versions: readonly Policy[]) =>
		versions.map(({ id, effectiveFrom, effectiveTo, exceptions }) => ({
			id,
			effectiveFrom,
			effectiveTo,
			exceptions
		}));
	const exceptions = [{ from: '2021-05-01', to: '2021-05-04', template: 'spoed', basis: 'quarantine' }];
	const old = everyDay('2021-01-01', [night(LOCKED)]);
	const later = everyDay('2021-05-03', [night(LOCKED)]);

	test('each one in force on a date gets the template and the exception', () => {
		const versions = carriedOut([old, later], measure, own);
		expect(versions.map(({ id }) => id)).toEqual([old.id, later.id]);
		for (const version of versions) {
			expect(version.templates.at(-1)).toEqual(template);
			expect(version.exceptions).toEqual(exceptions);
		}
	});

	test('where none is in force, a short one that ends by itself', () => {
		expect(told(carriedOut([], measure, own))).toEqual([
			{ id: 'm-program', effectiveFrom: '2021-05-01', effectiveTo: '2021-05-04', exceptions }
		]);
		expect(told(carriedOut([later], measure, own))).toEqual([
			{ id: later.id, effectiveFrom: '2021-05-03', effectiveTo: undefined, exceptions },
			{ id: 'm-program', effectiveFrom: '2021-05-01', effectiveTo: '2021-05-03', exceptions }
		]);
	});

	test('carried out twice it is there once', () => {
		const [once] = carriedOut([old], measure, own);
		expect(carriedOut([once], measure, own)).toEqual([once]);
	});
});

describe('in the example', () => {
	let world: World;

	beforeEach(async () => {
		world = await exampleWorld();
	});

	const input = (more: Partial<UrgentMeasureInput> = {}): UrgentMeasureInput => ({
		groupId: 'zu-2',
		id: 'spoed-1',
		position: world.ledger.position,
		...{ what: 'rest', template: null, key: null, start: '13:00', end: '16:00', room: 'locked' },
		dates: 2,
		basis: 'quarantine',
		reason: 'Twee jongeren zijn besmet.',
		names,
		...more
	});
	const record = (more?: Partial<UrgentMeasureInput>, who = manager) =>
		recordUrgentMeasure(world, who, input(more));
	const lockedOn = (groupId: string, date: string, to: string) => {
		const rows = computeHours(world.knowledge().document, {
			...{ from: date, to, by: 'group', per: 'total', basis: 'policy' }
		});
		return rows.find(({ id }) => id === groupId)?.restLockedMinutes;
	};

	test('counts at once, from today, and ends by itself', async () => {
		const before = lockedOn('zu-2', TODAY, '2026-11-23');
		valueOf(await record());
		expect(before).toBe(0);
		expect(lockedOn('zu-2', TODAY, '2026-11-23')).toBe(180);
		expect(lockedOn('zu-2', '2026-11-23', '2026-11-24')).toBe(180);
		expect(lockedOn('zu-2', '2026-11-24', '2026-11-25')).toBe(0);
		const { document } = world.knowledge();
		const [measure] = runningMeasures(document, 'zu-2', TODAY);
		expect(measure).toMatchObject({ from: TODAY, to: '2026-11-24', basis: 'quarantine', mayGoOn: true });
		expect((measure.figures?.lockedMinutes ?? 0) > (measure.ordinary?.lockedMinutes ?? 0)).toBe(true);
		expect(warningsOf(document, { today: TODAY }).filter(({ code }) => code === 'idle-measure')).toEqual([]);
		expect(runningMeasures(document, 'zu-2', '2026-11-24')).toEqual([]);
	});

	test('stands in the line of versions and in the list of changes, with who recorded it', async () => {
		valueOf(await record());
		const { line } = valueOf(await viewVersions(world, manager, { groupId: 'zu-2' }));
		expect(line[0]).toMatchObject({
			date: TODAY,
			version: null,
			row: { changes: [{ what: 'urgent-measure' }], recorded: { actor: 'demo-location-manager' } }
		});
		const asked = {
			locationId: null,
			groupId: null,
			kind: 'urgent-measure',
			periodId: null,
			from: null,
			to: null
		} as const;
		const { rows } = valueOf(await viewChanges(world, actor('council-member'), { ...asked, most: 10 }));
		expect(rows.map(({ group, date }) => [group.id, date])).toEqual([['zu-2', TODAY]]);
	});

	test('posted twice it is one measure', async () => {
		const posted = input();
		valueOf(await recordUrgentMeasure(world, manager, posted));
		const after = world.ledger.position;
		valueOf(await recordUrgentMeasure(world, manager, posted));
		expect(world.ledger.position).toBe(after);
		expect(world.knowledge().document.urgentMeasures).toHaveLength(1);
	});

	test('a block of the day can become something else', async () => {
		const block = { what: 'block', key: 'nachtrust', start: null, end: null, room: 'locked' } as const;
		const version = world.knowledge().document.policies.find(({ id }) => id === 'zu-2@2024-01-01');
		const key = version?.templates[0].blocks.find(({ kind }) => kind === 'night')?.key ?? '';
		valueOf(await record({ ...block, key }));
		const [measure] = runningMeasures(world.knowledge().document, 'zu-2', TODAY);
		expect(measure.pieces.find(({ id }) => id === key)?.state).toBe('locked-in');
	});

	test('a group without a version gets one that ends by itself', async () => {
		const { document } = world.knowledge();
		const gone = document.policies
			.filter(({ groupId }) => groupId === 'oo-3')
			.map(({ id }) => ({ kind: 'policies', id, value: null }));
		await world.ledger.append(world.ledger.position, { at: `${TODAY}T10:00:00Z`, actor: 'x', entries: gone });
		valueOf(await record({ groupId: 'oo-3', dates: 3 }));
		const own = world.knowledge().document.policies.filter(({ groupId }) => groupId === 'oo-3');
		expect(own).toMatchObject([{ effectiveFrom: TODAY, effectiveTo: '2026-11-25', title: 'Spoedmaatregel' }]);
		const [measure] = runningMeasures(world.knowledge().document, 'oo-3', TODAY);
		expect(measure).toMatchObject({ ordinary: null, templateName: 'Spoed' });
	});

	test('goes on for at most three dates more, once, with the same day', async () => {
		valueOf(await record());
		const go = (id: string, measureId: string) =>
			prolongUrgentMeasure(world, manager, {
				...{ groupId: 'zu-2', measureId, id, position: world.ledger.position, dates: 3 },
				...{ reason: 'Nog niet beter.', versionTitle: 'Spoed' }
			});
		valueOf(await go('spoed-2', 'spoed-1'));
		valueOf(await go('spoed-2', 'spoed-1'));
		const { document } = world.knowledge();
		expect(document.urgentMeasures[1]).toMatchObject({
			...{
				from: '2026-11-24',
				to: '2026-11-27',
				prolongs: 'spoed-1',
				template: document.urgentMeasures[0].template
			}
		});
		expect(lockedOn('zu-2', '2026-11-26', '2026-11-27')).toBe(180);
		expect(await go('spoed-3', 'spoed-1')).toMatchObject({ fields: [{ code: 'measure-over' }] });
		valueOf(await go('spoed-4', 'spoed-2'));
	});

	test('of two on one day the later one holds, and both are told beside a day without any', async () => {
		valueOf(await record());
		valueOf(await record({ id: 'spoed-2', start: '09:00', end: '10:00', dates: 1 }));
		const [first, second] = runningMeasures(world.knowledge().document, 'zu-2', TODAY);
		expect([first.holds, second.holds]).toEqual([false, true]);
		expect(second.ordinary?.lockedMinutes).toBe(0);
		expect((second.figures?.restLockedMinutes ?? 0) / 7).toBe(240);
	});

	test('is taken back whole', async () => {
		const before = world.knowledge().document.policies.find(({ id }) => id === 'zu-2@2024-01-01');
		const recorded = valueOf(await record());
		const undo = { groupId: 'zu-2', entries: recorded.entries, position: recorded.position };
		valueOf(await undoGroupRecords(world, manager, undo));
		const { document } = world.knowledge();
		expect(document.urgentMeasures).toEqual([]);
		expect(document.policies.find(({ id }) => id === 'zu-2@2024-01-01')).toEqual(before);
		const elsewhere = { ...undo, groupId: 'zu-1', position: world.ledger.position };
		expect(await undoGroupRecords(world, manager, elsewhere)).toMatchObject({ reason: 'not-found' });
	});

	test('may be taken by staff at once, and taken back by whoever took it, not by a colleague', async () => {
		const recorded = valueOf(await record({}, actor('staff')));
		const undo = { groupId: 'zu-2', entries: recorded.entries, position: recorded.position };
		const colleague = actor('behavioural-scientist');
		expect(await undoGroupRecords(world, colleague, undo)).toMatchObject({ reason: 'forbidden' });
		valueOf(await undoGroupRecords(world, actor('staff'), undo));
		expect(world.knowledge().document.urgentMeasures).toEqual([]);
	});

	test.each([
		['council-member', {}, { reason: 'forbidden' }],
		['location-manager', { position: 1 }, { reason: 'stale' }],
		[
			'location-manager',
			{ start: '16:00', end: '13:00' },
			{ fields: [{ field: 'end', code: 'ends-next-day' }] }
		],
		['location-manager', { end: null }, { fields: [{ code: 'both-times' }] }],
		['location-manager', { what: 'block', key: 'x' }, { fields: [{ code: 'no-such-moment' }] }],
		['location-manager', { groupId: 'no-3' }, { fields: [{ code: 'group-closed' }] }],
		['location-manager', { groupId: 'x' }, { reason: 'forbidden' }]
	] as const)('is refused to %s with %o', async (role, more, refusal) => {
		expect(await record(more, actor(role))).toMatchObject({ ok: false, ...refusal });
	});

	test('holds whichever version is in force: one that begins meanwhile, and one that is withdrawn', async () => {
		const { document } = world.knowledge();
		const base = document.policies.find(({ id }) => id === 'zu-2@2024-01-01');
		const planned = { ...base, id: 'plan', effectiveFrom: '2026-11-23', title: 'Plan' };
		const entries = [{ kind: 'policies', id: 'plan', value: planned }];
		await world.ledger.append(world.ledger.position, { at: `${TODAY}T10:00:00Z`, actor: 'x', entries });
		valueOf(await record());
		const hold = () => lockedOn('zu-2', '2026-11-23', '2026-11-24');
		expect(hold()).toBe(180);
		const position = world.ledger.position;
		const withdrawn = valueOf(
			await withdrawVersion(world, manager, {
				...{ groupId: 'zu-2', versionId: 'plan', id: 'gone', position, reason: 'Te vroeg.' }
			})
		);
		expect(hold()).toBe(180);
		const undo = { groupId: 'zu-2', entries: withdrawn.entries, position: withdrawn.position };
		valueOf(await undoGroupRecords(world, manager, undo));
		expect(hold()).toBe(180);
	});
});
