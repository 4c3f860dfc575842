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
	/** Every step shows another figure: a quarter of an hour shorter and longer in turns. */
	const steps = async (): Promise<number> => {
		const start = await workedMs();
		for (let step = 0; step < STEPS; step++) {
			await page.mouse.move(x, y + box.height / 2 - 4 - (step % 2) * QUARTER_PIXELS);
			await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
		}
		return ((await workedMs()) - start) / STEPS;
	};
	await page.evaluate(watchFigure, '[data-week-figure="secluded"]');
	const dragged: number[] = [];
	for (let round = 0; round < ROUNDS; round++) dragged.push(await steps());
	const shownAfter = await page.evaluate(() => Reflect.get(window, 'shownAfterMs') as number[]);
	if (shownAfter.length < STEPS) throw new Error('the figure does not follow the drag');
	await page.mouse.up();
	await page.goto('about:blank');
	const pointerAlone: number[] = [];
	for (let round = 0; round < ROUNDS; round++) pointerAlone.push(await steps());
	console.log(
		`a step of a drag: the new figure stands ${median(shownAfter).toFixed(1)} ms after the pointer moved ` +
			`(a frame has ${FRAME_MS}); all of the page's own work, layout and paint too, ` +
			`${median(dragged).toFixed(1)} ms, of which moving the pointer by itself ${median(pointerAlone).toFixed(1)} ms`
	);
} finally {
	await browser.close();
	await server.stop();
	rmSync(dataDir, { recursive: true, force: true });
}

/** In the page: keeps how long after each move of the pointer the figure changed. */
function watchFigure(selector: string): void {
	const after: number[] = [];
	let movedAt = 0;
	addEventListener('mousemove', () => (movedAt = performance.now()), { capture: true });
	let shown: string | null = null;
	new MutationObserver(() => {
		const text = document.querySelector(selector)?.textContent ?? null;
		if (text !== shown) after.push(performance.now() - movedAt);
		shown = text;
	}).observe(document.body, { characterData: true, childList: true, subtree: true });
	Reflect.set(window, 'shownAfterMs', after);
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
