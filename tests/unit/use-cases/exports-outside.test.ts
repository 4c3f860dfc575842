/** Files for outside: what they hold for whom, that they hide the same everywhere, and that nobody can be traced in them. */
import { describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { reportOf } from '#domain/period/report.ts';
import { FIGURE_NAMES, hoursPer24 } from '#domain/seclusion/figures.ts';
import { computeHours } from '#domain/seclusion/hours.ts';
import type { Role } from '#server/access/actor.ts';
import { exportHours, type HoursQuestion } from '#server/use-cases/export-hours.ts';
import { exportPackage } from '#server/use-cases/export-package.ts';
import { exportReport } from '#server/use-cases/export-report.ts';
import { exportTable } from '#server/use-cases/export-table.ts';
import { importDocument } from '#server/use-cases/import-document.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import type { World } from '#server/use-cases/world.ts';
import { contentOf, readCsv, readSheets, readSyntax, readZip } from '../export/read-files.ts';
import { actor, exampleWorld, valueOf, worldOfDocument } from './example-world.ts';

const world = await exampleWorld();
const { document } = world.knowledge();
const asked: HoursQuestion = {
	...{ from: '2026-08-01', to: '2026-11-01', by: 'location', per: 'month', basis: 'youths' },
	...{ format: 'research', language: 'nl' }
};
const NIGHT_LOCKED = 'nightLockedHoursPer24';

const ask = (role: Role, question: Partial<HoursQuestion> = {}, where: World = world) =>
	exportHours(where, actor(role), { ...asked, ...question });

async function rowsFor(role: Role, question: Partial<HoursQuestion> = {}, where: World = world) {
	return readCsv((await contentOf(valueOf(await ask(role, question, where)))).toString());
}

/** The example without some youths of a location. */
async function worldWithFewAt(locationId: string, count: number, today?: string): Promise<World> {
	const groups = document.groups.filter((group) => group.locationId === locationId).map(({ id }) => id);
	const there = document.stays.filter(
		({ groupId, to }) => groups.includes(groupId) && (!to || to > '2026-08-01')
	);
	const gone = new Set(there.slice(count).map(({ id }) => id));
	const fewer: OpenDeurDocument = {
		...document,
		stays: document.stays.filter(({ id }) => !gone.has(id))
	};
	return worldOfDocument(fewer, today ?? world.today());
}

describe('hours', () => {
	test('are for outside unless asked otherwise: rounded, without minutes, marked in every row', async () => {
		const rows = await rowsFor('researcher');
		expect(rows.map(({ id, month }) => `${id} ${month}`)).toEqual(
			['noord', 'oost', 'zuid'].flatMap((id) => ['08', '09', '10'].map((month) => `${id} 2026-${month}`))
		);
		const exact = computeHours(document, { ...asked, by: 'location', per: 'month', basis: 'youths' });
		for (const [at, row] of rows.entries()) {
			for (const name of FIGURE_NAMES) expect(row).not.toHaveProperty(name);
			expect(row).toMatchObject({ destination: 'outside', extent: 'all', months: '1', monthsTold: '1' });
			expect(Number(row.youthsRounded) % 5).toBe(0);
			const told = row.secludedHoursPer24 === '' ? null : Number(row.secludedHoursPer24);
			const hours = hoursPer24(exact[at].secludedMinutes, exact[at]) ?? NaN;
			if (told === null) expect(row.hiddenColumns).toContain('secludedHoursPer24');
			else expect(Math.abs(told - hours)).toBeLessThanOrEqual(0.05 + 1e-9);
		}
	});

	test.each<[Partial<HoursQuestion>, string, string]>([
		[{ from: '2026-08-02' }, 'from', 'whole-months'],
		[{ to: '2026-10-31' }, 'through', 'whole-months'],
		[{ by: 'group' }, 'by', 'outside-places'],
		[{ per: 'day' }, 'per', 'outside-months'],
		[{ destination: 'everyone' }, 'destination', 'choose'],
		[{ destination: 'inside' }, 'destination', 'not-inside'],
		[{ from: '2027-01-01', to: '2027-02-01' }, 'nothing', 'nothing']
	])('%o is refused at its field', async (question, field, code) => {
		expect(await ask('director', question)).toMatchObject({ fields: [{ field, code }] });
	});

	test('of a youth are for inside only, whoever asks', async () => {
		expect(await ask('administrator', { by: 'youth' })).toMatchObject({
			fields: [{ field: 'by', code: 'outside-places' }]
		});
		expect(await ask('researcher', { by: 'youth' })).toMatchObject({
			fields: [{ field: 'by', code: 'not-in-reach' }]
		});
	});

	test('of what is prescribed stay exact, by group and for any days', async () => {
		const question = { basis: 'policy', by: 'group', from: '2026-09-10', per: 'day' };
		const rows = await rowsFor('council-member', question);
		expect(rows[0]).toMatchObject({ destination: 'program', firstDay: '2026-09-10' });
		expect(Number(rows[0].presentMinutes)).toBe(24 * 60);
	});

	test('of a month that has not ended are not there, and a total says up to when it counts', async () => {
		const rows = await rowsFor('researcher', { to: '2026-12-01' });
		expect(rows.map(({ month }) => month)).not.toContain('2026-11');
		const [total] = await rowsFor('researcher', { to: '2026-12-01', per: 'total', by: 'institution' });
		expect(total).toMatchObject({ id: 'linde', firstDay: '2026-08-01', lastDay: '2026-10-31' });
	});

	test('hide a location with too few youths, and what would give it away', async () => {
		const few = await worldWithFewAt('oost', 6);
		const rows = await rowsFor('researcher', {}, few);
		const oost = rows.filter(({ id }) => id === 'oost');
		for (const row of oost) {
			expect(row).toMatchObject({ extent: 'hidden', youthsRounded: '', monthsTold: '0', [NIGHT_LOCKED]: '' });
			expect(row.hiddenColumns).toContain(`youthsRounded mandatoryRoomHoursPer24`);
		}
		const [total] = await rowsFor('researcher', { by: 'institution', per: 'total' }, few);
		expect(total).toMatchObject({ extent: 'part', months: '3', monthsTold: '3' });
		const without = await worldWithFewAt('oost', 0);
		const [rest] = await rowsFor('researcher', { by: 'institution', per: 'total' }, without);
		const { extent, ...figures } = rest;
		expect([extent, total]).toEqual(['all', expect.objectContaining(figures)]);
	});

	test('hide what is hidden in a word, or with a code, in every kind of file', async () => {
		const few = await worldWithFewAt('oost', 6);
		const as = async (format: string) => contentOf(valueOf(await ask('researcher', { format }, few)));
		const label = 'Geplande afzondering per jongere per 24 uur (uren)';
		const oostIn = (rows: Record<string, string>[]) => rows.filter((row) => (row.Code ?? row.id) === 'oost');
		for (const row of oostIn(readCsv((await as('excel')).toString(), ';'))) {
			expect(row[label]).toBe('verborgen');
			expect(row['Voor wie dit bestand is']).toContain('voor buiten');
		}
		const [{ data }] = await readSheets(await as('workbook'));
		const column = data[0].indexOf(label);
		expect(data.filter((row) => row[1] === 'oost' || row[2] === 'oost').map((row) => row[column])).toEqual(
			Array(3).fill('verborgen')
		);
		const files = await readZip(await as('spss'));
		const text = (ending: string) => [...files].find(([name]) => name.endsWith(ending))?.[1] ?? '';
		for (const row of oostIn(readCsv(text('.csv')))) expect(row.secludedHoursPer24).toBe('-99');
		const syntax = readSyntax(text('.sps'));
		expect(syntax.missing).toContain('secludedHoursPer24');
		expect(syntax.valueLabels.get('secludedHoursPer24')?.get('-99')).toBe('verborgen');
		const page = text('codebook.html');
		expect(page).toContain('rust op minder dan 10 jongeren');
		expect(page).toContain('voor buiten: cijfers over minder dan 10 jongeren zijn verborgen');
	});

	test('are the same for everyone who gets the row', async () => {
		const ofAll = await rowsFor('administrator');
		for (const role of ['researcher', 'director', 'location-manager', 'registration-contact'] as const) {
			expect(await rowsFor(role)).toEqual(ofAll);
		}
	});
});

describe('as time goes on', () => {
	/** The example from September, in which on a day the stays of a location are ended that ran on. */
	const later = async (day: string) => {
		const known = await exampleWorld('2026-09-15');
		const groups = document.groups.filter(({ locationId }) => locationId === 'oost').map(({ id }) => id);
		const stays = document.stays.map((stay) =>
			groups.includes(stay.groupId) && stay.from < '2026-07-01' && (!stay.to || stay.to > '2026-07-02')
				? { ...stay, to: '2026-07-02T12:00' }
				: stay
		);
		const recording = { ...known, today: () => day, now: () => `${day}T10:00:00.000Z` };
		const changed = { document: { ...document, stays }, merge: true };
		valueOf(await importDocument(recording, actor('administrator'), changed));
		return recording;
	};
	const question = { from: '2026-06-01', to: '2026-09-01' };

	test('what was recorded this month goes out next month, all at once', async () => {
		const before = await rowsFor('researcher', question, await exampleWorld('2026-09-15'));
		const recording = await later('2026-10-20');
		expect(await rowsFor('researcher', question, recording)).toEqual(before);
		const next = { ...recording, today: () => '2026-11-01' };
		expect(await rowsFor('researcher', question, next)).not.toEqual(before);
	});

	test('who looks back gets the edition of that month', async () => {
		const recording = await later('2026-10-20');
		const before = await rowsFor('researcher', question, await exampleWorld('2026-09-15'));
		expect(await rowsFor('researcher', question, worldKnownOn(recording, '2026-10-21'))).toEqual(before);
	});
});

describe('a report', () => {
	const [period] = document.periods;
	const rowsOf = async (role: Role, part: string, where: World = world) => {
		const file = await exportReport(where, actor(role), { ...asked, period: period.id, part });
		return readCsv((await contentOf(valueOf(file))).toString());
	};

	test('counts nothing that began for one youth, and hides whether something did', async () => {
		const rows = await rowsOf('researcher', 'locations');
		const withoutYouths = { ...document, arrangements: [], keys: [], stays: [], youths: [] };
		const { locations, totals } = reportOf(
			{ ...withoutYouths, absences: [], incidents: [], dayChanges: [] },
			period
		);
		for (const [at, location] of locations.entries()) {
			if (!location.reported) continue;
			expect(rows[at]).toMatchObject({
				...{ destination: 'outside', night: location.night, dayRest: location.dayRest },
				...{ dayRestTailored: '', hiddenColumns: 'dayRestTailored' },
				programColumns: 'night nightAlsoTightened'
			});
		}
		const night = (await rowsOf('researcher', 'totals')).filter(({ topic }) => topic === 'night');
		expect(night.map(({ outcome, n }) => [outcome, Number(n)])).toEqual(
			Object.entries(totals.night).map(([outcome, { n }]) => [outcome, n])
		);
	});

	test('says in every file what it counts by the program alone, whether or not that makes a difference', async () => {
		const question = { ...asked, period: period.id };
		const textOf = async (part: string, destination: string, where: World = world) => {
			const wish = { ...question, part, destination, format: 'excel' };
			return (
				await contentOf(valueOf(await exportReport(where, actor('location-manager'), wish)))
			).toString();
		};
		const nightOf = (text: string) =>
			text
				.split('\r\n')[0]
				.split(';')
				.find((head) => /^Nacht/.test(head));
		expect(nightOf(await textOf('locations', 'inside'))).toBe('Nacht');
		const outside = await textOf('locations', 'outside');
		expect(nightOf(outside)).toBe('Nacht (alleen volgens het programma)');
		const nobody = worldOfDocument({ ...document, arrangements: [], keys: [] }, world.today());
		expect(await textOf('locations', 'outside', await nobody)).toBe(outside);

		const marks = (await rowsOf('director', 'totals')).map(({ topic, programColumns }) => [
			topic,
			programColumns
		]);
		expect(marks.filter(([topic]) => topic === 'day-rest').every(([, mark]) => mark === '')).toBe(true);
		const night = marks.filter(([topic]) => /^night/.test(topic));
		expect(night.length).toBeGreaterThan(0);
		expect(night.every(([, mark]) => mark === 'n pct')).toBe(true);
	});

	test('is for inside where it says so', async () => {
		const question = { ...asked, period: period.id, part: 'locations', destination: 'inside' };
		expect(await exportReport(world, actor('researcher'), question)).toMatchObject({
			fields: [{ code: 'not-inside' }]
		});
		const file = valueOf(await exportReport(world, actor('location-manager'), question));
		expect(file.name).toBe(`open-deur-report-${period.id}-inside.csv`);
		const [row] = readCsv((await contentOf(file)).toString());
		expect(row.destination).toBe('inside');
		expect(row.dayRestTailored).toMatch(/^[01]$/);
	});
});

test('occupancy is to the nearest five, hidden where too few were there, and of months that have ended', async () => {
	const few = await worldWithFewAt('oost', 6);
	const file = await exportTable(few, actor('director'), { ...asked, table: 'occupancy' });
	const rows = readCsv((await contentOf(valueOf(file))).toString());
	expect(rows.some(({ month }) => month >= '2026-11')).toBe(false);
	expect(rows.find(({ locationId, month }) => locationId === 'oost' && month === '2026-10')).toMatchObject({
		averageRounded: '',
		hiddenColumns: 'averageRounded'
	});
	for (const { averageRounded } of rows) expect(Number(averageRounded) % 5).toBe(0);
	expect(rows[0]).not.toHaveProperty('averageWithLeave');
});

describe('a research package', () => {
	const packed = async (role: Role, period = document.periods[0].id) => {
		const question = { period, from: '', to: '', language: 'nl' } as const;
		const file = valueOf(await exportPackage(world, actor(role), question));
		expect(file.name).toContain('open-deur-research-outside-');
		return readZip(await contentOf(file));
	};
	const inside = (files: Map<string, string>, path: string) =>
		[...files].find(([name]) => name.endsWith(`/${path}`))?.[1] ?? '';

	test.each<Role>(['researcher', 'administrator'])('for %s holds nobody', async (role) => {
		const files = await packed(role);
		const read = parseText(inside(files, 'open-deur.json'));
		if (!read.ok) throw new Error(JSON.stringify(read.problems[0]));
		const { youths, stays, keys, absences, arrangements, incidents, occupancies } = read.document;
		expect([youths, stays, keys, absences, arrangements, incidents, occupancies].flat()).toEqual([]);
		for (const { id } of document.youths) {
			for (const text of files.values()) expect(text.includes(id)).toBe(false);
		}
	});

	test('has the protected tables, the same as those that go out by themselves', async () => {
		const files = await packed('researcher');
		const tables = [...files.keys()].map((name) => name.split('/').slice(1).join('/'));
		const told = tables.filter((name) => /hours-(youths|reported)/.test(name));
		expect(told).toHaveLength(8);
		expect(told.some((name) => name.includes('group'))).toBe(false);
		const { from, to } = document.periods[0];
		expect(readCsv(inside(files, 'data/hours-youths-location-month.csv'))).toEqual(
			await rowsFor('researcher', { from, to })
		);
	});

	test('says in its README what is hidden and how it is marked', async () => {
		const files = await packed('researcher');
		const readme = inside(files, 'README.md');
		expect(readme).toContain('## Voor buiten: wat er verborgen is');
		expect(readme).toContain('toen 1 november 2026 begon');
		expect(readme).not.toContain('--basis youths');
		expect(inside(files, 'codebook.csv')).toContain('rests on fewer than 10 youths');
		const exact = await exportPackage(world, actor('administrator'), {
			...{ period: document.periods[0].id, from: '', to: '', language: 'nl', destination: 'inside' }
		});
		expect(inside(await readZip(await contentOf(valueOf(exact))), 'README.md')).toContain(
			'## Alleen voor intern gebruik, herleidbaar'
		);
	});
});
