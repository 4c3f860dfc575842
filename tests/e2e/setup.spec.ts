/** A new group, from nothing to its first figure: rooms, youths and stays from files, a night in its program. */
import type { Page } from '@playwright/test';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expect, test } from './server.ts';

interface NewGroup {
	readonly name: string;
	/** Numbers of its two youths. */
	readonly numbers: readonly [string, string];
}

async function addGroup(page: Page, hands: Hands, { name }: NewGroup): Promise<void> {
	await page.goto('/setup');
	await hands.press(page.getByRole('link', { name: 'Groep toevoegen: De Linde Zuid' }));
	await expect(page.getByRole('heading', { level: 1, name: 'Een nieuwe groep' })).toBeVisible();
	await hands.type(page.getByLabel('Naam', { exact: true }), name);
	await hands.type(page.getByLabel('Aantal plaatsen').first(), '2');
	await hands.choose(page.getByRole('radio', { name: /gaat vanzelf op slot/ }));
	await hands.press(page.getByRole('button', { name: 'Groep toevoegen' }));
	await expect(page.getByText('De groep is bewaard.')).toBeVisible();
}

async function addRooms(page: Page, hands: Hands): Promise<void> {
	await expect(page.getByLabel('Namen')).toHaveValue('Kamer 1\nKamer 2');
	await hands.press(page.getByRole('button', { name: 'Voeg de kamers toe' }));
	await expect(page.getByText('2 kamers zijn toegevoegd.')).toBeVisible();
	await expect(page.getByRole('row', { name: /Kamer 2.*gaat vanzelf op slot/ })).toBeVisible();
}

/** Takes a file in of which one row is refused. */
async function takeFile(page: Page, hands: Hands, name: string, content: string): Promise<void> {
	await hands.file(page.getByLabel('Bestand', { exact: true }), name, content);
	await hands.press(page.getByRole('button', { name: 'Bekijk wat erin staat' }));
	await expect(page.getByRole('heading', { level: 1, name: 'Klopt dit?' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Geweigerd: 1 rij' })).toBeVisible();
	await hands.press(page.getByRole('button', { name: 'Bewaar 2 rijen' }));
	await expect(page.getByText('Er zijn 2 rijen bewaard.')).toBeVisible();
}

async function addYouths(page: Page, hands: Hands, { name, numbers: [one, other] }: NewGroup): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Lees een bestand in' }));
	await expect(page.getByRole('radio', { name: /^Jongeren/ })).toBeChecked();
	await takeFile(page, hands, 'jongeren.csv', `jongere;locatie\r\n${one};ZU\r\n${other};Zuid\r\nJan;ZU\r\n`);
	await hands.press(page.getByRole('link', { name: 'Lees de verblijven in' }));
	await expect(page.getByRole('radio', { name: /^Verblijven/ })).toBeChecked();
	const stays = [
		'youth,group,room,from',
		`${one},${name},Kamer 1,2026-11-01`,
		`${other},"${name}",Kamer 2,01-11-2026 14:00`,
		`${other},=Vecht,,1-12-2026`
	];
	await takeFile(page, hands, 'verblijven.csv', stays.join('\n'));
	await hands.press(page.getByRole('link', { name: `Bekijk groep ${name}` }));
}

/** A night on school days that nobody may leave, in the list of the week editor. */
async function addNight(page: Page, hands: Hands): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Maak een dagprogramma' }).first());
	await expect(page.getByRole('heading', { level: 1, name: /^Dagprogramma van/ })).toBeVisible();
	// Without JavaScript the list is all there is.
	if (hands.hasScript) await hands.press(page.getByRole('button', { name: 'Lijst', exact: true }));
	await hands.press(page.locator('summary', { hasText: 'Nieuw blok: Schooldag' }));
	const form = page.locator('form', { has: page.getByRole('button', { name: 'Voeg blok toe' }) }).first();
	await hands.type(form.getByLabel('Naam'), 'Nachtrust');
	await hands.type(form.getByLabel('Begint'), '22:00');
	await hands.type(form.getByLabel('Eindigt'), '730');
	await hands.pick(form.getByLabel('Soort'), 'nachtrust');
	await hands.choose(form.getByRole('radio', { name: 'Ja, het moet' }));
	await hands.choose(form.getByRole('radio', { name: /^Als het nodig is/ }));
	await hands.press(form.getByRole('button', { name: 'Voeg blok toe' }));
	await expect(page.getByText('Nachtrust').first()).toBeVisible();
}

async function saveVersion(page: Page, hands: Hands): Promise<void> {
	await hands.type(page.getByLabel('Hoe heet deze versie?'), 'Eerste programma');
	await hands.date(page.getByLabel('Geldt vanaf'), '2026-11-01', '11012026');
	await hands.press(page.getByRole('button', { name: 'Bewaar als versie' }));
	await expect(page).toHaveURL(/\/versions\//);
}

/** Doors that lock themselves: all of the night counts in all three figures, whatever the rule says. */
async function expectFirstFigure(page: Page, { name }: NewGroup): Promise<void> {
	await page.goto('/setup');
	await page.getByRole('link', { name: `Dagprogramma van ${name}` }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Dagprogramma van ${name}` })).toBeVisible();
	await page.getByRole('link', { name }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
	for (const figure of ['Verplichte kamertijd', 'Geplande afzondering', 'Op slot']) {
		const section = page.locator('section', {
			has: page.getByRole('heading', { name: figure, exact: true })
		});
		await expect(section.first()).toContainText(/[1-9]\d* u \d\d/);
	}
}

async function setUp(page: Page, hands: Hands, group: NewGroup): Promise<void> {
	await addGroup(page, hands, group);
	await addRooms(page, hands);
	await addYouths(page, hands, group);
	await addNight(page, hands);
	await saveVersion(page, hands);
	await expectFirstFigure(page, group);
}

test.describe('a new group gets its first figure', () => {
	test.setTimeout(120_000);

	test('by mouse', async ({ page }) => {
		await setUp(page, mouse(), { name: 'Vecht', numbers: ['ZU0901', 'ZU0902'] });
	});

	test('by keyboard', async ({ page }) => {
		await setUp(page, keyboard(page), { name: 'Dommel', numbers: ['ZU0911', 'ZU0912'] });
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('by mouse', async ({ page }) => {
			await setUp(page, mouse(false), { name: 'Linge', numbers: ['ZU0921', 'ZU0922'] });
		});
	});
});

test('new doors hold for all rooms from a day on', async ({ page }) => {
	await page.goto('/setup/groups/zu-1');
	await page.locator('summary', { hasText: 'Deuren vervangen' }).click();
	await page.getByLabel('Eerste dag met de nieuwe deuren').fill('2026-12-01');
	await page
		.getByRole('group', { name: 'Wat kunnen de nieuwe deuren?' })
		.getByRole('radio', { name: /^geen slot/ })
		.check();
	await page.getByRole('button', { name: 'Leg vast' }).click();
	await expect(page.getByText('Vanaf 1 december 2026 hebben 10 kamers een andere deur.')).toBeVisible();
	await expect(page.getByRole('row', { name: /^Kamer 10 .*vanaf 1 december 2026: geen slot/ })).toBeVisible();
});
