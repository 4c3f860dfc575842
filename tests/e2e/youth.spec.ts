/** A youth: a key changes that night, a transfer is one step, a stricter arrangement says who decided. */
import type { Page } from '@playwright/test';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes the figures of youths.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'youth' } });

/** The strip of a weekday in the week of a youth. */
const stripOf = (page: Page, weekday: string) =>
	page.getByRole('img', { name: new RegExp(`^${weekday}\\.`) });

test('a key opens the night: seen before it is given, and in the week after', async ({ page }) => {
	await page.goto('/youths');
	await page.getByRole('link', { name: 'ZU0028' }).click();
	await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Nachtrust, op slot/);
	await page.getByRole('link', { name: 'Wijzig sleutel' }).click();
	await expect(page.getByRole('heading', { name: 'Wat een sleutel vandaag verandert' })).toBeVisible();
	await page.getByRole('button', { name: 'Geef de sleutel' }).click();
	await expect(page.getByText('De sleutel is gegeven.')).toBeVisible();
	await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Nachtrust, op kamer, kan en mag eruit/);
	await expect(stripOf(page, 'zaterdag')).toHaveAccessibleName(/Nachtrust, op slot/);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText('Teruggenomen.')).toBeVisible();
	await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Nachtrust, op slot/);
});

test('a key by keyboard alone', async ({ page }) => {
	await page.goto('/youths/ZU0043/keys');
	await page.getByLabel('Vanaf').focus();
	const give = page.getByRole('button', { name: 'Geef de sleutel' });
	for (let tab = 0; tab < 12; tab++) {
		if (await give.evaluate((button) => button === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Nachtrust, op kamer/);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a key, leave and being back', async ({ page }) => {
		await page.goto('/youths/ZU0082/keys');
		await page.getByRole('button', { name: 'Geef de sleutel' }).click();
		await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Nachtrust, op kamer/);

		await page.goto('/youths/ZU0082/leave');
		const away = page.getByRole('group', { name: 'Weg vanaf' });
		await away.getByLabel('Dag').fill('2026-11-22');
		// A time may be typed in short.
		await away.getByLabel('Tijd').fill('10.00');
		await page.getByRole('button', { name: 'Bewaar' }).last().click();
		await expect(page.getByText('De afwezigheid is bewaard.')).toBeVisible();
		await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/niet aanwezig/);

		await page.goto('/youths/ZU0082/leave');
		await page.getByText('Is weer terug').first().click();
		const back = page.getByRole('group', { name: 'Terug op' }).first();
		await back.getByLabel('Dag').fill('2026-11-22');
		await back.getByLabel('Tijd').fill('2000');
		await page.getByRole('button', { name: 'Bewaar' }).first().click();
		await expect(page.getByText('Bewaard: weer terug.')).toBeVisible();
		await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/10:00–20:00: niet aanwezig/);
	});
});

test('a transfer ends the stay that runs, and is taken back as one', async ({ page }) => {
	await page.goto('/youths/ZU0096/stays');
	await page.getByLabel('Groep en kamer').selectOption({ label: 'Waal: Kamer 1 (bezet)' });
	const from = page.getByRole('group', { name: 'Vanaf' });
	await from.getByLabel('Dag').fill('2026-11-22');
	await from.getByLabel('Tijd').fill('12:00');
	await page.getByRole('button', { name: 'Bewaar verblijf' }).click();
	await expect(page.getByText('Het verblijf is bewaard.')).toBeVisible();
	await expect(page.getByRole('main')).toContainText('Groep Waal, Kamer 1');
	await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Nachtrust, op kamer, kan en mag eruit/);
	await page.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText('Groep Maas, Kamer 7, sinds', { exact: false })).toBeVisible();
});

test('an arrangement shows what it does first; a stricter one says who decided and why', async ({ page }) => {
	await page.goto('/youths/ZU0167/arrangements');
	await page.getByLabel('Wat doet de jongere dan?').fill('Rust op de kamer');
	await page.getByLabel('In plaats van welk moment?').selectOption('middagrust');
	await page.getByText('Op de kamer, deur op slot').click();
	await page.getByRole('button', { name: 'Bekijk eerst wat dit doet' }).click();
	await expect(
		page.getByRole('heading', { name: 'Dit is een beperking: strenger dan het dagprogramma' })
	).toBeVisible();
	await expect(page.getByLabel('Wat doet de jongere dan?')).toHaveValue('Rust op de kamer');
	await expectAccessible(page);

	await page.getByRole('button', { name: 'Bewaar afspraak' }).click();
	await expect(page.getByRole('alert')).toContainText('Schrijf op wie dat besliste');
	await page.getByLabel('Wie heeft dit besloten?').selectOption({ label: 'gedragswetenschapper' });
	await page.getByLabel('Waarom?').fill('Na overleg, voor een week.');
	await expect(page.getByRole('alert')).toContainText('Een beperking heeft een laatste dag');
	await page.getByLabel('Tot en met').fill('2026-11-28');
	await page.getByLabel('Wat is er lichter geprobeerd?').fill('Een begeleider in de buurt.');
	await page.getByRole('button', { name: 'Bewaar afspraak' }).click();
	await expect(page.getByText('De afspraak is bewaard.')).toBeVisible();
	await expect(page.getByText('Beperking: Rust op de kamer')).toBeVisible();
	await expect(page.getByText('Besloten door: gedragswetenschapper.')).toBeVisible();
	await expect(stripOf(page, 'zondag')).toHaveAccessibleName(/Rust op de kamer, op slot/);
});

test('months stand as bars and as a table, and a day opens into its explanation', async ({ page }) => {
	await page.goto('/youths/OO0159');
	await expect(page.getByRole('img', { name: /^Staafdiagram/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /gelijk oktober 2026/ })).toContainText('10 u');
	await page.getByRole('link', { name: 'woensdag', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Hoe telt woensdag 18 november 2026 voor OO0159?'
	);
	await expect(page.getByText('Eigen afspraak in plaats van Rustmoment (overdracht)')).toBeVisible();
});

test('a youth who has left is found by number', async ({ page }) => {
	await page.goto('/youths');
	await page.getByLabel('Zoek op nummer').fill('ZU0097');
	await page.getByRole('button', { name: 'Zoek' }).click();
	await page.getByRole('link', { name: 'ZU0097' }).click();
	await expect(page.getByText('Deze jongere woont nu niet in een groep.')).toBeVisible();
});

test('roles differ: a youth is for who knows them', async ({ page, baseURL }) => {
	for (const [role, status] of [
		['staff', 403],
		['council-member', 403],
		['researcher', 403],
		['behavioural-scientist', 200]
	] as const) {
		await lookAs(page, role, baseURL);
		expect((await page.goto('/youths/NO0018'))?.status()).toBe(status);
	}
});
