/** What one test found, and where it may work. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Result {
	readonly test: string;
	/** Why it could not run here. */
	readonly skipped?: string;
	/** What is wrong; empty where nothing is. */
	readonly problems: readonly string[];
	readonly figures: Readonly<Record<string, unknown>>;
}

export function skipped(test: string, reason: string): Result {
	return { test, skipped: reason, problems: [], figures: {} };
}

/** The names of the counts that are not 0, as problems. */
export function mustBeZero(counts: Readonly<Record<string, number>>): string[] {
	return Object.entries(counts)
		.filter(([, count]) => count !== 0)
		.map(([name, count]) => `${name} is ${count}`);
}

/** Runs `work` in a new folder under the system's one for temporary files (`TMPDIR`) and removes it after. */
export async function inNewFolder<Found>(work: (folder: string) => Promise<Found>): Promise<Found> {
	const folder = await mkdtemp(join(tmpdir(), 'open deur reliability '));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The value below which a share of the values lies; NaN where there are none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

export function randomBetween(lowest: number, highest: number): number {
	return lowest + Math.random() * (highest - lowest);
}
