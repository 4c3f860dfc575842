/** Measuring: a period, an ambition and a target, by mouse, by keyboard and without JavaScript; norms and occupancy to read. */
import type { Page } from '@playwright/test';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, listenForBreaches, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here shows on every list of periods and targets.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'periods' } });

/** The card of a list with a heading. */
const card = (page: Page, heading: string) =>
	page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });

/** Opens with an end before its start: refused, and what was typed is still there. */
async function makePeriod(page: Page, hands: Hands, name: string): Promise<void> {
	await page.goto('/periods');
	await hands.press(page.getByRole('link', { name: 'Nieuwe meting' }));
	await expect(page.getByRole('heading', { level: 1, name: 'Een nieuwe meting' })).toBeVisible();
	await hands.type(page.getByLabel('Naam', { exact: true }), name);
	await hands.date(page.getByLabel('Eerste dag'), '2027-01-01', '01012027');
	await hands.date(page.getByLabel('Laatste dag'), '2026-12-31', '12312026');
	await hands.press(page.getByRole('button', { name: 'Bewaar de meting' }));
	await expect(page.getByText('De laatste dag ligt voor de eerste dag.').first()).toBeVisible();
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(name);
	await expect(page.getByLabel('Eerste dag')).toHaveValue('2027-01-01');
	await hands.date(page.getByLabel('Laatste dag'), '2027-03-31', '03312027');
	await hands.press(page.getByRole('button', { name: 'Bewaar de meting' }));
	await expect(page.getByText(`${name} is bewaard.`)).toBeVisible();
	await expect(card(page, name)).toContainText('1 januari 2027 t/m 31 maart 2027');
	await expect(card(page, name)).toContainText('nog niet begonnen');
	await expect(card(page, name)).toContainText('Meting najaar 2026');
}

async function stateAmbition(page: Page, hands: Hands, text: string): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Voornemens', exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: 'Wat zijn we van plan?' })).toBeVisible();
	const form = page.locator('#add');
	await hands.pick(form.getByLabel('Locatie'), 'De Linde Oost');
	await hands.choose(form.getByRole('radio', { name: 'de nacht' }));
	await hands.type(form.getByLabel('Wat is het voornemen?'), text);
	await hands.press(form.getByRole('button', { name: 'Bewaar het voornemen' }));
	await expect(page.getByText('Het voornemen is bewaard.')).toBeVisible();
	await expect(page.locator('li', { hasText: text })).toContainText('Telt mee in Meting najaar 2026.');
}

/** Somebody who measures: under a name of their own, with a target for a day of their own. */
interface Measurer {
	readonly name: string;
	/** As a date, as the keyboard types it, and in words. */
	readonly by: readonly [date: string, keys: string, words: string];
}

/** Two taps: the preset, and save; the day is moved, for a place has one target of a figure on a day. */
async function setTarget(page: Page, hands: Hands, who: string, by: Measurer['by']): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Doelen', exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: 'Waar willen we naartoe?' })).toBeVisible();
	await hands.pick(page.getByLabel('Waarvoor?'), 'Maas (De Linde Zuid)');
	await hands.press(page.getByRole('button', { name: 'De helft in drie jaar' }));
	await expect(
		page.getByRole('heading', { name: 'Geplande afzondering van Maas (De Linde Zuid)' })
	).toBeVisible();
	await expect(page.getByRole('group', { name: 'Waar begin je?' }).getByLabel('uren')).toHaveValue('10');
	await expect(page.getByRole('group', { name: 'Waar wil je naartoe?' }).getByLabel('uren')).toHaveValue('5');
	await expect(page.getByLabel('Uiterlijk op')).toHaveValue('2029-11-22');
	await hands.date(page.getByLabel('Uiterlijk op'), by[0], by[1]);
	await hands.type(page.getByLabel('Wie zorgt ervoor?'), who);
	await hands.press(page.getByRole('button', { name: 'Bewaar het doel' }));
	await expect(page.getByText('Het doel is bewaard.')).toBeVisible();
	const shown = card(page, 'Geplande afzondering: Maas (De Linde Zuid)').filter({ hasText: who });
	await expect(shown).toContainText('op schema');
	await expect(shown).toContainText('10 u 00');
	await expect(shown).toContainText(`uiterlijk ${by[2]}`);
	await expect(shown).toContainText('Met wat nu gepland is, loopt dit vanaf');
}

async function measure(
	page: Page,
	baseURL: string | undefined,
	hands: Hands,
	{ name, by }: Measurer
): Promise<void> {
	await lookAs(page, 'director', baseURL);
	await makePeriod(page, hands, `Meting ${name}`);
	await stateAmbition(page, hands, `Deuren open in de nacht, ${name}.`);
	await setTarget(page, hands, `bestuurder (${name})`, by);
}

test.describe('a period, an ambition and a target', () => {
	test.setTimeout(120_000);

	test('by mouse', async ({ page, baseURL }) => {
		const breaches = listenForBreaches(page);
		await measure(page, baseURL, mouse(), {
			name: 'muis',
			by: ['2029-11-22', '11222029', '22 november 2029']
		});
		expect(breaches).toEqual([]);
	});

	test('by keyboard', async ({ page, baseURL }) => {
		await measure(page, baseURL, keyboard(page), {
			name: 'toetsen',
			by: ['2029-11-23', '11232029', '23 november 2029']
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('by mouse', async ({ page, baseURL }) => {
			await measure(page, baseURL, mouse(false), {
				name: 'zonder script',
				by: ['2029-11-24', '11242029', '24 november 2029']
			});
		});
	});
});

test('a target is changed and withdrawn by who may', async ({ page, baseURL }) => {
	await lookAs(page, 'location-manager', baseURL);
	await page.goto('/targets/new?place=location:zuid&figure=locked&preset=zero');
	await page.getByLabel('Wie zorgt ervoor?').fill('teamleider');
	await page.getByRole('button', { name: 'Bewaar het doel' }).click();
	const shown = card(page, 'Op slot: De Linde Zuid').filter({ hasText: 'teamleider' });
	await expect(shown).toContainText('uiterlijk 1 januari 2029');
	await shown.getByRole('link', { name: /^Wijzig dit doel/ }).click();
	await page.getByLabel('Uiterlijk op').fill('2026-01-01');
	await page.getByRole('button', { name: 'Bewaar het doel' }).click();
	await expect(page.getByText('De einddatum ligt niet na de begindatum.').first()).toBeVisible();
	await expect(page.getByLabel('Wie zorgt ervoor?')).toHaveValue('teamleider');
	await expectAccessible(page);
	await page.locator('summary', { hasText: 'Intrekken' }).click();
	await page.getByRole('button', { name: 'Ja, trek dit doel in' }).click();
	await expect(page.getByText('Het doel is ingetrokken.')).toBeVisible();
	await expect(shown).toHaveCount(0);
});

test('norms answer for a day, and a door that locks itself is a conflict with its rooms', async ({
	page
}) => {
	await page.goto('/norms');
	const lockingIn = page.locator('#locking-in');
	await expect(lockingIn).toContainText('geldt');
	await page.getByLabel('Wat gold er op deze dag?').fill('2023-06-01');
	await page.getByRole('button', { name: 'Toon' }).last().click();
	await expect(lockingIn).toContainText('gold toen nog niet (geldt vanaf 1 januari 2024)');
	await page.goto('/groups/zu-1');
	await expect(page.locator('#norms')).toContainText('Kamer 1, Kamer 2');
	await expect(page.locator('#norms')).toContainText('vanzelf op slot');
});

test('occupancy shows both averages to who may see figures, and not to others', async ({ page, baseURL }) => {
	await page.goto('/periods/occupancy');
	await expect(page.getByRole('columnheader', { name: /verlof eraf/ })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: /verlof meegeteld/ })).toBeVisible();
	await expect(page.getByRole('row', { name: /oktober 2026/ })).toContainText('uit verblijven');
	await lookAs(page, 'council-member', baseURL);
	expect((await page.goto('/periods/occupancy'))?.status()).toBe(403);
	await page.goto('/periods');
	await expect(page.getByRole('link', { name: 'Bezetting' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Nieuwe meting' })).toHaveCount(0);
});
