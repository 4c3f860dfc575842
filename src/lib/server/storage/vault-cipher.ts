/** How one text is encrypted: AES-256-GCM with the youth's key, bound to its own reference. */
import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A youth who comes back after an erasure gets another key, so a key has an id of its own. */
export const youthKeySchema = z.strictObject({ id: z.string(), youthId: z.string(), secret: z.base64() });

/** `sealed` is iv, tag and encrypted text in base64; `keyId` says with which key of the youth. */
export const sealedTextSchema = z.strictObject({
	reference: z.string(),
	youthId: z.string(),
	keyId: z.string(),
	sealed: z.base64()
});

export type YouthKey = z.infer<typeof youthKeySchema>;
export type SealedText = z.infer<typeof sealedTextSchema>;

export function newYouthKey(youthId: string): YouthKey {
	return { id: randomUUID(), youthId, secret: randomBytes(KEY_BYTES).toString('base64') };
}

/** Encrypts a text, under a new reference unless it has one. */
export function sealText(text: string, key: YouthKey, reference: string = randomUUID()): SealedText {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv(CIPHER, Buffer.from(key.secret, 'base64'), iv);
	cipher.setAAD(Buffer.from(reference));
	const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
	const sealed = Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64');
	return { reference, youthId: key.youthId, keyId: key.id, sealed };
}

/** Throws where text and key do not belong together or either was changed. */
export function unsealText({ reference, sealed }: SealedText, key: YouthKey): string {
	const bytes = Buffer.from(sealed, 'base64');
	const iv = bytes.subarray(0, IV_BYTES);
	const options = { authTagLength: TAG_BYTES };
	const decipher = createDecipheriv(CIPHER, Buffer.from(key.secret, 'base64'), iv, options);
	decipher.setAAD(Buffer.from(reference));
	decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
	const encrypted = bytes.subarray(IV_BYTES + TAG_BYTES);
	return Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
}
