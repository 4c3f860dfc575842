import { defineConfig } from 'vitest/config';

/** Unit, property, case and contract tests: plain Node, no browser, no build. */
export default defineConfig({
	test: {
		include: ['tests/{unit,property,contract,cases}/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
