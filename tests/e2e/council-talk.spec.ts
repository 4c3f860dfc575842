/** Talking about a proposal: said, asked about a name, reported, hidden with a reason, shown again and erased; and what waits for whom. */
import type { Page } from '@playwright/test';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is said here stays.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'council-talk' } });

const PROPOSAL = '/council/proposals/zu-raad-later';

/** How somebody goes about it, what they say, and how the screens are judged on the way. */
interface Story {
	readonly hands: Hands;
	readonly text: string;
	readonly look: (page: Page) => Promise<void>;
}

const talk = (page: Page) => page.locator('#talk');

/** Says something that names somebody, is asked about it, and says it otherwise. */
async function say(page: Page, { hands, look, text }: Story): Promise<void> {
	await page.goto(PROPOSAL);
	const field = talk(page).getByLabel('Wat vind je?');
	await hands.type(field, `${text}. Vraag het aan Kevin.`);
	await hands.press(talk(page).getByRole('button', { name: 'Plaats je reactie' }));
	await expect(talk(page)).toContainText('Is dit een naam: Kevin?');
	await expect(field).toHaveValue(`${text}. Vraag het aan Kevin.`);
	await look(page);
	await hands.type(field, text);
	await hands.pick(talk(page).getByLabel('Waarover gaat het?'), 'Nachtrust, 22:00–08:30 (volgende dag)');
	await hands.press(talk(page).getByRole('button', { name: 'Plaats je reactie' }));
	await expect(talk(page)).toContainText('Je reactie staat erbij.');
	await expect(comment(page, text)).toContainText('Over “Nachtrust”');
	await expect(comment(page, text)).toContainText('het team, 22 november 2026');
}

const comment = (page: Page, text: string) => talk(page).locator('article', { hasText: text });

async function report(page: Page, { hands, look, text }: Story): Promise<void> {
	await page.goto(PROPOSAL);
	await hands.press(comment(page, text).getByRole('link', { name: /^Meld bij de coach/ }));
	await expect(page.getByText('Op het scherm staat niet wie het meldde.')).toBeVisible();
	await hands.type(page.getByLabel('Wat is er mis?'), 'Dit is niet aardig');
	await hands.press(page.getByRole('button', { name: 'Meld deze reactie bij de coach' }));
	await expect(page.getByText('Je melding is verstuurd.')).toBeVisible();
	await look(page);
}

/** The coach finds it on the page of the council, hides it with a reason, and shows it again. */
async function moderate(page: Page, { hands, look, text }: Story): Promise<void> {
	await page.goto('/council/deadlines');
	await expect(page.getByRole('link', { name: 'Een reactie is gemeld bij de coach' })).toBeVisible();
	await page.goto('/council');
	await hands.press(page.getByRole('link', { name: /^Bekijk een reactie bij “In het weekend later/ }));
	await expect(page.locator('main')).toContainText('Dit is niet aardig');
	await expect(page.getByRole('textbox', { name: 'Wat vind je?' })).toHaveCount(0);
	await hands.type(page.getByLabel('Waarom verberg je dit?'), 'Dit kan iemand pijn doen');
	await hands.press(page.getByRole('button', { name: 'Verberg deze reactie' }));
	await expect(page.getByText('De reactie is verborgen.')).toBeVisible();
	await look(page);
	await hands.press(page.getByRole('link', { name: 'Terug naar het gesprek' }));
	await expect(talk(page)).toContainText('De coach verborg dit: Dit kan iemand pijn doen');
	await expect(talk(page)).toContainText(/De coach verborg 1 van de \d reacties/);
	await expect(comment(page, text)).toHaveCount(1);
}

async function isHiddenFor(page: Page, text: string): Promise<void> {
	await page.goto(PROPOSAL);
	await expect(talk(page)).toContainText('De coach verborg dit: Dit kan iemand pijn doen');
	expect(await page.content()).not.toContain(text);
}

async function showAgain(page: Page, { hands, text }: Story): Promise<void> {
	await page.goto(PROPOSAL);
	await hands.press(
		talk(page)
			.locator('li', { hasText: 'verborg dit' })
			.getByRole('link', { name: /^Bekijk/ })
	);
	await hands.press(page.getByRole('button', { name: 'Laat deze reactie weer zien' }));
	await expect(page.getByText('De reactie is weer te lezen.')).toBeVisible();
	await expect(page.locator('#history')).toContainText('Verborgen door de coach van de raad');
	await hands.press(page.getByRole('link', { name: 'Terug naar het gesprek' }));
	await expect(comment(page, text)).toBeVisible();
}

async function erase(page: Page, { hands, look, text }: Story): Promise<void> {
	await page.goto('/setup/texts/erase');
	const row = page.locator('#list tr', { hasText: '22 november 2026' });
	await hands.press(row.filter({ hasText: 'reactie' }).getByRole('link').first());
	await expect(page.locator('#found')).toContainText(text);
	await hands.choose(page.getByRole('radio', { name: 'Er staat in wie een jongere is' }));
	await hands.press(page.getByRole('button', { name: 'Wis voorgoed' }));
	await expect(page.getByRole('alert')).toContainText('Vink dit eerst aan.');
	await hands.focus(page.getByLabel('Ik weet dat wissen'));
	await page.keyboard.press('Space');
	await hands.press(page.getByRole('button', { name: 'Wis voorgoed' }));
	await expect(page.getByText('De tekst is gewist.')).toBeVisible();
	await look(page);
}

/** Everybody does their part of it, each as who they are. */
async function tellStory(page: Page, story: Story, origin: string | undefined): Promise<void> {
	await lookAs(page, 'staff', origin);
	await say(page, story);
	await lookAs(page, 'council-member', origin);
	await report(page, story);
	await lookAs(page, 'council-coach', origin);
	await moderate(page, story);
	await lookAs(page, 'council-member', origin);
	await isHiddenFor(page, story.text);
	await lookAs(page, 'council-coach', origin);
	await showAgain(page, story);
	await lookAs(page, 'administrator', origin);
	await erase(page, story);
	await lookAs(page, 'council-member', origin);
	await page.goto(PROPOSAL);
	await expect(talk(page)).toContainText('Deze tekst is gewist.');
	expect(await page.content()).not.toContain(story.text);
}

test.describe('a comment from said to erased', () => {
	test.describe.configure({ mode: 'serial' });
	/** The screens are the same ones, and axe needs scripts. */
	const look = async () => {};

	test('by mouse', async ({ page, baseURL }) => {
		await tellStory(page, { hands: mouse(), text: 'Dit is een stom plan', look: expectAccessible }, baseURL);
	});

	test('by keyboard', async ({ page, baseURL }) => {
		await tellStory(page, { hands: keyboard(page), text: 'Niemand wil dit horen', look }, baseURL);
	});

	test('without JavaScript', async ({ browser, server }) => {
		const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
		await tellStory(
			await context.newPage(),
			{ hands: mouse(false), text: 'Ga toch weg', look },
			server.origin
		);
		await context.close();
	});
});

test('pressing again sends what is no name', async ({ page, baseURL }) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto(PROPOSAL);
	await talk(page).getByLabel('Wat vind je?').fill('Wij kijken samen naar Vaiana');
	await talk(page).getByRole('button', { name: 'Plaats je reactie' }).click();
	await expect(talk(page)).toContainText('Is dit een naam: Vaiana?');
	await talk(page).getByRole('button', { name: 'Plaats je reactie' }).click();
	await expect(comment(page, 'Wij kijken samen naar Vaiana')).toBeVisible();
});

test('a manager reads what waits on the overview, and puts it in a calendar', async ({ page, request }) => {
	await page.goto('/');
	await expect(page.locator('#deadlines')).toContainText('Tot en met 9 december 2026');
	await page.locator('#deadlines').getByRole('link', { name: 'Bekijk alle termijnen' }).click();
	await page.getByRole('button', { name: 'Maak een adres voor De Linde Zuid' }).click();
	const address = await page.getByLabel('Geheim adres').inputValue();
	const file = await (await request.get(address)).text();
	expect(file).toContain('DTSTART;VALUE=DATE:20261209');
	expect(file).not.toContain('later naar je kamer');
	await expectAccessible(page);
	await page.goto('/council/deadlines');
	await page.getByRole('button', { name: /^Trek in/ }).click();
	await expect(page.getByText('Het adres werkt niet meer.')).toBeVisible();
	expect((await request.get(address)).status()).toBe(404);
});
