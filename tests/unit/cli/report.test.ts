/** `report` on the command line as FORMAT.md section 7 has it. */
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';

const EXAMPLE = 'data/example/measurement-2.json';

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

describe('report', () => {
	test('prints locations, totals and warnings', async () => {
		const { code, out, err } = await report('--file', EXAMPLE, '--period', 'meting-2');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const printed = JSON.parse(out);
		expect(Object.keys(printed)).toEqual(['locations', 'totals', 'warnings']);
		expect(printed.warnings).toEqual([]);
		expect(printed.locations).toHaveLength(18);
		expect(printed.locations.at(-1)).toEqual({ locationId: 'sp', reported: false });
		expect(printed.totals.night.changed).toEqual({ n: 4, pct: 23.5 });
	});

	test('prints the same rows as CSV, a location without data with empty cells', async () => {
		const { locations } = JSON.parse((await report('--file', EXAMPLE, '--period', 'meting-2')).out);
		const { code, out } = await report('--file', EXAMPLE, '--period', 'meting-2', '--format', 'csv');
		expect(code).toBe(0);
		const [head, ...lines] = out.trimEnd().split('\n');
		const columns = head.split(',');
		expect(columns).toEqual(Object.keys(locations[0]));
		expect(lines.map((line) => line.split(','))).toEqual(
			locations.map((row: Record<string, unknown>) => columns.map((name) => String(row[name] ?? '')))
		);
	});

	test.each([
		[['--period', 'meting-9', '--file', EXAMPLE], '--period: unknown-reference: no period meting-9'],
		[['--file', EXAMPLE], '--period: missing: '],
		[['--period', 'meting-2'], '--file: missing: '],
		[['--period', 'meting-2', '--file', EXAMPLE, '--format', 'xml'], '--format: bad-option: '],
		[['--period', 'meting-2', '--file', 'package.json'], 'bad-shape'],
		[['--period', 'meting-2', '--file', EXAMPLE, '--by', 'group'], 'options: bad-option: ']
	])('refuses %j', async (words, said) => {
		const { code, out, err } = await report(...words);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toContain(said);
	});

	test('has its help', async () => {
		const { code, out } = await report('--help');
		expect(code).toBe(0);
		expect(out).toContain('--period');
	});
});
