/** A pilot that runs: a round, guidance, and a conclusion that adopts it, taken back again; by mouse, by keyboard and without JavaScript. */
import type { Page } from '@playwright/test';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, lookAs, openRunning } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes the figures of the groups.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'pilots' } });

const PILOT = '/pilots/proef-beuk-avond';
const TITLE = 'Proef: door de week later naar de kamer';
const NAME = 'Door de week later naar de kamer';

async function find(page: Page, hands: Hands): Promise<void> {
	await page.goto('/groups/no-2');
	await hands.press(page.getByRole('link', { name: 'Proeven', exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: 'Proeven' })).toBeVisible();
	await hands.press(page.getByRole('link', { name: TITLE, exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
	await expect(page.getByText('nog 22 dagen, vandaag meegeteld')).toBeVisible();
	await expect(page.locator('#figures [data-figure="before-mandatoryRoom"]')).toHaveText('70 u 00');
	await expect(page.locator('#figures [data-figure="expected-mandatoryRoom"]')).toHaveText('67 u 30');
	await expect(page.locator('#rounds')).toContainText('minder dan vijf antwoorden');
}

async function round(page: Page, hands: Hands): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Ronde van het team' }));
	const safe = page.getByRole('group', { name: 'Ik voel me hier veilig.' });
	await hands.press(page.getByRole('button', { name: 'Leg de ronde vast' }));
	await expect(page.getByRole('alert')).toContainText('minstens één zin');
	await hands.type(safe.getByLabel('Aantal “oneens”', { exact: false }).first(), '1');
	await hands.type(safe.getByLabel('Ik voel me hier veilig. Aantal “eens”'), '5');
	await hands.press(page.getByRole('button', { name: 'Leg de ronde vast' }));
	await expect(page.getByText('De ronde is vastgelegd.')).toBeVisible();
	const row = page.locator('#rounds tr', { hasText: '22 november 2026' });
	await expect(row).toContainText('eens');
}

async function guidance(page: Page, hands: Hands): Promise<void> {
	await hands.press(page.locator('#guidance').getByText('Vul uren in', { exact: true }));
	await hands.type(page.getByLabel('Uren in alles'), '3,5');
	await hands.type(page.getByLabel('Waarvan als schaduw'), '4');
	await hands.press(page.getByRole('button', { name: 'Leg de uren vast' }));
	await expect(page.locator('#guidance')).toContainText('Schaduw is daar een deel van.');
	await hands.type(page.getByLabel('Waarvan als schaduw'), '1');
	await hands.press(page.getByRole('button', { name: 'Leg de uren vast' }));
	await expect(page.getByText('De begeleiding is vastgelegd.')).toBeVisible();
	await expect(page.locator('#guidance')).toContainText('3 u 30');
}

async function conclude(page: Page, hands: Hands): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Sluit de proef af' }));
	await hands.type(page.getByLabel('Wat is de conclusie?'), 'De avonden bleven rustig.');
	await hands.choose(page.getByRole('radio', { name: /^Overnemen/ }));
	await hands.type(page.getByLabel('Naam', { exact: true }), NAME);
	await hands.press(page.getByRole('button', { name: 'Sluit de proef af' }));
	await expect(page.getByText('De proef is afgesloten.')).toBeVisible();
	await expect(page.locator('#conclusion')).toContainText('De avonden bleven rustig.');
	await expect(page.locator('#conclusion')).toContainText('vanaf 14 december 2026');
}

/** The whole story; what it recorded is taken back at the end, so that it can be told again with other hands. */
async function tellStory(page: Page, hands: Hands): Promise<void> {
	await find(page, hands);
	await round(page, hands);
	await guidance(page, hands);
	await conclude(page, hands);
	await hands.press(page.getByRole('button', { name: 'Maak ongedaan' }));
	await expect(page.getByText('Het is teruggenomen.')).toBeVisible();
	await page.goto(PILOT);
	await expect(page.locator('#conclusion')).toHaveCount(0);
	await hands.press(page.getByRole('button', { name: /^Haal weg: Ik voel me hier veilig\. 22 november/ }));
	await expect(page.getByText('Het is weggehaald.')).toBeVisible();
	await hands.press(page.locator('#guidance').getByText('Wat er is ingevuld', { exact: true }));
	await hands.press(page.locator('#guidance').getByRole('button', { name: /^Haal weg/ }));
	await expect(page.locator('#guidance')).toContainText('Er is nog niets ingevuld.');
}

test.describe('a pilot from a round to its conclusion', () => {
	test.describe.configure({ mode: 'serial' });

	test('by mouse', async ({ page }) => {
		await tellStory(page, mouse());
	});

	test('by keyboard', async ({ page }) => {
		await tellStory(page, keyboard(page));
	});

	test('without JavaScript', async ({ browser, server }) => {
		const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
		await tellStory(await context.newPage(), mouse(false));
		await context.close();
	});

	test('is refused without words, and keeps what was typed', async ({ page }) => {
		await openRunning(page, `${PILOT}/conclude`);
		await page.getByLabel('Wat is de conclusie?').fill(' ');
		await page.getByRole('radio', { name: /^Overnemen/ }).check();
		await page.getByLabel('Geldt vanaf').fill('2024-01-01');
		await page.getByRole('button', { name: 'Sluit de proef af' }).click();
		await expect(
			page.getByText('Zonder woorden kan een proef niet worden afgesloten.').first()
		).toBeVisible();
		await expect(page.getByText('Vanaf die dag geldt al een andere versie.').first()).toBeVisible();
		await expect(page.getByRole('radio', { name: /^Overnemen/ })).toBeChecked();
		await expect(page.getByLabel('Geldt vanaf')).toHaveValue('2024-01-01');
		await expectAccessible(page);
	});
});

test('staff fill in a round, and do not close a pilot', async ({ page, baseURL }) => {
	await lookAs(page, 'staff', baseURL);
	await page.goto('/pilots/proef-maas-middag');
	await expect(page.getByRole('link', { name: 'Ronde van de jongeren' })).toBeVisible();
	await page.goto(PILOT);
	await expect(page.getByRole('heading', { level: 1, name: TITLE })).toHaveCount(0);
});

test('the slip of a round is all that comes on paper', async ({ page }) => {
	await page.goto(`${PILOT}/round?voices=youths`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Leg de ronde vast' })).toBeHidden();
	await expect(page.locator('#paper')).toContainText('Zet je naam er niet op.');
	await expect(page.locator('.slip')).toHaveCount(4);
});
