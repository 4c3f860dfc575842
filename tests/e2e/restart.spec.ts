/** What was saved is there again after the server was killed, and two servers never write in one folder. */
import { rm } from 'node:fs/promises';
import { expect, makeDataDir, startServer, test } from './server.ts';

test('a confirmed month survives kill -9', async ({ page }) => {
	const dataDir = await makeDataDir();
	try {
		const first = await startServer({ dataDir });
		await page.goto(`${first.origin}/groups/zu-1`);
		const unconfirmed = page.getByRole('button', { name: /Deze maand klopt/ });
		const before = await unconfirmed.count();
		await unconfirmed.first().click();
		await expect(unconfirmed).toHaveCount(before - 1);
		await expect(startServer({ dataDir })).rejects.toThrow(/in use/);
		await first.stop('SIGKILL');
		const second = await startServer({ dataDir });
		await page.goto(`${second.origin}/groups/zu-1`);
		await expect(unconfirmed).toHaveCount(before - 1);
		await second.stop();
	} finally {
		await rm(dataDir, { recursive: true, force: true });
	}
});
