/** What every screen must hold whatever stands on it: nothing for axe to find, no scrolling sideways. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './server.ts';

/** The widest and the narrowest, one light and one dark. */
export const LOOKS = [
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 320 }
] as const;

/** Judges the page as it stands now. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
		[]
	);
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(sideways).toBe(0);
}

/** Opens every disclosure, as a reader would who wants to see it all. */
export async function openEverything(page: Page): Promise<void> {
	// Asked anew each time: what is opened is no longer among the closed.
	const closed = page.locator('main details:not([open]) > summary');
	while ((await closed.count()) > 0) await closed.first().click();
}

/** Looks through a role from here on. */
export async function lookAs(page: Page, role: string, origin: string | undefined): Promise<void> {
	await page.context().addCookies([{ name: 'role', value: role, url: origin ?? '' }]);
}
