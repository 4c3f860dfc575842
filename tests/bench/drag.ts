/** `npm run bench:pages`, its end: how long the browser works on one step of a drag in the week editor. */
import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '#tests/e2e/server.ts';

const STEPS = 40;
const ROUNDS = 5;
const FRAME_MS = 16;
const QUARTER_PIXELS = 13;

const dataDir = mkdtempSync(join(tmpdir(), 'open-deur-drag-'));
const server = await startServer({ dataDir });
const browser = await chromium.launch({
	executablePath: process.env['CHROMIUM_PATH'],
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
});
try {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${server.origin}/groups/zu-2/program`);
	const rest = page.getByRole('button', { name: /^dinsdag: Rustmoment/ });
	await rest.scrollIntoViewIfNeeded();
	const box = await rest.boundingBox();
	if (!box) throw new Error('the rest moment is not drawn');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const figure = page.locator('[data-week-figure="secluded"]');
	const before = await figure.textContent();
	await page.mouse.move(x, y + box.height / 2 - 4);
	await page.mouse.down();
	await page.mouse.move(x, y + box.height / 2 - 4 - QUARTER_PIXELS, { steps: 4 });
	if ((await figure.textContent()) === before) throw new Error('the figure does not move with the drag');
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const workedMs = async (): Promise<number> => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
	};
	const each: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const start = await workedMs();
		// Every step shows another figure: a quarter of an hour shorter and longer in turns.
		for (let step = 0; step < STEPS; step++) {
			await page.mouse.move(x, y + box.height / 2 - 4 - (step % 2) * QUARTER_PIXELS);
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		}
		each.push((await workedMs()) - start);
	}
	const perStep = each.map((ms) => ms / STEPS).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
	console.log(
		`a step of a drag: ${perStep.toFixed(1)} ms of the page's own work, figures, layout and paint (a frame has ${FRAME_MS})`
	);
} finally {
	await browser.close();
	await server.stop();
	rmSync(dataDir, { recursive: true, force: true });
}
