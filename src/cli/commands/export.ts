/** `export`: the document of a store as it is now, or everything that was ever recorded in it. */
import { resolve } from 'node:path';
import { serialiseParts } from '#domain/document/serialise.ts';
import { readStorage } from '#server/storage/open.ts';
import { exportDocument } from '#server/use-cases/export-document.ts';
import { exportHistory } from '#server/use-cases/export-history.ts';
import type { Outcome } from '#server/use-cases/outcome.ts';
import { readingWorld, type World } from '#server/use-cases/world.ts';
import { COMMAND_LINE_ACTOR } from '../actor.ts';
import type { Command } from '../command.ts';
import { Output } from '../output.ts';
import { EXIT, Refusal } from '../refusal.ts';

export const exportStore: Command = {
	summary: 'print the document of the store, or its history',
	help: `export [--data DIR] [--history]

Prints the document of the store of a folder (default: data), up to the last whole batch.
A server may be running on it.

  --history  print the ledger itself: one line per record, with who, when, every revision and
             the texts about youths that were not erased. An empty store takes it in with
             import, and then knows the same as this one on any date`,
	options: { data: { type: 'string' }, history: { type: 'boolean' } },
	files: 0,
	async run(read, { terminal, today }) {
		const folder = resolve(String(read.values.data ?? 'data'));
		const world = readingWorld(await readStorage(folder), { today: () => today });
		if (world.knowledge().position === 0) {
			throw new Refusal(EXIT.failure, [`${folder} holds no institution`]);
		}
		const parts = await (read.values.history === true ? historyOf(world) : documentOf(world));
		const output = new Output(terminal.stdout);
		for (const part of parts) await output.write(part);
		await output.flush();
	}
};

async function documentOf(world: World): Promise<Iterable<string>> {
	return serialiseParts(valueOf(await exportDocument(world, COMMAND_LINE_ACTOR, null)));
}

async function historyOf(world: World): Promise<Iterable<string>> {
	return valueOf(await exportHistory(world, COMMAND_LINE_ACTOR, null)).lines;
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
	if (outcome.ok) return outcome.value;
	throw new Refusal(EXIT.failure, [outcome.reason]);
}
