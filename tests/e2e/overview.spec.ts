/** From the overview to the doors that lock themselves: two clicks at most, however one goes. */
import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect, test } from './server.ts';

/** The rooms of Maas, with what their doors do. */
async function expectSelfLockingRooms(page: Page): Promise<void> {
	await expect(page).toHaveURL(/#rooms-zu-1$/);
	const rooms = page.locator('#rooms-zu-1');
	await expect(rooms.getByRole('heading', { name: 'Maas: de deur gaat vanzelf op slot' })).toBeVisible();
	await expect(rooms.getByRole('row', { name: /Kamer 1.*gaat vanzelf op slot/ })).toBeVisible();
}

test('finds the self-locking doors by mouse', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Bekijk de kamers van Maas' }).click();
	await expectSelfLockingRooms(page);
});

test('finds the self-locking doors by keyboard', async ({ page }) => {
	await page.goto('/');
	const link = page.getByRole('link', { name: 'Bekijk de kamers van Maas' });
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		if (await link.evaluate((element) => element === document.activeElement)) break;
	}
	await expect(link).toBeFocused();
	await page.keyboard.press('Enter');
	await expectSelfLockingRooms(page);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('finds the self-locking doors and changes role and language', async ({ page }) => {
		await page.goto('/');
		await page.getByRole('link', { name: 'Bekijk de kamers van Maas' }).click();
		await expectSelfLockingRooms(page);
		await page.getByRole('combobox', { name: 'Je kijkt als' }).selectOption('council-member');
		await page.getByRole('button', { name: 'Wissel' }).click();
		await expect(page.getByText(/minstens tien jongeren/)).toBeVisible();
		await page.getByRole('button', { name: 'English' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('What does the day look like');
	});
});

test('shows the figures that the command line prints', async ({ page }) => {
	const csv = execFileSync(
		process.execPath,
		[
			'src/cli/main.ts',
			...['hours', '--file', 'data/example/linde.json', '--from', '2026-10-01', '--to', '2026-11-01'],
			...['--by', 'group', '--format', 'csv']
		],
		{ encoding: 'utf8' }
	);
	const [head, ...lines] = csv
		.trim()
		.split('\n')
		.map((line) => line.split(','));
	const maas = Object.fromEntries(head.map((name, at) => [name, lines.find(([id]) => id === 'zu-1')?.[at]]));
	const perDay = (Number(maas.secludedMinutes) / Number(maas.presentMinutes)) * 1440;
	const shown = `${Math.floor(Math.round(perDay) / 60)} u ${String(Math.round(perDay) % 60).padStart(2, '0')}`;
	await page.goto('/locations/zuid?month=2026-10');
	const row = page.locator('#month').getByRole('row', { name: /Maas/ });
	await expect(row.getByRole('cell').first()).toContainText(shown);
});
