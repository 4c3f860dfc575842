/** Secrets by chance, and the digests that are all that is kept of them. */
import { hash, randomBytes } from 'node:crypto';

/** ASVS 5 (7.2.3, 6.5.3 and 11.5.1) asks at least 128 bits; a secret this long cannot be guessed or searched for. */
const SECRET_BYTES = 32;
const ID_BYTES = 8;

/** 256 bits as 43 characters that stand in an address as they are. */
export function newSecret(): string {
	return randomBytes(SECRET_BYTES).toString('base64url');
}

/** SHA-256: enough for 256 bits by chance, which need no slow hash, and looked up without comparing secrets. */
export function digestOf(secret: string): string {
	return hash('sha256', secret, 'base64url');
}

/** An id that says nothing of whom it is: a letter, a hyphen and 16 hexadecimal digits. */
export function newId(letter: 'p' | 's' | 'e'): string {
	return `${letter}-${randomBytes(ID_BYTES).toString('hex')}`;
}
