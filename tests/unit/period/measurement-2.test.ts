/** The example of measurement 2 is what its generator makes, and its report is the published table. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseText } from '#domain/document/parse.ts';
import { serialiseParts } from '#domain/document/serialise.ts';
import { reportOf } from '#domain/period/report.ts';
import type { ReportedLocation } from '#domain/period/report-row.ts';
import { measurement2 } from '#tests/example/measurement-2.ts';

const FILE = fileURLToPath(new URL('../../../data/example/measurement-2.json', import.meta.url));

test('the committed file is what the generator makes (vitest -u writes it)', async () => {
	await expect([...serialiseParts(measurement2())].join('')).toMatchFileSnapshot(FILE);
});

describe('its report', () => {
	const parsed = parseText(readFileSync(FILE, 'utf8'));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	const [period] = parsed.document.periods;
	const { locations, totals } = reportOf(parsed.document, period);
	const reported = locations.filter((row): row is ReportedLocation => row.reported);

	test('has 18 locations, 17 with data', () => {
		expect(period).toMatchObject({ from: '2020-09-01', to: '2021-03-01' });
		expect(totals).toMatchObject({ locations: 18, reported: 17 });
	});

	test('has the published numbers and percentages', () => {
		expect(totals.plannedMoments).toEqual({
			1: { n: 5, pct: 29.4 },
			2: { n: 10, pct: 58.8 },
			3: { n: 2, pct: 11.8 }
		});
		expect(totals.dayRest).toEqual({
			dropped: { n: 3, pct: 17.6 },
			adapted: { n: 6, pct: 35.3 },
			'dropped-and-adapted': { n: 2, pct: 11.8 },
			tightened: { n: 0, pct: 0 },
			unchanged: { n: 6, pct: 35.3 }
		});
		expect(totals.night).toEqual({
			changed: { n: 4, pct: 23.5 },
			ambition: { n: 2, pct: 11.8 },
			tightened: { n: 0, pct: 0 },
			unchanged: { n: 11, pct: 64.7 }
		});
		expect(totals.nightUnchangedDoor).toMatchObject({
			unlocked: { n: 5 },
			locked: { n: 6 },
			mixed: { n: 0 }
		});
	});

	test('has the ambition wherever day rest stayed as it was: four with one rest moment, two with two', () => {
		const unchanged = reported.filter(({ dayRest }) => dayRest === 'unchanged');
		expect(unchanged.every(({ dayRestAmbition }) => dayRestAmbition)).toBe(true);
		expect(unchanged.map(({ plannedMomentsMax }) => plannedMomentsMax - 1).sort()).toEqual([
			1, 1, 1, 1, 2, 2
		]);
	});

	test('counts a location that closed and one that began late', () => {
		const { document } = parsed;
		expect(document.locations.find(({ closedOn }) => closedOn)).toMatchObject({
			id: 'ol',
			closedOn: '2021-01-01'
		});
		expect(locations).toContainEqual(expect.objectContaining({ locationId: 'ol', reported: true }));
		expect(locations).toContainEqual(expect.objectContaining({ locationId: 'ra', reported: true }));
		expect(locations).toContainEqual({ locationId: 'sp', reported: false });
	});
});
