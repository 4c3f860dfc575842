/** Answers that a browser keeps as a file. */

const CHUNK_LETTERS = 64 * 1024;

/** A CSV file. */
export function csvResponse(body: string | Iterable<string>, fileName: string): Response {
	return fileResponse(body, fileName, 'text/csv; charset=utf-8');
}

/** A file of some type; parts are made while they are sent. `fileName` is plain ASCII. */
export function fileResponse(body: string | Iterable<string>, fileName: string, type: string): Response {
	return new Response(typeof body === 'string' ? body : streamOf(body), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${fileName}"`
		}
	});
}

/** Gathers small parts, and lets the server do other work between one chunk and the next. */
function streamOf(parts: Iterable<string>): ReadableStream<Uint8Array> {
	const iterator = parts[Symbol.iterator]();
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			await new Promise((resolve) => setImmediate(resolve));
			let text = '';
			while (text.length < CHUNK_LETTERS) {
				const next = iterator.next();
				if (next.done) {
					if (text !== '') controller.enqueue(encoder.encode(text));
					controller.close();
					return;
				}
				text += next.value;
			}
			controller.enqueue(encoder.encode(text));
		},
		cancel() {
			iterator.return?.();
		}
	});
}
