/** Every screen, opened up: nothing for axe to find, no breach of the content security policy, no sideways scrolling. */
import type { Page } from '@playwright/test';
import {
	expectAccessible,
	listenForBreaches,
	lookAs,
	NARROWEST,
	openEverything,
	openRunning
} from './looks.ts';
import { expect, test as base } from './server.ts';

interface Looker {
	readonly page: Page;
	/** What the browser refused or tripped over since it was emptied. */
	readonly breaches: string[];
}

/** One page for all screens of a worker: what the browser has read and compiled once serves the next one too. */
const test = base.extend<object, { looker: Looker }>({
	looker: [
		async ({ browser, server }, use) => {
			const context = await browser.newContext({ baseURL: server.origin });
			const page = await context.newPage();
			await use({ page, breaches: listenForBreaches(page) });
			await context.close();
		},
		{ scope: 'worker' }
	]
});

// Nothing is recorded here, so the screens may be looked at side by side.
test.describe.configure({ mode: 'parallel' });

/** An address, and the role that looks where the location manager may not. */
const SCREENS: readonly { address: string; role?: string }[] = [
	{ address: '/' },
	{ address: '/locations' },
	{ address: '/locations/zuid' },
	{ address: '/groups/zu-1' },
	{ address: '/groups/zu-1', role: 'council-member' },
	{ address: '/groups/zu-1/choices?day=2026-11-23' },
	{ address: '/groups/zu-2/choices?week=2026-11-16', role: 'staff' },
	{ address: '/groups/zu-1/choices', role: 'behavioural-scientist' },
	{ address: '/groups/oo-2/alternatives' },
	{ address: '/groups/zu-1/alternatives', role: 'director' },
	{ address: '/groups/zu-2/staffing' },
	{ address: '/groups/zu-1/staffing', role: 'council-member' },
	{ address: '/groups/zu-2/staffing/schooldag' },
	{ address: '/drafts/zu-2-zonder-rustmoment/staffing' },
	{ address: '/setup/locations/zuid/staffing' },
	{ address: '/setup/locations/zuid/staffing', role: 'council-member' },
	{ address: '/locations/zuid/activities' },
	{ address: '/locations/zuid/activities', role: 'council-member' },
	{ address: '/groups/zu-2/today' },
	{ address: '/groups/oo-2/today?date=2026-11-25' },
	{ address: '/groups/zu-1/program' },
	{ address: '/groups/zu-1/program', role: 'council-member' },
	{ address: '/stairs?lines=on' },
	{ address: '/stairs?location=zuid&zoom=recent&part=night' },
	{ address: '/groups/zu-1/versions' },
	{ address: '/groups/zu-1/versions', role: 'council-member' },
	{ address: '/groups/zu-1/versions/compare' },
	{ address: '/groups/zu-1/versions/notes/2026-10-05' },
	{ address: '/groups/zu-1/versions/zu-1@2024-01-01' },
	{ address: '/groups/zu-1/versions/zu-1@2024-01-01/correct' },
	{ address: '/groups/zu-2/drafts' },
	{ address: '/groups/zu-2/drafts', role: 'director' },
	{ address: '/groups/zu-2/drafts/compare?draft=zu-2-zonder-rustmoment' },
	{ address: '/drafts/zu-2-zonder-rustmoment' },
	{ address: '/drafts/zu-2-zonder-rustmoment', role: 'director' },
	{ address: '/drafts/zu-2-zonder-rustmoment/rebase?onto=zu-2@2022-09-05' },
	{ address: '/drafts/zu-2-zonder-rustmoment/adopt' },
	{ address: '/drafts/zu-2-zonder-rustmoment/pilot' },
	{ address: '/pilots' },
	{ address: '/pilots', role: 'director' },
	{ address: '/pilots/proef-maas-middag' },
	{ address: '/pilots/proef-beuk-avond' },
	{ address: '/pilots/proef-beuk-avond', role: 'director' },
	{ address: '/pilots/proef-beuk-avond/round?voices=team' },
	{ address: '/pilots/proef-beuk-avond/round?voices=youths', role: 'behavioural-scientist' },
	{ address: '/pilots/proef-beuk-avond/conclude' },
	{ address: '/council', role: 'council-member' },
	{ address: '/council?location=noord' },
	{ address: '/council/askings', role: 'council-member' },
	{ address: '/council/askings/new?location=oost' },
	{ address: '/council/askings/new?proposal=zu-raad-later', role: 'council-member' },
	{ address: '/council/askings/zu-raad-later-rondvraag', role: 'council-coach' },
	{ address: '/council/askings/zu-raad-later-rondvraag/codes', role: 'director' },
	{ address: '/council/people', role: 'council-coach' },
	{ address: '/council/people?location=oost', role: 'director' },
	{ address: '/council/rights', role: 'council-member' },
	{ address: '/council/deadlines' },
	{ address: '/council/deadlines', role: 'council-member' },
	{ address: '/council/comments/zu-raad-later-1', role: 'council-member' },
	{ address: '/council/comments/zu-raad-later-2', role: 'council-coach' },
	{ address: '/setup/texts/erase?text=comments/zu-raad-later-1', role: 'administrator' },
	{ address: '/council/meetings', role: 'council-member' },
	{ address: '/council/meetings/zu-raad-11-november', role: 'council-coach' },
	{ address: '/council/reviews/zu-2-zonder-rustmoment.raad', role: 'council-member' },
	{ address: '/council/reviews/zu-2-zonder-rustmoment.raad' },
	{ address: '/groups/zu-1/urgent' },
	{ address: '/groups/zu-1/urgent?what=block' },
	{ address: '/changes' },
	{ address: '/changes?kind=all&location=zuid' },
	{ address: '/changes?location=zuid&group=oo-1' },
	{ address: '/youths' },
	{ address: '/youths', role: 'council-member' },
	{ address: '/youths/ZU0151' },
	{ address: '/youths/ZU0151/stays' },
	{ address: '/youths/ZU0151/leave' },
	{ address: '/youths/ZU0151/keys' },
	{ address: '/youths/ZU0151/arrangements' },
	{ address: '/youths/OO0159/arrangements' },
	{ address: '/youths/OO0159/week?from=2026-11-23' },
	{ address: '/explain/youths/ZU0151?month=2026-10' },
	{ address: '/explain/youths/ZU0151/2026-11-20' },
	{ address: '/explain/groups/zu-1' },
	{ address: '/explain/groups/zu-1?month=2026-10' },
	{ address: '/how-it-counts' },
	{ address: '/periods' },
	{ address: '/periods/new', role: 'director' },
	{ address: '/periods/meting-2/edit', role: 'director' },
	{ address: '/periods/najaar-2025', role: 'director' },
	{ address: '/periods/meting-2?with=najaar-2026', role: 'council-member' },
	{ address: '/periods/meting-2/locations?table=dayRest&is=adapted', role: 'behavioural-scientist' },
	{ address: '/factsheets' },
	{ address: '/factsheets/locations/zuid?period=najaar-2026' },
	{ address: '/factsheets/locations/oost?period=najaar-2025' },
	{ address: '/factsheets/groups/oo-2', role: 'council-member' },
	{ address: '/periods/ambitions' },
	{ address: '/periods/occupancy' },
	{ address: '/targets' },
	{ address: '/targets/new?place=location:zuid&preset=half' },
	{ address: '/norms' },
	{ address: '/norms?on=2020-01-01', role: 'council-member' },
	{ address: '/setup' },
	{ address: '/setup/locations/new', role: 'administrator' },
	{ address: '/setup/locations/zuid' },
	{ address: '/setup/groups/new' },
	{ address: '/setup/groups/zu-1' },
	{ address: '/setup/rooms/zu-1-k01' },
	{ address: '/setup/youths/new' },
	{ address: '/setup/csv' },
	{ address: '/setup/import', role: 'administrator' },
	{ address: '/exports', role: 'administrator' },
	{ address: '/exports?form=hours&refused=from:date-unreadable+by:no-real-youths', role: 'administrator' },
	{ address: '/exports', role: 'council-member' },
	{ address: '/exports', role: 'researcher' },
	{ address: '/exports/releases', role: 'administrator' },
	{ address: '/groups/zu-1/calendar' },
	{ address: '/groups/zu-1/calendar', role: 'council-member' },
	{ address: '/council/new', role: 'council-member' },
	{ address: '/council/new' },
	{ address: '/council/new?group=zu-2', role: 'council-member' },
	{ address: '/council/new?group=zu-2&moment=middagrust', role: 'council-member' },
	{ address: '/council/new?group=zu-2&moment=middagrust&wish=shorter', role: 'council-member' },
	{ address: '/council/new?group=zu-2&moment=nacht&wish=door-open', role: 'council-member' },
	{ address: '/council/new?group=zu-2&moment=middagrust&wish=other-time', role: 'council-member' },
	{ address: '/council/new?group=zu-2&moment=-&wish=in-words', role: 'staff' },
	{ address: '/council/new?group=zu-2&moment=-&wish=in-words', role: 'council-member' },
	{ address: '/council/proposals/zu-raad-later/edit', role: 'council-member' },
	{ address: '/council/proposals/zu-raad-later', role: 'council-member' },
	{ address: '/council/proposals/zu-raad-later?act=decide' },
	{ address: '/council/proposals/zu-raad-later?act=decide&decision=yes' },
	{ address: '/council/proposals/zu-raad-deur-open?act=look-back', role: 'council-member' },
	{ address: '/council/proposals/zu-raad-zelf-kiezen', role: 'staff' },
	{ address: '/council/signals', role: 'council-coach' },
	{ address: '/council/signals/new?location=zuid', role: 'council-member' },
	{ address: '/council/signals/new?group=zu-1', role: 'council-member' },
	{ address: '/council/signals/new?group=zu-1&moment=title:Nachtrust', role: 'council-member' },
	{ address: '/council/signals/zu-1-rustmoment-7-november' },
	{ address: '/council/signals/zu-1-rustmoment-7-november', role: 'staff' },
	{ address: '/sign-in' },
	{ address: '/invitations/made-up' },
	{ address: '/account' },
	{ address: '/setup/people', role: 'administrator' },
	{ address: '/setup/log', role: 'administrator' },
	{ address: '/setup/youths/erase', role: 'administrator' },
	{ address: '/youths/ZU0151/log', role: 'staff' },
	{ address: '/nowhere' }
];

for (const { address, role } of SCREENS) {
	test(`${address} ${role ?? ''} has nothing for axe to find once opened up`, async ({ looker, baseURL }) => {
		const { page, breaches } = looker;
		breaches.length = 0;
		await lookAs(page, role ?? 'location-manager', baseURL);
		await openRunning(page, address);
		// The calendar comes after them.
		if (address.endsWith('/program')) await page.waitForLoadState('networkidle');
		await openEverything(page);
		await expectAccessible(page);
		expect(breaches).toEqual([]);
	});
}

test('the menu of a narrow screen, opened, has nothing for axe to find', async ({ page }) => {
	await page.setViewportSize({ width: NARROWEST, height: 900 });
	await openRunning(page, '/setup/csv');
	await page.locator('summary', { hasText: 'Menu' }).click();
	await expect(page.getByRole('link', { name: 'Overzicht' })).toBeVisible();
	await expectAccessible(page, NARROWEST);
});

test('every screen comes in English too', async ({ request }) => {
	for (const { address, role = 'location-manager' } of SCREENS) {
		const response = await request.get(address, { headers: { cookie: `language=en; role=${role}` } });
		const html = await response.text();
		expect(html, address).toContain('<html lang="en">');
		expect(html, address).toMatch(/<a href="\/"[^>]*>.*Overview/);
	}
});

for (const address of ['/groups/zu-1/program', '/groups/zu-2/today', '/youths/ZU0151']) {
	test(`${address} stays English once its scripts run`, async ({ page, baseURL }) => {
		const breaches = listenForBreaches(page);
		await page.context().addCookies([{ name: 'language', value: 'en', url: baseURL ?? '' }]);
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('link', { name: 'Overview' }).first()).toBeVisible();
		expect(breaches).toEqual([]);
	});
}
