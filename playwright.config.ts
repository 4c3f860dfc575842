/** Browser tests drive the built server in a real Chromium; `npm run browser` builds, finds one and names it. */
import { defineConfig } from '@playwright/test';

/**
 * What Chromium does without. It makes two windows for its address bar beside every page of ours, which take more
 * time than the page. Of several such lists it only obeys the last, so what Playwright leaves out stands here too.
 */
const LEFT_OUT = [
	...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
	...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
	...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
	...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
	...['TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning']
];

export default defineConfig({
	testDir: 'tests/e2e',
	// Each worker has a server and a data folder of its own (tests/e2e/server.ts).
	workers: 2,
	fullyParallel: false,
	forbidOnly: !!process.env['CI'],
	retries: process.env['CI'] ? 1 : 0,
	timeout: 60_000,
	expect: { timeout: 30_000 },
	globalTimeout: 45 * 60_000,
	reporter: 'list',
	outputDir: 'test-results',
	use: {
		locale: 'nl-NL',
		actionTimeout: 30_000,
		navigationTimeout: 45_000,
		trace: 'off',
		video: 'off',
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: process.env['CHROMIUM_PATH'],
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--no-first-run',
				'--disable-component-update',
				'--disable-sync',
				`--disable-features=${LEFT_OUT.join(',')}`
			]
		}
	}
});
