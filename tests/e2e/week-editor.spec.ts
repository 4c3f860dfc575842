/** The week editor: a day program changed by mouse, by keyboard and without JavaScript, and saved from a day on. */
import type { Browser, Locator, Page } from '@playwright/test';
import { onlyTellCouncils } from './councils.ts';
import { keyboard } from './hands.ts';
import { expectAccessible, listenForBreaches, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is saved here changes the figures of the groups.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'week-editor' } });

test.beforeAll(({ server }) => onlyTellCouncils(server.origin, ['zuid', 'oost']));

const WAAL = '/groups/zu-2/program';
const MAAS = '/groups/zu-1/program';

/** One quarter of an hour in the calendar. */
const QUARTER_PIXELS = 13;

class WeekEditorPage {
	readonly page: Page;
	#draggedFrom: { readonly x: number; readonly y: number } | null = null;

	constructor(page: Page) {
		this.page = page;
	}

	/** Opens the editor of a group on a draft that is as it was before any change. */
	async openFresh(address: string): Promise<void> {
		await this.page.goto(address);
		// Stands there once the scripts run.
		await expect(this.page.getByRole('group', { name: 'Hoe wil je werken?' })).toBeVisible();
		await this.page.evaluate(() => document.fonts.ready);
		const drop = this.page.getByText('Gooi dit ontwerp weg');
		if (await drop.isVisible()) {
			await drop.click();
			await this.page.getByRole('button', { name: 'Ja, gooi weg' }).click();
			await expect(drop).toHaveCount(0);
		}
	}

	block(name: RegExp): Locator {
		return this.page.getByRole('button', { name });
	}

	/** A figure of the bar: minutes per youth per week. */
	figure(name: 'mandatoryRoom' | 'secluded' | 'locked'): Locator {
		return this.page.locator(`[data-week-figure="${name}"]`);
	}

	/** Presses the mouse on a block, at the middle or at its lower edge, and moves it; the button stays down. */
	async drag(block: Locator, quarters: number, grip: 'middle' | 'end' = 'middle'): Promise<void> {
		const from = await this.#pointAt(block, grip);
		await this.page.mouse.down();
		await this.#dragOn(from, quarters);
		this.#draggedFrom = from;
	}

	/** Moves on to some quarters of an hour from where the drag began. */
	async dragTo(quarters: number): Promise<void> {
		if (!this.#draggedFrom) throw new Error('nothing is being dragged');
		await this.#dragOn(this.#draggedFrom, quarters);
	}

	async #dragOn({ x, y }: { x: number; y: number }, quarters: number): Promise<void> {
		// Slightly off to the side, as hands do.
		await this.page.mouse.move(x + 6, y + quarters * QUARTER_PIXELS, { steps: 12 });
	}

	/** Puts the mouse on a block once that stands still, and tells where. */
	async #pointAt(block: Locator, grip: 'middle' | 'end'): Promise<{ x: number; y: number }> {
		await toMiddle(block);
		const { width, height } = await boxOf(block);
		// Amid a quarter of an hour, so that a pixel more or less makes no other time.
		const middle = (Math.floor(height / QUARTER_PIXELS / 2) + 0.5) * QUARTER_PIXELS;
		const position = { x: width / 2, y: grip === 'end' ? height - 3 : middle };
		await block.hover({ position });
		const { x, y } = await boxOf(block);
		return { x: x + position.x, y: y + position.y };
	}

	async kept(): Promise<void> {
		await expect(this.page.getByText(/Ontwerp bewaard om/)).toBeVisible();
	}

	async fillVersion(title: string, from: string): Promise<void> {
		await this.page.getByLabel('Hoe heet deze versie?').fill(title);
		await this.page.getByLabel('Waarom?').fill('Het team heeft het samen bedacht.');
		await this.page.getByLabel('Geldt vanaf').fill(from);
	}

	async save(): Promise<void> {
		await this.page.getByRole('button', { name: 'Bewaar als versie' }).click();
	}
}

const REST_ON_TUESDAY = /^dinsdag: Rustmoment/;
const NIGHT_ON_MONDAY = /^maandag: Nachtrust/;

test('drags a rest moment and sees the figure move, before it is let go and after a reload', async ({
	page
}) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh(WAAL);
	const rest = editor.block(REST_ON_TUESDAY);
	await expect(rest).toHaveAccessibleName(/15:00–15:45, mag er niet uit/);
	await expect(editor.figure('secluded')).toHaveText('5 u 15');

	await editor.drag(rest, -1, 'end');
	await expect(editor.figure('secluded')).toHaveText('4 u 00');
	await editor.dragTo(0);
	await expect(editor.figure('secluded')).toHaveText('5 u 15');
	await editor.dragTo(-1);
	await expect(editor.figure('secluded')).toHaveText('4 u 00');
	await page.mouse.up();
	await expect(rest).toHaveAccessibleName(/15:00–15:30/);
	await expect(editor.block(/^vrijdag: Rustmoment/)).toHaveAccessibleName(/15:00–15:30/);
	await expect(editor.block(/^zaterdag: Rustmoment/)).toHaveAccessibleName(/15:00–15:45/);

	await editor.drag(rest, 4);
	await page.mouse.up();
	await expect(rest).toHaveAccessibleName(/16:00–16:30/);
	await expect(page.getByText('1 u 15 minder geplande afzondering per week')).toBeVisible();
	await expect(page.getByText('ontwerp, geldt nog niet')).toBeVisible();

	// At once: what was let go of a moment ago may still be on its way to the server.
	await page.reload();
	await expect(rest).toHaveAccessibleName(/16:00–16:30/);
	await expect(editor.figure('secluded')).toHaveText('4 u 00');
	await editor.kept();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('keeps a drag of which the window is closed at once', async ({ page, browser, baseURL }) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh('/groups/no-3/program');
	const night = editor.block(NIGHT_ON_MONDAY);
	await editor.drag(night, 1);
	await page.mouse.up();
	await expect(night).toHaveAccessibleName(/21:45/);
	await page.goto('about:blank');
	const elsewhere = await openElsewhere(browser, baseURL);
	await expect(async () => {
		await elsewhere.page.goto('/groups/no-3/program');
		await expect(elsewhere.block(NIGHT_ON_MONDAY)).toHaveAccessibleName(/21:45/, { timeout: 5000 });
	}).toPass();
});

test('refuses an overlap where it arises, and says with what', async ({ page }) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh(WAAL);
	const rest = editor.block(REST_ON_TUESDAY);
	await editor.drag(rest, -5);
	await page.mouse.up();
	await expect(page.getByRole('alert')).toContainText('“Rustmoment (overdracht)” zou over');
	await expect(rest).toHaveAccessibleName(/15:00–15:45/);

	await rest.click();
	await page.locator('#block').getByLabel('Eindigt').fill('18:00');
	await page.locator('#block').getByLabel('Naam').focus();
	await expect(page.getByRole('alert')).toContainText('Koken en eten');
	await expect(rest).toHaveAccessibleName(/15:00–15:45/);
});

test('adds a block on an empty stretch, and takes it back', async ({ page }) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh(WAAL);
	// Under the rest moment of Wednesday nothing stands until 17:15.
	const above = editor.block(/^woensdag: Rustmoment/);
	await toMiddle(above);
	await above.hover();
	const box = await boxOf(above);
	await page.mouse.move(box.x + 30, box.y + box.height + QUARTER_PIXELS / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + 30, box.y + box.height + 3.5 * QUARTER_PIXELS, { steps: 6 });
	await page.mouse.up();
	const panel = page.locator('#block');
	await expect(panel.getByLabel('Naam')).toBeFocused();
	await expect(panel.getByLabel('Begint')).toHaveValue('15:45');
	await expect(panel.getByLabel('Eindigt')).toHaveValue('16:45');
	await panel.getByLabel('Naam').fill('Muziek');
	await page.keyboard.press('Enter');
	await expect(editor.block(/^donderdag: Muziek, 15:45–16:45, vrij/)).toBeVisible();
	await page.getByRole('button', { name: 'Ongedaan' }).click();
	await expect(editor.block(/: Muziek/)).toHaveCount(0);
	await page.getByRole('button', { name: 'Opnieuw' }).click();
	await expect(editor.block(/^maandag: Muziek/)).toBeVisible();
});

test('opens the night door with the keyboard alone, and the locked hours fall', async ({ page }) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh(MAAS);
	await expect(editor.figure('locked')).toHaveText('70 u 00');
	const first = editor.block(/^maandag: Opstaan/);
	await expect(first).toBeVisible();
	for (let presses = 0; presses < 60 && !(await isFocused(first)); presses++)
		await page.keyboard.press('Tab');
	await expect(first).toBeFocused();
	const night = editor.block(NIGHT_ON_MONDAY);
	for (let presses = 0; presses < 12 && !(await isFocused(night)); presses++) {
		await page.keyboard.press('ArrowDown');
	}
	await expect(night).toBeFocused();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(night).toHaveAccessibleName(/21:45–07:45 \(volgende dag\), op slot/);
	await page.keyboard.press('Alt+Shift+ArrowUp');
	await expect(night).toHaveAccessibleName(/21:45–07:30 \(volgende dag\), op slot/);
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(night).toHaveAccessibleName(/21:30–07:30/);

	await page.keyboard.press('Enter');
	const panel = page.locator('#block');
	await expect(panel.getByLabel('Naam')).toBeFocused();
	await expect(panel.getByText('Deze deuren sluiten zichzelf')).toBeVisible();
	const closed = panel.getByRole('radio', { name: 'Dicht' });
	for (let presses = 0; presses < 30 && !(await isFocused(closed)); presses++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(panel.getByText('Deze deuren sluiten zichzelf')).toHaveCount(0);
	await expect(editor.figure('locked')).toHaveText('20 u 00');
	await expect(editor.figure('mandatoryRoom')).toHaveText('70 u 00');
	await page.keyboard.press('Escape');
	await expect(night).toBeFocused();
	await expect(night).toHaveAccessibleName(/op kamer, kan en mag eruit/);
});

test('saves a version that is in force on its first day and not the day before', async ({ page }) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh(WAAL);
	const rest = editor.block(REST_ON_TUESDAY);
	await rest.click();
	await page.locator('#block').getByRole('button', { name: 'Haal dit blok weg' }).click();
	await expect(editor.figure('secluded')).toHaveText('1 u 30');
	await editor.save();
	await expect(page.getByText('Wat verandert er?')).toBeVisible();
	await editor.fillVersion('Rustmoment vervalt op schooldagen', '2027-02-01');
	await editor.save();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Rustmoment vervalt op schooldagen');
	await expect(page.getByText('geldt vanaf 1 februari 2027')).toBeVisible();
	await expect(page.locator('[data-figure="week-secluded"]')).toHaveText('1 u 30');
	await page.goto('/groups/zu-2?date=2027-02-01');
	await expect(page.getByText('Rustmoment vervalt op schooldagen', { exact: false }).first()).toBeVisible();
	await expect(page.locator('.subtitle')).toContainText('Rustmoment vervalt op schooldagen');
	await page.goto('/groups/zu-2?date=2027-01-31');
	await expect(page.locator('.subtitle')).toContainText('Deuren niet meer op slot');
});

test('shortens a rest moment and saves that from a day on, with the keyboard alone', async ({ page }) => {
	const hands = keyboard(page);
	const editor = new WeekEditorPage(page);
	await editor.openFresh(WAAL);
	await hands.focus(editor.block(/^maandag: Opstaan/));
	const rest = editor.block(/^maandag: Rustmoment/);
	for (let presses = 0; presses < 12 && !(await isFocused(rest)); presses++) {
		await page.keyboard.press('ArrowDown');
	}
	await page.keyboard.press('Alt+Shift+ArrowUp');
	await expect(rest).toHaveAccessibleName(/15:00–15:30/);
	await expect(editor.figure('secluded')).toHaveText('4 u 00');

	await hands.type(page.getByLabel('Hoe heet deze versie?'), 'Korter rustmoment');
	await hands.date(page.getByLabel('Geldt vanaf'), '2026-12-07', '12072026');
	await hands.press(page.getByRole('button', { name: 'Bewaar als versie' }));
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Korter rustmoment');
	await page.goto('/groups/zu-2?date=2026-12-07');
	await expect(page.locator('.subtitle')).toContainText('Korter rustmoment');
	await page.goto('/groups/zu-2?date=2026-12-06');
	await expect(page.locator('.subtitle')).toContainText('Deuren niet meer op slot');
});

test('the second of two people sees what the first saved, and loses nothing', async ({
	browser,
	baseURL
}) => {
	const [first, second] = [await openElsewhere(browser, baseURL), await openElsewhere(browser, baseURL)];
	await first.openFresh(MAAS);
	await first.block(NIGHT_ON_MONDAY).click();
	await first.page.locator('#block').getByRole('button', { name: '15 min later' }).click();
	await first.kept();
	await second.page.goto(MAAS);
	await expect(second.block(NIGHT_ON_MONDAY)).toHaveAccessibleName(/21:45/);
	await first.fillVersion('Een kwartier later naar bed', '2026-12-07');
	await first.save();
	await expect(first.page.getByText('geldt vanaf 7 december 2026')).toBeVisible();

	await second.fillVersion('Mijn eigen idee', '2026-12-14');
	await second.save();
	const alert = second.page.getByRole('alert');
	await expect(alert).toContainText('Locatiemanager bewaarde de versie “Een kwartier later naar bed”');
	await expect(second.page.getByLabel('Hoe heet deze versie?')).toHaveValue('Mijn eigen idee');
	await expect(second.block(NIGHT_ON_MONDAY)).toHaveAccessibleName(/21:45/);
	await second.block(NIGHT_ON_MONDAY).click();
	await second.page.locator('#block').getByRole('button', { name: '15 min later' }).click();
	await second.save();
	await expect(alert).toContainText('Op die dag geldt “Een kwartier later naar bed”');
	await second.page.getByRole('button', { name: 'Vergelijk met “Een kwartier later naar bed”' }).click();
	await expect(second.page.getByText('Begonnen met “Een kwartier later naar bed”')).toBeVisible();
	await expect(second.block(NIGHT_ON_MONDAY)).toHaveAccessibleName(/22:00/);
	await second.save();
	await expect(second.page.getByRole('heading', { level: 1 })).toContainText('Mijn eigen idee');
});

test('says plainly that a draft could not be kept, and keeps it later', async ({ page }) => {
	const editor = new WeekEditorPage(page);
	await editor.openFresh('/groups/no-2/program');
	await page.route('**/program/draft', (route) => route.abort());
	await editor.block(NIGHT_ON_MONDAY).click();
	await page.locator('#block').getByRole('button', { name: '15 min later' }).click();
	await expect(page.getByRole('alert')).toContainText('Het ontwerp kon niet worden bewaard');
	await page.unroute('**/program/draft');
	await page.getByRole('button', { name: 'Probeer nu' }).click();
	await editor.kept();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('asks which of two windows goes first, where both changed the draft', async ({ browser, baseURL }) => {
	const address = '/groups/no-1/program';
	const [one, other] = [await openElsewhere(browser, baseURL), await openElsewhere(browser, baseURL)];
	await one.openFresh(address);
	await other.page.goto(address);
	await one.block(NIGHT_ON_MONDAY).click();
	await one.page.locator('#block').getByRole('button', { name: '15 min later' }).click();
	await one.kept();
	// Something else than the first: the same change twice is no quarrel.
	await other.block(NIGHT_ON_MONDAY).click();
	await other.page.locator('#block').getByRole('button', { name: '15 min eerder' }).click();
	await expect(other.page.getByRole('alert')).toContainText('Dit ontwerp is ook ergens anders veranderd');
	const mine = await other.block(NIGHT_ON_MONDAY).getAttribute('aria-label');
	await other.page.getByRole('button', { name: 'Ga verder met wat hier staat' }).click();
	await other.kept();
	await one.page.reload();
	await expect(one.block(NIGHT_ON_MONDAY)).toHaveAccessibleName(mine ?? '');
});

test('staff may draft but not save, the council may look', async ({ page, baseURL }) => {
	const editor = new WeekEditorPage(page);
	await lookAs(page, 'staff', baseURL);
	await editor.openFresh(WAAL);
	await editor.block(NIGHT_ON_MONDAY).click();
	await page.locator('#block').getByRole('button', { name: '15 min later' }).click();
	await editor.kept();
	await expect(page.getByText('Bewaren doet de locatiemanager')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Bewaar als versie' })).toHaveCount(0);
	await lookAs(page, 'council-member', baseURL);
	await page.goto(WAAL);
	await expect(page.getByText('Je kunt meekijken')).toBeVisible();
	await expect(page.getByRole('img', { name: /Schooldag.*Nachtrust/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /Ongedaan/ })).toHaveCount(0);
});

test('leaves nothing for axe to find while one works', async ({ page }) => {
	const breaches = listenForBreaches(page);
	const editor = new WeekEditorPage(page);
	await editor.openFresh('/groups/oo-1/program');
	await editor.block(NIGHT_ON_MONDAY).click();
	await expectAccessible(page);
	await page.locator('#block').getByRole('button', { name: '15 min later' }).click();
	await editor.kept();
	await page.locator('#block').getByRole('button', { name: 'Klaar' }).click();
	await page.getByRole('button', { name: 'Lijst', exact: true }).click();
	await page.getByRole('link', { name: 'Wijzig Lunch' }).first().click();
	const lunch = page.locator('#row-schooldag-lunch');
	await lunch.locator('.whole').getByLabel('Eindigt').fill('14:00');
	await lunch.locator('.whole').getByLabel('Naam').focus();
	await expect(page.getByRole('alert')).toContainText('zou over');
	await editor.save();
	await expectAccessible(page);
	expect(breaches).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('changes the day in the list, takes a step back, and saves it', async ({ page }) => {
		const address = '/groups/oo-2/program';
		await page.goto(address);
		const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Lunch' }) });
		await row.getByLabel('Begin').fill('12:30');
		await row.getByRole('button', { name: 'Pas aan' }).click();
		await expect(row).toContainText('12:30–13:00');
		await row.getByRole('button', { name: '15 min korter: Lunch' }).click();
		await expect(row).toContainText('12:30–12:45');
		await page.getByRole('button', { name: 'Ongedaan' }).click();
		await expect(row).toContainText('12:30–13:00');

		await row.getByLabel('Eind').fill('14:30');
		await row.getByRole('button', { name: 'Pas aan' }).click();
		await expect(page.getByRole('alert')).toContainText('“Lunch” zou over “School” heen vallen');

		await page.goto(address);
		await page.getByRole('button', { name: '15 min korter: Rustmoment (overdracht)' }).first().click();
		await expect(page.getByText('1 u 15 minder verplichte kamertijd per week')).toBeVisible();
		await page.getByRole('link', { name: 'Wijzig Nachtrust' }).first().click();
		const night = page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: 'Nachtrust' }) })
			.first();
		await night.getByRole('radio', { name: 'Nee, dit is niet op de kamer' }).check();
		await night.getByRole('button', { name: 'Pas toe' }).click();
		await expect(night).toContainText('vrij');
		await expect(page.getByText(/minder verplichte kamertijd per week/)).toBeVisible();

		await page.getByLabel('Hoe heet deze versie?').fill('Zonder vaste nacht');
		await page.getByLabel('Geldt vanaf').fill('2023-11-06');
		await page.getByRole('button', { name: 'Bewaar als versie' }).click();
		await expect(page.getByRole('alert')).toContainText('geldt al');
		await expect(page.getByLabel('Hoe heet deze versie?')).toHaveValue('Zonder vaste nacht');
		await page.getByLabel('Geldt vanaf').fill('2027-03-01');
		await page.getByLabel('Proef t/m').fill('2027-03-31');
		await page.getByRole('button', { name: 'Bewaar als versie' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Zonder vaste nacht');
		await expect(page.locator('.subtitle')).toContainText('1 maart 2027 t/m 31 maart 2027');
		await page.goto('/groups/oo-2?date=2027-03-01');
		await expect(page.locator('.subtitle')).toContainText('Zonder vaste nacht');
		await page.goto('/groups/oo-2?date=2027-02-28');
		await expect(page.locator('.subtitle')).not.toContainText('Zonder vaste nacht');
	});

	test('adds a template and an exception, and starts again from an earlier version', async ({ page }) => {
		const address = '/groups/oo-3/program';
		await page.goto(address);
		await page.getByLabel('Naam van de nieuwe dagindeling').fill('Feestdag');
		await page.getByRole('button', { name: 'Nieuwe dagindeling' }).click();
		await page.getByText('Nieuwe uitzondering').click();
		const form = page.locator('#exception-new');
		await form.getByLabel('Van').fill('2026-12-25');
		await form.getByLabel('Tot en met').fill('2026-12-26');
		await form.getByLabel('Dagindeling').selectOption('Feestdag');
		await form.getByRole('button', { name: 'Voeg uitzondering toe' }).click();
		await expect(page.getByText('25 december 2026 t/m 26 december 2026: Feestdag')).toBeVisible();

		await page.goto('/groups/oo-3/versions/oo-3@2023-11-06');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Nachtdienst: deur open');
		await page.getByText('Begin een ontwerp met deze versie').click();
		await page.getByRole('button', { name: 'Ja, begin opnieuw met deze versie' }).click();
		await expect(page.getByText('Begonnen met “Nachtdienst: deur open”')).toBeVisible();
	});
});

/** The bar above and what is said below lie over the edges of the screen. */
async function toMiddle(block: Locator): Promise<void> {
	await block.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

async function boxOf(block: Locator) {
	const box = await block.boundingBox();
	if (!box) throw new Error('the block is not drawn');
	return box;
}

async function isFocused(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => element === document.activeElement);
}

async function openElsewhere(browser: Browser, baseURL: string | undefined): Promise<WeekEditorPage> {
	const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 1000 } });
	return new WeekEditorPage(await context.newPage());
}
