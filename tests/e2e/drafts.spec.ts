/** From the week editor to a draft, and from a draft to a version or a pilot: by mouse and by keyboard, with a base that moves on. */
import type { Browser, Page } from '@playwright/test';
import { onlyTellCouncils } from './councils.ts';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes the figures of the groups.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'drafts' } });

test.beforeAll(({ server }) => onlyTellCouncils(server.origin, ['zuid']));

/** A group whose day has a rest moment that can go, and two days from which it may. */
interface Told {
	readonly group: string;
	readonly name: string;
	readonly title: string;
	/** The week's planned seclusion before and after. */
	readonly before: string;
	readonly after: string;
}

const WAAL: Told = {
	...{ group: 'zu-2', name: 'Waal', title: 'Doordeweeks geen rustmoment' },
	...{ before: '5 u 15', after: '1 u 30' }
};
const REST = /^dinsdag: Rustmoment/;

async function begin(page: Page, hands: Hands, { group, name, title }: Told): Promise<void> {
	await page.goto(`/groups/${group}`);
	await hands.press(page.getByRole('link', { name: /^Ontwerpen/ }));
	await expect(page.getByRole('heading', { level: 1, name: `Ontwerpen voor ${name}` })).toBeVisible();
	await hands.type(page.getByLabel('Hoe heet dit ontwerp?'), title);
	await hands.type(page.getByLabel('Wat wil je hiermee bereiken?'), 'De overdracht kan ook anders.');
	await hands.press(page.getByRole('button', { name: 'Begin dit ontwerp' }));
	await expect(page.getByRole('heading', { level: 1, name: /^Dagprogramma van/ })).toBeVisible();
}

/** In the week editor the rest moment goes, and that is saved as the next state of the draft. */
async function change(page: Page, hands: Hands, { title }: Told): Promise<void> {
	await expect(page.getByRole('group', { name: 'Hoe wil je werken?' })).toBeVisible();
	const rest = page.getByRole('button', { name: REST });
	await rest.focus();
	await page.keyboard.press('Delete');
	await expect(rest).toHaveCount(0);
	const card = page.locator('#draft');
	await expect(card).toContainText(`Dit komt uit het ontwerp “${title}”.`);
	await hands.press(card.getByRole('button', { name: 'Bewaar als ontwerp' }));
	await expect(page.getByText('Het ontwerp is bewaard.')).toBeVisible();
}

async function read(page: Page, { title, before, after }: Told): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await expect(page.locator('#changes')).toContainText('Rustmoment (overdracht)');
	const week = page.locator('[data-figure="week-secluded"]');
	await expect(week).toContainText(after);
	await expect(week).toContainText(`was ${before}`);
	await expect(page.locator('#youths')).toContainText(/jongeren/);
	await expect(page.locator('#history')).toContainText('Veranderd door locatiemanager');
}

async function comment(page: Page, hands: Hands): Promise<void> {
	await hands.type(page.getByLabel('Wat vind je?'), 'Wie doet de overdracht?');
	await hands.press(page.getByRole('button', { name: 'Plaats je reactie' }));
	await expect(page.locator('#talk')).toContainText('Wie doet de overdracht?');
}

async function compare(page: Page, hands: Hands, { group, title }: Told): Promise<void> {
	await page.goto(`/groups/${group}/drafts`);
	for (const one of [title, 'Zonder het rustmoment om 15:00']) {
		await hands.focus(page.getByLabel(`Vergelijk “${one}”`));
		await page.keyboard.press('Space');
	}
	await hands.press(page.getByRole('button', { name: 'Leg naast elkaar' }));
	await expect(page.getByRole('heading', { name: 'Twee op één week' })).toBeVisible();
	await expect(page.locator('#changes')).toContainText(title);
	await expect(page.locator('#figures')).toContainText('Nu: “Deuren niet meer op slot”');
	await expectAccessible(page);
}

async function startPilot(page: Page, hands: Hands, { title }: Told): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Begin een proef' }));
	await expect(page.getByRole('heading', { level: 1, name: `Begin een proef met “${title}”` })).toBeVisible();
	await hands.type(page.getByLabel('Wat wil je weten?'), 'Blijft de groep rustig?');
	await hands.type(page.getByLabel('Waar gaan jullie op letten?'), 'De avonden');
	await hands.press(page.getByRole('button', { name: 'Begin de proef' }));
	await expect(page.getByText('De proef is vastgelegd.')).toBeVisible();
	await expect(page.locator('#on-2026-11-23')).toContainText(title);
}

async function adopt(page: Page, hands: Hands, { title }: Told): Promise<void> {
	await hands.press(page.getByRole('link', { name: 'Neem over als versie' }));
	await hands.date(page.getByLabel('Geldt vanaf'), '2027-01-04', '01042027');
	await hands.press(page.getByRole('button', { name: 'Neem over als versie' }));
	await expect(page.getByText('Het ontwerp is overgenomen als versie.')).toBeVisible();
	await expect(page.locator('#on-2027-01-04')).toContainText(title);
}

/** The whole story; what it made is taken back at the end, so that it can be told again with other hands. */
async function tellStory(page: Page, hands: Hands, told: Told): Promise<void> {
	test.slow();
	await begin(page, hands, told);
	await change(page, hands, told);
	const address = new URL(page.url()).pathname;
	await read(page, told);
	await comment(page, hands);
	await compare(page, hands, told);
	await page.goto(address);
	await startPilot(page, hands, told);
	await page.goto(address);
	await expect(page.getByText('loopt als proef')).toBeVisible();
	await adopt(page, hands, told);
	await hands.press(page.getByRole('button', { name: 'Maak ongedaan' }));
	await expect(page.getByText('Het is teruggenomen.')).toBeVisible();
	await page.goto(`/groups/${told.group}/versions`);
	await hands.press(page.locator('#on-2026-11-23').getByRole('link', { name: told.title, exact: true }));
	await hands.press(page.getByText('Trek deze versie in', { exact: true }));
	await hands.type(page.getByLabel('Waarom gaat deze versie niet in?'), 'Nog eens vertellen.');
	await hands.press(page.getByRole('button', { name: 'Ja, trek in' }));
	await expect(page.getByText('De versie is ingetrokken.')).toBeVisible();
	await page.goto(address);
	await expect(page.getByText('loopt als proef')).toHaveCount(0);
	await hands.press(page.getByText('Leg dit ontwerp weg', { exact: true }));
	await hands.press(page.getByRole('button', { name: 'Ja, leg weg' }));
	await expect(page.getByText('Het ontwerp is weggelegd.')).toBeVisible();
}

test('a draft from the week editor to a pilot and a version, by mouse', async ({ page }) => {
	await tellStory(page, mouse(), WAAL);
});

test('the same by keyboard', async ({ page }) => {
	await tellStory(page, keyboard(page), { ...WAAL, title: 'Rust alleen in het weekend' });
});

test('without JavaScript a draft is begun, changed, and put on another version with a choice', async ({
	browser,
	baseURL
}) => {
	const page = await plainPage(browser, baseURL);
	await page.goto('/groups/zu-2/drafts');
	await page.getByLabel('Hoe heet dit ontwerp?').fill('Oud programma');
	await page.getByLabel('Begin met').selectOption({ label: '“Avondrust vervalt”, vanaf 5 sep 2022' });
	await page.getByRole('button', { name: 'Begin dit ontwerp' }).click();
	await page.locator('#draft').getByRole('button', { name: 'Bewaar als ontwerp' }).click();
	await expect(page.getByText('Het ontwerp is bewaard.')).toBeVisible();
	await page.getByRole('link', { name: 'Zet op een andere versie' }).click();
	await expect(page.getByText('Er botst niets.')).toBeVisible();
	await page.getByRole('button', { name: 'Houd het ontwerp zoals het is' }).click();
	await expect(page.getByText('Het ontwerp staat nu op de andere versie.')).toBeVisible();
	await expect(page.getByText('Begonnen met “Deuren niet meer op slot”.')).toBeVisible();
	await page.context().close();
});

test('where a council has to consent, a plan waits for it and says how to ask', async ({ page }) => {
	await page.goto('/groups/oo-2/drafts');
	await page.getByLabel('Hoe heet dit ontwerp?').fill('Zonder rustmoment');
	await page.getByRole('button', { name: 'Begin dit ontwerp' }).click();
	await page.getByRole('button', { name: /^dinsdag: Rustmoment/ }).focus();
	await page.keyboard.press('Delete');
	await page.locator('#draft').getByRole('button', { name: 'Bewaar als ontwerp' }).click();
	await page.getByRole('link', { name: 'Neem over als versie' }).click();
	await page.getByLabel('Geldt vanaf').fill('2027-01-04');
	await page.getByRole('button', { name: 'Neem over als versie' }).click();
	await expect(page.getByRole('alert')).toContainText('De jongerenraad moet dit eerst weten.');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Vraag de raad bij het ontwerp' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Zonder rustmoment' })).toBeVisible();
	await expect(page.locator('#council')).toContainText('jongerenraad');
});

test('who may not adopt sees that, and a director may read', async ({ page, baseURL }) => {
	await lookAs(page, 'staff', baseURL);
	await page.goto('/drafts/zu-2-zonder-rustmoment');
	await expect(page.getByText('doet de locatiemanager')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Neem over als versie' })).toHaveCount(0);
	await lookAs(page, 'director', baseURL);
	await page.goto('/drafts/zu-2-zonder-rustmoment');
	await expect(page.getByLabel('Wat vind je?')).toHaveCount(0);
	await expect(page.locator('#talk')).toContainText('Wie blijft er op de groep als wij overdragen?');
});

async function plainPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
	return context.newPage();
}
