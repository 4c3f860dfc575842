/**
 * Proposals on their whole road: accepted and in force on its day, refused after a talk, promised and not kept; with
 * the mouse, the keyboard and without scripts, and with what goes wrong when two people are at it.
 */
import { test as base, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, lookAs } from './looks.ts';
import { expect, makeDataDir, startServer, type RunningServer } from './server.ts';

/** In the example handed in by the council, about the nights of Waal at weekends. */
const LATER = '/council/proposals/zu-raad-later';
/** In the example in force since October. */
const CHOOSE = '/council/proposals/zu-raad-zelf-kiezen';
const TODAY = '2026-11-22';

interface Days {
	/** The server on a day, on the same data; from here on `page` addresses it. */
	on(day: string): Promise<void>;
	/** Opens a page of it, as a role. */
	open(page: Page, role: string, path: string): Promise<void>;
}

/** A server that stands still on a day, and is started again on another; that of the worker has one day only. */
const test = base.extend<{ days: Days }>({
	days: async ({ browserName: _ }, use) => {
		const dataDir = await makeDataDir();
		const running: { server?: RunningServer } = {};
		const days: Days = {
			async on(day) {
				await running.server?.stop();
				running.server = await startServer({ dataDir, env: { OPEN_DEUR_TODAY: day } });
			},
			async open(page, role, path) {
				await lookAs(page, role, running.server?.origin);
				await page.goto(`${running.server?.origin}${path}`);
			}
		};
		await days.on(TODAY);
		await use(days);
		await running.server?.stop();
		await rm(dataDir, { recursive: true, force: true });
	}
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const state = (page: Page, name: string) => expect(page.locator('header').getByText(name, { exact: true }));

/** Makes a proposal that the rest moment of Waal becomes a choice, and brings it to the council. */
async function bringToCouncil(page: Page, hands: Hands): Promise<void> {
	for (const title of [
		'Wat willen jullie met dit rustmoment?',
		'Waarom willen jullie dit?',
		'Wie kan jullie helpen?'
	]) {
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await hands.press(button(page, 'Verder'));
	}
	await hands.press(button(page, 'Eerst praten in de raad'));
	await hands.press(link(page, 'Bekijk het voorstel'));
	await state(page, 'in de raad').toBeVisible();
}

async function handIn(page: Page, hands: Hands): Promise<void> {
	await hands.press(link(page, 'Lever het in'));
	await expect(page.getByText('Praat er dus eerst samen over.')).toBeVisible();
	await hands.press(button(page, 'Lever het in'));
	await expect(page.getByText('Het voorstel is ingeleverd.')).toBeVisible();
	await expect(page.locator('#now')).toContainText('zondag 20 december 2026');
}

async function choose(page: Page, hands: Hands, decision: RegExp): Promise<void> {
	await hands.press(link(page, 'Neem een besluit'));
	await hands.choose(page.getByRole('radio', { name: decision }));
	await hands.press(button(page, 'Verder'));
}

interface Promised {
	readonly from: string;
	readonly keys: string;
	readonly why: string;
}

async function sayYes(page: Page, hands: Hands, { from, keys, why }: Promised): Promise<void> {
	await choose(page, hands, /^Ja/);
	await hands.date(page.getByLabel('Vanaf welke dag is het zo?'), from, keys);
	await hands.type(page.getByLabel('Waarom?'), why);
	await hands.press(button(page, 'Leg dit besluit vast'));
	await expect(page.getByText('Het besluit is vastgelegd.')).toBeVisible();
}

/** Makes a version of what was asked, from the form that plans it. */
async function adopt(page: Page, hands: Hands, from: string, keys: string): Promise<void> {
	await hands.press(link(page, 'Maak van het ontwerp van Waal een versie'));
	await hands.date(page.getByLabel('Geldt vanaf'), from, keys);
	await hands.press(page.getByRole('button', { name: 'Neem over als versie' }));
	await expect(page.getByRole('heading', { level: 1, name: /^Hoe veranderde/ })).toBeVisible();
}

async function sayWhetherItIsSo(page: Page, hands: Hands, kept: RegExp): Promise<void> {
	await hands.press(link(page, 'Zeg of het zo is'));
	await hands.choose(page.getByRole('radio', { name: kept }));
	await hands.press(button(page, 'Leg het vast'));
	await expect(page.getByText('Het is vastgelegd.')).toBeVisible();
}

test('accepted: from the wish to in force on its day', async ({ page, days }) => {
	const hands = mouse();
	await days.open(page, 'council-member', '/council/new?group=zu-2&moment=middagrust&wish=own-choice');
	await bringToCouncil(page, hands);
	await handIn(page, hands);
	const { pathname } = new URL(page.url());
	await days.open(page, 'location-manager', pathname);
	await sayYes(page, hands, { from: '2027-03-01', keys: '', why: 'De overdracht kan ook anders.' });
	await hands.press(link(page, 'Plan het in'));
	await expect(page.locator('#step')).toContainText('Er is nog geen versie van Waal');
	await adopt(page, hands, '2027-03-01', '');
	await days.open(page, 'location-manager', `${pathname}?act=plan`);
	await expect(page.getByLabel('Welke versie van Waal brengt dit?')).toContainText('zoals beloofd');
	await hands.press(button(page, 'Leg de planning vast'));
	await expect(page.locator('#planned').getByRole('link')).toBeVisible();
	await expect(page.locator('#promise')).toHaveCount(0);

	await days.on('2027-03-01');
	await days.open(page, 'council-member', pathname);
	await expect(page.locator('#now')).toContainText('Vanaf maandag 1 maart 2027 zou het zo zijn.');
	await expect(page.locator('#promise')).toContainText('Zoals beloofd.');
	await sayWhetherItIsSo(page, hands, /^Ja/);
	await state(page, 'geldt').toBeVisible();
	await expect(page.locator('#road')).toContainText('De jongerenraad zei: het is zoals beloofd.');
	await expectAccessible(page);
});

test('refused: after a talk, with reasons, and without scripts', async ({ browser, days }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const hands = mouse(false);
	await days.open(page, 'location-manager', LATER);
	await choose(page, hands, /^Nee/);
	await expect(page.locator('#step')).toContainText('Nee of voor een deel kan pas na een gesprek.');
	await hands.press(page.locator('#step').getByRole('link', { name: 'Schrijf op wat is besproken' }));
	await hands.type(page.getByLabel('Wat is er gezegd?'), 'De raad wil een film kunnen afkijken.');
	await hands.press(button(page, 'Leg het vast'));
	await expect(page.getByText('Het gesprek staat erbij.')).toBeVisible();
	await choose(page, hands, /^Nee/);
	await page.getByLabel('Waarom?').fill(' ');
	await hands.press(button(page, 'Leg dit besluit vast'));
	await expect(page.getByRole('alert')).toContainText('Schrijf op waarom.');
	await hands.type(page.getByLabel('Waarom?'), 'Na 22:00 is er te weinig nachtdienst.');
	await hands.press(button(page, 'Leg dit besluit vast'));
	await expect(page.getByText('Het besluit is vastgelegd.')).toBeVisible();

	await days.open(page, 'council-member', LATER);
	await expect(page.locator('#now')).toContainText('De locatiemanager zei nee.');
	await expect(page.locator('#now')).toContainText('Na 22:00 is er te weinig nachtdienst.');
	await expect(page.locator('#now')).toContainText('Intrekken kan niet meer');
	await expect(page.locator('#road')).toContainText('De raad wil een film kunnen afkijken.');
	await hands.press(link(page, 'Kijk terug'));
	await hands.type(page.getByLabel('Wat zie je als je terugkijkt?'), 'Wij vragen het in de lente weer.');
	await hands.press(button(page, 'Leg het vast'));
	await state(page, 'teruggekeken').toBeVisible();
	await hands.press(link(page, 'Bespreek het opnieuw in de raad'));
	await hands.press(page.getByRole('button', { name: 'Bespreek het in de raad' }));
	await state(page, 'in de raad').toBeVisible();
	await context.close();
});

test('promised and not kept: everybody sees it on that day, and it stays said', async ({ page, days }) => {
	const hands = keyboard(page);
	await days.open(page, 'location-manager', LATER);
	await sayYes(page, hands, { from: '2026-12-07', keys: '12072026', why: 'Dat kan vanaf december.' });
	await days.open(page, 'council-member', LATER);
	await expect(page.locator('#promise')).toHaveCount(0);

	await days.on('2026-12-07');
	await days.open(page, 'council-member', LATER);
	await expect(page.locator('#now')).toContainText('Dit is beloofd. Het is niet gebeurd.');
	await expect(link(page, 'Zeg of het zo is')).toBeInViewport();
	const beside = page.locator('#promise');
	await expect(beside).toContainText('Dit is niet gebeurd. Het dagprogramma is niet veranderd.');
	await expect(beside.getByRole('heading', { name: 'Dit is anders dan beloofd' })).toBeVisible();
	const nights = beside.getByRole('definition').filter({ hasText: 'in het weekend' });
	await expect(nights).toHaveText([/ 22:45–08:30/, / 22:00–08:30/]);
	await expect(beside.getByText('Ook anders')).toHaveCount(0);
	await sayWhetherItIsSo(page, hands, /^Nee/);
	await days.open(page, 'location-manager', LATER);
	const now = page.locator('#now');
	await expect(now).toContainText('De jongerenraad keek op 7 december 2026: het is niet zoals beloofd.');
	await expect(page.locator('#road')).toContainText('De jongerenraad zei: het is niet zoals beloofd.');
	await state(page, 'niet zoals beloofd').toBeVisible();
	await expectAccessible(page);

	await days.open(page, 'location-manager', '/council?location=zuid');
	const todo = page.getByRole('link', { name: 'Maak waar wat beloofd is: “In het weekend later' });
	await expect(todo).toContainText('te laat');
	await expect(page.locator('#proposals')).toContainText('niet zoals beloofd');
	await hands.press(todo);
	await hands.press(link(page, 'Plan het opnieuw'));
	await hands.date(page.getByLabel('Vanaf welke dag gaat het in?'), '2027-01-16', '01162027');
	await hands.type(page.getByLabel('Waarom later dan beloofd?'), 'De nachtdienst is nu rond.');
	await hands.press(button(page, 'Leg de planning vast'));
	await state(page, 'gepland, nog geen versie').toBeVisible();
	await expect(now).toContainText(
		'Beloofd vanaf maandag 7 december 2026, nu gepland vanaf zaterdag 16 januari 2027.'
	);
	await expect(now).toContainText('De nachtdienst is nu rond.');
	await expect(now.getByRole('link', { name: 'Maak van het ontwerp van Waal een versie' })).toBeVisible();
	await expect(page.locator('#road')).toContainText('nu gepland vanaf 16 januari 2027.');
	await expectAccessible(page);
});

test('it was there all the same: said, answered, and only counted once the team says so', async ({
	page,
	days
}) => {
	const hands = keyboard(page);
	await days.open(page, 'council-member', CHOOSE);
	await expect(page.locator('#promise')).toContainText('Op 1 dag was er meer kamertijd dan op papier');
	await hands.press(link(page, 'Zeg dat het er toch was'));
	await expect(page.getByRole('heading', { name: 'Welk moment was er toch?' })).toBeVisible();
	await expectAccessible(page);
	await hands.press(page.getByRole('link', { name: /^Rustmoment \(overdracht\)/ }));
	await expect(page.getByRole('heading', { name: 'Op welke dag was het?' })).toBeVisible();
	await page.getByText('Een andere dag', { exact: true }).click();
	await expectAccessible(page);
	await hands.press(page.getByRole('link', { name: /^Gisteren/ }));
	await expect(page.getByText('Rustmoment (overdracht) was er toch, in groep Maas.')).toBeVisible();
	await expectAccessible(page);
	await hands.press(button(page, 'Geef het door'));
	await expect(page.getByText('Het is doorgegeven.')).toBeVisible();
	await hands.press(page.getByRole('link', { name: /^Rustmoment \(overdracht\)/ }).first());
	await expect(page.locator('#confirm-card')).toBeVisible();
	const { pathname } = new URL(page.url());

	await days.open(page, 'location-manager', pathname);
	await expect(page.locator('#confirm-card')).toContainText('Het team van de groep zegt of het klopt.');
	await hands.type(page.getByLabel('Wat is je antwoord?'), 'Wij letten er beter op.');
	await hands.press(button(page, 'Geef antwoord'));
	await expect(page.getByText('Je antwoord staat erbij.')).toBeVisible();
	await days.open(page, 'council-member', CHOOSE);
	await expect(page.locator('#promise')).toContainText('Op 1 dag was er meer kamertijd dan op papier');

	await days.open(page, 'staff', pathname);
	await hands.choose(page.getByRole('radio', { name: /^Ja, dat klopt/ }));
	await expect(page.getByLabel('Van', { exact: true })).toHaveValue('15:00');
	await hands.press(button(page, 'Leg vast of het klopt'));
	await expect(page.locator('#said')).toContainText('Het telt nu mee bij wat er echt gebeurde.');
	await expectAccessible(page);
	await days.open(page, 'council-member', CHOOSE);
	await expect(page.locator('#promise')).toContainText('Op 2 dagen was er meer kamertijd dan op papier');
	await expect(page.locator('#promise')).toContainText('21 november 2026');
});

test('which moments can have been there depends on the group, and without scripts it is asked the same', async ({
	browser,
	days
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const hands = mouse(false);
	await days.open(page, 'council-member', '/council/signals/new?location=zuid');
	await hands.press(link(page, 'Groep Waal'));
	await expect(page.getByRole('heading', { name: 'Welk moment was er toch?' })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Rustmoment/ })).toHaveCount(0);
	await hands.press(link(page, 'Terug'));
	await hands.press(link(page, 'Groep Maas'));
	await hands.press(page.getByRole('link', { name: /^Rustmoment \(overdracht\)/ }));
	await hands.press(page.getByText('Een andere dag', { exact: true }));
	await hands.date(page.getByLabel('Welke dag?'), '2026-09-01', '');
	await hands.press(button(page, 'Verder'));
	await expect(page.getByRole('alert')).toContainText('Op deze dag');
	await hands.press(page.getByRole('link', { name: /^Eergisteren/ }));
	await page.getByLabel('Wil je er iets bij zeggen?').fill('Wij moesten om 15:00 naar boven.');
	await hands.press(button(page, 'Geef het door'));
	await expect(page.getByText('Het is doorgegeven.')).toBeVisible();
	await context.close();
});

test('partly: what differs from what was asked is shown before it is promised, and after', async ({
	page,
	days
}) => {
	const hands = mouse();
	await days.open(page, 'location-manager', `${LATER}?act=talk`);
	await hands.type(page.getByLabel('Wat is er gezegd?'), 'Niet later, wel geen rustmoment.');
	await hands.press(button(page, 'Leg het vast'));
	await choose(page, hands, /^Voor een deel/);
	await hands.pick(page.getByLabel('Wat komt er voor Waal?'), 'Ontwerp “Zonder het rustmoment om 15:00”');
	await hands.type(page.getByLabel('Waarom?'), 'De nacht blijft zoals hij is.');
	await expect(button(page, 'Leg dit besluit vast')).toHaveCount(0);
	await hands.press(button(page, 'Laat zien wat anders is'));
	await expect(page.locator('#step')).toContainText('Dit is anders dan gevraagd');
	await expect(page.getByLabel('Waarom?')).toHaveValue('De nacht blijft zoals hij is.');
	await expectAccessible(page);
	await hands.date(page.getByLabel('Vanaf welke dag is het zo?'), '2027-01-04', '');
	await hands.press(button(page, 'Leg dit besluit vast'));
	await days.open(page, 'council-member', LATER);
	await expect(page.locator('#promised')).toContainText('Ja, maar dit is anders dan gevraagd');
	const rest = page.locator('#promised li', { hasText: 'Rustmoment (overdracht)' });
	await expect(rest).toContainText(/Gevraagd\s+15:00–15:45 \(mag er niet uit\)/);
	await expect(rest).toContainText(/Beloofd\s+“Samen naar buiten of iets drinken”/);
	await expectAccessible(page);
});

test('what was asked is adopted before a decision: said at the form and at the proposal, and in nobody’s way', async ({
	page,
	days
}) => {
	const hands = mouse();
	await days.open(page, 'location-manager', '/drafts/zu-raad-later.zu-2/adopt');
	const waits = page.getByRole('main');
	await expect(waits).toContainText(
		'is nog geen besluit. De raad wacht op een antwoord, uiterlijk woensdag 9 december'
	);
	await expect(waits).toContainText('Je kunt doorgaan. Schrijf dan ook het besluit op, met de redenen.');
	await expect(link(page, 'Neem het besluit')).toHaveAttribute('href', `${LATER}?act=decide#step`);
	await expectAccessible(page);
	await hands.date(page.getByLabel('Geldt vanaf'), '2026-12-07', '');
	await hands.press(button(page, 'Neem over als versie'));
	await expect(page.getByRole('heading', { level: 1, name: /^Hoe veranderde/ })).toBeVisible();
	await days.open(page, 'council-member', LATER);
	await expect(page.locator('#now')).toContainText('Groep Waal: dit is al gepland vanaf 7 december 2026.');
	await expect(page.locator('#now')).toContainText('De locatiemanager moet antwoorden.');
	await expectAccessible(page);
});

test('the week editor says too that a decision is waited for, and not that one can go on', async ({
	page,
	days
}) => {
	await days.open(page, 'location-manager', '/drafts/zu-raad-later.zu-2');
	await mouse().press(button(page, 'Werk verder in de weekeditor'));
	const save = page.locator('#save');
	await expect(save).toContainText('is nog geen besluit. De raad wacht op een antwoord');
	await expect(save).not.toContainText('Je kunt doorgaan');
	await expect(link(page, 'Neem het besluit')).toHaveAttribute('href', `${LATER}?act=decide#step`);
	await expectAccessible(page);
});

test('what the council agreed with counts until another program holds, and is asked again after that', async ({
	page,
	days
}) => {
	const hands = mouse();
	const draft = '/drafts/zu-2-zonder-rustmoment';
	await days.open(page, 'council-member', '/council/reviews/zu-2-zonder-rustmoment.raad');
	await hands.choose(page.getByRole('radio', { name: /^Wij zijn het eens/ }));
	await hands.press(button(page, 'Geef ons antwoord'));
	await days.open(page, 'location-manager', `${draft}#council`);
	await expect(page.locator('#council')).toContainText('De raad is het ermee eens. Je kunt het overnemen.');
	await days.open(page, 'location-manager', '/drafts/zu-raad-later.zu-2/adopt');
	await hands.date(page.getByLabel('Geldt vanaf'), '2026-12-07', '');
	await hands.press(button(page, 'Neem over als versie'));
	await expect(page.getByRole('heading', { level: 1, name: /^Hoe veranderde/ })).toBeVisible();

	await days.on('2026-12-07');
	const lapsed =
		'De raad vond dit goed op 22 november 2026. Maar vanaf 7 december 2026 gold een ander programma. Vraag het opnieuw.';
	await days.open(page, 'location-manager', `${draft}#council`);
	await expect(page.locator('#council')).toContainText(lapsed);
	await expect(page.locator('#council').getByLabel('Wat verandert er, en waarom?')).toBeVisible();
	await expectAccessible(page);
	await days.open(page, 'location-manager', `${draft}/adopt`);
	await expect(page.locator('#council')).toContainText(lapsed);
	await days.open(page, 'council-member', '/council/reviews/zu-2-zonder-rustmoment.raad');
	await expect(page.locator('#review')).toContainText('Maar vanaf 7 december 2026 gold een ander programma.');
});

test('what is folded on the screen stands open on paper', async ({ page, days }) => {
	await days.open(page, 'council-member', CHOOSE);
	const strips = page.locator('#effect').getByText('Gevraagd', { exact: true }).first();
	const begin = page.locator('#road').getByText('maakte dit voorstel.');
	await expect(strips).toBeHidden();
	await expect(begin).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(strips).toBeVisible();
	await expect(begin).toBeVisible();
});

test.describe('two people at one proposal', () => {
	test('the second decision is told of the first, and what was typed is kept', async ({ page, days }) => {
		const hands = mouse();
		await days.open(page, 'location-manager', `${LATER}?act=decide&decision=yes`);
		const other = await page.context().newPage();
		await days.open(other, 'location-manager', LATER);
		await sayYes(other, hands, { from: '2027-01-04', keys: '', why: 'Dat kan.' });
		await hands.date(page.getByLabel('Vanaf welke dag is het zo?'), '2027-06-01', '');
		await hands.type(page.getByLabel('Waarom?'), 'Dat kan pas in juni.');
		await hands.press(button(page, 'Leg dit besluit vast'));
		const told = page.getByRole('alert');
		await expect(told).toContainText('De locatiemanager besloot: ja. Vanaf 4 januari 2027.');
		await expect(told).not.toContainText('Klopt het nog?');
		await expect(told.getByRole('link')).toHaveAttribute('href', LATER);
		await expect(page.getByText('dinsdag 1 juni 2027')).toBeVisible();
		await expect(page.locator('#now')).toContainText('Het moet ingaan op maandag 4 januari 2027.');
		await expect(page.getByText('Dat kan pas in juni.')).toBeVisible();
	});

	test('who withdraws after the decision is told why that cannot be, and what can', async ({
		page,
		days
	}) => {
		const hands = mouse();
		await days.open(page, 'council-member', `${LATER}?act=withdraw`);
		const other = await page.context().browser()?.newContext();
		if (!other) throw new Error('there is no browser');
		const manager = await other.newPage();
		await days.open(manager, 'location-manager', LATER);
		await sayYes(manager, hands, { from: '2027-01-04', keys: '', why: 'Dat kan.' });
		await hands.type(page.getByLabel('Waarom stopt dit voorstel?'), 'Wij willen iets anders.');
		await hands.press(button(page, 'Trek het voorstel in'));
		await expect(page.getByRole('alert')).toContainText('De locatiemanager besloot: ja.');
		await expect(page.locator('#now')).toContainText('Intrekken kan niet meer, want er is een besluit.');
		await expect(button(page, 'Trek het voorstel in')).toHaveCount(0);
		await expect(page.getByText('Wij willen iets anders.')).toBeVisible();
		await other.close();
	});
});

test('a proposal on a program that changed since is adjusted before it is handed in', async ({
	page,
	days
}) => {
	const hands = mouse();
	await days.open(page, 'council-member', '/council/new?group=zu-2&moment=middagrust&wish=own-choice');
	await bringToCouncil(page, hands);
	const { pathname } = new URL(page.url());
	await days.open(page, 'location-manager', LATER);
	await sayYes(page, hands, { from: '2026-12-07', keys: '', why: 'Dat kan.' });
	await hands.press(link(page, 'Plan het in'));
	await adopt(page, hands, '2026-12-07', '');

	await days.on('2026-12-07');
	await days.open(page, 'council-member', `${pathname}?act=hand-in`);
	await expect(page.locator('#now')).toContainText(
		'Het dagprogramma is veranderd sinds dit voorstel werd gemaakt.'
	);
	await expect(button(page, 'Lever het in')).toHaveCount(0);
	await expect(page.locator('#step').getByRole('link', { name: 'Pas het voorstel aan' })).toBeVisible();
});

test('a council of one is told kindly that it cannot hand in, and who can help', async ({ page, days }) => {
	const hands = mouse();
	await days.open(page, 'council-member', '/council/new?group=zu-2&moment=middagrust&wish=own-choice');
	await bringToCouncil(page, hands);
	const { pathname } = new URL(page.url());
	for (const name of ['Raadslid uit Maas', 'Tweede raadslid uit Maas']) {
		await days.open(page, 'council-coach', '/council/people');
		const row = page
			.locator('#members li')
			.filter({ has: page.getByText(`Wijzig ${name}`, { exact: true }) });
		await hands.press(row.getByText(`Wijzig ${name}`, { exact: true }));
		await hands.date(row.getByLabel('Laatste dag'), '2026-11-21', '');
		await hands.press(row.getByRole('button', { name: 'Bewaar' }));
		await expect(page.getByText('Bewaard.')).toBeVisible();
	}
	await days.open(page, 'council-member', `${pathname}?act=hand-in`);
	await expect(page.locator('#step')).toContainText('De raad is nu te klein om in te leveren');
	await expect(page.locator('#step')).toContainText('Coach van de raad en Vertrouwenspersoon');
	await expect(button(page, 'Lever het in')).toHaveCount(0);
});

test('a moderator who hides everything is seen to do so by everybody', async ({ page, days }) => {
	await days.open(page, 'council-coach', LATER);
	const links = page.locator('#talk a[href^="/council/comments/"]');
	const addresses = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	expect(addresses.length).toBeGreaterThan(1);
	for (const address of addresses) {
		await days.open(page, 'council-coach', address);
		await page.getByLabel('Waarom verberg je dit?').fill('Dit ging over iemand.');
		await button(page, 'Verberg deze reactie').click();
		await expect(page.getByText('De reactie is verborgen.')).toBeVisible();
	}
	await days.open(page, 'council-member', LATER);
	await expect(page.locator('#road').getByText('verborg een reactie.')).toHaveCount(addresses.length);
	await expect(page.locator('#road').getByText('Reden: Dit ging over iemand.').first()).toBeVisible();
});

for (const hasScript of [true, false]) {
	test(`past the council: said before it is saved, and the council is asked to look at it, ${hasScript ? 'by mouse' : 'without scripts'}`, async ({
		browser,
		days
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: hasScript });
		const page = await context.newPage();
		const hands = mouse(hasScript);
		await days.open(page, 'location-manager', '/drafts/zu-2-zonder-rustmoment');
		await hands.press(button(page, 'Werk verder in de weekeditor'));
		const save = page.locator('#save');
		// Stands there once the scripts run.
		if (hasScript) await expect(page.getByRole('group', { name: 'Hoe wil je werken?' })).toBeVisible();
		await save.getByLabel('Hoe heet deze versie?').fill('Alvast zonder rust');
		await save.getByLabel('Waarom?').fill('');
		await save.getByLabel('Geldt vanaf').fill(TODAY);
		await hands.press(button(page, 'Bewaar als versie'));
		await expect(save.getByText('De raad ziet dit meteen, met jouw reden.')).toBeVisible();
		await expect(save.getByLabel('Hoe heet deze versie?')).toHaveValue('Alvast zonder rust');
		await expect(save.getByLabel('Geldt vanaf')).toHaveValue(TODAY);
		await expect(save.getByText('Schrijf op waarom dit zo is.').first()).toBeVisible();
		if (hasScript) await expectAccessible(page);
		await save.getByLabel('Waarom?').fill('Het rustmoment viel al weg.');
		await hands.press(button(page, 'Bewaar als versie'));
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Alvast zonder rust');
		await days.open(page, 'council-member', '/council?location=zuid');
		await hands.press(page.getByRole('link', { name: /^Bekijk wat er veranderde: “Alvast zonder rust”/ }));
		await expect(page.locator('#without')).toContainText('Het rustmoment viel al weg.');
		await days.open(page, 'location-manager', '/council?location=zuid');
		await expect(
			page.getByRole('link', { name: /^Praat met de raad over “Alvast zonder rust”/ })
		).toBeVisible();
		await context.close();
	});
}

test('what the council asked stays so: a manager makes another draft of it, and adopts nothing from the past', async ({
	page,
	days
}) => {
	const hands = mouse();
	const draft = '/drafts/zu-raad-later.zu-2';
	await days.open(page, 'location-manager', draft);
	const council = page.locator('#council');
	await expect(council).toContainText('De raad vroeg dit zelf. Je kunt het overnemen.');
	await expect(council).not.toContainText('De raad geeft eerst advies.');
	await hands.press(button(page, 'Werk verder in de weekeditor'));
	await expect(page.locator('#draft')).toContainText('Dat hoort bij een voorstel van anderen');
	await expect(page.getByLabel('Hoe heet deze versie?')).toHaveValue('');
	await hands.press(button(page, 'Bewaar als ontwerp'));
	await expect(page.getByText('Het ontwerp is bewaard.')).toBeVisible();
	expect(page.url()).not.toContain(draft);
	await days.open(page, 'location-manager', `${draft}/adopt`);
	await page.getByLabel('Geldt vanaf').fill('2026-01-05');
	await hands.press(button(page, 'Neem over als versie'));
	await expect(page.getByText('Kies vandaag of een dag die nog komt.').first()).toBeVisible();
	await expect(page.getByLabel('Geldt vanaf')).toHaveValue('2026-01-05');
});
