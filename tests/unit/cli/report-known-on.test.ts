/** `report` on a store: as it is known now, and as it was on an earlier day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingsOf } from '#server/settings.ts';
import { openWorld } from '#server/start.ts';
import { run } from '../../../src/cli/main.ts';

let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'open deur known on '));
	const opened = await openWorld(settingsOf({ DATA_DIR: folder }), () => {});
	await opened.close();
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Runs `report` and gathers what it prints. */
async function report(...words: string[]): Promise<{ code: number; out: string; err: string }> {
	const printed = { out: '', err: '' };
	const into = (name: 'out' | 'err') =>
		new Writable({
			write(chunk, _, done) {
				printed[name] += String(chunk);
				done();
			}
		});
	const terminal = { stdout: into('out'), stderr: into('err') };
	const code = await run(['report', ...words], { terminal, language: 'en', today: '2026-11-22' });
	return { code, ...printed };
}

const ofStore = (...words: string[]) => report('--data', folder, '--period', 'najaar-2025', ...words);
const ofFile = () => report('--file', 'data/example/linde.json', '--period', 'najaar-2025');

test('a store gives the report that its document gives', async () => {
	const { code, out } = await ofStore();
	expect(code).toBe(0);
	expect(JSON.parse(out)).toEqual(JSON.parse((await ofFile()).out));
});

test('in the first month of the period the rest moment of Merel was not yet known to be dropped', async () => {
	const row = async (...words: string[]) => {
		const { out } = await ofStore(...words);
		return JSON.parse(out).locations.find(({ locationId }: { locationId: string }) => locationId === 'oost');
	};
	expect(await row('--as-known-on', '2025-09-30')).toMatchObject({ dayRest: 'unchanged' });
	expect(await row('--as-known-on', '2025-10-06')).toMatchObject({ dayRest: 'dropped' });
	expect(await row()).toMatchObject({ dayRest: 'dropped' });
});

test.each([
	[['--data', 'x', '--file', 'y'], '--data: bad-option: give --file or --data, not both'],
	[['--file', 'data/example/linde.json', '--as-known-on', '2020-01-01'], '--as-known-on: bad-option: a file'],
	[[], '--file: missing: ']
])('refuses %j', async (words, line) => {
	const { code, err } = await report('--period', 'najaar-2025', ...words);
	expect({ code, starts: err.startsWith(line) }).toEqual({ code: 2, starts: true });
});

test('a day before the first record is refused with that record’s day', async () => {
	const { code, err } = await ofStore('--as-known-on', '2019-01-01');
	expect(code).toBe(2);
	expect(err).toContain('its first record is of 2019-09-16');
});
