import { defineConfig } from 'vitest/config';

/** Those of access ask the built server: they run only when they are asked for by name. */
const asksForAccess = process.argv.some((argument) => argument.includes('tests/access'));

/** Unit, property, case and contract tests: plain Node, no browser, no build. */
export default defineConfig({
	test: {
		include: [
			`tests/{unit,property,contract,cases,readability${asksForAccess ? ',access' : ''}}/**/*.test.ts`
		],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		// No test file leaves anything behind in a module, so that what one has read serves the next one too.
		isolate: false,
		// Left to itself Vitest keeps one core free, which on a machine of two is half of them.
		maxWorkers: '100%'
	}
});
