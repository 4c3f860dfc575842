import { defineConfig } from 'vitest/config';

/** Unit, property, case and contract tests: plain Node, no browser, no build. Those of access ask the built server. */
export default defineConfig({
	test: {
		include: ['tests/{unit,property,contract,cases,access}/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
