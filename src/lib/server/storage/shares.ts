/** A text about several youths, split so that it can be read only while nobody's part has been erased. */
import { randomBytes } from 'node:crypto';

/**
 * As many shares as asked (1 or more): all but the last are random, the last is the text with the others
 * added bit by bit. Any smaller number of them says nothing but the length.
 */
export function splitText(text: string, count: number): string[] {
	const last = Buffer.from(text, 'utf8');
	const shares = Array.from({ length: count - 1 }, () => randomBytes(last.length));
	for (const share of shares) addBits(last, share);
	return [...shares, last].map((share) => share.toString('base64'));
}

/** The text that all shares together make. */
export function joinText(shares: readonly string[]): string {
	const [first, ...rest] = shares.map((share) => Buffer.from(share, 'base64'));
	for (const share of rest) addBits(first, share);
	return first.toString('utf8');
}

function addBits(into: Buffer, other: Buffer): void {
	for (let at = 0; at < into.length; at++) into[at] ^= other[at];
}
