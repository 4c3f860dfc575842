/** Sends a request as it is, however odd, and says what came back. */
import { Agent, request, type IncomingMessage } from 'node:http';

export interface Outgoing {
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | null;
	readonly isChunked: boolean;
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
}

const LIMIT_MS = 60_000;
/** More of an answer is read and let go. */
const MOST_KEPT_BYTES = 2_000_000;

export class Sender {
	readonly #port: number;
	readonly #agent: Agent;

	constructor(port: number, sockets: number) {
		this.#port = port;
		this.#agent = new Agent({ keepAlive: true, maxSockets: sockets });
	}

	/** Null where it is no request that can be sent at all. Rejects where nothing comes back. */
	send({ method, path, headers, body, isChunked }: Outgoing): Promise<Answer | null> {
		const { promise, resolve, reject } = Promise.withResolvers<Answer | null>();
		const length: Record<string, string> =
			body && !isChunked ? { 'content-length': String(body.length) } : {};
		const target = { host: '127.0.0.1', port: this.#port, agent: this.#agent };
		let answered = false;
		try {
			const outgoing = request({
				...target,
				method,
				path,
				headers: { ...headers, ...length },
				timeout: LIMIT_MS
			});
			outgoing.on('response', (incoming) => {
				answered = true;
				const pieces: Buffer[] = [];
				let kept = 0;
				incoming.on('data', (piece: Buffer) => {
					if (kept < MOST_KEPT_BYTES) pieces.push(piece);
					kept += piece.length;
				});
				const end = () =>
					resolve({
						status: incoming.statusCode ?? 0,
						headers: incoming.headers,
						body: Buffer.concat(pieces).toString('latin1')
					});
				incoming.on('end', end).on('error', end);
			});
			outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in time')));
			// A server that has answered need not read the rest.
			outgoing.on('error', (error) => {
				if (answered) return;
				// A connection that was kept may be closed just when it is used again: then it was not asked at all.
				if (outgoing.reusedSocket) resolve(this.send({ method, path, headers, body, isChunked }));
				else reject(error);
			});
			if (body) outgoing.write(body);
			outgoing.end();
		} catch {
			resolve(null);
		}
		return promise;
	}

	close(): void {
		this.#agent.destroy();
	}
}
