/** `verify`: whether every record and every line of the audit trail still stands as it was written. */
import { resolve } from 'node:path';
import { verifyStore, type StoreChecked } from '#server/use-cases/audit/verify-store.ts';
import type { Command } from '../command.ts';
import { Output } from '../output.ts';
import { required } from '../options.ts';
import { badOption, EXIT, Refusal } from '../refusal.ts';

export const verify: Command = {
	summary: 'check that records and audit trail are as they were written',
	help: `verify [--data DIR] [--had HASH]

Walks the ledger and the audit trail of a folder (default: data) from their first line to their
last, and works every hash out again. A server may be running on it.

Prints how many records and lines were checked, and the last hash of each. What was changed,
removed or swapped is named on stderr with its file and line, and ends with exit code 1.

  --had HASH  a last hash that was printed earlier and kept somewhere else. Where no record
              and no line has it any more, something was cut off or written anew: exit code 1`,
	options: { data: { type: 'string' }, had: { type: 'string' } },
	files: 0,
	async run(read, { terminal }) {
		const folder = resolve(String(read.values.data ?? 'data'));
		const hash = read.values.had === undefined ? null : required(read, 'had');
		const checked = await verifyStore(folder, hash);
		if (!checked.exists) throw badOption('--data', 'not-found', `there is no store in ${folder}`);
		const output = new Output(terminal.stdout);
		for (const line of linesAbout(checked)) await output.write(`${line}\n`);
		await output.flush();
		const problems = [...checked.problems, ...problemsOfHash(checked, hash)];
		if (problems.length > 0) throw new Refusal(EXIT.failure, problems);
	}
};

function problemsOfHash({ ledger, trail }: StoreChecked, hash: string | null): string[] {
	if (hash === null || ledger?.hasHash || trail?.hasHash) return [];
	return [`no record and no line has the hash ${hash}: it was cut off or written anew`];
}

/** What is whole, one line each. */
function linesAbout({ ledger, trail }: StoreChecked): string[] {
	const lines: string[] = [];
	if (ledger) lines.push(`ledger: ${ledger.records} records checked${hashText(ledger.lastHash)}`);
	if (!trail) return lines;
	const [first] = trail.months;
	const months = first === undefined ? '' : `, ${first} to ${trail.months.at(-1)}`;
	lines.push(`audit trail: ${trail.lines} lines checked${months}${hashText(trail.lastHash)}`);
	if (trail.gone > 0)
		lines.push(`audit trail: ${trail.gone} earlier lines are gone (whole months go after their years)`);
	for (const name of trail.setAside) lines.push(`audit trail: set aside on starting, to look into: ${name}`);
	return lines;
}

function hashText(hash: string | null): string {
	return hash === null ? '' : `, last hash ${hash}`;
}
