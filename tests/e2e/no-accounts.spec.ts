/** The demonstration lets everyone look as anyone: it has no accounts, and offers nothing of them. */
import { lookAs } from './looks.ts';
import { expect, test } from './server.ts';

test('the demonstration has no accounts, says so, and offers nothing of them', async ({ page, baseURL }) => {
	await lookAs(page, 'administrator', baseURL);
	for (const address of ['/', '/setup', '/sign-in', '/account', '/setup/people', '/invitations/made-up']) {
		await page.goto(address);
		const banner = page.getByRole('complementary', { name: 'Dit is een demonstratie.' });
		await expect(banner, address).toContainText('Deze server luistert alleen op dit apparaat.');
		for (const offered of ['Mijn account', 'Log uit', 'Log in', 'Iemand uitnodigen']) {
			await expect(page.getByText(offered, { exact: true }), `${offered} at ${address}`).toHaveCount(0);
		}
	}
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hier zijn geen accounts');
	const response = await page.request.post('/sign-in', {
		headers: { origin: baseURL ?? '' },
		form: { login: 'beheerder', password: 'een zin die iemand koos', code: '123456' }
	});
	expect(response.headers()['set-cookie'] ?? '').not.toContain('session');
});
