/** Reads the JSON reports of the test programs: how many tests passed, failed and were skipped. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A run that ended badly without a failed test (a file that did not load, no report at all) is one failure.
 * @param {any} report Vitest's JSON, or nothing where it wrote none
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function countVitest(report, code) {
	const passed = report?.numPassedTests ?? 0;
	const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
	return { passed, failed: atLeastOne(report?.numFailedTests ?? 0, report, code), skipped };
}

/**
 * @param {any} report Playwright's JSON, or nothing where it wrote none
 * @param {number} code its exit code
 * @returns {{ counts: Counts, flaky: string[] }} `flaky`: titles that passed only when tried again, counted as passed
 */
export function countPlaywright(report, code) {
	const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
	return {
		counts: { passed: expected + flaky, failed: atLeastOne(unexpected, report, code), skipped },
		flaky: (report?.suites ?? []).flatMap(flakyTitles)
	};
}

/**
 * @param {number} failures
 * @param {unknown} report
 * @param {number} code
 */
function atLeastOne(failures, report, code) {
	return failures === 0 && (code !== 0 || !report) ? 1 : failures;
}

/**
 * @param {any} suite
 * @returns {string[]}
 */
function flakyTitles(suite) {
	const own = (suite.specs ?? [])
		.filter((/** @type {any} */ spec) =>
			spec.tests.some((/** @type {any} */ test) => test.status === 'flaky')
		)
		.map((/** @type {any} */ spec) => `${spec.file}: ${spec.title}`);
	return [...own, ...(suite.suites ?? []).flatMap(flakyTitles)];
}
