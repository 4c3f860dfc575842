/** People at an institution in production, each with a browser, a password and an app with codes of their own. */
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { test as base, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { CLIENT, IdentityProvider } from '../unit/access/identity-provider.ts';
import { mouse, type Hands } from './hands.ts';
import { listenForBreaches } from './looks.ts';
import { expect, freePort, makeDataDir, startServer, type RunningServer } from './server.ts';

const STEP_MS = 30_000;
/** Nearer to its end a code is not counted on: the server has to see it in time. */
const SPARE_MS = 10_000;

interface Institution {
	readonly server: RunningServer;
	/** Where the people of this institution sign in for everything. */
	readonly provider: IdentityProvider;
	/** What each browser refused or tripped over. */
	readonly breaches: (readonly string[])[];
}

/** Playwright's `test` with a server in production behind it, in which nobody has been yet. */
export const test = base.extend<object, { institution: Institution }>({
	institution: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs
		async ({}, use) => {
			const [dataDir, port] = [await makeDataDir(), await freePort()];
			const provider = await IdentityProvider.start(0, `http://localhost:${port}/sign-in/single/done`);
			const env = {
				OPEN_DEUR_MODE: 'production',
				OIDC_ISSUER: provider.issuer,
				OIDC_CLIENT_ID: CLIENT.clientId,
				OIDC_CLIENT_SECRET: CLIENT.clientSecret
			};
			const server = await startServer({ dataDir, port, env });
			await use({ server, provider, breaches: [] });
			await server.stop();
			await provider.stop();
			await rm(dataDir, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 120_000 }
	]
});

/** An app with codes on somebody's phone. */
class App {
	#totp: TOTP | null = null;
	#usedStep = 0;

	/** Takes a key in, as it is typed over. */
	add(key: string): void {
		const secret = Secret.fromBase32(key.replaceAll(' ', ''));
		this.#totp = new TOTP({ algorithm: 'SHA1', digits: 6, period: STEP_MS / 1000, secret });
	}

	/**
	 * A code that was not used yet; empty where there is no key. A server takes the one before and the one after
	 * too, so nobody waits for long.
	 */
	async code(): Promise<string> {
		if (!this.#totp) return '';
		const isEnding = Date.now() % STEP_MS > STEP_MS - SPARE_MS;
		const earliest = stepNow() - (isEnding ? 0 : 1);
		this.#usedStep = Math.max(this.#usedStep + 1, earliest);
		while (this.#usedStep > stepNow() + 1) await pause(STEP_MS - (Date.now() % STEP_MS));
		return this.#totp.generate({ timestamp: this.#usedStep * STEP_MS });
	}
}

/** What somebody has with them, in front of whatever browser. */
interface Somebody {
	readonly login: string;
	readonly password: string;
	readonly app: App;
}

/** Somebody in front of a browser. */
export class Person implements Somebody {
	readonly page: Page;
	readonly login: string;
	readonly password: string;
	readonly app: App;

	private constructor(page: Page, { login, password, app }: Somebody) {
		this.page = page;
		this.login = login;
		this.password = password;
		this.app = app;
	}

	/** Somebody new, by the name that they will type, in front of a browser that was never here. */
	static at(place: Institution, browser: Browser, login: string, options?: BrowserContextOptions) {
		const password = `de zin die alleen ${login.toUpperCase()} kent`;
		return Person.#before(place, browser, { login, password, app: new App() }, options);
	}

	/** The same person in front of another browser. */
	elsewhere(place: Institution, browser: Browser): Promise<Person> {
		return Person.#before(place, browser, this);
	}

	static async #before(
		{ server, breaches }: Institution,
		browser: Browser,
		somebody: Somebody,
		options: BrowserContextOptions = {}
	): Promise<Person> {
		const context = await browser.newContext({ baseURL: server.origin, ...options });
		const page = await context.newPage();
		breaches.push(listenForBreaches(page));
		return new Person(page, somebody);
	}

	/** Takes an account into use; resolves with the first code of the app, empty for who is not asked for one. */
	async accept(address: string): Promise<string> {
		await this.page.goto(address);
		await this.page.getByLabel('Wachtwoord', { exact: true }).fill(this.password);
		const code = await this.#enrol();
		await this.page.getByRole('button', { name: 'Maak mijn account klaar' }).click();
		await expect(this.page.getByText('Je account is klaar. Log nu in.')).toBeVisible();
		return code;
	}

	/** Types the key over into the app, and the code of the app into the page. */
	async #enrol(): Promise<string> {
		const key = this.page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
		if ((await key.count()) === 0) return '';
		this.app.add(await key.innerText());
		const code = await this.app.code();
		await this.page.getByLabel('Code van zes cijfers').fill(code);
		return code;
	}

	async signIn(hands: Hands = mouse()): Promise<void> {
		const { login, password } = this;
		await tryToSignIn(this.page, { login, password, code: await this.app.code() }, hands);
		await expect(this.page.getByRole('heading', { level: 1, name: 'Inloggen' })).toHaveCount(0);
	}

	async signOut(): Promise<void> {
		await this.page.getByRole('button', { name: 'Log uit' }).first().click();
		await expect(this.page.getByText('Je bent uitgelogd.')).toBeVisible();
	}
}

/** Fills in the form of signing in and sends it. */
export async function tryToSignIn(
	page: Page,
	typed: { readonly login: string; readonly password: string; readonly code: string },
	hands: Hands = mouse()
): Promise<void> {
	if (!new URL(page.url(), 'http://nowhere').pathname.startsWith('/sign-in')) await page.goto('/sign-in');
	await hands.type(page.getByLabel('Gebruikersnaam'), typed.login);
	await hands.type(page.getByLabel('Wachtwoord', { exact: true }), typed.password);
	if (typed.code) await hands.type(page.getByLabel('Code van zes cijfers'), typed.code);
	await hands.press(page.getByRole('button', { name: 'Log in' }));
}

/** Whom an administrator invites, in the words of the form. */
interface Invitee {
	readonly login: string;
	readonly name: string;
	readonly role: string;
	readonly reach: { readonly kind: string; readonly places: readonly string[] };
	/** `YYYY-MM-DD` */
	readonly lastDay?: string;
}

/** Fills in and sends the form of inviting; resolves with the address that is shown once. */
export async function invite(page: Page, { login, name, role, reach, lastDay }: Invitee): Promise<string> {
	await page.goto('/setup/people/new');
	await page.getByLabel('Gebruikersnaam').fill(login);
	await page.getByLabel('Naam', { exact: true }).fill(name);
	await chooseRole(page, role, reach);
	if (lastDay) await page.getByLabel('Laatste dag met toegang').fill(lastDay);
	await page.getByRole('button', { name: 'Nodig uit' }).click();
	return page.getByLabel('Adres van de uitnodiging').inputValue();
}

/** Chooses a role and how far it reaches, in the form about a person. */
export async function chooseRole(page: Page, role: string, reach: Invitee['reach']): Promise<void> {
	await page.getByLabel('Rol', { exact: true }).selectOption({ label: role });
	await page.getByRole('radio', { name: reach.kind }).check();
	for (const place of reach.places) await page.getByRole('checkbox', { name: place }).check();
}

function stepNow(): number {
	return Math.floor(Date.now() / STEP_MS);
}
