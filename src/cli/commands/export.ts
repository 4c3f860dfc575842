/** `export`: the document of a store, as it is now. */
import { resolve } from 'node:path';
import { serialiseParts } from '#domain/document/serialise.ts';
import { readStorage } from '#server/storage/open.ts';
import { exportDocument } from '#server/use-cases/export-document.ts';
import { readingWorld } from '#server/use-cases/world.ts';
import { COMMAND_LINE_ACTOR } from '../actor.ts';
import type { Command } from '../command.ts';
import { Output } from '../output.ts';
import { EXIT, Refusal } from '../refusal.ts';

export const exportStore: Command = {
	summary: 'print the document of the store',
	help: `export [--data DIR]

Prints the document of the store of a folder (default: data), up to the last whole batch.
A server may be running on it.`,
	options: { data: { type: 'string' } },
	files: 0,
	async run(read, { terminal, today }) {
		const folder = resolve(String(read.values.data ?? 'data'));
		const world = readingWorld(await readStorage(folder), { today: () => today });
		if (world.knowledge().position === 0) {
			throw new Refusal(EXIT.failure, [`${folder} holds no institution`]);
		}
		const outcome = await exportDocument(world, COMMAND_LINE_ACTOR, null);
		if (!outcome.ok) throw new Refusal(EXIT.failure, [outcome.reason]);
		const output = new Output(terminal.stdout);
		for (const part of serialiseParts(outcome.value)) await output.write(part);
		await output.flush();
	}
};
