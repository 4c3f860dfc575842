/** Everything that can be taken out, downloaded and read back by other readers: the same sums as the command line. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import { readCsv, readSheets, readSyntax, readZip } from '../unit/export/read-files.ts';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

const FIGURE = 'secludedMinutes';
const LABEL = 'Geplande afzondering, dag en nacht (minuten)';

async function download(page: Page, press: Locator): Promise<{ name: string; bytes: Buffer }> {
	const waiting = page.waitForEvent('download');
	await press.click();
	const file = await waiting;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the command line counts on the document that the server gives out. */
async function fromCommandLine(page: Page, ...words: string[]): Promise<Record<string, unknown>[]> {
	const folder = await mkdtemp(join(tmpdir(), 'open deur '));
	try {
		const path = join(folder, 'document.json');
		const document = await page.request.get('/exports/document.json');
		await writeFile(path, await document.body());
		const cli = ['src/cli/main.ts', ...words, '--file', path];
		const { stdout } = await promisify(execFile)(process.execPath, cli, { maxBuffer: 100_000_000 });
		const { rows, locations } = JSON.parse(stdout);
		return rows ?? locations;
	} finally {
		await rm(folder, { recursive: true });
	}
}

const sumOf = (rows: readonly Record<string, unknown>[], column: string) =>
	rows.reduce((sum, row) => sum + Number(row[column]), 0);

const INSIDE = { label: 'alleen voor intern gebruik, herleidbaar' };

/** Fills in the form for hours, for inside, and presses its button. */
async function hours(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
	await page.goto('/exports');
	const form = page.locator('form', { has: page.getByRole('button', { name: 'Download de uren' }) });
	await form.getByLabel('Van', { exact: true }).fill('2020-09-01');
	await form.getByLabel('t/m', { exact: true }).fill('2021-02-28');
	await form.getByLabel('Een rij per').selectOption({ label: 'locatie' });
	await form.getByLabel('Soort bestand').selectOption({ label: format });
	await form.getByLabel('Voor wie is het bestand?').selectOption(INSIDE);
	await form.getByRole('radio', { name: /^Gepland/ }).check();
	return download(page, form.getByRole('button', { name: 'Download de uren' }));
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });
		test.setTimeout(120_000);
		test.beforeEach(({ page, baseURL }) => lookAs(page, 'administrator', baseURL));

		test('hours come out in every kind of file with the sums of the command line', async ({ page }) => {
			const query = ['--from', '2020-09-01', '--to', '2021-03-01', '--by', 'location', '--per', 'month'];
			const expected = sumOf(await fromCommandLine(page, 'hours', ...query), FIGURE);
			expect(expected).toBeGreaterThan(0);

			const excel = await hours(page, 'CSV voor Excel');
			expect(excel.name).toBe('open-deur-hours-youths-location-month-2020-09-01-2021-02-28-inside-excel.csv');
			expect(sumOf(readCsv(excel.bytes.toString(), ';'), LABEL)).toBe(expected);

			const research = await hours(page, 'CSV voor onderzoek');
			const rows = readCsv(research.bytes.toString());
			expect(rows).toHaveLength(3 * 6);
			expect(sumOf(rows, FIGURE)).toBe(expected);

			const workbook = await hours(page, 'Excel-werkboek');
			const [{ data }] = await readSheets(workbook.bytes);
			const at = data[0].indexOf(LABEL);
			expect(data.slice(1).reduce((sum, row) => sum + Number(row[at]), 0)).toBe(expected);

			const spss = await readZip((await hours(page, 'SPSS')).bytes);
			const [csvName, syntaxName] = [...spss.keys()];
			expect(sumOf(readCsv(spss.get(csvName) ?? ''), FIGURE)).toBe(expected);
			const syntax = readSyntax(spss.get(syntaxName) ?? '');
			expect(syntax.file).toBe(csvName);
			expect(syntax.labels.get(FIGURE)).toBe(LABEL);

			const codebook = await hours(page, 'codeboek');
			expect(codebook.bytes.toString()).toContain(`<td>${FIGURE}</td>`);
		});

		test('the report of a measurement comes out as the command line makes it', async ({ page }) => {
			const expected = await fromCommandLine(page, 'report', '--period', 'meting-2');
			await page.goto('/exports?period=meting-2');
			const form = page.locator('form', { has: page.getByRole('button', { name: 'Download het rapport' }) });
			await expect(form.getByLabel('Meting')).toHaveValue('meting-2');
			await form.getByLabel('Voor wie is het bestand?').selectOption(INSIDE);
			await form.getByLabel('Soort bestand').selectOption({ label: 'CSV voor onderzoek' });
			const { name, bytes } = await download(page, form.getByRole('button'));
			expect(name).toBe('open-deur-report-meting-2-inside.csv');
			const rows = readCsv(bytes.toString());
			expect(rows.map(({ locationId, dayRest, night }) => [locationId, dayRest, night])).toEqual(
				expected.map(({ locationId, dayRest = '', night = '' }) => [locationId, dayRest, night])
			);
		});

		test('a table comes out, and a package with all that goes with it', async ({ page }) => {
			await page.goto('/exports');
			const table = page.locator('form', { has: page.getByRole('button', { name: 'Download de tabel' }) });
			await table.getByLabel('Welke tabel').selectOption({ label: 'normen' });
			const norms = await download(page, table.getByRole('button'));
			expect(readCsv(norms.bytes.toString(), ';').length).toBeGreaterThan(10);

			const form = page.locator('form', { has: page.getByRole('button', { name: 'Download het pakket' }) });
			await form.getByLabel('Meting').selectOption({ label: 'Meting 2' });
			await form.getByLabel('Voor wie is het bestand?').selectOption(INSIDE);
			const { name, bytes } = await download(page, form.getByRole('button'));
			expect(name).toBe('open-deur-research-inside-2020-09-01-2021-02-28.zip');
			const files = await readZip(bytes);
			const folder = name.replace('.zip', '');
			expect(files.get(`${folder}/README.md`)).toContain('npm run -s cli -- report --file');
			const query = ['--from', '2020-09-01', '--to', '2021-03-01', '--by', 'location', '--per', 'month'];
			const expected = sumOf(await fromCommandLine(page, 'hours', ...query), FIGURE);
			const packed = readCsv(files.get(`${folder}/data/hours-youths-location-month.csv`) ?? '');
			expect(sumOf(packed, FIGURE)).toBe(expected);
		});

		test('what cannot be given is said at the form, with what was asked kept', async ({ page }) => {
			await page.goto('/exports');
			const form = page.locator('form', { has: page.getByRole('button', { name: 'Download de uren' }) });
			await form.getByLabel('Van', { exact: true }).fill('2001-01-01');
			await form.getByLabel('t/m', { exact: true }).fill('2001-01-31');
			await form.getByLabel('Voor wie is het bestand?').selectOption(INSIDE);
			await form.getByRole('radio', { name: /^Gepland/ }).check();
			await form.getByRole('button').click();
			await expect(page.getByRole('alert')).toContainText('Hier is niets om mee te nemen');
			await expect(form.getByLabel('Van', { exact: true })).toHaveValue('2001-01-01');
			await expect(form.getByLabel('Voor wie is het bestand?')).toHaveValue('inside');
			await form.getByLabel('Van', { exact: true }).fill('2001-02-01');
			await form.getByRole('button').click();
			await expect(page.getByRole('alert')).toContainText('De laatste dag ligt voor de eerste.');
			if (javaScriptEnabled) await expectAccessible(page);
		});

		test('a group’s calendar is read from a secret address until that is revoked', async ({
			page,
			playwright
		}) => {
			await page.goto('/groups/zu-2');
			await page.getByRole('link', { name: 'In je agenda' }).click();
			await page.getByRole('button', { name: 'Maak een nieuw adres' }).click();
			const address = await page.getByLabel('Geheim adres').inputValue();
			if (javaScriptEnabled) await expectAccessible(page);
			// A calendar program has no cookie of ours.
			const program = await playwright.request.newContext();
			const answer = await program.get(address);
			expect(answer.status()).toBe(200);
			expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
			expect(answer.headers()['cache-control']).toBe('no-store');
			expect(answer.headers()['set-cookie']).toBeUndefined();
			const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
			expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(100);

			await page.goto('/groups/zu-2/calendar');
			await expect(page.getByLabel('Geheim adres')).toHaveCount(0);
			await page
				.getByRole('button', { name: /^Trek in: het adres van/ })
				.first()
				.click();
			await expect(page.getByText('Het adres is ingetrokken. Het werkt niet meer.')).toBeVisible();
			expect((await program.get(address)).status()).toBe(404);
			await program.dispose();
		});
	});
}

test('a researcher takes out what is protected, and rows of youths only when they were released', async ({
	page,
	baseURL
}) => {
	await lookAs(page, 'researcher', baseURL);
	await page.goto('/exports');
	await expect(page.getByLabel('Voor wie is het bestand?')).toHaveCount(0);
	const form = page.locator('form', { has: page.getByRole('button', { name: 'Download de uren' }) });
	await form.getByLabel('Van', { exact: true }).fill('2020-09-01');
	await form.getByLabel('t/m', { exact: true }).fill('2021-02-15');
	await form.getByLabel('Soort bestand').selectOption({ label: 'CSV voor onderzoek' });
	await form.getByRole('radio', { name: /^Gepland/ }).check();
	await form.getByRole('button').click();
	await expect(page.getByRole('alert')).toContainText('Voor buiten krijg je alleen hele maanden');
	await form.getByLabel('t/m', { exact: true }).fill('2021-02-28');
	await form.getByLabel('Een rij per').selectOption({ label: 'locatie' });
	const { name, bytes } = await download(page, form.getByRole('button'));
	expect(name).toBe('open-deur-hours-youths-location-month-2020-09-01-2021-02-28-outside.csv');
	const rows = readCsv(bytes.toString());
	expect(rows).toHaveLength(3 * 6);
	expect(rows.every((row) => row.destination === 'outside' && !(FIGURE in row))).toBe(true);

	await lookAs(page, 'administrator', baseURL);
	await page.goto('/exports/releases');
	await page.getByLabel('Naam van het pakket').fill('Nachten in 2020');
	await page.getByLabel('Waarvoor?').fill('Onderzoek naar de nacht.');
	await page.getByLabel('Aan welke onderzoeker?').selectOption({ index: 1 });
	await page.getByLabel('Cijfers van').fill('2020-09-01');
	await page.getByLabel('Cijfers t/m').fill('2020-10-15');
	await page.getByLabel('Te downloaden t/m').fill('2026-12-31');
	await page.getByRole('button', { name: 'Geef vrij' }).click();
	await expect(page.getByRole('alert')).toContainText('Alleen hele maanden');
	await page.getByLabel('Cijfers t/m').fill('2020-10-31');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Geef vrij' }).click();
	await expect(page.getByText('Het pakket is vrijgegeven.')).toBeVisible();

	await lookAs(page, 'researcher', baseURL);
	await page.goto('/exports');
	await page.getByRole('link', { name: 'Vrijgegeven pakketten' }).click();
	const released = await download(page, page.getByRole('link', { name: 'Download het pakket' }));
	const files = await readZip(released.bytes);
	const youths = [...files].find(([path]) => path.endsWith('hours-youths-youth-month.csv'))?.[1] ?? '';
	expect(readCsv(youths).length).toBeGreaterThan(50);
	expect(readCsv(youths).every(({ id }) => /^R[0-9a-f]{16}$/.test(id))).toBe(true);

	await lookAs(page, 'administrator', baseURL);
	await page.goto('/exports/releases');
	await page.getByRole('button', { name: 'Trek in: Nachten in 2020' }).click();
	await expect(page.getByText('De vrijgave is ingetrokken.')).toBeVisible();
	await lookAs(page, 'researcher', baseURL);
	await page.goto('/exports/releases');
	await expect(page.getByText('Er is niets vrijgegeven.')).toBeVisible();
});

test('the council takes out what is prescribed, and of real youths what is protected', async ({
	page,
	baseURL
}) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/exports');
	await expect(page.getByLabel('Voor wie is het bestand?')).toHaveCount(0);
	const { bytes } = await download(page, page.getByRole('button', { name: 'Download het pakket' }));
	const files = [...(await readZip(bytes))];
	expect(files.some(([name]) => name.includes('hours-policy-'))).toBe(true);
	expect(files.some(([name]) => /-youth-/.test(name))).toBe(false);
	const ofYouths = files.filter(([name]) => /hours-(youths|reported)-.*csv$/.test(name));
	expect(ofYouths).not.toEqual([]);
	for (const [, text] of ofYouths) {
		expect(readCsv(text).every((row) => row.destination === 'outside' && !(FIGURE in row))).toBe(true);
	}
	const refusal = await page.request.get('/exports/document.json');
	expect(refusal.status()).toBe(403);
	expect(await refusal.text()).toContain('Dit bestand mag je niet meenemen');
});
