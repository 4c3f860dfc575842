/** Starts a process that writes to the store, and collects what it tells. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** One line of a writer. Times are in milliseconds from its start of opening. */
export type Told =
	| { readonly opened: number }
	| { readonly refused: number; readonly message: string }
	| { readonly acknowledged: string }
	| { readonly rejected: string; readonly message: string };

export interface WritingProcess {
	readonly pid: number;
	/** Resolves at the first answer to a write, or when it ended without one. */
	readonly started: Promise<void>;
	readonly ended: Promise<unknown>;
	kill(signal: 'SIGKILL' | 'SIGSTOP'): void;
	/** Everything told so far, whole lines only. */
	told(): Told[];
}

export function startWriting(folder: string, prefix: string, callers: number): WritingProcess {
	const script = join(import.meta.dirname, 'writer.ts');
	const child = spawn(process.execPath, [script, folder, prefix, String(callers)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	let output = '';
	const { promise: answered, resolve } = Promise.withResolvers<void>();
	child.stdout.on('data', (part: Buffer) => {
		output += part.toString();
		if (/acknowledged|rejected/.test(output)) resolve();
	});
	const ended = once(child, 'close');
	return {
		pid: child.pid ?? 0,
		started: Promise.race([answered, ended.then(() => {})]),
		ended,
		kill: (signal) => void child.kill(signal),
		told: () =>
			output
				.split('\n')
				.slice(0, -1)
				.map((line): Told => JSON.parse(line))
	};
}

export function acknowledgedIds(told: readonly Told[]): string[] {
	return told.flatMap((line) => ('acknowledged' in line ? [line.acknowledged] : []));
}

export function rejectedIds(told: readonly Told[]): string[] {
	return told.flatMap((line) => ('rejected' in line ? [line.rejected] : []));
}

export function openedMs(told: readonly Told[]): number[] {
	return told.flatMap((line) => ('opened' in line ? [line.opened] : []));
}

export function refusals(told: readonly Told[]): { refused: number; message: string }[] {
	return told.flatMap((line) => ('refused' in line ? [line] : []));
}
