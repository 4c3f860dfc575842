/** Policy through time: an urgent measure, notes on why, comparing, correcting and withdrawing, by mouse, by keyboard and without JavaScript. */
import type { Locator, Page } from '@playwright/test';
import { onlyTellCouncils } from './councils.ts';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes the figures of the groups.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'versions' } });

test.beforeAll(({ server }) => onlyTellCouncils(server.origin, ['zuid', 'oost']));

/** A group with a version of its past, and the one before that. */
interface Told {
	readonly group: string;
	readonly name: string;
	readonly version: string;
	readonly title: string;
	readonly before: string;
}

const WAAL: Told = {
	...{ group: 'zu-2', name: 'Waal', version: 'zu-2@2022-09-05', title: 'Avondrust vervalt' },
	before: 'Waal: Twee rustmomenten, deur op slot (vanaf 1 okt 2019)'
};
const MEES: Told = {
	...{ group: 'oo-2', name: 'Mees', version: 'oo-2@2022-02-07', title: 'Naar buiten komen mag' },
	before: 'Mees: Eén rustmoment, deur op slot (vanaf 1 okt 2019)'
};
const BEUK: Told = {
	...{
		group: 'no-2',
		name: 'Beuk',
		version: 'no-2@2020-10-12',
		title: 'Overdracht door één medewerker: middagrust vervalt'
	},
	before: 'Beuk: Twee rustmomenten, deur op slot (vanaf 1 okt 2019)'
};

const entryOn = (page: Page, date: string): Locator => page.locator(`#on-${date}`);

/** Ticks a box as a keyboard does, which works for everyone. */
async function tick(page: Page, hands: Hands, box: Locator): Promise<void> {
	await hands.focus(box);
	await page.keyboard.press('Space');
	await expect(box).toBeChecked();
}

async function measure(page: Page, hands: Hands, { group, name }: Told): Promise<void> {
	await page.goto(`/groups/${group}`);
	await hands.press(page.getByRole('link', { name: 'Spoedmaatregel', exact: true }));
	await expect(page.getByRole('heading', { level: 1, name: `Spoedmaatregel voor ${name}` })).toBeVisible();
	await hands.type(page.getByLabel('Begin', { exact: true }), '13:00');
	await hands.type(page.getByLabel('Einde', { exact: true }), '16:00');
	await hands.choose(page.getByRole('radio', { name: /^Op de kamer, deur dicht, eruit mag niet/ }));
	await hands.choose(page.getByRole('radio', { name: /^2 dagen/ }));
	await hands.choose(page.getByRole('radio', { name: 'quarantaine' }));
	await hands.type(page.getByLabel('Wat is er aan de hand?'), 'Drie jongeren zijn besmet.');
	await hands.press(page.getByRole('button', { name: 'Leg de maatregel nu vast' }));
	await expect(page.getByText('De spoedmaatregel is vastgelegd.')).toBeVisible();
	await expect(
		page.getByRole('heading', { name: `${name}: spoedmaatregel t/m 23 november 2026` })
	).toBeVisible();
	await expect(page.getByText('Om quarantaine: Drie jongeren zijn besmet.')).toBeVisible();
	await expect(page.getByText(/meer$/).first()).toBeVisible();
}

async function seeMeasure(page: Page, { group, name }: Told): Promise<void> {
	await page.goto('/');
	await expect(page.getByRole('heading', { name: `${name}: spoedmaatregel` })).toBeVisible();
	await page.goto(`/groups/${group}/versions`);
	await expect(entryOn(page, '2026-11-22')).toContainText('Spoedmaatregel');
	await page.goto(`/changes?kind=urgent-measure&group=${group}`);
	await expect(page.getByText('1 verandering gevonden.')).toBeVisible();
	await expect(page.getByText(/Vastgelegd op .* door locatiemanager/)).toBeVisible();
}

async function prolong(page: Page, hands: Hands, { group, name }: Told): Promise<void> {
	await page.goto(`/groups/${group}`);
	await hands.press(page.getByRole('link', { name: 'Verleng', exact: true }));
	await hands.choose(page.getByRole('radio', { name: /^3 dagen: t\/m donderdag 26 november/ }));
	await hands.type(page.getByLabel('Waarom is het nog nodig?'), 'Nog niet iedereen is beter.');
	await hands.press(page.getByRole('button', { name: 'Verleng de maatregel' }));
	await expect(page.getByText('De maatregel is verlengd.')).toBeVisible();
	await expect(
		page.getByRole('heading', { name: `${name}: spoedmaatregel van 24 november 2026 t/m 26 november 2026` })
	).toBeVisible();
	await hands.press(page.getByRole('button', { name: 'Maak ongedaan' }));
	await expect(page.getByText('Het is teruggenomen.')).toBeVisible();
	await expect(page.getByRole('heading', { name: /spoedmaatregel van/ })).toHaveCount(0);
}

async function note(page: Page, hands: Hands, { group, version }: Told): Promise<void> {
	const date = version.split('@')[1];
	await page.goto(`/groups/${group}/versions`);
	await hands.press(entryOn(page, date).getByRole('link', { name: /^Schrijf op wat hielp/ }));
	await expect(
		page.getByRole('heading', { level: 1, name: 'Waarom lukte dit, of was het lastig?' })
	).toBeVisible();
	await tick(page, hands, page.getByLabel('het team deed mee'));
	await tick(page, hands, page.getByLabel('de grootte van de groep'));
	await hands.type(page.getByLabel('In eigen woorden'), 'Eerst met de kleinste groep.');
	await hands.press(page.getByRole('button', { name: 'Bewaar', exact: true }));
	await expect(page.getByText('De toelichting is bewaard.')).toBeVisible();
	await expect(entryOn(page, date)).toContainText('Wat hielp: het team deed mee.');
	await expect(entryOn(page, date)).toContainText('Eerst met de kleinste groep.');
}

async function compare(page: Page, hands: Hands, { group, version, before, title }: Told): Promise<void> {
	const date = version.split('@')[1];
	await page.goto(`/groups/${group}/versions`);
	await hands.press(entryOn(page, date).getByRole('link', { name: /^Vergelijk voor en na/ }));
	await expect(page.getByRole('heading', { level: 1, name: 'Wat is het verschil?' })).toBeVisible();
	await hands.pick(page.getByLabel('Van', { exact: true }), before);
	await hands.press(page.getByRole('button', { name: 'Vergelijk', exact: true }));
	await expect(page.locator('#changes')).toContainText('minder');
	await expect(page.locator('#changes')).toContainText('per jongere per week');
	await expect(page.getByRole('heading', { name: 'Een schooldag' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Draai om' })).toBeVisible();
	await expect(page.getByLabel('Naar', { exact: true }).locator('option:checked')).toContainText(title);
}

async function correct(page: Page, hands: Hands, { group, version, title }: Told): Promise<void> {
	await page.goto(`/groups/${group}/versions/${version}`);
	await hands.press(page.getByRole('link', { name: 'Corrigeer: dit is verkeerd vastgelegd' }));
	await hands.type(page.getByLabel('Naam', { exact: true }), `${title} (hersteld)`);
	await hands.press(page.getByRole('button', { name: 'Leg de correctie vast' }));
	// The browser asks for what is missing, and nothing is lost.
	await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(`${title} (hersteld)`);
	await hands.type(page.getByLabel('Wat was er verkeerd?'), 'De naam klopte niet.');
	await hands.press(page.getByRole('button', { name: 'Leg de correctie vast' }));
	await expect(page.getByText('De correctie is vastgelegd.')).toBeVisible();
	const entry = entryOn(page, version.split('@')[1]);
	await expect(entry).toContainText(`${title} (hersteld)`);
	await expect(entry).toContainText('De naam klopte niet.');
	await expect(entry).toContainText(`De naam: van “${title}” naar “${title} (hersteld)”.`);
	await hands.press(page.getByRole('button', { name: 'Maak ongedaan' }));
	await expect(page.getByText('Het is teruggenomen.')).toBeVisible();
	await expect(entry).not.toContainText('(hersteld)');
}

async function planAndWithdraw(page: Page, hands: Hands, { group, version }: Told): Promise<void> {
	await page.goto(`/groups/${group}/versions/${version}`);
	await hands.press(page.getByRole('button', { name: 'Begin een ontwerp met deze versie' }));
	await expect(page.getByRole('heading', { level: 1, name: /^Dagprogramma van/ })).toBeVisible();
	await hands.type(page.getByLabel('Hoe heet deze versie?'), 'Plan voor de winter');
	await hands.date(page.getByLabel('Geldt vanaf'), '2026-12-09', '12092026');
	await hands.press(page.getByRole('button', { name: 'Bewaar als versie' }));
	const other = page.getByRole('button', { name: /^Vergelijk met/ });
	await hands.press(other);
	await expect(other).toHaveCount(0);
	await hands.press(page.getByRole('button', { name: 'Bewaar als versie' }));
	await expect(page).toHaveURL(/\/versions\/.*saved/);
	await hands.press(page.locator('summary', { hasText: 'Trek deze versie in' }));
	await hands.type(page.getByLabel('Waarom gaat deze versie niet in?'), 'De nachtdienst is nog niet rond.');
	await hands.press(page.getByRole('button', { name: 'Ja, trek in' }));
	await expect(page.getByText('De versie is ingetrokken.')).toBeVisible();
	const gone = entryOn(page, '2026-12-09');
	await expect(gone).toContainText('Deze versie heeft nooit gegolden.');
	await expect(gone).toContainText('De nachtdienst is nog niet rond.');
	const back = page.url();
	await hands.press(gone.getByRole('link', { name: 'Plan voor de winter' }));
	await expect(page.getByRole('heading', { level: 1, name: /Plan voor de winter/ })).toBeVisible();
	await expect(page.getByText('De nachtdienst is nog niet rond.')).toBeVisible();
	await page.goto(back);
	await hands.press(page.getByRole('button', { name: 'Maak ongedaan' }));
	await expect(entryOn(page, '2026-12-09')).toContainText('gaat nog in');
}

async function walk(page: Page, hands: Hands, told: Told): Promise<void> {
	await note(page, hands, told);
	await compare(page, hands, told);
	await correct(page, hands, told);
	await planAndWithdraw(page, hands, told);
	await measure(page, hands, told);
	await seeMeasure(page, told);
	await prolong(page, hands, told);
}

test.describe('versions through time and an urgent measure', () => {
	test.setTimeout(180_000);

	test('by mouse', async ({ page }) => {
		await walk(page, mouse(), WAAL);
	});

	test('by keyboard', async ({ page }) => {
		await walk(page, keyboard(page), MEES);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('by mouse', async ({ page }) => {
			await walk(page, mouse(false), BEUK);
		});
	});
});

test('an urgent measure keeps what was typed where somebody was just ahead', async ({
	page,
	browser,
	baseURL
}) => {
	const fill = async (on: Page, reason: string) => {
		await on.goto('/groups/oo-1/urgent');
		await on.getByLabel('Begin', { exact: true }).fill('13:00');
		await on.getByLabel('Einde', { exact: true }).fill('14:30');
		// Nothing is chosen beforehand: the strictest should be nobody's default.
		await expect(on.getByRole('radio', { name: /^Op de kamer/, checked: true })).toHaveCount(0);
		await on.getByRole('radio', { name: /^Op de kamer, deur open/ }).check();
		await on.getByRole('radio', { name: 'veiligheid' }).check();
		await on.getByLabel('Wat is er aan de hand?').fill(reason);
	};
	const context = await browser.newContext({ baseURL });
	const elsewhere = await context.newPage();
	await fill(page, 'Ruit kapot.');
	await fill(elsewhere, 'Brand in de keuken.');
	const submit = (on: Page) => on.getByRole('button', { name: 'Leg de maatregel nu vast' }).click();
	await submit(elsewhere);
	await expect(elsewhere.getByText('De spoedmaatregel is vastgelegd.')).toBeVisible();
	await submit(page);
	await expect(page.getByRole('alert')).toContainText('Iemand anders was net iets eerder');
	await expect(page.getByLabel('Wat is er aan de hand?')).toHaveValue('Ruit kapot.');
	await expect(page.getByLabel('Begin', { exact: true })).toHaveValue('13:00');
	await submit(page);
	await expect(page.getByText('De spoedmaatregel is vastgelegd.')).toBeVisible();
	await context.close();
});

test('the stairs: closer by, by day only, with lines to compare with, as a table', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: /^Groter, met tabel/ }).click();
	const picture = page.getByRole('img', { name: /^Trap van Stichting De Linde/ }).first();
	await expect(picture).toHaveAccessibleName(
		/Vanaf 1 oktober 2019: .* verplicht op de kamer, waarvan .* afgezonderd/
	);
	await page.getByRole('link', { name: 'Meting 2', exact: true }).first().click();
	await expect(picture).toHaveAccessibleName(/Vanaf 1 september 2020/);
	await page.getByRole('button', { name: 'Laat vergelijkingslijnen zien' }).click();
	await expect(page.getByText('10 uur per dag uit de kamer.')).toBeVisible();
	await page.getByRole('button', { name: 'Verberg vergelijkingslijnen' }).click();
	await page.getByRole('link', { name: 'Alleen overdag' }).first().click();
	await expect(page.getByText('Je ziet alleen de uren overdag.').first()).toBeVisible();
	await page.locator('summary', { hasText: 'Als tabel: elke trede' }).click();
	const row = page.getByRole('row', { name: /^2 nov 2020 t\/m 8 nov 2020/ });
	await expect(row).toContainText('uitzondering (quarantaine)');
});

test('who may only look sees the line and the list, and can record nothing', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/groups/zu-1/versions');
	await expect(page.getByRole('heading', { name: 'Middagrust wordt keuzemoment' })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Schrijf op wat hielp/ })).toHaveCount(0);
	await page.goto('/groups/zu-1/urgent');
	await expect(page.getByRole('button', { name: 'Leg de maatregel nu vast' })).toHaveCount(0);
	const answer = await page.request.post('/groups/zu-1/versions/zu-1@2024-01-01/correct', {
		headers: { origin: baseURL ?? '' },
		form: { id: 'x', position: '1', title: 'x', from: '2024-01-01', why: 'x', correctedOn: '2026-11-22' }
	});
	expect(await answer.json()).toMatchObject({ type: 'failure', status: 403 });
});

test('the forms have nothing for axe to find, refused too', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/groups/oo-3/urgent?what=block');
	// What the browser would ask for itself, the server asks for too.
	await page.locator('form', { has: page.getByLabel('Welk blok?') }).evaluate((form: HTMLFormElement) => {
		form.noValidate = true;
	});
	await page.getByRole('button', { name: 'Leg de maatregel nu vast' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expectAccessible(page);
});
