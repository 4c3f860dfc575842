/** Vandaag anders: a moment reported in two taps, by mouse, by keyboard and without JavaScript, and taken back. */
import type { Locator, Page } from '@playwright/test';
import { keyboard } from './hands.ts';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is reported here changes the figures of the groups.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'today' } });

const REST = 'Rustmoment (overdracht)';
const SAVED = /^Bewaard\. Rustmoment \(overdracht\)/;

class TodayPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(groupId: string, date?: string): Promise<void> {
		await this.page.goto(`/groups/${groupId}/today${date ? `?date=${date}` : ''}`);
	}

	/** The form of a moment. */
	form(title: string): Locator {
		return this.page.getByRole('form', { name: `Wat is er anders aan ${title},` });
	}

	async tap(title: string, change: string, reason: string): Promise<void> {
		await this.form(title).getByText(change, { exact: true }).click();
		await this.form(title).getByRole('button', { name: reason }).click();
	}

	/** What stands under “what is different already”. */
	changes(): Locator {
		return this.page.getByRole('listitem').filter({ hasText: 'reden:' });
	}

	async undo(): Promise<void> {
		await this.page
			.getByRole('button', { name: /^Maak ongedaan/ })
			.first()
			.click();
	}
}

test('a skipped moment is reported in two taps, stands beside the plan, and is taken back', async ({
	page
}) => {
	const today = new TodayPage(page);
	await today.open('zu-2');
	await expect(page.getByText('Je meldt wat er echt gebeurt')).toBeVisible();
	await today.tap(REST, 'Vandaag niet', 'Niet nodig');
	await expect(page.getByText(SAVED)).toBeVisible();
	await expect(today.changes()).toContainText('valt weg');

	await page.goto('/explain/groups/zu-2?date=2026-11-22&basis=reported');
	await expect(page.getByRole('heading', { name: 'Geplande afzondering' }).locator('../..')).toContainText(
		'0 min'
	);
	await page.getByRole('link', { name: 'Gepland', exact: true }).click();
	await expect(
		page.getByRole('heading', { name: 'Geplande afzondering' }).locator('../..')
	).not.toContainText(/^\s*0 min/);
	await page.goto('/groups/zu-2#months');
	await expect(page.getByRole('row').filter({ hasText: 'Gemeld' }).first()).toContainText(
		'minder dan gepland'
	);

	await today.open('zu-2');
	await today.undo();
	await expect(page.getByText('Teruggenomen.')).toBeVisible();
	await expect(today.changes()).toHaveCount(0);
});

test('by keyboard alone', async ({ page }) => {
	const today = new TodayPage(page);
	await today.open('zu-1');
	const form = today.form('Nachtrust');
	await form.getByRole('radio', { name: 'Vandaag niet' }).focus();
	// The second of the row: shorter, by half an hour as it is offered first.
	await page.keyboard.press('ArrowRight');
	await expect(form.getByRole('radio', { name: 'Korter', exact: true })).toBeChecked();
	await page.keyboard.press('Tab');
	await expect(form.getByRole('radio', { name: /tot 08:00/ })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	for (let tab = 0; tab < 4; tab++) {
		await page.keyboard.press('Tab');
		if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).includes('Liep zo')) break;
	}
	await page.keyboard.press('Enter');
	await expect(page.getByText(/^Bewaard\. Nachtrust wordt: Nachtrust, 22:00–07:30/)).toBeVisible();
	await page.keyboard.press('Tab');
	await today.undo();
	await expect(page.getByText('Teruggenomen.')).toBeVisible();
});

test('a skipped moment by keyboard alone: chosen, and its reason', async ({ page }) => {
	const hands = keyboard(page);
	const today = new TodayPage(page);
	await today.open('no-2');
	await hands.choose(today.form('Nachtrust').getByRole('radio', { name: 'Vandaag niet' }));
	await hands.press(today.form('Nachtrust').getByRole('button', { name: 'Niet nodig' }));
	await expect(page.getByText(/^Bewaard\. Nachtrust valt weg/)).toBeVisible();
	await hands.press(page.getByRole('button', { name: 'Maak ongedaan' }).first());
	await expect(page.getByText('Teruggenomen.')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('reports, adds and takes back', async ({ page }) => {
		const today = new TodayPage(page);
		await today.open('oo-2');
		await today.tap(REST, 'Vandaag niet', 'Niet nodig');
		await expect(page.getByText(SAVED)).toBeVisible();
		await today.undo();
		await expect(page.getByText('Teruggenomen.')).toBeVisible();
		await today.tap(REST, 'Langer', 'Bezetting');
		await expect(page.getByText(/^Bewaard\. Rustmoment .* 15:00–15:45/)).toBeVisible();
		await today.undo();
		await expect(page.getByText('Teruggenomen.')).toBeVisible();

		await page.getByText('Voeg toe', { exact: true }).click();
		await page.getByLabel('Wat kwam erbij?').fill('Allen op kamer');
		const added = page.locator('#added');
		await added.getByLabel('Begin').fill('20:15');
		await added.getByLabel('Einde').fill('21:00');
		await added.getByRole('button', { name: 'Bezetting' }).click();
		await expect(page.getByText('Bewaard. Erbij: Allen op kamer, 20:15–21:00.')).toBeVisible();
		await today.undo();
		await expect(today.changes()).toHaveCount(0);
	});

	test('keeps what was typed where a time is missing', async ({ page }) => {
		const today = new TodayPage(page);
		await today.open('oo-2');
		const form = today.form(REST);
		await form.getByText('Langer', { exact: true }).click();
		await form.getByText('Zelf tijden kiezen').nth(1).click();
		await form.getByLabel('Einde').nth(1).fill('');
		await form.getByRole('button', { name: 'Bezetting' }).click();
		await expect(page.getByRole('alert')).toContainText('Vul allebei de tijden in');
		await expect(form.getByRole('radio', { name: 'Langer', exact: true })).toBeChecked();
	});
});

test('a youth with an own arrangement is not counted in the room unless somebody says so', async ({
	page
}) => {
	const today = new TodayPage(page);
	// On Wednesday OO0159 goes for a walk in place of the rest moment.
	await today.open('oo-2', '2026-11-18');
	const form = today.form(REST);
	await form.getByText('Langer', { exact: true }).click();
	await expect(form.getByText('Wie deed toch mee?').last()).toBeVisible();
	await expect(form.getByRole('checkbox', { name: /OO0159 .*Wandelen/ }).last()).not.toBeChecked();
	await form.getByRole('button', { name: 'Bezetting' }).click();
	await page.goto('/explain/youths/OO0159/2026-11-18?basis=reported');
	await expect(page.getByRole('heading', { name: 'Wandelen' })).toBeVisible();
	await page.goto('/explain/youths/OO0147/2026-11-18?basis=reported');
	await expect(page.getByText('15:00–15:45', { exact: true })).toBeVisible();
});

test('a day to come is chosen beforehand, for some youths only', async ({ page }) => {
	const today = new TodayPage(page);
	await today.open('zu-1', '2026-11-27');
	await expect(
		page.getByRole('heading', { name: 'Je kiest vooraf voor een dag die nog komt' })
	).toBeVisible();
	const form = today.form('Nachtrust');
	await form.getByText('Anders', { exact: true }).click();
	await form.getByLabel('Wat komt ervoor in de plaats?').fill('Nacht met de deur open');
	await form.getByText('Op de kamer, deur open, eruit mag als het nodig is').click();
	await form.getByText('Niet voor iedereen?').click();
	await form.getByText('Alleen deze jongeren').click();
	await form.getByRole('checkbox', { name: 'ZU0015' }).check();
	await form.getByRole('button', { name: 'Individueel plan' }).click();
	await expect(today.changes()).toContainText('alleen voor ZU0015');
	await expect(today.changes()).toContainText('gekozen');
	await page.goto('/youths/ZU0015?week=2026-11-27');
	await expect(page.getByRole('link', { name: 'vrijdag 27 november 2026' })).toBeVisible();
});

test('two people at once: the second sees who was first and keeps what was typed', async ({
	page,
	browser,
	baseURL
}) => {
	const today = new TodayPage(page);
	await today.open('no-1');
	const form = today.form('Nachtrust');
	await form.getByText('Anders', { exact: true }).click();
	await form.getByLabel('Wat kwam ervoor in de plaats?').fill('Filmavond');

	const context = await browser.newContext({ baseURL });
	const other = new TodayPage(await context.newPage());
	await other.open('no-1');
	await other.tap('Nachtrust', 'Korter', 'Ziekte');
	await expect(other.page.getByText(/^Bewaard\./)).toBeVisible();
	await context.close();

	await form.getByRole('button', { name: 'Iets anders' }).click();
	await expect(page.getByRole('alert')).toContainText('Iemand anders was net iets eerder');
	await expect(page.getByRole('alert')).toContainText('locatiemanager: vandaag anders');
	await expect(form.getByLabel('Wat kwam ervoor in de plaats?')).toHaveValue('Filmavond');
	await form.getByRole('button', { name: 'Iets anders' }).click();
	await expect(page.getByText(/^Bewaard\. Nachtrust wordt: Filmavond/)).toBeVisible();
});

test('a month that has ended is confirmed, and that is taken back', async ({ page }) => {
	await page.goto('/groups/zu-1');
	await page.getByRole('button', { name: 'Deze maand klopt augustus 2026' }).click();
	await expect(page.getByText('augustus 2026 is bevestigd.')).toBeVisible();
	await expect(page.getByText('bevestigd op 22 nov 2026')).toBeVisible();
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText('augustus 2026 is niet meer bevestigd.')).toBeVisible();
});

test('a member of the youth council looks, and records nothing', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/groups/zu-2/today');
	await expect(page.getByText('Jouw rol kan hier alleen kijken.')).toBeVisible();
	await expect(page.locator('main form[method="post"]')).toHaveCount(0);
	await page.goto('/groups/zu-2');
	await expect(
		page.getByText('Cijfers van echte jongeren zie je alleen van je eigen groepen.')
	).toBeVisible();
	await expect(page.getByRole('link', { name: /^Gepland/ })).toHaveCount(0);
});

test('axe finds nothing while changes are being told', async ({ page }) => {
	const today = new TodayPage(page);
	await today.open('oo-2', '2026-11-25');
	await today.form(REST).getByText('Langer', { exact: true }).click();
	await today.form('Nachtrust').getByText('Anders', { exact: true }).click();
	await expectAccessible(page);
});
