/** Where a command reads from: a file, or a store as it is known now or was on an earlier day. */
import { resolve } from 'node:path';
import type { OpenDeurDocument } from '#domain/document/schema.ts';
import { readStorage } from '#server/storage/open.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import { readingWorld } from '#server/use-cases/world.ts';
import type { Surroundings } from './command.ts';
import { dateOption, required, type ReadOptions } from './options.ts';
import { readDocument } from './read-file.ts';
import { badOption } from './refusal.ts';

/** The options that say where to read; a command adds its own. */
export const SOURCE_OPTIONS = {
	file: { type: 'string' },
	data: { type: 'string' },
	'as-known-on': { type: 'string' }
} as const;

/** The document of `--file`, or of the store in `--data` as it was known at the end of `--as-known-on`. */
export async function readSource(
	read: ReadOptions,
	{ language, today }: Surroundings
): Promise<OpenDeurDocument> {
	const { file, data, 'as-known-on': knownOn } = read.values;
	if (file !== undefined && data !== undefined) {
		throw badOption('--data', 'bad-option', 'give --file or --data, not both');
	}
	if (data === undefined && knownOn === undefined) return readDocument(required(read, 'file'), language);
	if (data === undefined) {
		const message = 'a file does not say when something was recorded: give --data, the folder of a store';
		throw badOption('--as-known-on', 'bad-option', message);
	}
	const day = dateOption(read, 'as-known-on', today);
	const now = readingWorld(await readStorage(resolve(required(read, 'data'))), { today: () => today });
	const { position, document } = (knownOn === undefined ? now : worldKnownOn(now, day)).knowledge();
	if (position > 0) return document;
	const [first] = now.ledger.read();
	const since = first ? `; its first record is of ${first.at.slice(0, 'YYYY-MM-DD'.length)}` : '';
	throw badOption('--as-known-on', 'bad-range', `nothing was recorded in that store by ${day}${since}`);
}
