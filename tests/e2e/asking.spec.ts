/** Asking around, from the question to what came of it: slips that are drawn, answers of nobody, and papers that are counted. */
import type { Page } from '@playwright/test';
import { expectAccessible, listenForBreaches, lookAs } from './looks.ts';
import { expect, test } from './server.ts';

// A tablet between two people.
test.use({ viewport: { width: 900, height: 900 }, hasTouch: true });

async function begin(page: Page, question: string, origin: string | undefined): Promise<string> {
	await lookAs(page, 'council-member', origin);
	await page.goto('/council/askings');
	await page.getByRole('link', { name: 'Vraag rond' }).click();
	await page.getByLabel('Wat wil je vragen?').fill(question);
	await sizes(page);
	await page.getByRole('button', { name: 'Begin de rondvraag' }).click();
	await expect(page.getByRole('heading', { name: question, level: 1 })).toBeVisible();
	return page.url();
}

/** How many live in each of the two groups. */
async function sizes(page: Page): Promise<void> {
	for (const group of ['Maas', 'Waal']) await page.getByLabel(`Met hoeveel zijn ze in ${group}?`).fill('10');
}

async function codesOf(page: Page): Promise<string[]> {
	await page.getByRole('link', { name: 'Maak de codes' }).click();
	await page.getByRole('button', { name: 'Maak en toon de codes' }).click();
	await expect(page.getByText('Druk nu af')).toBeVisible();
	return page.locator('.code-letters').allTextContents();
}

async function answer(page: Page, code: string, word: string, sentence = ''): Promise<void> {
	await page.goto('/answer');
	await page.getByLabel('Jouw code').fill(code);
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.getByRole('radio', { name: word, exact: true }).check();
	if (sentence) await page.getByLabel('Wil je er iets bij zeggen?').fill(sentence);
	await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
}

test('a round from the question to the result, on which nobody can be recognised', async ({
	page,
	baseURL
}) => {
	const breaches = listenForBreaches(page);
	const address = await begin(page, 'Mag het rustmoment op vrijdag weg?', baseURL);
	await expect(page.getByText('De antwoorden blijven dicht')).toBeVisible();
	await expectAccessible(page);
	const codes = await codesOf(page);
	expect(codes).toHaveLength(20);
	await expectAccessible(page);

	// Shown once: whoever comes back sees none of them.
	await page.goto(`${address}/codes`);
	await expect(page.getByText('De codes zijn al gemaakt', { exact: true })).toBeVisible();
	for (const code of codes) expect(await page.content()).not.toContain(code);
	await expectAccessible(page);

	await answer(page, codes[0].toLowerCase(), 'helemaal eens', 'Vraag het maar aan Sem.');
	await expect(page.getByText('Is dit een naam: Sem?')).toBeVisible();
	await expect(page.getByRole('radio', { name: 'helemaal eens', exact: true })).toBeChecked();
	await expectAccessible(page);
	await page.getByLabel('Wil je er iets bij zeggen?').fill('Dan kunnen we samen koken.');
	await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
	await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
	await expectAccessible(page);
	// No code ever stands in an address.
	expect(page.url()).toMatch(/\/answer\?thanks$/);

	for (const [at, word] of ['eens', 'eens', 'helemaal oneens'].entries())
		await answer(page, codes[at + 1], word);
	await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
	await page.goto(address);
	await expect(page.getByText('De antwoorden blijven dicht')).toBeVisible();
	await expect(page.getByText('gaven antwoord')).toHaveCount(0);
	await answer(page, codes[4], 'ertussenin');

	await page.goto(address);
	await page.locator('summary', { hasText: 'Sluit de ronde' }).click();
	await page.getByRole('button', { name: 'Ja, sluit de ronde nu' }).click();
	await expect(page.getByText('5 mensen gaven antwoord.')).toBeVisible();
	await expect(page.getByText('Dan kunnen we samen koken.')).toBeVisible();
	await expectAccessible(page);
	expect(breaches).toEqual([]);
});

test('a code works once, a made-up one never, and both are told in the same words', async ({
	page,
	baseURL
}) => {
	await begin(page, 'Mag de muziek aan bij het eten?', baseURL);
	const [code] = await codesOf(page);
	await answer(page, code, 'eens');
	const said: string[] = [];
	for (const tried of [code, 'BCDF GHJK']) {
		await page.goto('/answer');
		await page.getByLabel('Jouw code').fill(tried);
		await page.getByRole('button', { name: 'Verder' }).click();
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('Deze code werkt niet.');
		await expect(alert).toContainText('Heb je al geantwoord? Dan is het gelukt.');
		said.push(await alert.innerText());
	}
	expect(said[0]).toBe(said[1]);
	await expectAccessible(page);
});

test('what is missing, wrong or nearly too long is said on the page', async ({ page, baseURL }) => {
	await begin(page, 'Mag de krant in de huiskamer?', baseURL);
	const [code] = await codesOf(page);
	await page.goto('/answer');
	const alert = page.getByRole('alert');
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(alert).toContainText('Een code heeft acht letters.');
	await page.getByLabel('Jouw code').fill('AAAA AAAA');
	await page.getByRole('button', { name: 'Verder' }).click();
	await expect(alert).toContainText('Kijk goed naar de letters.');
	await page.getByLabel('Jouw code').fill(code);
	await page.getByRole('button', { name: 'Verder' }).click();
	await page.getByLabel('Wil je er iets bij zeggen?').fill('a'.repeat(190));
	await expect(page.getByText('Er passen nog 10 tekens bij.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Verstuur mijn antwoord' }).click();
	await expect(alert).toContainText('Kies eerst een antwoord.');
	await expectAccessible(page);

	await lookAs(page, 'council-member', baseURL);
	await page.goto('/council/new?group=zu-2&moment=-&wish=in-words');
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await expect(alert).toContainText('Schrijf op wat jullie willen vragen.');
	await expectAccessible(page);
});

test('a round about a proposal asks what is asked, and is told of for as long as it runs', async ({
	page,
	baseURL
}) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/council/new?group=zu-2&moment=-&wish=in-words');
	await page.getByLabel('Onze vraag of ons advies').fill('Mag er een tafeltennistafel komen?');
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await page.waitForURL(/\/edit\?step=why$/);
	const proposal = new URL(page.url()).pathname.replace(/\/edit$/, '');
	await page.goto(`${proposal}?act=to-council`);
	await page.locator('#step').getByRole('button', { name: 'Bespreek het in de raad' }).click();
	await expect(page.locator('#road')).toContainText('legde het voor aan de hele raad.');
	await page.getByRole('link', { name: 'Vraag rond bij jongeren' }).click();
	await expect(page.getByLabel('Wat wil je vragen?')).toHaveValue(
		'Dit is een goed idee: “Mag er een tafeltennistafel komen?”'
	);
	await page.getByLabel('Met hoeveel zijn ze in Waal?').fill('10');
	await page.getByRole('button', { name: 'Begin de rondvraag' }).click();
	await codesOf(page);

	await page.goto(proposal);
	await expect(page.locator('#now')).toContainText('Er wordt nu rondgevraagd, t/m ');
	await expect(page.getByText('rondvraag loopt', { exact: true })).toBeVisible();
	await page.goto(`${proposal}?act=hand-in`);
	await expect(page.locator('#step')).toContainText('Lever je nu in, dan gaat het zonder de uitkomst.');
	await expectAccessible(page);
	await page.goto('/council');
	await page.getByRole('link', { name: /^Er wordt nu rondgevraagd: .*tafeltennistafel/ }).click();
	await expect(page.getByRole('link', { name: 'Codes kwijt?' })).toBeVisible();
	await expectAccessible(page);
});

test('four answers stay closed for good', async ({ page, baseURL }) => {
	const address = await begin(page, 'Mag het licht een half uur later uit?', baseURL);
	const codes = await codesOf(page);
	for (const code of codes.slice(0, 4)) await answer(page, code, 'oneens', 'Ik slaap dan al.');
	await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
	await page.goto(address);
	await page.locator('summary', { hasText: 'Sluit de ronde' }).click();
	await page.getByRole('button', { name: 'Ja, sluit de ronde nu' }).click();
	await expect(page.getByText('Er zijn te weinig antwoorden')).toBeVisible();
	await expect(page.getByText('Ik slaap dan al.')).toHaveCount(0);
	await expectAccessible(page);
});

test('a round on paper, with choices: printed, counted, filled in', async ({ page, baseURL }) => {
	await lookAs(page, 'council-coach', baseURL);
	await page.goto('/council/askings/new');
	await page.getByLabel('Wat wil je vragen?').fill('Wat doen we op zaterdag om 15:00?');
	await page.getByRole('radio', { name: /Kiezen uit een paar dingen/ }).check();
	await page.getByLabel('Keuze 1').fill('Sporten');
	await page.getByLabel('Keuze 2').fill('Rusten op je kamer');
	await page.getByRole('radio', { name: /Op papier/ }).check();
	// Somebody forgot with how many they are, and nothing that was typed is lost.
	await page.getByRole('button', { name: 'Begin de rondvraag' }).click();
	await expect(page.getByRole('alert')).toContainText('Vul in met hoeveel ze zijn');
	await expect(page.getByLabel('Keuze 2')).toHaveValue('Rusten op je kamer');
	await expectAccessible(page);
	await sizes(page);
	await page.getByRole('button', { name: 'Begin de rondvraag' }).click();
	await expect(page.getByText('Blaadjes afdrukken')).toBeVisible();
	await expectAccessible(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText('Zet er geen naam op. Kruis één antwoord aan.')).toHaveCount(4);
	await expect(page.getByRole('button', { name: 'Bewaar de aantallen en sluit' })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.getByLabel('Sporten').fill('30');
	await page.getByLabel('Alle blaadjes zijn geteld').check();
	await page.getByRole('button', { name: 'Bewaar de aantallen en sluit' }).click();
	await expect(page.getByRole('alert')).toContainText('meer blaadjes dan er mensen zijn');
	await page.getByLabel('Sporten').fill('9');
	await page.getByLabel('Rusten op je kamer').fill('4');
	await page.getByRole('button', { name: 'Bewaar de aantallen en sluit' }).click();
	await expect(page.getByText('13 mensen gaven antwoord.')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('somebody answers with a code', async ({ page, baseURL }) => {
		await begin(page, 'Mag de deur open na het eten?', baseURL);
		const [code] = await codesOf(page);
		await answer(page, code, 'eens');
		await expect(page.getByRole('heading', { name: 'Dank je wel' })).toBeVisible();
	});
});

test('what is still being made is asked around about only once the council has it, and can become advice until then', async ({
	page,
	baseURL
}) => {
	await lookAs(page, 'council-member', baseURL);
	await page.goto('/council/new?group=zu-2&moment=-&wish=in-words');
	await page.getByLabel('Onze vraag of ons advies').fill('Mag de radio in de woonkamer aan?');
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await page.waitForURL(/\/edit\?step=why$/);
	const proposal = new URL(page.url()).pathname.replace(/\/edit$/, '');
	await page.goto(`/council/askings/new?proposal=${proposal.split('/').at(-1)}`);
	await expect(page.getByRole('main')).toContainText('Bespreek het dus eerst in de raad.');
	await expect(page.getByRole('button', { name: 'Begin de rondvraag' })).toHaveCount(0);
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Naar het voorstel' }).click();

	await page.goto(`${proposal}/edit?step=wish&wish=in-words`);
	await page.getByRole('radio', { name: /^Wij geven advies/ }).check();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Verder', exact: true }).click();
	await page.waitForURL(/\/edit\?step=why$/);
	await page.goto(`${proposal}/edit?step=wish&wish=in-words`);
	await expect(page.getByRole('radio', { name: /^Wij geven advies/ })).toBeChecked();
	await expect(page.getByLabel('Onze vraag of ons advies')).toHaveValue('Mag de radio in de woonkamer aan?');
});
