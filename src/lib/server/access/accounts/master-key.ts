/** The file with the master key of the codes: apart from the accounts, so that a copy of those opens nothing. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { readSealedFile, replaceSealedFile } from '#server/storage/disk/sealed-file.ts';
import { DamagedFile } from '#server/storage/errors.ts';

const KEY_BYTES = 32;
const masterKeySchema = z.strictObject({ masterKey: z.base64() });

/** The key, or undefined where there is no such file. Throws `DamagedFile`. */
export async function readMasterKey(path: string): Promise<Uint8Array | undefined> {
	const content = await readSealedFile(path);
	if (content === undefined) return undefined;
	const key = Buffer.from(masterKeySchema.safeParse(content).data?.masterKey ?? '', 'base64');
	if (key.length !== KEY_BYTES) throw new DamagedFile(path, 1, 'this is no master key');
	return key;
}

/** Makes a new key; it is durable when this resolves. */
export async function makeMasterKey(path: string): Promise<Uint8Array> {
	const key = randomBytes(KEY_BYTES);
	await replaceSealedFile(path, { masterKey: key.toString('base64') });
	return key;
}
