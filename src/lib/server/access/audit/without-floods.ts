/** Keeps who is not signed in from making the trail grow without end: what comes again and again is counted instead. */
import { networkOf } from '../accounts/network-of.ts';
import { NOBODY } from '../actor.ts';
import { MORE_TIMES, type Audit, type AuditLine } from './audit.ts';

/** So many lines of one kind, from one network, stand in full in each hour. */
const MOST_IN_FULL = 10;
/** So many kinds are told apart in an hour; what is beyond them is counted together, by what it is alone. */
const MOST_KINDS = 500;
const HOUR_MS = 60 * 60_000;

/** What came more than once: how many lines were noted, and how many were not. */
interface Repeated {
	noted: number;
	more: number;
	last: AuditLine;
}

/**
 * The same trail, in which what nobody in particular does more than ten times in an hour becomes one line with a
 * count, when the hour is over, the trail is read or it is closed. Of who is signed in every line is kept. A server
 * that is killed loses the counts of its last hour.
 */
export function withoutFloods(audit: Audit): Audit {
	const repeated = new Map<string, Repeated>();
	let hour: number | null = null;

	const tell = (): void => {
		for (const entry of repeated.values()) {
			if (entry.more === 0) continue;
			audit.note(counted(entry));
			entry.more = 0;
		}
	};
	const beginHour = (at: string): void => {
		const now = Math.floor(Date.parse(at) / HOUR_MS);
		if (now === hour) return;
		tell();
		repeated.clear();
		hour = now;
	};
	return {
		get healthy() {
			return audit.healthy;
		},
		note(line) {
			beginHour(line.at);
			if (line.who !== NOBODY.id) return audit.note(line);
			const kind = kindOf(line);
			const key = repeated.has(kind) || repeated.size < MOST_KINDS ? kind : verbOf(line);
			const entry = repeated.get(key) ?? { noted: 0, more: 0, last: line };
			repeated.set(key, entry);
			entry.last = key === kind ? line : { ...line, about: [], from: null };
			if (entry.noted >= MOST_IN_FULL) entry.more++;
			else {
				audit.note(line);
				entry.noted++;
			}
		},
		flush: () => audit.flush(),
		async read(query) {
			tell();
			return audit.read(query);
		},
		async close() {
			tell();
			repeated.clear();
			await audit.close();
		}
	};
}

/** The last of many, with how many more there were. */
function counted({ last, more }: Repeated): AuditLine {
	return { ...last, about: [...last.about, { kind: MORE_TIMES, id: String(more) }] };
}

function verbOf({ what, useCase, outcome }: AuditLine): string {
	return [what, useCase, outcome].join(' ');
}

function kindOf(line: AuditLine): string {
	const from = line.from === null ? '' : networkOf(line.from);
	return JSON.stringify([verbOf(line), from, line.about]);
}
