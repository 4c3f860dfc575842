/** Opens the audit trail of an institution's folder: removes what was kept long enough, and goes on with the chain. */
import { makeFolder } from '#server/storage/disk/durable-files.ts';
import { openLineFile, type OpenHandle } from '#server/storage/disk/line-file.ts';
import type { Audit } from './audit.ts';
import { checkLines, type Link } from './chain.ts';
import { FileAudit, type TrailEnd } from './file-audit.ts';
import { monthPath, monthsIn, monthsKeptLongEnough, removeMonths, trailFolder } from './months.ts';
import { lastLinkIn } from './read-trail.ts';

/** NEN 7513 asks for five years at least. */
const KEEP_YEARS = 5;

export interface AuditSettings {
	/** Today's date, from which old lines are counted. */
	readonly today: string;
	/** How many whole years a line is kept; five unless told. */
	readonly keepYears?: number;
	/** Opens a month's file; a test gives one that fails. */
	readonly openHandle?: OpenHandle;
	/** Takes one line of JSON where something cannot be written; standard error unless told. */
	readonly say?: (line: string) => void;
}

/** Something to be told to whoever runs the server. */
export interface AuditNotice {
	readonly code: 'torn-tail' | 'kept-too-short' | 'old-lines-removed';
	readonly message: string;
}

export interface OpenedAudit {
	readonly audit: Audit;
	readonly notices: readonly AuditNotice[];
}

/**
 * Opens the trail for writing. The caller holds the lock of `folder`: open it after the ledger, close it before.
 * Throws `DamagedFile` or `MissingFile` where its newest month is not as it was written.
 */
export async function openAudit(folder: string, settings: AuditSettings): Promise<OpenedAudit> {
	const { today, keepYears = KEEP_YEARS, openHandle, say = console.error } = settings;
	if (!Number.isInteger(keepYears) || keepYears < 1) throw new RangeError('keepYears: a whole number from 1');
	const trail = trailFolder(folder);
	await makeFolder(trail);
	const months = await monthsIn(trail);
	const old = monthsKeptLongEnough(months, today, keepYears);
	await removeMonths(trail, old);
	const { end, notices } = await openEnd(trail, months.slice(old.length), openHandle);
	return {
		audit: new FileAudit(trail, end, { openHandle, say }),
		notices: [...keepingNotices(keepYears, old), ...notices]
	};
}

/** The newest file, checked against the end of the one before it. */
async function openEnd(
	trail: string,
	months: readonly string[],
	openHandle: OpenHandle | undefined
): Promise<{ end: TrailEnd; notices: AuditNotice[] }> {
	const month = months.at(-1);
	if (month === undefined) return { end: { month: null, file: null, link: null }, notices: [] };
	const path = monthPath(trail, month);
	const before = await linkBefore(trail, months.slice(0, -1));
	const { file, contents, notices } = await openLineFile(path, openHandle);
	try {
		const link = checkLines(path, contents, before);
		return { end: { month, file, link }, notices: notices.map(({ message }) => tornNotice(message)) };
	} catch (error) {
		await file.close();
		throw error;
	}
}

/** Where the chain stood at the end of some months; a month without a line passes on what was before it. */
async function linkBefore(trail: string, months: readonly string[]): Promise<Link | null> {
	for (const month of months.toReversed()) {
		const link = await lastLinkIn(monthPath(trail, month));
		if (link) return link;
	}
	return null;
}

function tornNotice(message: string): AuditNotice {
	return { code: 'torn-tail', message };
}

function keepingNotices(keepYears: number, removed: readonly string[]): AuditNotice[] {
	const notices: AuditNotice[] = [];
	if (keepYears < KEEP_YEARS) {
		const message = `The audit trail is kept for ${keepYears} years; NEN 7513 asks for ${KEEP_YEARS} at least.`;
		notices.push({ code: 'kept-too-short', message });
	}
	if (removed.length > 0) {
		const message = `The audit trail was kept for ${keepYears} years: removed ${removed[0]} to ${removed.at(-1)}.`;
		notices.push({ code: 'old-lines-removed', message });
	}
	return notices;
}
