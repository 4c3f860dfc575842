/** Every screen: nothing for axe to find, no breach of the content security policy, no sideways scrolling. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './server.ts';

const SCREENS = [
	'/',
	'/locations',
	'/locations/zuid',
	'/groups/zu-1',
	'/groups/zu-2/today',
	'/groups/zu-1/program',
	'/groups/zu-1/versions/zu-1@2024-01-01',
	'/youths',
	'/youths/OO0093',
	'/explain/youths/OO0093/2026-11-20',
	'/explain/groups/zu-1?month=2026-10',
	'/how-it-counts',
	'/setup',
	'/setup/csv',
	'/setup/import',
	'/setup/export',
	'/nowhere'
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

		for (const address of SCREENS) {
			test(`${address} has nothing for axe to find after it is opened up`, async ({ page }) => {
				const breaches = listenForBreaches(page);
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

for (const address of SCREENS.filter((screen) => screen !== '/nowhere')) {
	test(`${address} reads in English too`, async ({ page, baseURL }) => {
		await page.context().addCookies([{ name: 'language', value: 'en', url: baseURL ?? '' }]);
		await page.goto(address);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeAttached();
	});
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
