/** `npm run browser`: the browser tests alone, with Playwright's own options and output. */
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { inProject } from './project.mjs';
import { handOver } from './processes.mjs';

/** Playwright's program file. */
export const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');

/** @param {string[]} args for `playwright test` */
export async function browser(args) {
	process.env.CHROMIUM_PATH = await chromium();
	await build();
	process.exitCode = await handOver(process.execPath, [playwright, 'test', ...args]);
}
