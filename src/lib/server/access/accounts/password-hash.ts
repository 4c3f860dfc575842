/** How a password is kept: argon2id, salted, slow and large on purpose. */
import { hash, verify } from '@node-rs/argon2';
import { newSecret } from './secrets.ts';

/**
 * The least that OWASP's Password Storage Cheat Sheet gives for argon2id (the package's default algorithm):
 * 19 MiB, 2 passes, 1 lane. ASVS 5, 11.4.2.
 */
const COSTS = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** A hash with its salt and costs, as text. */
export function hashOf(password: string): Promise<string> {
	return hash(asOneText(password), COSTS);
}

export function isPasswordOf(passwordHash: string, password: string): Promise<boolean> {
	return verify(passwordHash, asOneText(password));
}

/** A hash that no password has: judging against it takes as long as against a real one. */
export function unusableHash(): Promise<string> {
	return hashOf(newSecret());
}

/** The same characters from two keyboards are the same password (RFC 8265, 4.2.2: NFC); nothing else is changed. */
function asOneText(password: string): string {
	return password.normalize('NFC');
}
