/** The report of a period: from a cell to its locations, two periods, and a stand that is kept beside now. */
import type { Page } from '@playwright/test';
import { keyboard } from './hands.ts';
import { listenForBreaches, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is corrected here shows in every report.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'report' } });

const cellOf = (page: Page, row: string) => page.getByRole('row', { name: new RegExp(`^${row}`) }).first();

test('a cell opens its locations by name, with what changed in sentences', async ({ page, baseURL }) => {
	const breaches = listenForBreaches(page);
	await lookAs(page, 'director', baseURL);
	await page.goto('/periods');
	await page.getByRole('link', { name: 'Bekijk: Meting 2' }).click();
	await expect(page.getByText('Op 2 van de 3 locaties verviel een rustmoment overdag')).toBeVisible();
	await cellOf(page, 'aangepast').getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Rustmomenten overdag, aangepast: 1 van de 3 locaties'
	);
	const oost = page.getByRole('region', { name: 'De Linde Oost' });
	await expect(oost.getByText('30 minuten in plaats van 45').first()).toBeVisible();
	await expect(oost.getByText('De kamerdeur in de nacht openlaten')).toBeVisible();
	await expect(oost.getByRole('img', { name: /^Schooldag, begin/ }).first()).toBeVisible();
	expect(breaches).toEqual([]);
});

test('a cell opens by keyboard', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/periods/meting-2');
	await keyboard(page).press(cellOf(page, 'vervallen en aangepast').getByRole('link'));
	await expect(page.getByRole('region', { name: 'De Linde Noord' })).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a cell opens, and another period stands beside it', async ({ page, baseURL }) => {
		await lookAs(page, 'council-member', baseURL);
		await page.goto('/periods/meting-2');
		await page
			.getByRole('combobox', { name: 'Leg een andere meting ernaast' })
			.selectOption('Meting najaar 2025');
		await page.getByRole('button', { name: 'Vergelijk' }).click();
		const night = page.getByRole('region', { name: 'Wat gebeurde er met de nacht?' });
		await expect(night.getByRole('columnheader', { name: /Meting najaar 2025/ })).toBeVisible();
		await night
			.getByRole('row', { name: /^onveranderd/ })
			.getByRole('link')
			.last()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('3 van de 3 locaties');
		await expect(page).toHaveURL(/\/periods\/najaar-2025\//);
	});
});

test('figures of real youths stand only where one may see them', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/periods/najaar-2026#hours');
	const hours = page.locator('#hours');
	await expect(hours.getByText('Programma en praktijk (gelijk)').first()).toBeVisible();
	await expect(hours.getByText('Gepland', { exact: true })).toHaveCount(0);
	await expect(hours.getByText(/jongeren aanwezig/)).toHaveCount(0);
	await lookAs(page, 'director', baseURL);
	await page.reload();
	await expect(hours.getByText(/jongeren aanwezig/).first()).toBeVisible();
});

test('a closed period keeps its figures beside those of now once a version is corrected', async ({
	page,
	baseURL
}) => {
	await lookAs(page, 'director', baseURL);
	await page.goto('/periods/jaar-2024#kept');
	const kept = page.getByRole('region', { name: 'Vastgelegd' });
	await kept.getByText('Leg opnieuw vast').click();
	await kept.getByRole('button', { name: 'Ja, leg de cijfers van nu vast' }).click();
	await expect(page.getByText('De stand is vastgelegd.')).toBeVisible();
	await expect(kept.getByRole('heading', { name: /^Stand van/ })).toHaveCount(2);
	await expect(kept.getByText('De cijfers van nu zijn dezelfde als die van toen.')).toHaveCount(2);

	// The rest moment of Vink was dropped a year later than recorded, and so after the period.
	await lookAs(page, 'location-manager', baseURL);
	await page.goto('/groups/oo-3/versions/oo-3@2024-06-03/correct');
	await page.locator('input[name="from"]').fill('2025-06-02');
	await page.locator('[name="why"]').fill('Het verviel pas in juni 2025.');
	await page.getByRole('button', { name: 'Leg de correctie vast' }).click();
	await expect(page).toHaveURL(/\/groups\/oo-3\/versions\?/);

	await lookAs(page, 'director', baseURL);
	await page.goto('/periods/jaar-2024#kept');
	const newest = kept.getByRole('region', { name: /22 november 2026/ });
	await expect(newest.getByRole('row', { name: /rustmomenten overdag\? vervallen/ })).toContainText(
		'1 (33,3%)0 (0,0%)'
	);
	await expect(newest.getByRole('row', { name: /De Linde Oost Rust overdag/ })).toContainText(
		'vervallenonveranderd'
	);
	await expect(
		newest.getByRole('row', { name: /De Linde Oost, juli 2024 Programma en praktijk/ })
	).toBeVisible();
	await expect(newest.getByText(/locatiemanager: een versie van het dagprogramma \(Vink\)/)).toBeVisible();
	const why = newest.getByText(/Het verviel pas in juni 2025\./);
	await expect(why).toContainText('De eerste dag: van 3 juni 2024 naar 2 juni 2025.');
	// The top of the page says of when its figures are, with those that were kept beside them.
	const top = page.locator('.callout', { hasText: 'Hier staan de cijfers van nu.' });
	await expect(top.getByRole('row', { name: /rustmomenten overdag\? vervallen/ })).toContainText(
		'1 (33,3%)0 (0,0%)'
	);

	// Everything as it was known on the day of the first stand.
	const first = kept.getByRole('region', { name: /4 januari 2025/ });
	await first.getByRole('button', { name: 'Bekijk alles zoals bekend op die dag' }).click();
	await expect(cellOf(page, 'vervallen').getByRole('link')).toHaveText(/^\s*1\s*33,3%/);
	await expect(kept.getByRole('button', { name: /vast$/ })).toHaveCount(0);
});
