/** A rest moment that goes, who is then short, a way that fits, taken over and adopted: by mouse, by keyboard, and without JavaScript. */
import type { Browser, Page } from '@playwright/test';
import { onlyTellCouncils } from './councils.ts';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, openRunning } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes who works in the groups.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'staffing', SUGGESTION_SECONDS: '300' } });

test.beforeAll(({ server }) => onlyTellCouncils(server.origin, ['zuid']));

const SHORT =
	'15:00–15:30: 1 op de groep, 2 nodig, omdat beiden van de vroege dienst en beiden van de late dienst bij de overdracht zijn.';

async function seeWhatItBuys(page: Page, hands: Hands): Promise<void> {
	await page.goto('/groups/zu-2');
	await hands.press(page.getByRole('link', { name: 'Bezetting', exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: 'Bezetting van Waal' })).toBeVisible();
	await expect(page.locator('#days')).toContainText('Er is nergens iemand tekort');
	const moment = page.locator('#moment-middagrust');
	await expect(moment).toContainText('In dit moment valt de overdracht van beiden van de vroege dienst');
	await expect(moment).toContainText(SHORT);
	await hands.press(moment.getByRole('button', { name: /^Maak een ontwerp waarin Rustmoment/ }));
	await expect(page.getByRole('heading', { level: 1, name: /^Dagprogramma van/ })).toBeVisible();
}

async function share(page: Page, hands: Hands, title: string): Promise<void> {
	if (hands.hasScript) {
		await expect(page.getByRole('group', { name: 'Hoe wil je werken?' })).toBeVisible();
	}
	const card = page.locator('#draft');
	await hands.type(card.getByLabel('Hoe heet dit ontwerp?'), title);
	await hands.press(card.getByRole('button', { name: 'Bewaar als ontwerp' }));
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function findAWay(page: Page, hands: Hands): Promise<void> {
	const panel = page.locator('#staffing');
	await expect(panel).toContainText(SHORT);
	await hands.press(panel.getByRole('button', { name: 'Zoek een manier die past' }));
	await expect(panel.getByRole('heading', { name: 'Zo past het' })).toBeVisible();
	await expect(panel).toContainText('Dit kan zonder extra uren.');
	await hands.press(panel.getByRole('button', { name: 'Neem over in het ontwerp' }));
	await expect(page.getByText('Het voorstel staat in het ontwerp.')).toBeVisible();
	await expect(page.locator('#staffing')).toContainText('Dit ontwerp heeft eigen diensten.');
	await expect(page.locator('#staffing')).not.toContainText('1 op de groep, 2 nodig');
	await expect(page.getByRole('button', { name: 'Zoek een manier die past' })).toHaveCount(0);
}

/** A day as a date, as the keyboard types it, and in words. */
type Day = readonly [date: string, keys: string, words: string];

async function adopt(page: Page, hands: Hands, [date, keys, words]: Day): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Terug naar het ontwerp' }));
	await hands.press(page.getByRole('link', { name: 'Neem over als versie' }));
	await hands.date(page.getByLabel('Geldt vanaf'), date, keys);
	await hands.press(page.getByRole('button', { name: 'Neem over als versie' }));
	await expect(page.getByText('Het ontwerp is overgenomen als versie.')).toBeVisible();
	await page.goto('/groups/zu-2/staffing/schooldag');
	// They end where those of another walk begin.
	const taken = new RegExp(`^Diensten (vanaf )?${words}`);
	await expect(page.getByRole('link', { name: taken })).toBeVisible();
}

test('without the rest moment somebody is short; a way that fits is found, taken over and adopted', async ({
	page
}) => {
	await seeWhatItBuys(page, mouse());
	await share(page, mouse(), 'Middag zonder rust');
	await findAWay(page, mouse());
	await expectAccessible(page);
	await adopt(page, mouse(), ['2027-01-04', '01042027', '4 januari 2027']);
});

test('the same by keyboard, from an earlier day on', async ({ page }) => {
	const hands = keyboard(page);
	await seeWhatItBuys(page, hands);
	await share(page, hands, 'Middag open');
	await findAWay(page, hands);
	await adopt(page, hands, ['2026-12-14', '12142026', '14 december 2026']);
});

test('and without JavaScript', async ({ browser, baseURL }) => {
	const page = await plainPage(browser, baseURL);
	await seeWhatItBuys(page, mouse(false));
	await share(page, mouse(false), 'Middag vrij');
	await findAWay(page, mouse(false));
	await page.close();
});

test('looking can be stopped, and says so where it does not work', async ({ page }) => {
	await openRunning(page, '/drafts/zu-2-zonder-rustmoment/staffing');
	const panel = page.locator('#staffing');
	const look = panel.getByRole('button', { name: 'Zoek een manier die past' });
	// The server never answers.
	await page.route('**/suggestion', () => {});
	await look.click();
	await expect(panel).toContainText('Aan het zoeken');
	await panel.getByRole('button', { name: 'Stop met zoeken' }).click();
	await expect(panel).toContainText('Het zoeken is gestopt. Er is niets veranderd.');
	await page.unroute('**/suggestion');
	await page.route('**/suggestion', (route) => route.abort());
	await look.click();
	await expect(panel).toContainText('Het zoeken is niet gelukt. Er is niets veranderd.');
	await page.unroute('**/suggestion');
	await look.click();
	await expect(panel.getByRole('heading', { name: 'Zo past het' })).toBeVisible();
});

test('shifts are changed from a day, with what cannot be said at its field', async ({ page }) => {
	await page.goto('/groups/zu-1/staffing');
	await page.getByRole('link', { name: 'Diensten van “Schooldag” wijzigen' }).click();
	const first = page.getByRole('group', { name: /^Dienst 1/ });
	await first.getByLabel('Tot', { exact: true }).fill('07:00');
	await first.getByLabel('Pauze (minuten)').fill('240');
	await page.getByRole('button', { name: 'Leg de diensten vast' }).click();
	await expect(page.getByRole('alert')).toContainText('Een dienst duurt korter dan een etmaal');
	await expect(first.getByLabel('Pauze (minuten)')).toHaveValue('240');
	await first.getByLabel('Tot', { exact: true }).fill('15:30');
	await first.getByLabel('Pauze (minuten)').fill('30');
	await first.getByLabel('Naam').fill('Ochtenddienst');
	await page.getByLabel('Vanaf', { exact: true }).fill('2026-11-22');
	await page.getByRole('button', { name: 'Leg de diensten vast' }).click();
	await expect(page.getByText('De diensten zijn vastgelegd.')).toBeVisible();
	await expect(page.locator('#shifts')).toContainText('Ochtenddienst');
});

test('without rules of the location nothing is drawn as enough', async ({ page }) => {
	await page.goto('/setup/locations/noord/staffing');
	await page.getByRole('button', { name: /^Haal weg: regels/ }).click();
	await expect(page.getByText('De regels zijn weggehaald.')).toBeVisible();
	await page.goto('/groups/no-1/staffing');
	await expect(page.locator('main')).toContainText('niet ingevuld hoeveel mensen er nodig zijn');
	await expect(page.locator('#days')).toHaveCount(0);
	await page.getByRole('link', { name: 'Vul de regels van de locatie in' }).click();
	await page.getByLabel('Vanaf', { exact: true }).fill('2026-01-05');
	for (const label of ['Wakker', 'Aanwezig (wakker of slapend)']) {
		for (const field of await page.getByLabel(label, { exact: true }).all()) await field.fill('1');
	}
	await page.getByLabel('Overdag, als iedereen op de kamer is').fill('1');
	await page.getByLabel('Vanaf zoveel jongeren').first().fill('41');
	await page.getByLabel('Zoveel mensen').first().fill('2');
	await page.getByRole('button', { name: 'Leg de regels vast' }).press('Enter');
	await expect(page.getByText('De regels zijn vastgelegd.')).toHaveCount(0);
	await page.getByLabel('Vanaf zoveel jongeren').first().fill('1');
	await page.getByRole('button', { name: 'Leg de regels vast' }).click();
	await expect(page.getByText('De regels zijn vastgelegd.')).toBeVisible();
	await page.goto('/groups/no-1/staffing');
	await expect(page.locator('#days')).toBeVisible();
});

async function plainPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	return context.newPage();
}
