/** Every screen: nothing for axe to find, no breach of the content security policy, no sideways scrolling. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './server.ts';

/** An address, and the role that looks where the location manager may not. */
const SCREENS: readonly { address: string; role?: string }[] = [
	{ address: '/' },
	{ address: '/locations' },
	{ address: '/locations/zuid' },
	{ address: '/groups/zu-1' },
	{ address: '/groups/zu-1', role: 'council-member' },
	{ address: '/groups/zu-2/today' },
	{ address: '/groups/zu-1/program' },
	{ address: '/groups/zu-1/program', role: 'council-member' },
	{ address: '/groups/zu-1/versions/zu-1@2024-01-01' },
	{ address: '/youths' },
	{ address: '/youths/ZU0151' },
	{ address: '/youths/ZU0151/stays' },
	{ address: '/youths/ZU0151/leave' },
	{ address: '/youths/ZU0151/keys' },
	{ address: '/youths/ZU0151/arrangements' },
	{ address: '/explain/youths/ZU0151/2026-11-20' },
	{ address: '/explain/groups/zu-1?month=2026-10' },
	{ address: '/how-it-counts' },
	{ address: '/setup' },
	{ address: '/setup/locations/new', role: 'administrator' },
	{ address: '/setup/locations/zuid' },
	{ address: '/setup/groups/new' },
	{ address: '/setup/groups/zu-1' },
	{ address: '/setup/rooms/zu-1-k01' },
	{ address: '/setup/youths/new' },
	{ address: '/setup/csv' },
	{ address: '/setup/import', role: 'administrator' },
	{ address: '/setup/export', role: 'administrator' },
	{ address: '/youths', role: 'council-member' },
	{ address: '/nowhere' }
];

const LOOKS = [
	{ colorScheme: 'light', width: 1440 },
	{ colorScheme: 'light', width: 320 },
	{ colorScheme: 'dark', width: 1440 },
	{ colorScheme: 'dark', width: 320 }
] as const;

for (const { colorScheme, width } of LOOKS) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });

		for (const { address, role } of SCREENS) {
			test(`${address} ${role ?? ''} has nothing for axe to find once opened up`, async ({
				page,
				baseURL
			}) => {
				const breaches = listenForBreaches(page);
				await lookAs(page, baseURL, role);
				await page.goto(address);
				await openEverything(page);
				const { violations } = await new AxeBuilder({ page }).analyze();
				const found = violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`
				);
				expect(found).toEqual([]);
				expect(breaches).toEqual([]);
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(sideways).toBe(0);
			});
		}
	});
}

test('every screen reads in English too', async ({ page, baseURL }) => {
	test.slow();
	await page.context().addCookies([{ name: 'language', value: 'en', url: baseURL ?? '' }]);
	for (const { address, role } of SCREENS) {
		await lookAs(page, baseURL, role);
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeAttached();
	}
});

async function lookAs(page: Page, origin: string | undefined, role = 'location-manager'): Promise<void> {
	await page.context().addCookies([{ name: 'role', value: role, url: origin ?? '' }]);
}

/** What the browser refuses or trips over. */
function listenForBreaches(page: Page): string[] {
	const breaches: string[] = [];
	page.on('pageerror', (error) => breaches.push(error.message));
	page.on('console', (message) => {
		if (/Content Security Policy|hydration/i.test(message.text())) breaches.push(message.text());
	});
	return breaches;
}

/** Opens every disclosure, as a reader would who wants to see it all. */
async function openEverything(page: Page): Promise<void> {
	for (const closed of await page.locator('main details:not([open]) > summary').all()) {
		if (await closed.isVisible()) await closed.click();
	}
}
