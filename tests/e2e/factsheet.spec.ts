/** Factsheets on paper: A4, tagged, all its text there, and the same to read on a screen. */
import type { Page } from '@playwright/test';
import { getDocumentProxy, extractText } from 'unpdf';
import { listenForBreaches, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

/** A4 in points, to the nearest. */
const A4 = [595, 842];

async function printed(page: Page) {
	const bytes = await page.pdf({ tagged: true, preferCSSPageSize: true });
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const { text } = await extractText(pdf, { mergePages: false });
	const sizes = await Promise.all(
		text.map(async (_, at) => (await pdf.getPage(at + 1)).view.slice(2).map((points) => Math.round(points)))
	);
	const tree = await (await pdf.getPage(1)).getStructTree();
	return { text, sizes, isMarked: (await pdf.getMarkInfo())?.Marked === true, roles: JSON.stringify(tree) };
}

test('a factsheet of a location prints on A4, tagged, with all its text', async ({ page, baseURL }) => {
	const breaches = listenForBreaches(page);
	await lookAs(page, 'director', baseURL);
	await page.goto('/periods/najaar-2026');
	await page.getByRole('link', { name: 'Factsheets' }).click();
	await page.getByRole('link', { name: 'Factsheet van De Linde Zuid' }).click();
	await expect(page.getByRole('button', { name: 'Print deze factsheet' })).toBeVisible();
	const { text, sizes, isMarked, roles } = await printed(page);
	expect(text.length).toBeGreaterThanOrEqual(1);
	expect(text.length).toBeLessThanOrEqual(3);
	for (const size of sizes) {
		expect(Math.abs(size[0] - A4[0])).toBeLessThanOrEqual(1);
		expect(Math.abs(size[1] - A4[1])).toBeLessThanOrEqual(1);
	}
	expect(isMarked).toBe(true);
	for (const role of ['H1', 'H2', 'LI']) expect(roles, role).toContain(`"role":"${role}"`);
	const whole = text.join('\n').replaceAll(/\s+/g, ' ');
	for (const part of [
		'De Linde Zuid',
		'Meting najaar 2026, 1 september 2026 t/m 28 februari 2027',
		'Nieuwste hele maand: oktober 2026',
		'Geplande afzondering',
		'Maand voor maand',
		'gemeld',
		'2 van 2 groepen bevestigd',
		'Een schooldag',
		'Een weekenddag',
		'Door de jaren',
		'Rustmoment (overdracht): jongeren kiezen nu zelf of ze op hun kamer zijn',
		'Wat de cijfers tellen',
		'rekenregels versie 2'
	]) {
		expect(whole, part).toContain(part);
	}
	// Letters with a seam around them would stand on paper twice.
	expect(whole.replaceAll('na vandaag', '').match(/vandaag/g)).toHaveLength(1);
	for (const [at, page] of text.entries()) {
		expect(page.replaceAll(/\s+/g, ' ')).toContain(`pagina ${at + 1} van ${text.length}`);
	}
	// The frame of the screen is not on paper.
	expect(whole).not.toContain('Je kijkt als');
	expect(whole).not.toContain('Print deze factsheet');
	expect(breaches).toEqual([]);
});

test('a heading never stands alone at the foot of a page', async ({ page, baseURL }) => {
	await lookAs(page, 'location-manager', baseURL);
	for (const address of ['/factsheets/locations/noord?period=meting-2', '/factsheets/groups/zu-1']) {
		await page.goto(address);
		const headings = await page.locator('article :is(h2, h3)').allTextContents();
		const { text } = await printed(page);
		for (const one of text) {
			const lines = one.replace(/Open Deur · factsheet[\s\S]*?pagina \d+ van \d+/, '').trimEnd();
			for (const heading of headings)
				expect(lines.endsWith(heading.trim()), `${address}: ${heading}`).toBe(false);
		}
	}
});

test('a sheet for who may not see figures of youths has none', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/factsheets/groups/zu-1');
	await expect(page.getByText('Cijfers van echte jongeren staan niet op deze factsheet')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Gepland', exact: true })).toHaveCount(0);
});

test('it prints in English too, and says its page in English', async ({ page, baseURL }) => {
	await page.context().addCookies([{ name: 'language', value: 'en', url: baseURL ?? '' }]);
	await page.goto('/factsheets/groups/oo-2');
	const { text } = await printed(page);
	expect(text[0].replaceAll(/\s+/g, ' ')).toContain(`page 1 of ${text.length}`);
	expect(text.join(' ')).toContain('Month by month');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('it is there to read, and says how to print', async ({ page }) => {
		await page.goto('/factsheets/locations/oost');
		await expect(page.getByText('Printen of als pdf bewaren')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Print deze factsheet' })).toHaveCount(0);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('De Linde Oost');
	});
});
