/** Files in and out through the browser: what is shown first, what is taken, and what comes back refused. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { expectAccessible, lookAs, openRunning } from './looks.ts';
import { expect, test } from './server.ts';

const EXAMPLE = new URL('../../data/example/linde.json', import.meta.url);

const fileOf = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'text/plain',
	buffer: Buffer.from(content)
});

async function contentOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}

test('a CSV file is shown first, and its refused rows come back with their reason', async ({ page }) => {
	await page.goto('/setup/csv?kind=leave');
	const rows = [
		'jongere;vanaf;tot;reden',
		'ZU0274;1-12-2026 16:00;3-12-2026;verlof',
		'=1+1;30-02-2026;;café'
	];
	await page
		.getByLabel('Bestand', { exact: true })
		.setInputFiles(fileOf('verlof.csv', Buffer.from(rows.join('\r\n'), 'latin1')));
	await page.getByRole('button', { name: 'Bekijk wat erin staat' }).click();
	await expect(page.getByText('Het is gelezen als Windows-1252.')).toBeVisible();
	await expect(page.getByRole('row', { name: /ZU0274.*1 december 2026, 16:00/ })).toBeVisible();
	await expectAccessible(page);
	const waiting = page.waitForEvent('download');
	await page.getByRole('link', { name: 'Download de geweigerde rijen' }).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('open-deur-leave-refused.csv');
	expect(await contentOf(download)).toContain(`"'=1+1";30-02-2026;;café;3;`);
});

test('a form of the setup says at each field what is wrong', async ({ page }) => {
	await page.goto('/setup/groups/new?location=zuid');
	// What the browser would stop, the server is asked about all the same.
	await page.locator('main form').evaluate((form: HTMLFormElement) => (form.noValidate = true));
	await page.locator('summary', { hasText: 'Nog een wijziging' }).click();
	await page.getByLabel('Naam', { exact: true }).fill('Vecht');
	await page.getByLabel('Aantal plaatsen').last().fill('3');
	await page.getByRole('button', { name: 'Groep toevoegen' }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Vecht');
	await page.getByRole('alert').getByRole('link', { name: 'Vanaf (eerste dag): Vul een datum in.' }).click();
	await expect(page.getByLabel('Vanaf (eerste dag)').first()).toBeFocused();
	await expectAccessible(page);
});

test('two people change a group: the second sees what changed and keeps what was typed', async ({ page }) => {
	await openRunning(page, '/setup/groups/zu-2');
	await page.getByLabel('Naam', { exact: true }).fill('Waal beneden');
	const other = await page.context().newPage();
	await openRunning(other, '/setup/groups/zu-2');
	await other.getByLabel('Naam', { exact: true }).fill('Waal boven');
	await other.getByRole('button', { name: 'Bewaar de groep' }).click();
	await expect(other.getByText('De groep is bewaard.')).toBeVisible();
	await page.getByRole('button', { name: 'Bewaar de groep' }).click();
	await expect(page.getByRole('alert')).toContainText('locatiemanager: de groep');
	await expect(page.getByText('Naam: Waal boven')).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Waal beneden');
	await expectAccessible(page);
	// Having seen it, the second may go on.
	await page.getByRole('button', { name: 'Bewaar de groep' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groep Waal beneden inrichten');
});

test.describe('a document', () => {
	test.beforeEach(({ page, baseURL }) => lookAs(page, 'administrator', baseURL));

	const send = async (page: Page, content: string | Buffer) => {
		await page.goto('/setup/import');
		await page.getByLabel('Document', { exact: true }).setInputFiles(fileOf('linde.json', content));
		await page.getByRole('button', { name: 'Bekijk wat er anders is' }).click();
	};

	test('that comes out says nothing new when it goes in again', async ({ page }) => {
		await page.goto('/exports');
		const waiting = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Download het document' }).click();
		await send(page, await contentOf(await waiting));
		await expect(page.getByText('Dit document zegt niets anders dan wat hier al staat.')).toBeVisible();
		await expectAccessible(page);
	});

	test('is merged after its preview', async ({ page }) => {
		const document = JSON.parse(await readFile(EXAMPLE, 'utf8'));
		document.periods.push({ id: 'najaar-2027', name: 'Najaar 2027', from: '2027-09-01', to: '2028-03-01' });
		await send(page, JSON.stringify(document));
		await expect(page.getByRole('row', { name: /^metingen 1 0 5/ })).toBeVisible();
		await page.getByRole('button', { name: /^Neem .* over$/ }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Overgenomen' })).toBeVisible();
	});

	test('with thousands of problems shows the first two hundred and counts all', async ({ page }) => {
		const document = JSON.parse(await readFile(EXAMPLE, 'utf8'));
		document.stays = Array.from({ length: 10_000 }, () => ({
			id: 5,
			youthId: {},
			groupId: [],
			from: null,
			to: 7
		}));
		await send(page, JSON.stringify(document));
		await expect(page.getByRole('alert')).toContainText('Er kloppen 50.000 dingen niet in dit document');
		await expect(page.getByRole('row')).toHaveCount(201);
		await expectAccessible(page);
	});

	test('larger than the limit is refused with a clear page, and the server goes on', async ({
		page
	}, testInfo) => {
		const path = testInfo.outputPath('groot.json');
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, Buffer.alloc(100_000_000, ' '));
		await page.goto('/setup/import');
		await page.getByLabel('Document', { exact: true }).setInputFiles(path);
		const answered = page.waitForResponse((response) => response.request().method() === 'POST');
		await page.getByRole('button', { name: 'Bekijk wat er anders is' }).click();
		expect((await answered).status()).toBe(413);
		await expect(page.getByRole('alert')).toContainText('het mag hoogstens 25 MB zijn');
		await page.goto('/setup');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await rm(path);
	});
});

test('the shape of a document is served as JSON Schema', async ({ request }) => {
	const response = await request.get('/schema.json');
	expect(response.headers()['content-type']).toContain('application/schema+json');
	expect(await response.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});
