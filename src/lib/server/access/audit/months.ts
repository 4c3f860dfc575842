/** The files of the trail, one for each month of the calendar (UTC), and which of them are old enough to go. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMonth } from '#domain/document/formats.ts';
import { isMissing, syncFolder } from '#server/storage/disk/durable-files.ts';
import { markPath } from '#server/storage/disk/mark.ts';

const MONTH_LENGTH = 'YYYY-MM'.length;

/** Where in an institution's folder its trail is. */
export function trailFolder(folder: string): string {
	return join(folder, 'audit');
}

export function monthPath(trail: string, month: string): string {
	return join(trail, `${month}.jsonl`);
}

/** The month of an ISO 8601 instant in UTC. */
export function monthOf(at: string): string {
	return at.slice(0, MONTH_LENGTH);
}

/** The months of which there is a file or what remembers one, the oldest first; none where there is no folder. */
export async function monthsIn(trail: string): Promise<string[]> {
	const names = await namesIn(trail);
	const files = names.filter((name) => /\.(jsonl|mark\.json)$/.test(name));
	return [...new Set(files.map(monthOf))].filter(isMonth).sort();
}

/** What was set aside on opening, to look into. */
export async function setAsideIn(trail: string): Promise<string[]> {
	return (await namesIn(trail)).filter((name) => name.includes('.torn-')).sort();
}

async function namesIn(trail: string): Promise<string[]> {
	try {
		return await readdir(trail);
	} catch (error) {
		if (isMissing(error)) return [];
		throw error;
	}
}

/**
 * The months that were kept for `years` whole years after their end. Counted from today or, where that is
 * earlier, from the newest month: a clock that is far ahead once removes nothing.
 */
export function monthsKeptLongEnough(months: readonly string[], today: string, years: number): string[] {
	const newest = months.at(-1);
	if (newest === undefined) return [];
	const now = [monthOf(today), newest].sort()[0];
	const first = Temporal.PlainYearMonth.from(now).subtract({ years }).toString();
	return months.filter((month) => month < first);
}

/** Removes whole months. The mark first: without its file it would say that something is lost. */
export async function removeMonths(trail: string, months: readonly string[]): Promise<void> {
	for (const month of months) {
		await rm(markPath(monthPath(trail, month)), { force: true });
		await rm(monthPath(trail, month), { force: true });
	}
	if (months.length > 0) await syncFolder(trail);
}
