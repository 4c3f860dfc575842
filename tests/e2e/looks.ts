/** What every screen must hold whatever stands on it: nothing for axe to find, no sideways scrolling, no breach. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './server.ts';

const WIDEST = 1440;
export const NARROWEST = 320;
const WIDTHS = [WIDEST, NARROWEST] as const;

type Width = (typeof WIDTHS)[number];

/** The rules of axe that judge colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Which rules of axe look, as it wants to be told. */
const RULES = {
	all: {},
	colours: { runOnly: { type: 'rule', values: COLOUR_RULES } },
	'no-colours': { rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: false }])) }
} as const;

type Rules = keyof typeof RULES;

/**
 * Judges the page as it stands now at both widths. All of axe looks in light, and its colour rules in dark, at the
 * width given; at the other one all but the colour rules, which take most of its time: no colour depends on a width
 * (src/lib/ui/theme/tokens.css). What only stands at the narrowest names that as its width.
 */
export async function expectAccessible(page: Page, coloursAt: Width = WIDEST): Promise<void> {
	const before = page.viewportSize();
	let isInPage = false;
	const violations = async (rules: Rules) => {
		const found = await violationsOf(page, isInPage, rules);
		isInPage = true;
		return found;
	};
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		await settled(page);
		// Without movement no colour is judged halfway to the next.
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		expect(await violations(width === coloursAt ? 'all' : 'no-colours'), `light, ${width} px`).toEqual([]);
		if (width === coloursAt) {
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await violations('colours'), `dark, ${width} px`).toEqual([]);
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

/** What axe finds by these rules; where it is in the page already it is not sent again. */
async function violationsOf(page: Page, isInPage: boolean, rules: Rules): Promise<string[]> {
	const axe = new AxeBuilder({ page, ...(isInPage && { axeSource: 'void 0' }) });
	const { violations } = await axe
		.options({ resultTypes: ['violations'], ...RULES[rules] })
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
