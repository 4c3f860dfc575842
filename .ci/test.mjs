/** `npm test`: every check of the project in one run, counted in one last line. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwright } from './browser.mjs';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { findNpm, outsideNode } from './install.mjs';
import { listenTo } from './processes.mjs';
import { Failure, inProject } from './project.mjs';
import { countPlaywright, countVitest } from './counts.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{ name: string, counts: Counts, seconds: number, notes: string[] }} Row
 * @typedef {{ counts: Counts, output: string, notes?: string[] }} Outcome
 */

/** No figure may depend on the zone of the machine: these lie on both sides of UTC, one by half hours. */
const OTHER_ZONES = ['Europe/Amsterdam', 'America/St_Johns'];
const ZONE_TESTS = ['tests/cases', 'tests/property'];
/** What needs no build. */
const UNIT_TESTS = ['tests/unit', 'tests/property', 'tests/contract', 'tests/cases', 'tests/readability'];

/** These keep one core busy, so two of them run side by side; the build comes once the types have been made. */
const NARROW = ['types', 'lint', 'build', 'format', 'boundaries', 'unused'];
const LANES = 2;

/** @type {Counts} */
const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Counts} */
const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };

const reports = mkdtempSync(join(tmpdir(), 'open-deur-test-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

/** @type {Record<string, () => Promise<Outcome>>} */
const STEPS = {
	types: () => script('check'),
	lint: () => script('lint'),
	build: async () => ({
		counts: ONE_PASSED,
		output: '',
		notes: (await build()) ? [] : ['nothing had changed']
	}),
	format: () => script('format:check'),
	boundaries: () => script('boundaries'),
	unused: () => script('unused'),
	unit: () => vitest('UTC', UNIT_TESTS),
	...Object.fromEntries(OTHER_ZONES.map((zone) => [`unit ${zone}`, () => vitest(zone, ZONE_TESTS)])),
	access,
	browser
};

/**
 * Runs the steps, the failing ones too, and prints a table and the sum.
 * @param {string[]} asked names of steps; none means all of them. `unit` stands for all zones, and `access`
 *   and `browser` bring the build along
 */
export async function test(asked) {
	const known = Object.keys(STEPS);
	const unknown = asked.find((name) => !known.includes(name));
	if (unknown) throw new Failure(`There is no step ${unknown}. There are: ${known.join(', ')}.`);
	await generateTypes();
	const steps = Object.entries(STEPS).filter(([name]) => isAsked(name, asked));
	const narrow = steps.filter(([name]) => NARROW.includes(name));
	const wide = steps.filter(([name]) => !NARROW.includes(name));
	const rows = [...(await inTurns(narrow, LANES)), ...(await inTurns(wide, 1))];
	rows.sort((one, other) => known.indexOf(one.name) - known.indexOf(other.name));
	const total = rows.map((row) => row.counts).reduce(sum);
	print(`\n${table(rows)}\n`);
	print(inWords(total));
	process.exitCode = total.failed > 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {string[]} asked
 */
function isAsked(name, asked) {
	if (asked.length === 0 || asked.includes(name)) return true;
	if (name === 'build') return asked.includes('access') || asked.includes('browser');
	return name.startsWith('unit ') && asked.includes('unit');
}

/**
 * Runs steps so many at a time, each as soon as there is a lane for it.
 * @param {[string, () => Promise<Outcome>][]} steps
 * @param {number} lanes
 */
async function inTurns(steps, lanes) {
	const waiting = [...steps];
	/** @type {Row[]} */
	const rows = [];
	const lane = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) rows.push(await step(...next));
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	return rows;
}

/** The framework's part of tsconfig.json, which most tools read, is not in the repository. */
async function generateTypes() {
	if (existsSync(inProject('.svelte-kit', 'tsconfig.json'))) return;
	const { code, output } = await npmRun(['sync'], {});
	if (code !== 0) throw new Failure(output);
}

/**
 * @param {string} name
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Row>}
 */
async function step(name, work) {
	print(`· ${name} …`);
	const begun = performance.now();
	const { counts, output, notes = [] } = await work().catch(failed);
	const seconds = (performance.now() - begun) / 1000;
	if (counts.failed > 0) print(`\n${output.trimEnd()}\n\n✗ ${name} failed\n`);
	return { name, counts, seconds, notes };
}

/**
 * @param {unknown} error
 * @returns {Outcome}
 */
function failed(error) {
	const output =
		error instanceof Failure ? error.message : String((error instanceof Error && error.stack) || error);
	return { counts: ONE_FAILED, output };
}

/**
 * A script of package.json as one test: its exit code decides.
 * @param {string} name
 * @returns {Promise<Outcome>}
 */
async function script(name) {
	const { code, output } = await npmRun([name], {});
	return { counts: code === 0 ? ONE_PASSED : ONE_FAILED, output };
}

/**
 * @param {string} zone
 * @param {string[]} paths where to look for tests
 * @returns {Promise<Outcome>}
 */
async function vitest(zone, paths) {
	const report = join(reports, 'vitest.json');
	rmSync(report, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code, output } = await npmRun(['unit', '--', ...paths, ...reporters], { TZ: zone });
	return { counts: countVitest(readReport(report), code), output };
}

/** @returns {Promise<Outcome>} */
async function access() {
	await build();
	return vitest('UTC', ['tests/access']);
}

/** @returns {Promise<Outcome>} */
async function browser() {
	const report = join(reports, 'playwright.json');
	const env = {
		...testEnvironment(),
		CHROMIUM_PATH: await chromium(),
		PLAYWRIGHT_JSON_OUTPUT_NAME: report,
		PLAYWRIGHT_HTML_OPEN: 'never'
	};
	await build();
	const { code, output } = await listenTo(
		process.execPath,
		[playwright, 'test', '--reporter=list,json'],
		env
	);
	const { counts, flaky } = countPlaywright(readReport(report), code);
	return { counts, output, notes: flaky.map((title) => `flaky: ${title}`) };
}

/**
 * @param {string[]} args for `npm run`
 * @param {NodeJS.ProcessEnv} extra
 */
function npmRun(args, extra) {
	const env = { ...testEnvironment(), ...extra };
	return listenTo(outsideNode(), [findNpm().script, 'run', '--silent', ...args], env);
}

/** The caller's environment without what would change how the tools behave or make their output unreadable. */
function testEnvironment() {
	return { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' };
}

/** @param {string} path */
function readReport(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * @param {Counts} a
 * @param {Counts} b
 */
function sum(a, b) {
	return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** @param {Counts} counts */
function inWords({ passed, failed: failures, skipped }) {
	return `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Row[]} rows */
function table(rows) {
	const width = Math.max(...rows.map((row) => row.name.length));
	return rows
		.flatMap(({ name, counts, seconds, notes }) => [
			`${counts.failed > 0 ? '✗' : '✓'} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s  ${inWords(counts)}`,
			...notes.map((note) => `  ${note}`)
		])
		.join('\n');
}

/** @param {string} line */
function print(line) {
	process.stdout.write(`${line}\n`);
}
