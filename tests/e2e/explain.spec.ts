/** A figure opens into what made it: from the group to a month, a day, a youth and the sentence that says why. */
import { lookAs } from './looks.ts';
import { expect, test } from './server.ts';

test('a figure of a month opens into its days, its youths and one youth’s day', async ({ page }) => {
	await page.goto('/groups/zu-2');
	await page.getByRole('link', { name: /^Gemeld september 2026/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoe telt september 2026 voor Waal?');
	await page.getByRole('link', { name: 'donderdag 24 september 2026' }).click();
	// The month has links to its youths too.
	await expect(page.getByRole('heading', { level: 1 })).toContainText('24 september');
	await page.getByRole('link', { name: 'ZU0233' }).click();
	await expect(page.getByRole('heading', { name: 'Rustmoment duurde langer' })).toBeVisible();
	await expect(page.getByText('15:00–16:40', { exact: true })).toBeVisible();
	await expect(page.getByText('Anders op deze dag: gemeld, reden: bezetting.')).toBeVisible();
	await page.getByRole('link', { name: 'Gepland', exact: true }).click();
	await expect(page.getByText('15:00–15:45', { exact: true })).toBeVisible();
});

test('a prescribed figure opens into the blocks of each weekday, by keyboard', async ({ page }) => {
	await page.goto('/groups/zu-1');
	const how = page.getByRole('link', { name: 'Hoe telt dit? Op slot' });
	await how.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Welke blokken maken de cijfers van Maas?'
	);
	const monday = page.getByRole('region', { name: 'maandag' });
	await expect(monday).toContainText(
		'Telt als op slot: de deur is dicht en sluit zichzelf; er is geen sleutel.'
	);
	await expect(monday.getByRole('row').filter({ hasText: '21:30–24:00' })).toContainText('2 u 30');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('days follow each other, and the night says that it began the day before', async ({ page }) => {
		await page.goto('/explain/youths/ZU0028/2026-11-18');
		await expect(page.getByText('Dit blok begon de dag ervoor.')).toBeVisible();
		await expect(page.getByText('Slot van de kamer: gaat vanzelf op slot.').first()).toBeVisible();
		await page.getByRole('link', { name: '19 november 2026' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('donderdag 19 november 2026');
	});

	test('the night on which the clock goes back says so and counts an hour more', async ({ page }) => {
		await page.goto('/explain/youths/ZU0233/2026-10-25');
		await expect(page.getByText('In deze nacht ging de klok een uur terug.')).toBeVisible();
		await expect(page.getByText('van de 25 u 00', { exact: false })).toBeVisible();
	});
});

test('how everything counts is there for everyone, also at its old address', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/explain');
	await expect(page).toHaveURL(/\/how-it-counts$/);
	await expect(page.getByRole('heading', { name: 'Niet bekend is geen nul' })).toBeVisible();
});
