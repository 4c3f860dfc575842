/** The council's page: a question answered and talked about up to adoption, who is in it, and a meeting; by mouse, by keyboard and without JavaScript. */
import type { Page } from '@playwright/test';
import { keyboard, mouse, type Hands } from './hands.ts';
import { expectAccessible, lookAs, openEverything } from './looks.ts';
import { expect, test } from './server.ts';

// A server of its own: what is recorded here changes what waits on whom.
test.use({
	serverEnv: { OPEN_DEUR_TEST: 'council-page' },
	viewport: { width: 900, height: 900 },
	hasTouch: true
});

const DRAFT = '/drafts/zu-2-zonder-rustmoment';
const REVIEW = '/council/reviews/zu-2-zonder-rustmoment.raad';
const as = (page: Page, role: string, baseURL: string | undefined) => lookAs(page, role, baseURL);

test('whoever reaches several councils lands where most waits on them, and is told so', async ({
	page,
	baseURL
}) => {
	for (const role of ['location-manager', 'director']) {
		await as(page, role, baseURL);
		await page.goto('/council');
		const places = page.getByRole('navigation', { name: 'Kies een locatie' });
		await expect(places.locator('[aria-current]')).toHaveText(/De Linde Zuid/);
		await expect(places.getByRole('link', { name: /^De Linde Zuid\s*, \d dingen wachten$/ })).toBeVisible();
		await expect(places.getByRole('link', { name: 'De Linde Noord', exact: true })).toBeVisible();
		const first = role === 'director' ? 'Wat de raad nu kan doen' : 'Wat jij nu moet doen';
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(first);
		// Whoever is not of the council is told about it.
		await expect(page.getByRole('heading', { name: 'Dit veranderde door de raad' })).toBeVisible();
		const titles = page.locator('main').getByRole('heading').or(page.getByRole('navigation'));
		await expect(titles.filter({ hasText: /\b(jullie|ons|onze)\b/i })).toHaveCount(0);
	}
	await as(page, 'council-member', baseURL);
	await page.goto('/council');
	await expect(page.getByRole('heading', { name: 'Dit veranderde door ons' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Jullie rechten', exact: true })).toBeVisible();
});

test('what came true is told as such, every page of rounds reads itself aloud, and others are told about youths', async ({
	page,
	baseURL
}) => {
	await as(page, 'council-member', baseURL);
	await page.goto('/council/proposals/zu-raad-zelf-kiezen');
	await expect(page.getByRole('heading', { name: 'Dit werd anders' })).toBeVisible();
	await page.goto('/council/proposals/zu-raad-deur-open');
	await expect(page.getByRole('heading', { name: 'Dit zou er anders worden' })).toBeVisible();
	for (const address of ['/council/askings', '/council/askings/new', '/council/deadlines']) {
		await page.goto(address);
		await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
	}
	await page.goto('/council/askings');
	await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
	await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
	const told = {
		'council-member': ['Tik op je groep.', 'namen die je zelf kiest', 'Hier kun je altijd naartoe.'],
		staff: ['Kies een groep.', 'namen die leden zelf kiezen', 'Hier kan een jongere altijd naartoe.']
	};
	for (const [role, [group, members, adviser]] of Object.entries(told)) {
		await as(page, role, baseURL);
		await page.goto('/council/new');
		await expect(page.getByRole('main')).toContainText(group);
		await page.goto('/council/people');
		await expect(page.getByRole('main')).toContainText(members);
		await expect(page.getByRole('main')).toContainText(adviser);
	}
});

test('what is asked of whoever looks stands on the first screen', async ({ page, baseURL }) => {
	await as(page, 'council-member', baseURL);
	await page.goto(REVIEW);
	await expect(page.getByText('Jullie geven advies.')).toBeInViewport();
	for (const name of [/^Wij zijn het eens/, /^Eens, als/, /^Oneens, want/]) {
		await expect(page.getByRole('radio', { name })).toBeInViewport();
	}
	await as(page, 'location-manager', baseURL);
	await page.goto('/council/proposals/zu-raad-later');
	await expect(page.getByRole('link', { name: 'Neem een besluit' })).toBeInViewport();
	await page.goto(REVIEW);
	await expect(page.getByText('De raad geeft advies.')).toBeInViewport();
});

test.describe('a question to the council', () => {
	test.describe.configure({ mode: 'serial' });

	test('waits on its page, and nobody else answers it', async ({ page, baseURL }) => {
		await page.goto(DRAFT);
		await expect(page.locator('#council')).toContainText('Wacht op het antwoord van de raad.');
		for (const role of ['location-manager', 'staff', 'council-coach']) {
			await as(page, role, baseURL);
			await page.goto(REVIEW);
			await expect(page.getByText('Alleen de raad geeft hier antwoord.')).toBeVisible();
			await expect(page.getByRole('button', { name: 'Geef ons antwoord' })).toHaveCount(0);
		}
	});

	test('is answered by the council, without JavaScript', async ({ browser, baseURL }) => {
		const viewport = { width: 1200, height: 900 };
		const context = await browser.newContext({ baseURL, viewport, javaScriptEnabled: false });
		const page = await context.newPage();
		await as(page, 'council-member', baseURL);
		await page.goto('/');
		await page.getByRole('link', { name: 'Jongerenraad', exact: true }).first().click();
		await page
			.getByRole('link', { name: /Bij Waal vervalt het rustmoment/ })
			.first()
			.click();
		await expect(page.locator('#changes')).toContainText('5 uur en 15 minuten per week minder op je kamer');
		await expect(page.getByText('Geef antwoord voor het einde van woensdag 16 december 2026.')).toBeVisible();
		await page.getByRole('radio', { name: /^Oneens, want/ }).check();
		await page.getByRole('button', { name: 'Geef ons antwoord' }).click();
		await expect(page.getByRole('alert')).toContainText('Schrijf op waarom');
		await page.getByLabel('Schrijf op waarom, of wat er bij moet').fill('Kevin slaapt dan niet.');
		await page.getByRole('button', { name: 'Geef ons antwoord' }).click();
		await expect(page.getByText('Is dit een naam: Kevin?')).toBeVisible();
		await page.getByLabel('Schrijf op waarom, of wat er bij moet').fill('Dan is er geen rustige plek meer.');
		await page.getByRole('button', { name: 'Geef ons antwoord' }).click();
		await expect(page.getByText('Jullie antwoord staat erin.')).toBeVisible();
		await expect(page.locator('#timeline')).toContainText('Dan is er geen rustige plek meer.');
		await expect(page.getByRole('button', { name: 'Geef ons antwoord' })).toHaveCount(0);
		await context.close();
	});

	test('holds the draft until there was a talk and there are reasons, by keyboard', async ({ page }) => {
		const hands = keyboard(page);
		await page.goto(`${DRAFT}/adopt`);
		await page.getByLabel('Geldt vanaf').fill('2026-12-21');
		await page.getByRole('button', { name: 'Neem over als versie' }).click();
		await expect(page.getByText('De jongerenraad is het hier niet mee eens.').first()).toBeVisible();
		await page.goto('/council?location=zuid');
		await hands.press(page.getByRole('link', { name: /^Praat met de raad over/ }));
		await expect(page.getByRole('link', { name: 'Neem het ontwerp over' })).toHaveCount(0);
		await hands.type(page.getByLabel('Wat is er gezegd?'), 'De raad wil een rustige plek.');
		await hands.press(page.getByRole('button', { name: 'Leg het gesprek vast' }));
		await expect(page.getByText('Het gesprek is vastgelegd.')).toBeVisible();
		await hands.press(page.getByText('Toch anders doen dan de raad wil', { exact: true }));
		await hands.type(page.getByLabel('Waarom doe je het toch?'), 'De leeskamer wordt de rustige plek.');
		await hands.press(page.getByRole('button', { name: 'Leg de redenen vast' }));
		await expect(page.getByText('De redenen staan erin.')).toBeVisible();
		await hands.press(page.getByRole('link', { name: 'Neem het ontwerp over' }));
		await expect(page.getByRole('heading', { level: 1, name: /^Neem/ })).toBeVisible();
	});

	test('can be read back by the council', async ({ page, baseURL }) => {
		await as(page, 'council-member', baseURL);
		await page.goto(REVIEW);
		await expect(page.locator('#timeline')).toContainText('De leeskamer wordt de rustige plek.');
		await expect(page.getByText('gaat toch door, met redenen').first()).toBeVisible();
		await openEverything(page);
		await expectAccessible(page);
	});
});

test.describe('who is in the council', () => {
	for (const [name, hasScript] of [
		['by mouse', true],
		['without JavaScript', false]
	] as const) {
		test(`a coach adds a member and gives a last day, ${name}`, async ({ browser, baseURL }) => {
			const context = await browser.newContext({ baseURL, javaScriptEnabled: hasScript });
			const page = await context.newPage();
			await as(page, 'council-coach', baseURL);
			await comeAndGo(page, mouse(hasScript), hasScript ? 'Ster' : 'Maan');
			await context.close();
		});
	}
});

async function comeAndGo(page: Page, hands: Hands, name: string): Promise<void> {
	await page.goto('/council/people');
	await expect(page.getByText('Leg vast wat de raad mag')).toHaveCount(0);
	const add = page.locator('#add');
	await hands.type(add.getByLabel('Naam in de raad'), 'ZU0151');
	await hands.press(add.getByRole('button', { name: 'Voeg toe' }));
	await expect(page.getByRole('alert')).toContainText('Dit is een nummer van een jongere.');
	await hands.type(add.getByLabel('Naam in de raad'), name);
	await hands.pick(add.getByLabel('Van welke groep?'), 'Waal');
	await hands.press(add.getByRole('button', { name: 'Voeg toe' }));
	await expect(page.getByText('Bewaard.')).toBeVisible();
	const row = page.locator('#members li', { hasText: name });
	await expect(row).toContainText('Groep Waal');
	await hands.press(row.getByText(`Wijzig ${name}`, { exact: true }));
	await hands.date(row.getByLabel('Laatste dag'), '2026-11-21', '11212026');
	await hands.press(row.getByRole('button', { name: 'Bewaar' }));
	await expect(row.getByText('De laatste dag ligt voor de eerste dag.')).toBeVisible();
	await hands.date(row.getByLabel('Laatste dag'), '2026-12-31', '12312026');
	await hands.press(row.getByRole('button', { name: 'Bewaar' }));
	await expect(page.locator('#members li', { hasText: name })).toContainText('t/m 31 december 2026');
}

test('what a council may do is set from a day on, and the council sees that', async ({ page, baseURL }) => {
	await as(page, 'director', baseURL);
	await page.goto('/council/people?location=noord');
	await page.getByText('Leg vast wat de raad mag', { exact: true }).click();
	await page.getByRole('radio', { name: /^advies/ }).check();
	await page.getByLabel('Vanaf').fill('2026-11-21');
	await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('verandert niet achteraf');
	await page.getByLabel('Vanaf').fill('2026-11-22');
	await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
	await expect(page.getByText('Vastgelegd. De raad kan dit zien.')).toBeVisible();
	await page.goto('/council?location=noord');
	await expect(page.locator('#without')).toContainText('De rol van de raad werd: advies');
});

test('a meeting begins with what is open, and ends as one page on paper', async ({ page, baseURL }) => {
	await as(page, 'council-member', baseURL);
	await page.goto('/council/meetings');
	await page.getByLabel('Welke dag?').fill('2026-11-22');
	await page.getByLabel('Hoe laat?').fill('16u');
	await expect(page.getByRole('checkbox', { name: /^In het weekend later/ })).toBeChecked();
	await page.getByRole('checkbox', { name: /deur open bij Waal/ }).uncheck();
	await page.getByLabel('Eigen punten').fill('Wat eten we?');
	await page.getByRole('button', { name: 'Zet de vergadering erin' }).click();
	const agenda = page.locator('#agenda > ol');
	await expect(agenda).toContainText('In het weekend later naar je kamer');
	await expect(agenda).toContainText('Wat eten we?');
	await expect(agenda).not.toContainText('deur open bij Waal');
	await page.getByText('Schrijf het verslag', { exact: true }).click();
	await page.getByLabel('Hoeveel leden waren erbij?').fill('3');
	await page
		.getByLabel('Wat is er gezegd en afgesproken?')
		.fill('Wij willen later eten.\nDe coach vraagt het na.');
	await page.getByRole('button', { name: 'Bewaar het verslag' }).click();
	await expect(page.locator('#record')).toContainText('3 leden waren erbij.');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Bewaar het verslag' })).toBeHidden();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the page tells what changed because of the council, and an urgent measure at once', async ({
	page,
	baseURL
}) => {
	await page.goto('/groups/oo-2/urgent');
	await page.getByLabel('Begin', { exact: true }).fill('13:00');
	await page.getByLabel('Einde', { exact: true }).fill('13:30');
	await page.getByRole('radio', { name: /^Op de kamer, deur dicht, eruit mag niet/ }).check();
	await page.getByRole('radio', { name: 'quarantaine' }).check();
	await page.getByLabel('Wat is er aan de hand?').fill('Er is griep in de groep.');
	await page.getByRole('button', { name: 'Leg de maatregel nu vast' }).click();
	await expect(page.getByText('De spoedmaatregel is vastgelegd.')).toBeVisible();
	await page.goto('/council?location=oost');
	await expect(page.locator('#without')).toContainText('Er is griep in de groep.');
	await as(page, 'council-member', baseURL);
	await page.goto('/council');
	await expect(page.locator('#because')).toContainText('6 uur en 30 minuten per week minder op je kamer');
	await expect(page.locator('#because')).toContainText('Sinds 5 oktober 2026');
	await expect(page.getByRole('link', { name: 'Ik wil iets veranderen' })).toBeVisible();
});
