/** A small file that holds one sealed line and is replaced as a whole. */
import { readFile } from 'node:fs/promises';
import { DamagedFile } from '../errors.ts';
import { isMissing, replaceFile } from './durable-files.ts';
import { scanLines, sealLine } from './sealed-lines.ts';

/** What the file holds, or undefined where there is no such file. Refuses a damaged one, with what to do. */
export async function readSealedFile(path: string, advice?: string): Promise<unknown> {
	let bytes: Buffer;
	try {
		bytes = await readFile(path);
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
	const { lines, wholeBytes } = scanLines(bytes);
	if (lines.length !== 1 || wholeBytes !== bytes.length) {
		throw new DamagedFile(path, 1, 'not what was written', advice);
	}
	return lines[0].content;
}

/** Replaces what the file holds by a JSON value; durable when it resolves. */
export async function replaceSealedFile(path: string, content: unknown): Promise<void> {
	await replaceFile(path, sealLine(JSON.stringify(content), 0));
}
