/** The hash chain of the trail: each line's hash covers the hash before it, also from one month to the next. */
import { hash } from 'node:crypto';
import { z } from 'zod';
import { DamagedFile } from '#server/storage/errors.ts';
import { auditLineSchema, type AuditLine } from './audit.ts';

const chainedSchema = z.strictObject({
	seq: z.int().positive(),
	previous: z.string(),
	line: auditLineSchema,
	hash: z.string()
});

/** A line as it stands in a file: with its place in the one order of events, from 1. */
export type ChainedLine = z.infer<typeof chainedSchema>;

/** Where the chain goes on from. */
export type Link = Pick<ChainedLine, 'seq' | 'hash'>;

/** What stands before the first line. */
export const TRAIL_START: Link = { seq: 0, hash: '0'.repeat(64) };

/** The line that follows a link. */
export function chained(before: Link, line: AuditLine): ChainedLine {
	const seq = before.seq + 1;
	const about = line.about.map(({ kind, id }) => ({ kind, id }));
	return { seq, previous: before.hash, line: { ...line, about }, hash: hashOf(before.hash, seq, line) };
}

/** What a whole line of a file holds; `undefined` where that is no line of a trail. */
export function chainedLineIn(content: unknown): ChainedLine | undefined {
	return chainedSchema.safeParse(content).data;
}

/**
 * Checks the lines of a file; returns where the chain goes on. `before` is the end of the file before it; null
 * for the first file that is left, of which the first line says itself what stood before it.
 * Throws `DamagedFile` at the first line that does not follow.
 */
export function checkLines(path: string, contents: readonly unknown[], before: Link | null): Link | null {
	let last = before;
	for (const [index, content] of contents.entries()) {
		const line = chainedLineIn(content);
		if (!line) throw new DamagedFile(path, index + 1, 'not a line of an audit trail');
		if (!follows(line, last)) throw new DamagedFile(path, index + 1, 'does not follow the line before it');
		if (line.hash !== hashOf(line.previous, line.seq, line.line)) {
			throw new DamagedFile(path, index + 1, 'changed after it was written');
		}
		last = line;
	}
	return last && { seq: last.seq, hash: last.hash };
}

function follows({ seq, previous }: ChainedLine, before: Link | null): boolean {
	// What was kept long enough is gone: the first line that is left is taken at its word, unless it is the very first.
	const link = before ?? (seq === 1 ? TRAIL_START : { seq: seq - 1, hash: previous });
	return seq === link.seq + 1 && previous === link.hash;
}

/** SHA-256 in hexadecimal over the hash before, the place and every field of the line. */
function hashOf(previous: string, seq: number, line: AuditLine): string {
	const { at, who, role, onBehalfOf, what, useCase, about, from, outcome } = line;
	const concerns = about.map(({ kind, id }) => [kind, id]);
	const said = [previous, seq, at, who, role, onBehalfOf, what, useCase, concerns, from, outcome];
	return hash('sha256', JSON.stringify(said));
}
