/** The cells of the report's tables with the locations behind them, and what start and end of a period do not show. */
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { exceptionsIn, stricterSpells } from '#domain/period/inside.ts';
import { measuresOf } from '#domain/period/measures.ts';
import { cellsOf, REPORT_TABLES } from '#domain/period/report-cells.ts';
import { locationsInPeriod, reportOf } from '#domain/period/report.ts';
import { emptyTally, figuresOf } from '#domain/seclusion/figures.ts';

let document: OpenDeurDocument;

beforeAll(async () => {
	const parsed = parseText(await readFile('data/example/linde.json', 'utf8'));
	if (!parsed.ok) throw new Error('the example has problems');
	({ document } = parsed);
});

const periodOf = (id: string) => {
	const period = document.periods.find((one) => one.id === id);
	if (!period) throw new Error(`no period ${id}`);
	return period;
};

describe('cells', () => {
	test.each(['meting-1', 'meting-2', 'jaar-2024', 'najaar-2025', 'najaar-2026'])(
		'of %s count what the totals count, with the locations behind them',
		(id) => {
			const { locations, totals } = reportOf(document, periodOf(id));
			for (const table of ['plannedMoments', 'dayRest', 'night', 'nightUnchangedDoor'] as const) {
				const cells = cellsOf(locations, table);
				const shares = Object.fromEntries(cells.map(({ is, n, pct }) => [is, { n, pct }]));
				expect(shares, table).toEqual(totals[table]);
				for (const { n, locationIds } of cells) expect(locationIds).toHaveLength(n);
			}
		}
	);

	test('a location that is missing stands in one cell only, and outside N', () => {
		const [known, missing] = [reportOf(document, periodOf('meting-2')).locations[0], 'nowhere'];
		const rows = [known, { locationId: missing, reported: false } as const];
		const behind = REPORT_TABLES.flatMap((table) => cellsOf(rows, table)).filter(({ locationIds }) =>
			locationIds.includes(missing)
		);
		expect(behind).toEqual([{ table: 'known', is: 'missing', n: 1, pct: 50, locationIds: [missing] }]);
		expect(cellsOf(rows, 'dayRest').find(({ n }) => n > 0)?.pct).toBe(100);
	});

	test('planned moments stand in the order of their number', () => {
		const [row] = reportOf(document, periodOf('meting-2')).locations;
		const rows = [10, 9, 2].map((plannedMomentsMax, at) => ({
			...row,
			locationId: String(at),
			plannedMomentsMax
		}));
		expect(cellsOf(rows, 'plannedMoments').map(({ is }) => is)).toEqual(['2', '9', '10']);
	});
});

describe('inside a period', () => {
	const groupIn = (groupId: string, range: { from: string; to: string }) => {
		const groups = locationsInPeriod(document, range).flatMap((location) => location.groups);
		const group = groups.find((one) => one.group.id === groupId);
		if (!group) throw new Error(`no group ${groupId}`);
		return group;
	};

	test('a stricter spell shows that is gone again at the end', () => {
		const spells = stricterSpells(groupIn('no-1', { from: '2020-01-01', to: '2020-10-01' }));
		expect(spells).toMatchObject([
			{ from: '2020-03-16', to: '2020-06-15', title: 'Aangepast dagprogramma (corona)' }
		]);
		expect(spells[0].changes.map(({ what }) => what)).toContain('added');
	});

	test('one that is still there at the end is in the report, not here', () => {
		expect(stricterSpells(groupIn('no-1', { from: '2020-01-01', to: '2020-05-01' }))).toEqual([]);
	});

	test('an exception shows, also one that had begun before', () => {
		const [exception] = exceptionsIn(groupIn('no-1', { from: '2020-11-04', to: '2020-12-01' }), []);
		expect(exception).toMatchObject({ from: '2020-11-04', to: '2020-11-09', basis: 'quarantine' });
	});
});

describe('measures', () => {
	const figures = (tally: Partial<ReturnType<typeof emptyTally>>) => figuresOf({ ...emptyTally(), ...tally });

	test('are per hour that is known', () => {
		const day = figures({
			present: 2000,
			unknown: 1000,
			nightMandatoryRoom: 500,
			nightSecluded: 250,
			nightLocked: 50
		});
		expect(measuresOf(day)).toEqual({ perThousandHours: 250, lockedShare: 0.2, outOfRoomMinutes: 720 });
	});

	test('of nothing known there are none, and no share of no seclusion', () => {
		expect(measuresOf(figures({ present: 60, unknown: 60 }))).toBeNull();
		expect(measuresOf(figures({ present: 60 }))).toMatchObject({ lockedShare: null, perThousandHours: 0 });
	});
});
