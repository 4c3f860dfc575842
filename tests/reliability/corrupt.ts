/** Damage of many kinds: opening refuses, or repairs with a notice, and never loses a record in silence. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inNewFolder, type Result } from './result.ts';
import { openTestedStore } from './store.ts';

const RECORDS = 200;
const CUT_BYTES = 37;
const HOLE_BYTES = 512;

type Damage = (bytes: Buffer) => Buffer | undefined;

const FILES = [
	'ledger.jsonl',
	'ledger.mark.json',
	'vault.texts.jsonl',
	'vault.texts.mark.json',
	'vault.keys.json'
];

/** What the damaged file holds then; undefined where it is removed. */
const DAMAGES: Record<string, Damage> = {
	truncatedTail: (bytes) => bytes.subarray(0, Math.max(0, bytes.length - CUT_BYTES)),
	lastLineLost: (bytes) => bytes.subarray(0, bytes.lastIndexOf(10, -2) + 1),
	unfinishedLine: (bytes) => Buffer.concat([bytes, Buffer.from('{"crc32":"00')]),
	empty: () => Buffer.alloc(0),
	zeros: (bytes) => Buffer.alloc(bytes.length),
	bitFlip: (bytes) => changed(bytes, (copy) => (copy[copy.length >> 1] ^= 1)),
	zerosInTheMiddle: (bytes) =>
		changed(bytes, (copy) =>
			copy
				.subarray(copy.length >> 1)
				.subarray(0, HOLE_BYTES)
				.fill(0)
		),
	jsonNull: () => Buffer.from('null'),
	otherShape: () => Buffer.from('{"records":{"length":0}}'),
	removed: () => undefined
};

export function corrupt(): Promise<Result> {
	return inNewFolder(async (parent) => {
		const figures: Record<string, Record<string, string>> = {};
		const problems: string[] = [];
		for (const file of FILES) {
			figures[file] = {};
			for (const [name, damage] of Object.entries(DAMAGES)) {
				const folder = join(parent, `${file} ${name}`);
				await fill(folder);
				await inflict(join(folder, file), damage);
				const { silent, outcome } = await open(folder);
				figures[file][name] = outcome;
				if (silent) problems.push(`${file}, ${name}: ${outcome}`);
				await rm(folder, { recursive: true });
			}
		}
		return { test: 'corrupt', problems, figures };
	});
}

async function fill(folder: string): Promise<void> {
	await mkdir(folder);
	const store = await openTestedStore(folder);
	for (let number = 0; number < RECORDS; number++) await store.append(`c${number}`);
	await store.close();
}

async function inflict(path: string, damage: Damage): Promise<void> {
	const damaged = damage(await readFile(path));
	if (damaged) await writeFile(path, damaged);
	else await rm(path);
}

async function open(folder: string): Promise<{ silent: boolean; outcome: string }> {
	try {
		const store = await openTestedStore(folder);
		const { length } = store.ids();
		const notices = store.notices.map(({ code }) => code);
		await store.close();
		const silent = length < RECORDS && notices.length === 0;
		return { silent, outcome: [`opens ${length}/${RECORDS}`, ...notices].join(', ') };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
		const line = error instanceof Error && 'line' in error ? ` line ${error.line}` : '';
		return { silent: code === undefined, outcome: `refuses: ${code ?? String(error)}${line}` };
	}
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
	const copy = Buffer.from(bytes);
	change(copy);
	return copy;
}
