/** What a youth does in place of a rest moment: an alternative of one's own, the choice board, the own week on paper, and the group's tailoring. */
import type { Locator, Page } from '@playwright/test';
import { getDocumentProxy, extractText } from 'unpdf';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, listenForBreaches, lookAs, openRunning } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes the figures of youths.
test.use({ serverEnv: { OPEN_DEUR_TEST: 'alternatives' } });

/** A4 in points, to the nearest. */
const A4 = [595, 842];

/** The youths of Maas who choose, and what. */
const CHOICES: readonly (readonly [youth: string, activity: string])[] = [
	['ZU0015', 'Sporten'],
	['ZU0028', 'Rusten op je kamer, deur open'],
	['ZU0043', 'Muziek'],
	['ZU0082', 'Sporten'],
	['ZU0096', 'Tekenen'],
	['ZU0111', 'Een spel'],
	['ZU0127', 'Wandelen'],
	['ZU0140', 'Rustige hoek, deur open']
];

const choiceOf = (page: Page, youth: string, activity: string): Locator =>
	page.getByRole('group', { name: youth, exact: true }).getByRole('radio', { name: activity, exact: true });

async function printed(page: Page) {
	const bytes = await page.pdf({ tagged: true, preferCSSPageSize: true });
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	const { text } = await extractText(pdf, { mergePages: false });
	const size = (await pdf.getPage(1)).view.slice(2).map((points) => Math.round(points));
	return { text: text.map((one) => one.replaceAll(/\s+/g, ' ')), size };
}

function expectSize(size: readonly number[], expected: readonly number[]): void {
	for (const [at, points] of expected.entries()) {
		expect(Math.abs(size[at] - points)).toBeLessThanOrEqual(1);
	}
}

/** From the youth's page to an alternative that is recorded, with what it does seen first. */
async function makeAlternative(page: Page, hands: Hands, youth: string): Promise<void> {
	await page.goto(`/youths/${youth}`);
	await hands.press(page.getByRole('link', { name: 'Wijzig afspraken' }));
	await expect(page.getByRole('heading', { level: 1 })).toContainText(youth);
	await hands.pick(page.getByLabel('Kies uit de lijst'), 'Wandelen');
	await hands.type(page.getByLabel('Wat helpt mij?'), 'Ik word rustig van lopen.');
	await hands.type(page.getByLabel('Wat maakt het erger?'), 'Ik wil niet wachten.');
	await hands.type(page.getByLabel('Wat kunnen anderen doen?'), 'Vraag of ik meega.');
	await hands.pick(page.getByLabel('Is de jongere het ermee eens?').last(), 'ja');
	await hands.date(page.getByLabel('Wanneer bespreken we het weer?'), '2026-12-14', '12142026');
	await hands.press(page.getByRole('button', { name: 'Bekijk eerst wat dit doet' }));
	await expect(page.getByRole('heading', { name: 'Wat deze afspraak doet' })).toBeVisible();
	await expect(page.getByLabel('Wat helpt mij?')).toHaveValue('Ik word rustig van lopen.');
	await expectAccessible(page);
	await hands.press(page.getByRole('button', { name: 'Bewaar afspraak' }));
	await expect(page.getByText('De afspraak is bewaard.')).toBeVisible();
	await expect(page.getByText('Wandelen in plaats van Rustmoment (overdracht)')).toBeVisible();
	await expect(page.getByText('De jongere is het ermee eens.')).toBeVisible();
	// A strip tells what is about the room: the rest moment is no longer among it.
	await page.goto(`/youths/${youth}?week=2026-11-23`);
	await expect(page.getByRole('img', { name: /^maandag\..*Nachtrust/ })).toBeVisible();
	await expect(page.getByRole('img', { name: /^maandag\..*Rustmoment/ })).toHaveCount(0);
}

test('an alternative in the youth’s own words, by mouse; ending it early says why', async ({ page }) => {
	const breaches = listenForBreaches(page);
	await makeAlternative(page, mouse(), 'ZU0194');
	await page.getByRole('link', { name: 'Wijzig afspraken' }).click();
	await page.getByText('Stop deze afspraak').click();
	await page.getByLabel('Waarom stopt het?').fill('Het is nu te koud.');
	await page.locator('form[action="?/end"]').getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('De afspraak is gestopt.')).toBeVisible();
	await expect(page.getByText('Gestopt: Het is nu te koud.')).toBeVisible();
	expect(breaches).toEqual([]);
});

test('an alternative by keyboard alone', async ({ page }) => {
	await makeAlternative(page, keyboard(page), 'ZU0233');
});

test('what is useless is said before it is recorded', async ({ page }) => {
	await page.goto('/youths/ZU0259/arrangements');
	await page.getByLabel('Kies uit de lijst').selectOption({ label: 'Muziek' });
	await page.getByLabel('In plaats van welk moment?').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Bekijk eerst wat dit doet' }).click();
	await expect(page.getByText('Bij dit moment is de jongere al vrij.')).toBeVisible();
	await expect(page.getByText('Het verblijf eindigt op 5 december 2026.')).toBeVisible();
});

/** Fills in the board of Maas for a day; gives back how often somebody tapped. */
async function fillIn(page: Page, hands: Hands, day: string): Promise<number> {
	let taps = 0;
	await page.goto(`/groups/zu-1/choices?day=${day}#fill`);
	for (const [youth, activity] of CHOICES) {
		await hands.choose(choiceOf(page, youth, activity));
		taps++;
	}
	if (hands.hasScript) await expect(page.getByText('3 begeleiders nodig')).toBeVisible();
	await hands.press(page.getByRole('button', { name: 'Bewaar de keuzes' }));
	taps++;
	await expect(page.getByText('8 keuzes zijn bewaard.')).toBeVisible();
	return taps;
}

test('a group of eight is filled in with at most two taps a youth, and prints on one A4', async ({
	page,
	baseURL
}) => {
	const breaches = listenForBreaches(page);
	await lookAs(page, 'staff', baseURL);
	await page.goto('/groups/zu-1');
	await page.getByRole('link', { name: 'Keuzebord' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wie doet wat op Maas?');
	const taps = await fillIn(page, mouse(), '2026-11-24');
	expect(taps).toBeLessThanOrEqual(2 * CHOICES.length);
	const tuesday = page
		.getByRole('row', { name: /^ZU0028/ })
		.getByRole('cell')
		.nth(1);
	await expect(tuesday).toHaveText('Rusten op je kamer, deur open');
	await expectAccessible(page);
	const { text, size } = await printed(page);
	expect(text).toHaveLength(1);
	expectSize(size, A4.toReversed());
	for (const [youth] of CHOICES) expect(text[0], youth).toContain(youth);
	for (const part of [
		'Wie doet wat op Maas?',
		'23 november 2026',
		'Sporten',
		'Begeleiders nodig',
		'Koken: keuken, hoogstens 3 jongeren'
	]) {
		expect(text[0], part).toContain(part);
	}
	expect(text[0]).not.toContain('Bewaar de keuzes');
	// A rest of one's own choice, with the door open, is no planned seclusion.
	await page.goto('/youths/ZU0028?week=2026-11-24');
	await expect(page.getByRole('img', { name: /^dinsdag\..*Rusten op je kamer, deur open/ })).toBeVisible();
	expect(breaches).toEqual([]);
});

test('the board by keyboard alone', async ({ page }) => {
	await fillIn(page, keyboard(page), '2026-11-26');
});

test('what is full, or chosen by somebody else meanwhile, is said; nothing is lost', async ({ page }) => {
	await openRunning(page, '/groups/zu-1/choices?day=2026-11-27#fill');
	const cooks = ['ZU0028', 'ZU0043', 'ZU0082'];
	for (const youth of cooks) await choiceOf(page, youth, 'Koken').check();
	// ZU0140 cooks already, by an own arrangement.
	await expect(page.getByText('Koken: 1 te veel')).toBeVisible();
	await page.getByRole('button', { name: 'Bewaar de keuzes' }).click();
	await expect(page.getByRole('alert')).toContainText('ZU0028: Koken is vol.');
	for (const youth of cooks) await expect(choiceOf(page, youth, 'Koken')).toBeChecked();
	await choiceOf(page, 'ZU0028', 'Muziek').check();

	const other = await page.context().newPage();
	await other.goto('/groups/zu-1/choices?day=2026-11-27#fill');
	await choiceOf(other, 'ZU0043', 'Tekenen').check();
	await other.getByRole('button', { name: 'Bewaar de keuzes' }).click();
	await expect(other.getByText('Eén keuze is bewaard.')).toBeVisible();

	await page.getByRole('button', { name: 'Bewaar de keuzes' }).click();
	await expect(page.getByRole('alert')).toContainText('Voor ZU0043 koos iemand anders net: Tekenen.');
	await expect(choiceOf(page, 'ZU0043', 'Koken')).toBeChecked();
	await page.getByRole('button', { name: 'Bewaar de keuzes' }).click();
	await expect(page.getByText('3 keuzes zijn bewaard.')).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the board is filled in as a form', async ({ page }) => {
		await fillIn(page, mouse(false), '2026-11-30');
	});
});

test('mijn week is one A4 in plain words, with nobody else on it', async ({ page, baseURL }) => {
	await lookAs(page, 'location-manager', baseURL);
	await page.goto('/youths/OO0159');
	await page.getByRole('link', { name: 'Mijn week, om mee te geven' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn week');
	const { text, size } = await printed(page);
	expect(text).toHaveLength(1);
	expectSize(size, A4);
	for (const part of [
		'OO0159',
		'Wandelen. Dit hebben we met jou afgesproken.',
		'Nachtrust. Op je kamer. Je mag eruit als het nodig is.',
		'Wat mij helpt: Ik word rustig van lopen',
		'Wat anderen kunnen doen'
	]) {
		expect(text[0], part).toContain(part);
	}
	expect(text[0].match(/[A-Z]{2}\d{4}/g)?.filter((code) => code !== 'OO0159')).toEqual([]);
	expect(text[0]).not.toContain('Dit blad is voor de jongere');
});

test('what few need any more opens as a draft without it; what is due stands on the overview', async ({
	page
}) => {
	await page.goto('/');
	await page.locator('summary', { hasText: /^\s*Mees: / }).click();
	await expect(page.getByText('Eén afspraak is aan bespreking toe.')).toBeVisible();
	await page.goto('/groups/oo-2');
	await page.getByRole('link', { name: 'Alternatieven van de groep' }).click();
	await expect(
		page.getByText('5 van 6 jongeren hebben een alternatief: kan Rustmoment (overdracht) vervallen?').first()
	).toBeVisible();
	await page
		.getByRole('button', { name: 'Maak een ontwerp zonder Rustmoment (overdracht) (Schooldag)' })
		.click();
	await expect(page).toHaveURL(/\/groups\/oo-2\/program$/);
	await expect(page.getByText('Schooldag: “Rustmoment (overdracht)” vervalt')).toBeVisible();
	await page.goto('/groups/oo-2/alternatives');
	await expect(page.getByRole('link', { name: 'Bekijk het ontwerp dat er is' }).first()).toBeVisible();
});

test('a catalogue changes, and a retired activity can no longer be chosen', async ({ page, baseURL }) => {
	await lookAs(page, 'staff', baseURL);
	await page.goto('/locations/zuid/activities');
	await page.getByLabel('Hoe heet het?').last().fill('Zwemmen');
	await page.getByLabel('Waar is het?').last().fill('zwembad');
	await page.getByRole('button', { name: 'Bewaar activiteit' }).last().click();
	await expect(page.getByText('De activiteit is bewaard.')).toBeVisible();
	await page.getByText('Wijzig: Zwemmen').click();
	await page.getByRole('button', { name: 'Niet meer aanbieden' }).last().click();
	await expect(page.getByText('De activiteit wordt niet meer aangeboden.')).toBeVisible();
	await page.goto('/groups/zu-2/choices');
	await expect(page.getByRole('radio', { name: 'Sporten' }).first()).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Zwemmen' })).toHaveCount(0);
});
