/** Answers that a browser keeps as a file. */

const CHUNK_LETTERS = 64 * 1024;

/** What a file is made of: a text, or parts that are made while it is sent. */
type Body = string | Iterable<string> | AsyncIterable<Uint8Array>;

/** A CSV file. */
export function csvResponse(body: string, fileName: string): Response {
	return fileResponse(body, fileName, 'text/csv; charset=utf-8');
}

/** A file of some type. `fileName` is plain ASCII. */
export function fileResponse(body: Body, fileName: string, type: string): Response {
	return new Response(typeof body === 'string' ? body : streamOf(chunksOf(body)), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${fileName}"`
		}
	});
}

/** Gathers small texts, and lets the server do other work between one chunk and the next. */
async function* chunksOf(parts: Iterable<string> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	let text = '';
	for await (const part of parts) {
		if (typeof part !== 'string') {
			yield part;
			continue;
		}
		text += part;
		if (text.length < CHUNK_LETTERS) continue;
		yield encoder.encode(text);
		text = '';
		await new Promise((resolve) => setImmediate(resolve));
	}
	if (text !== '') yield encoder.encode(text);
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
	return new ReadableStream({
		async pull(controller) {
			const next = await chunks.next();
			if (next.done) controller.close();
			else controller.enqueue(next.value);
		},
		async cancel() {
			await chunks.return(undefined);
		}
	});
}
