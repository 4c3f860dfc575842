/** The mark beside a file of lines: up to where it was acknowledged, so that what is lost from it shows. */
import { basename } from 'node:path';
import { z } from 'zod';
import { readSealedFile, replaceSealedFile } from './sealed-file.ts';

const markSchema = z.strictObject({ bytes: z.int().min(0), checksum: z.string() });

/** Never ahead of what is durable; may be behind. `checksum` is that of the last line, empty at 0 bytes. */
export type Mark = z.infer<typeof markSchema>;

export function markPath(path: string): string {
	return path.replace(/\.jsonl$/, '.mark.json');
}

/** The mark of a file of lines, or undefined where it has none. */
export async function readMark(path: string): Promise<Mark | undefined> {
	const advice = `remove it to open ${basename(path)} by what that holds itself`;
	const content = await readSealedFile(markPath(path), advice);
	return content === undefined ? undefined : markSchema.parse(content);
}

export async function writeMark(path: string, mark: Mark): Promise<void> {
	await replaceSealedFile(markPath(path), mark);
}
