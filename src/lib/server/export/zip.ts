/** Several files as one, packed while they are made. */
import { Zip, ZipDeflate } from 'fflate';

/** A file in the package; `parts` are made when it is its turn. */
export interface ZipEntry {
	readonly name: string;
	readonly parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** The package in parts; every file in it carries the same moment (ISO 8601). */
export async function* zipParts(
	entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
	at: string
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
	const ready: Uint8Array<ArrayBuffer>[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		ready.push(chunk);
	});
	for await (const { name, parts } of entries) {
		const file = new ZipDeflate(name);
		file.mtime = at;
		zip.add(file);
		for await (const part of parts) {
			file.push(part);
			yield* ready.splice(0);
		}
		file.push(new Uint8Array(), true);
		yield* ready.splice(0);
	}
	zip.end();
	yield* ready.splice(0);
}
