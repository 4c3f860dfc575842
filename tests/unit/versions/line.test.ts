/** The line of versions: corrections, withdrawn plans, notes on why, comparing, and the list of changes. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Policy } from '#domain/document/schema.ts';
import { compareVersions } from '#server/use-cases/compare-versions.ts';
import { correctVersion, type CorrectionInput } from '#server/use-cases/correct-version.ts';
import { openDraft } from '#server/use-cases/open-draft.ts';
import { recordChangeNote, withdrawChangeNote } from '#server/use-cases/record-change-note.ts';
import { saveDraft } from '#server/use-cases/save-draft.ts';
import { undoGroupRecords } from '#server/use-cases/undo-group-records.ts';
import { formOfVersion } from '#server/use-cases/version-form.ts';
import { viewChangeNote } from '#server/use-cases/view-change-note.ts';
import { viewChanges, type ChangesQuestion } from '#server/use-cases/view-changes.ts';
import { viewCorrection } from '#server/use-cases/view-correction.ts';
import { viewVersion } from '#server/use-cases/view-version.ts';
import { viewVersions } from '#server/use-cases/view-versions.ts';
import { withdrawVersion } from '#server/use-cases/withdraw-version.ts';
import type { World } from '#server/use-cases/world.ts';
import { actor, exampleWorld, valueOf } from '../use-cases/example-world.ts';

const TODAY = '2026-11-22';
const manager = actor('location-manager');
const names = { schoolDay: 'Schooldag', weekendDay: 'Weekend' };

let world: World;

beforeEach(async () => {
	world = await exampleWorld();
});

const version = (id: string): Policy => {
	const found = world.knowledge().document.policies.find((policy) => policy.id === id);
	if (!found) throw new Error(id);
	return found;
};
const line = async (groupId: string, who = manager) =>
	valueOf(await viewVersions(world, who, { groupId })).line;

const notesOfWaal = () => world.knowledge().document.changeNotes.filter(({ groupId }) => groupId === 'zu-2');
/** Of the corrections and notes those that a test recorded: the example has some of its own. */
const idsAdded = () => {
	const { corrections, changeNotes } = world.knowledge().document;
	return [...corrections, ...changeNotes].map(({ id }) => id).filter((id) => id.length === 1);
};

async function plan(from: string): Promise<void> {
	const value = { ...version('zu-2@2024-01-01'), id: 'plan', effectiveFrom: from, title: 'Plan' };
	const entries = [{ kind: 'policies', id: 'plan', value }];
	await world.ledger.append(world.ledger.position, {
		at: `${TODAY}T10:00:00Z`,
		actor: 'demo-director',
		entries
	});
}

describe('the line of a group', () => {
	test('has past, now, planned and pilots with their end, the newest first', async () => {
		await plan('2026-12-07');
		const versions = (await line('zu-2')).flatMap((entry) => entry.version ?? []);
		expect(versions.map(({ id, when, to }) => [id, when, to])).toEqual([
			['plan', 'planned', null],
			['zu-2@2024-01-01', 'now', '2026-12-07'],
			['zu-2@2022-09-05', 'past', '2024-01-01'],
			['zu-2@2019-10-01', 'past', '2022-09-05']
		]);
		const maas = (await line('zu-1')).flatMap((entry) => entry.version ?? []);
		expect(maas.find(({ id }) => id === 'zu-1@2026-05-11')).toMatchObject({
			endsByItself: true,
			to: '2026-06-08'
		});
		const [pilotOver] = (await line('zu-1')).filter(({ date }) => date === '2026-06-08');
		expect(pilotOver.row?.changes[0]).toMatchObject({ what: 'pilot-ended' });
	});

	test('has replaced locks too, and says nothing about youths', async () => {
		const [locks] = (await line('zu-2', actor('council-member'))).filter(({ date }) => date === '2025-03-03');
		expect(locks.row?.changes[0]).toMatchObject({ what: 'lock-replaced' });
		expect(JSON.stringify(await line('zu-2'))).not.toMatch(/[A-Z]{2}\d{4}/);
	});

	test('a group that is not there is not found', async () => {
		expect(await viewVersions(world, manager, { groupId: 'x' })).toMatchObject({ ok: false });
	});
});

describe('a planned version that is withdrawn', () => {
	const withdraw = (versionId: string, who = manager, position = world.ledger.position) =>
		withdrawVersion(world, who, { groupId: 'zu-2', versionId, position, id: 'gone', reason: 'Te vroeg.' });

	test('stays to be seen, with who and when, and can be taken back', async () => {
		await plan('2026-12-07');
		const done = valueOf(await withdraw('plan'));
		const [first] = await line('zu-2');
		expect(first).toMatchObject({
			withdrawn: {
				title: 'Plan',
				from: '2026-12-07',
				recorded: { actor: 'demo-director' },
				withdrawn: { actor: manager.id },
				reason: 'Te vroeg.'
			}
		});
		valueOf(
			await undoGroupRecords(world, manager, {
				groupId: 'zu-2',
				entries: done.entries,
				position: done.position
			})
		);
		expect((await line('zu-2'))[0]).toMatchObject({ version: { id: 'plan' }, withdrawn: null });
	});

	test('can still be read by everyone, with why it does not begin, and not acted upon', async () => {
		await plan('2026-12-07');
		valueOf(await withdraw('plan'));
		const asked = { groupId: 'zu-2', versionId: 'plan' };
		const view = valueOf(await viewVersion(world, actor('council-member'), asked));
		expect(view).toMatchObject({
			version: { title: 'Plan', effectiveFrom: '2026-12-07' },
			withdrawn: { reason: 'Te vroeg.', withdrawn: { actor: manager.id } },
			inForce: false
		});
		expect(view.templates.length).toBeGreaterThan(0);
		expect(valueOf(await viewVersion(world, manager, asked)).may).toEqual({ draft: false, record: false });
		const elsewhere = { groupId: 'zu-1', versionId: 'plan' };
		expect(await viewVersion(world, manager, elsewhere)).toMatchObject({ ok: false, reason: 'not-found' });
	});

	test('is asked why', async () => {
		await plan('2026-12-07');
		const { position } = world.ledger;
		const asked = { groupId: 'zu-2', versionId: 'plan', id: 'gone', position, reason: ' ' };
		expect(await withdrawVersion(world, manager, asked)).toMatchObject({
			fields: [{ field: 'reason', code: 'required' }]
		});
		expect(world.ledger.position).toBe(position);
	});

	test('posted twice it is withdrawn once', async () => {
		await plan('2026-12-07');
		valueOf(await withdraw('plan'));
		const { position } = world.ledger;
		valueOf(await withdraw('plan'));
		expect(world.ledger.position).toBe(position);
	});

	test('takes what was noted and corrected of it along', async () => {
		await plan('2026-12-07');
		const entries = [
			{
				kind: 'corrections',
				id: 'c',
				value: { id: 'c', policyId: 'plan', correctedOn: TODAY, reason: 'Fout' }
			},
			{
				kind: 'changeNotes',
				id: 'n',
				value: { id: 'n', groupId: 'zu-2', date: '2026-12-07', text: 'Ja', recordedOn: TODAY }
			}
		];
		await world.ledger.append(world.ledger.position, { at: `${TODAY}T11:00:00Z`, actor: 'x', entries });
		const done = valueOf(await withdraw('plan'));
		expect(idsAdded()).toEqual([]);
		valueOf(
			await undoGroupRecords(world, manager, {
				groupId: 'zu-2',
				entries: done.entries,
				position: done.position
			})
		);
		expect(idsAdded()).toEqual(['c', 'n']);
	});

	test('is refused for one that has begun, to who may not, and where something was recorded since', async () => {
		await plan('2026-12-07');
		expect(await withdraw('zu-2@2024-01-01')).toMatchObject({ fields: [{ code: 'version-began' }] });
		expect(await withdraw('plan', actor('staff'))).toMatchObject({ reason: 'forbidden' });
		expect(await withdraw('plan', manager, 1)).toMatchObject({ reason: 'stale' });
		expect(await withdraw('nowhere')).toMatchObject({ reason: 'not-found' });
	});
});

describe('a correction', () => {
	const ID = 'zu-2@2022-09-05';
	const input = (more: Partial<CorrectionInput> = {}): CorrectionInput => ({
		...{ groupId: 'zu-2', versionId: ID, id: 'c1', position: world.ledger.position, correctedOn: TODAY },
		why: 'De datum klopte niet.',
		form: { ...formOfVersion(version(ID)), from: '2022-09-12' },
		fromDraft: false,
		...more
	});
	const correct = (more?: Partial<CorrectionInput>, who = manager) => correctVersion(world, who, input(more));

	test('records the same version anew, in one batch with why, and once', async () => {
		const posted = input();
		valueOf(await correctVersion(world, manager, posted));
		const { position } = world.ledger;
		expect(version(ID).effectiveFrom).toBe('2022-09-12');
		expect(world.ledger.read(position - 2).map(({ kind, id }) => [kind, id])).toEqual([
			['policies', ID],
			['corrections', 'c1']
		]);
		valueOf(await correctVersion(world, manager, posted));
		expect(world.ledger.position).toBe(position);
		const corrected = (await line('zu-2')).find((entry) => entry.version?.id === ID);
		expect(corrected?.version?.corrections).toMatchObject([
			{
				...{ correctedOn: TODAY, reason: 'De datum klopte niet.' },
				changed: {
					fields: [{ field: 'effectiveFrom', before: '2022-09-05', after: '2022-09-12' }],
					changes: []
				}
			}
		]);
	});

	test('takes the blocks of the draft of that version, and lets go of the draft', async () => {
		expect(await correct({ fromDraft: true })).toMatchObject({
			fields: [{ field: 'fromDraft', code: 'no-draft' }]
		});
		await openDraft(world, manager, { groupId: 'zu-2', baseId: ID, replace: false, names });
		const draft = valueOf(await viewCorrection(world, manager, { groupId: 'zu-2', versionId: ID }));
		expect(draft).toMatchObject({ draft: null, hasOtherDraft: false });
		const at = { template: 'schooldag', key: 'middagrust' };
		const kept = world.drafts.list()[0].value as { revision: number };
		await saveDraft(world, manager, {
			...{ groupId: 'zu-2', revision: kept.revision, baseId: ID, names },
			change: { kind: 'edits', edits: [{ do: 'remove-block', at }] }
		});
		expect(
			valueOf(await viewCorrection(world, manager, { groupId: 'zu-2', versionId: ID })).draft
		).not.toBeNull();
		valueOf(await correct({ fromDraft: true, form: formOfVersion(version(ID)) }));
		expect(JSON.stringify(version(ID).templates[0])).not.toContain('middagrust');
		const corrected = (await line('zu-2')).find((entry) => entry.version?.id === ID)?.version;
		expect(corrected?.corrections.at(-1)?.changed?.changes).toMatchObject([{ what: 'adapted' }]);
		expect(world.drafts.list()).toEqual([]);
	});

	test('a note on its first day goes along', async () => {
		const value = { id: 'n', groupId: 'zu-2', date: '2022-09-05', text: 'Ja', recordedOn: TODAY };
		const entries = [{ kind: 'changeNotes', id: 'n', value }];
		await world.ledger.append(world.ledger.position, { at: `${TODAY}T11:00:00Z`, actor: 'x', entries });
		valueOf(await correct());
		expect(notesOfWaal()).toMatchObject([{ id: 'n', date: '2022-09-12' }]);
	});

	test.each([
		[{ why: ' ' }, { fields: [{ field: 'why', code: 'required' }] }],
		[
			{ correctedOn: '2026-11-21' },
			{ fields: [{ code: 'correction-before-record', values: { date: TODAY } }] }
		],
		[{ correctedOn: '2026-11-23' }, { fields: [{ code: 'in-future' }] }],
		[{ correctedOn: 'gisteren' }, { fields: [{ code: 'bad-date' }] }],
		[{ form: { title: 'X', from: '2024-01-01' } }, { fields: [{ field: 'from', code: 'date-taken' }] }],
		[{ position: 1 }, { reason: 'stale' }],
		[{ versionId: 'zu-1@2024-01-01' }, { reason: 'not-found' }]
	])('%o is refused', async (more, refusal) => {
		expect(await correct(more)).toMatchObject({ ok: false, ...refusal });
		expect(version(ID).effectiveFrom).toBe('2022-09-05');
	});

	test('of nothing is refused, and who may not corrects nothing', async () => {
		const same = { form: formOfVersion(version(ID)) };
		expect(await correct(same)).toMatchObject({ fields: [{ code: 'nothing-corrected' }] });
		expect(await correct({}, actor('staff'))).toMatchObject({ reason: 'forbidden' });
	});
});

describe('a note on why', () => {
	const note = (more = {}, who = manager) =>
		recordChangeNote(world, who, {
			...{ id: 'n1', position: world.ledger.position, groupId: 'zu-2', date: '2022-09-05' },
			...{ helping: ['team-involved' as const], hindering: [], text: 'Het team wilde het.' },
			...more
		});

	test('is recorded, changed, read and withdrawn; a date has one', async () => {
		valueOf(await note());
		valueOf(await note({ id: 'n2', helping: [], hindering: ['money'], text: null }));
		const view = valueOf(await viewChangeNote(world, manager, { groupId: 'zu-2', date: '2022-09-05' }));
		expect(view.note).toEqual({
			id: 'n1',
			groupId: 'zu-2',
			date: '2022-09-05',
			hindering: ['money'],
			recordedOn: TODAY
		});
		const asked = { groupId: 'zu-2', date: '2022-09-05', position: world.ledger.position };
		valueOf(await withdrawChangeNote(world, manager, asked));
		expect(notesOfWaal()).toEqual([]);
		valueOf(await withdrawChangeNote(world, manager, { ...asked, position: world.ledger.position }));
	});

	test('is refused on a day on which nothing changes, without words, and to who may not', async () => {
		expect(await note({ date: '2022-09-06' })).toMatchObject({ fields: [{ code: 'no-change-on-date' }] });
		expect(await note({ helping: [], text: null })).toMatchObject({
			fields: [{ code: 'note-says-nothing' }]
		});
		expect(await note({}, actor('council-member'))).toMatchObject({ reason: 'forbidden' });
		expect(await viewChangeNote(world, manager, { groupId: 'zu-2', date: '2022-09-06' })).toMatchObject({
			ok: false
		});
	});
});

describe('two versions compared', () => {
	const compare = async (before: string | null, after: string | null, groupId = 'zu-2') =>
		valueOf(await compareVersions(world, actor('council-member'), { groupId, before, after }));

	test('without a choice: the one before today’s and today’s', async () => {
		const { before, after, changes } = await compare(null, null);
		expect([before?.id, after?.id]).toEqual(['zu-2@2022-09-05', 'zu-2@2024-01-01']);
		expect(changes?.map(({ what }) => what)).toContain('adapted');
	});

	test('each stands behind the doors of its own time', async () => {
		const { before, after, changes } = await compare('zu-2@2019-10-01', 'zu-2@2024-01-01');
		expect([before?.lock, after?.lock]).toEqual(['self-locking', 'manual']);
		expect(changes?.map(({ what }) => what)).toContain('lock-replaced');
	});

	test('may be of two groups of one location, not of another', async () => {
		const { before, after } = await compare('zu-1@2024-01-01', 'zu-2@2024-01-01');
		expect([before?.groupName, after?.groupName]).toEqual(['Maas', 'Waal']);
		expect(await compare('no-1@2024-01-01', 'zu-2@2024-01-01')).toMatchObject({
			before: null,
			changes: null
		});
	});
});

describe('the list of changes', () => {
	const asked = async (more: Partial<ChangesQuestion> = {}) =>
		valueOf(
			await viewChanges(world, actor('council-member'), {
				...{
					locationId: null,
					groupId: null,
					kind: 'notable',
					periodId: null,
					from: null,
					to: null,
					most: 500
				},
				...more
			})
		);
	const places = (rows: readonly { group: { id: string }; date: string }[]) =>
		rows.map(({ group, date }) => `${group.id} ${date}`);

	test('is filtered by place, kind and time', async () => {
		const { rows, found } = await asked({ locationId: 'zuid', from: '2025-01-01', to: '2026-06-01' });
		expect(places(rows)).toEqual(['zu-1 2026-05-11', 'zu-2 2025-03-03']);
		expect(found).toBe(2);
		expect(places((await asked({ kind: 'lock-replaced' })).rows)).toEqual(['zu-2 2025-03-03']);
		const inPeriod = await asked({ periodId: 'meting-2', groupId: 'no-1' });
		expect(places(inPeriod.rows)).toEqual([
			'no-1 2021-01-18',
			'no-1 2020-12-07',
			'no-1 2020-11-02',
			'no-1 2020-10-12'
		]);
	});

	test('leaves out holidays and single days unless asked for, and names no youth', async () => {
		const notable = await asked();
		const all = await asked({ kind: 'all' });
		expect(all.found).toBeGreaterThan(notable.found);
		expect(notable.rows.flatMap(({ changes }) => changes.map(({ what }) => what))).not.toContain('practice');
		expect(JSON.stringify(all)).not.toMatch(/"[A-Z]{2}\d{4}"/);
		expect((await asked({ most: 3 })).rows).toHaveLength(3);
	});

	test('says who recorded it, and which versions can be compared', async () => {
		const [row] = (await asked({ groupId: 'zu-2', kind: 'dropped' })).rows;
		expect(row).toMatchObject({
			recorded: { actor: 'demo-administrator' },
			compare: { before: 'zu-2@2019-10-01', after: 'zu-2@2022-09-05' },
			mayNote: false
		});
	});
});
