/** What every screen must hold whatever stands on it: nothing for axe to find, no sideways scrolling, no breach. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './server.ts';

const WIDEST = 1440;
const NARROWEST = 320;
const WIDTHS = [WIDEST, NARROWEST] as const;

/** The rules of axe that judge colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Judges the page as it stands now at both widths. In light all of axe looks; in dark its colour rules only, at the
 * widest: nothing but colours differs between the two, and no colour depends on a width (src/lib/ui/theme/tokens.css).
 */
export async function expectAccessible(page: Page): Promise<void> {
	const before = page.viewportSize();
	let isInPage = false;
	const violations = async (rules?: string[]) => {
		const found = await violationsOf(page, isInPage, rules);
		isInPage = true;
		return found;
	};
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await settled(page);
		// Without movement no colour is judged halfway to the next.
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		expect(await violations(), `light, ${width} px`).toEqual([]);
		if (width === WIDEST) {
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await violations(COLOUR_RULES), `dark, ${width} px`).toEqual([]);
		}
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways, `pixels to scroll sideways at ${width} px`).toBe(0);
	}
	await page.emulateMedia({ colorScheme: null, reducedMotion: null });
	if (before) await page.setViewportSize(before);
}

/** What watches sizes has had its turn: two frames on. */
function settled(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
	});
}

/** What axe finds, by the rules given or by all that it has; where it is in the page already it is not sent again. */
async function violationsOf(page: Page, isInPage: boolean, rules?: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page, ...(isInPage && { axeSource: 'void 0' }) });
	const { violations } = await axe
		.options({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }) })
		// No page has a frame: axe may do all its work in the page itself.
		.setLegacyMode()
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Opens a page and waits until its scripts run: what is typed in the very moment in which they start may stand twice. */
export async function openRunning(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Opens every disclosure, as a reader would who wants to see it all. */
export async function openEverything(page: Page): Promise<void> {
	// Asked anew each time: what opens may bring closed ones to light.
	await page.evaluate(() => {
		const closed = () =>
			[...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')].find((summary) =>
				summary.checkVisibility()
			);
		for (let summary = closed(); summary; summary = closed()) summary.click();
	});
}

/** What the browser refuses or trips over, from here on. */
export function listenForBreaches(page: Page): string[] {
	const breaches: string[] = [];
	page.on('pageerror', (error) => breaches.push(error.message));
	page.on('console', (message) => {
		if (/Content Security Policy|hydration/i.test(message.text())) breaches.push(message.text());
	});
	return breaches;
}

/** Looks through a role from here on. */
export async function lookAs(page: Page, role: string, origin: string | undefined): Promise<void> {
	await page.context().addCookies([{ name: 'role', value: role, url: origin ?? '' }]);
}
