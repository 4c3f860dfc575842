/** Accounts in production: coming in for the first time, inviting others, and what everyone sees, may and leaves behind. */
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { keyboard } from './hands.ts';
import { expectAccessible, openEverything } from './looks.ts';
import { chooseRole, invite, Person, test, tryToSignIn } from './people.ts';
import { expect } from './server.ts';

// One institution, from its first day on: each walk finds what the one before left.
test.describe.configure({ mode: 'serial' });

const ZUID = { kind: 'Bepaalde locaties', places: ['De Linde Zuid'] };
/** Of De Linde Zuid, and of De Linde Oost. */
const YOUTH = 'ZU0151';
const YOUTH_ELSEWHERE = 'OO0013';
const YOUTH_NUMBER = /\b(?:NO|OO|ZU)\d{4}\b/;

const WRONG = 'De gebruikersnaam, het wachtwoord of de code klopt niet. Kijk ze alle drie na.';
const OVERVIEW = 'Hoe lang zitten jongeren vast volgens ons dagprogramma?';

const command = promisify(execFile);

/** Some weeks from now: the council has a last day. */
const LAST_DAY = Temporal.Now.plainDateISO().add({ weeks: 6 }).toString();

/** Set by the walks as they come. */
let administrator: Person;
let manager: Person;
let council: Person;
let staff: Person;

/** What the frame says of who is signed in. */
const whoIsIn = (page: Page) => page.locator('.who:visible');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The page at an address is not for who asks for it, and says so in words. */
async function expectRefused(page: Page, address: string): Promise<void> {
	const response = await page.goto(address);
	expect(response?.status(), address).toBe(403);
	await expect(heading(page)).toHaveText('Dit mag je niet zien');
	await expect(page.getByText('Jouw rol geeft geen toegang tot deze pagina.')).toBeVisible();
}

async function expectSignedOut(page: Page): Promise<void> {
	await expect(heading(page)).toHaveText('Inloggen');
	// Nothing of the frame of who is inside is left.
	await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(0);
	await expect(page.getByRole('link', { name: 'Mijn account' })).toHaveCount(0);
}

// Nothing that a browser refuses or trips over, on any screen, for anybody.
test.afterEach(({ institution }) => {
	expect(institution.breaches.flat()).toEqual([]);
});

test('the first administrator comes in by the address that the server prints, once', async ({
	institution,
	browser
}) => {
	const { server } = institution;
	const [, name = '', address = ''] = /"(\S+)": (http\S+)/.exec(server.output()) ?? [];
	administrator = await Person.at(institution, browser, name);
	const { page, login, password } = administrator;
	await page.goto('/');
	await expectSignedOut(page);
	const code = await administrator.accept(address);
	await page.goto(address);
	await expect(heading(page)).toHaveText('Deze uitnodiging werkt niet meer');
	// The code with which the app was put in place has been used.
	await tryToSignIn(page, { login, password, code });
	await expect(page.getByText(WRONG)).toBeVisible();
	await administrator.signIn();
	await expect(heading(page)).toHaveText(OVERVIEW);
	await expect(whoIsIn(page)).toContainText('beheerder');
	expect(server.output()).not.toContain(password);
});

test('an empty institution is filled with a document', async () => {
	const { page } = administrator;
	await expect(page.getByText('Er is nog geen locatie.')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('main').getByRole('link', { name: 'Inrichting' }).click();
	await page.getByRole('link', { name: 'Een document inlezen' }).click();
	await page.getByLabel('Document', { exact: true }).setInputFiles('data/example/linde.json');
	await page.getByRole('button', { name: 'Bekijk wat er anders is' }).click();
	await page.getByRole('button', { name: /^Neem .* over$/ }).click();
	await expect(heading(page)).toHaveText('Overgenomen');
	await page.goto('/');
	await expect(page.getByRole('link', { name: /Maas/ }).first()).toBeVisible();
});

test('a manager who is invited chooses a password, and signs in with a code', async ({
	institution,
	browser
}) => {
	const address = await invite(administrator.page, {
		...{ login: 'noor', name: 'Noor de Wit', role: 'locatiemanager', reach: ZUID }
	});
	await expectAccessible(administrator.page);
	manager = await Person.at(institution, browser, 'noor');
	const { page } = manager;
	await page.goto(address);
	await page.getByLabel('Wachtwoord', { exact: true }).fill('te kort');
	await page.getByLabel('Code van zes cijfers').fill('000000');
	await page.getByRole('button', { name: 'Maak mijn account klaar' }).click();
	await expect(page.getByText('Dit wachtwoord is te kort.').first()).toBeVisible();
	await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('');
	await expectAccessible(page);
	await manager.accept(address);
	await manager.signIn();
	await expect(heading(page)).toHaveText(OVERVIEW);
	await expect(whoIsIn(page)).toContainText('De Linde Zuid');
});

test('a manager sees the own location, and is refused across locations', async () => {
	const { page } = manager;
	await page.goto('/locations/zuid');
	await expect(page.locator('#month').getByRole('row', { name: /Maas/ })).toBeVisible();
	await page.goto(`/youths/${YOUTH}`);
	await expect(heading(page)).toContainText(YOUTH);
	for (const address of [
		`/youths/${YOUTH_ELSEWHERE}`,
		`/youths/${YOUTH_ELSEWHERE}/log`,
		'/setup/locations/oost',
		'/setup/groups/oo-2',
		`/explain/youths/${YOUTH_ELSEWHERE}`,
		'/setup/people',
		'/setup/log'
	]) {
		await expectRefused(page, address);
	}
	// Of another location only what its programs say.
	await page.goto('/locations/oost');
	expect(await page.content()).not.toMatch(YOUTH_NUMBER);
});

test('the log says that the manager looked, and the page for the youth prints it', async () => {
	const { page } = manager;
	await page.goto(`/youths/${YOUTH}`);
	await page.getByRole('link', { name: 'Wie keek er in mijn gegevens?' }).click();
	await expect(heading(page)).toHaveText('Wie keek er in mijn gegevens?');
	await expectAccessible(page);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
	const paper = text.replaceAll(/\s+/g, ' ');
	expect(paper).toContain(`Jongere ${YOUTH}`);
	expect(paper).toContain('locatiemanager');
	expect(paper).toContain('bekeek jouw bladzijde');
	// Neither a name, nor the frame of the screen, is on paper.
	for (const absent of ['Noor', 'noor', 'Mijn account', 'Laat zien', 'Print deze bladzijde']) {
		expect(paper, absent).not.toContain(absent);
	}

	const { page: log } = administrator;
	await log.goto(`/setup/log?youth=${YOUTH}`);
	const looked = log.getByRole('row', { name: /locatiemanager.*Noor de Wit.*view-youth/ });
	await expect(looked.first()).toContainText(YOUTH);
	await log.goto(`/setup/log?who=noor&youth=${YOUTH_ELSEWHERE}`);
	await expect(log.getByRole('row', { name: /view-youth/ }).first()).toContainText('mocht niet');
	await expectAccessible(log);
});

test('another role holds on the next request', async () => {
	const { page } = administrator;
	await manager.page.goto('/youths');
	await page.goto('/setup/people');
	await expectAccessible(page);
	await page.getByRole('link', { name: 'Noor de Wit' }).click();
	await chooseRole(page, 'ambassadeur', ZUID);
	await page.getByRole('button', { name: 'Bewaar' }).click();
	await expect(page.getByText('Bewaard. Het geldt vanaf nu')).toBeVisible();
	// From the page that stood open.
	await manager.page.getByRole('link', { name: YOUTH }).click();
	await expect(heading(manager.page)).toHaveText('Dit mag je niet zien');
	await expect(whoIsIn(manager.page)).toContainText('ambassadeur');
	await expect(manager.page.getByRole('link', { name: 'Jongeren', exact: true })).toHaveCount(0);
	await expectRefused(manager.page, `/youths/${YOUTH}`);
});

test('who is disabled is thrown out at once', async () => {
	const { page } = administrator;
	await page.getByText('Ik wil de toegang uitzetten').click();
	await openEverything(page);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Zet de toegang uit' }).click();
	await expect(page.getByText('De toegang is uitgezet.')).toBeVisible();
	await manager.page.getByRole('link', { name: 'Locaties' }).click();
	await expectSignedOut(manager.page);
	const { login, password } = manager;
	await tryToSignIn(manager.page, { login, password, code: await manager.app.code() });
	await expect(manager.page.getByText(WRONG)).toBeVisible();
});

test('a council member signs in without a code, and meets no youth anywhere', async ({
	institution,
	browser
}) => {
	const address = await invite(administrator.page, {
		...{ login: 'sem', name: 'Sem', role: 'lid van de jongerenraad', reach: ZUID, lastDay: LAST_DAY }
	});
	council = await Person.at(institution, browser, 'sem');
	expect(await council.accept(address)).toBe('');
	await council.signIn();
	const { page } = council;
	for (const path of ['/', '/locations/zuid', '/groups/zu-1', '/groups/zu-1/program', '/groups/zu-1/today']) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(200);
		// Neither on the screen, nor in what was sent along.
		expect(await response?.text(), path).not.toMatch(YOUTH_NUMBER);
	}
	await expectRefused(page, `/youths/${YOUTH}`);
	await expectRefused(page, `/youths/${YOUTH}/log`);
	// Of real youths what may go outside, of the own location alone.
	await page.goto('/locations/zuid');
	await expect(page.locator('#month').getByText(/^Ongeveer \d*[05] jongeren\.$/)).toBeVisible();
	await expect(page.locator('#month').getByRole('row', { name: /^Gepland/ })).toBeVisible();
	await page.goto('/locations/noord');
	await expect(page.locator('#month')).toHaveCount(0);
});

test('a session that is ended from the account is over at once', async ({ institution, browser }) => {
	const other = await council.elsewhere(institution, browser);
	const elsewhere = other.page;
	await elsewhere.goto('/locations/zuid');
	await expectSignedOut(elsewhere);
	await other.signIn();
	// Back to where one wanted to be.
	await expect(elsewhere).toHaveURL(/\/locations\/zuid$/);
	const { page } = council;
	await page.goto('/');
	await page.getByRole('link', { name: 'Mijn account' }).click();
	await openEverything(page);
	await expectAccessible(page);
	await page.getByRole('button', { name: /^Beëindig: .* begonnen op/ }).click();
	await expect(page.getByText('Beëindigd. Daar moet je opnieuw inloggen.')).toBeVisible();
	await elsewhere.getByRole('link', { name: 'Overzicht' }).click();
	await expectSignedOut(elsewhere);
	await page.goto('/account');
	await expect(heading(page)).toHaveText('Mijn account');
});

test('single sign-on: an invited person links it and comes in by it, a stranger does not', async ({
	institution,
	browser
}) => {
	const { provider } = institution;
	provider.subject = 'mila-of-the-organisation';
	const address = await invite(administrator.page, {
		...{ login: 'mila', name: 'Mila', role: 'gedragswetenschapper', reach: ZUID }
	});
	const mila = await Person.at(institution, browser, 'mila');
	await mila.page.goto(address);
	await mila.page.getByRole('link', { name: 'Koppel je account van de organisatie' }).click();
	await expect(whoIsIn(mila.page)).toContainText('gedragswetenschapper');
	await mila.signOut();
	await mila.page.goto(`/youths/${YOUTH}`);
	await mila.page.getByRole('link', { name: 'Inloggen via je organisatie' }).click();
	await expect(heading(mila.page)).toContainText(YOUTH);
	await mila.signOut();
	// What stood there does not come back by going back.
	await mila.page.goBack();
	await expectSignedOut(mila.page);

	provider.subject = 'somebody-else';
	const stranger = await Person.at(institution, browser, 'stranger');
	await stranger.page.goto('/');
	await stranger.page.getByRole('link', { name: 'Inloggen via je organisatie' }).click();
	await expect(stranger.page.getByRole('alert')).toContainText('hier is geen account aan je gekoppeld');
	await expectSignedOut(stranger.page);
});

test('signs in and out without JavaScript', async ({ institution, browser }) => {
	const address = await invite(administrator.page, {
		...{ login: 'bo', name: 'Bo', role: 'pedagogisch medewerker' },
		reach: { kind: 'Bepaalde groepen', places: ['Maas'] }
	});
	const without = await Person.at(institution, browser, 'bo', { javaScriptEnabled: false });
	await without.accept(address);
	await without.signIn();
	await expect(whoIsIn(without.page)).toContainText('Maas');
	await without.signOut();
	await without.page.goto('/groups/zu-1');
	await expectSignedOut(without.page);
	staff = await without.elsewhere(institution, browser);
});

test('signs in by keyboard alone', async () => {
	const { page } = staff;
	await page.goto('/groups/zu-1');
	await staff.signIn(keyboard(page));
	await expect(heading(page)).toContainText('Maas');
});

test('another password takes the one before and a new code', async () => {
	const { page, password, app } = staff;
	const change = async (code: string) => {
		await page.goto('/account');
		await openEverything(page);
		await page.getByLabel('Het wachtwoord dat je nu hebt').fill(password);
		await page.getByLabel('Code van zes cijfers').fill(code);
		await page.getByLabel('Een nieuw wachtwoord').fill('zeven lange nachten waken');
		await page.getByRole('button', { name: 'Wijzig mijn wachtwoord' }).click();
	};
	await change('000000');
	await expect(page.getByText('Je wachtwoord is niet gewijzigd')).toBeVisible();
	await expect(page.getByText(/of de code klopt niet/).first()).toBeVisible();
	await expectAccessible(page);
	await change(await app.code());
	await expect(page.getByText('Je wachtwoord is gewijzigd.')).toBeVisible();
});

test('signing out leaves nothing in the browser', async () => {
	const { page } = staff;
	await page.evaluate(() => {
		localStorage.setItem('draft', 'of a program');
		sessionStorage.setItem('draft', 'of a program');
	});
	await staff.signOut();
	const kept = await page.evaluate(() => [localStorage.length, sessionStorage.getItem('draft')]);
	expect(kept).toEqual([0, null]);
});

test('what is wrong gets one answer, then a wait, and nothing secret back', async ({
	institution,
	browser
}) => {
	const { page } = await Person.at(institution, browser, 'somebody');
	const { login, password, app } = administrator;
	const answers: string[] = [];
	const attempt = async (typed: { login: string; password: string; code: string }) => {
		const answered = page.waitForResponse((response) => response.request().method() === 'POST');
		await tryToSignIn(page, typed);
		const response = await answered;
		const html = await response.text();
		expect(html).not.toContain(typed.password);
		if (typed.code) expect(html).not.toContain(typed.code);
		await expect(page.getByLabel('Gebruikersnaam')).toHaveValue(typed.login);
		await expect(page.getByLabel('Wachtwoord', { exact: true })).toHaveValue('');
		await expect(page.getByLabel('Code van zes cijfers')).toHaveValue('');
		answers.push(`${response.status()} ${await page.getByRole('alert').innerText()}`);
	};
	// The wrong password, the wrong code, no code, and nobody of that name.
	await attempt({ login, password: 'een zin die niemand ooit koos', code: await app.code() });
	await attempt({ login, password, code: '000000' });
	await attempt({ login, password, code: '' });
	await attempt({ login: 'niemand', password, code: '918273' });
	expect(new Set(answers).size).toBe(1);
	expect(answers[0]).toContain(WRONG);
	for (let times = 0; times < 5; times++) await attempt({ login: 'niemand', password, code: '' });
	expect(answers.at(-1)).toContain('Er is te vaak een verkeerd antwoord gegeven');
	expect(answers.at(-1)).toMatch(/^429 .*over \d+ seconden/s);
	await expectAccessible(page);
});

test('one altered byte of the log is found, and named with its file and line', async ({ institution }) => {
	const { dataDir } = institution.server;
	const verify = () => command(process.execPath, ['src/cli/main.ts', 'verify', '--data', dataDir]);
	expect((await verify()).stdout).toMatch(/audit trail: \d+ lines checked/);
	const trail = join(dataDir, 'audit');
	const name = (await readdir(trail)).find((file) => file.endsWith('.jsonl')) ?? '';
	const bytes = await readFile(join(trail, name));
	for (const { login, password } of [administrator, manager, council, staff]) {
		for (const absent of [`"${login}"`, password]) expect(bytes.includes(absent), absent).toBe(false);
	}
	const at = bytes.indexOf('view-youth');
	bytes[at] = 'V'.charCodeAt(0);
	await writeFile(join(trail, name), bytes);
	const line = bytes.subarray(0, at).toString().split('\n').length;
	const found = await verify().catch((error: unknown) => error);
	expect(found).toMatchObject({ code: 1 });
	expect(String(Reflect.get(Object(found), 'stderr'))).toMatch(new RegExp(`${name}.*line ${line}\\b`));
	const { page } = administrator;
	await page.goto('/setup/log');
	await expect(page.getByText(`In het bestand ${name}, bij regel ${line}.`)).toBeVisible();
});
