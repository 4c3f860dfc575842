/** The workloads of the benches: made anew in a temporary folder, the same every time. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GENERATOR = join(import.meta.dirname, 'generate.mjs');

/** S: a location, half a year. N: a country, ten years. N10: a tenth of N. */
export type Size = 'S' | 'N10' | 'N';

/** How many times as many youths, years and versions. */
export interface Factors {
	readonly youths?: number;
	readonly years?: number;
	readonly versions?: number;
}

/** The text of a workload and the range that it covers. */
export interface Workload {
	/** Where it stands. */
	readonly file: string;
	readonly text: string;
	readonly from: string;
	readonly to: string;
}

/** Makes a workload. */
export function workload(size: Size, { youths = 1, years = 1, versions = 1 }: Factors = {}): Workload {
	const folder = join(tmpdir(), 'open-deur-bench');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${size}-${youths}-${years}-${versions}.json`);
	execFileSync(process.execPath, [GENERATOR, size, file, String(youths), String(years), String(versions)], {
		stdio: 'ignore'
	});
	const text = readFileSync(file, 'utf8');
	const { from, to } = JSON.parse(text).periods[0];
	return { file, text, from, to };
}
