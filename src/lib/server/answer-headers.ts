/** What every answer of this server tells a browser, files and errors included; a page adds its own policy to it. */
import { subscribe } from 'node:diagnostics_channel';
import { Server, STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

const HEADERS: Readonly<Record<string, string>> = {
	// The files of a version say themselves that they may be kept.
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	// Of what is no page nothing may run; pages come with a policy of their own (svelte.config.js).
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

const BAD_REQUEST = 400;
/** What Node answers to what it cannot read as HTTP, by the code of its error; 400 to all else. */
const UNREADABLE: Readonly<Record<string, number>> = {
	ERR_HTTP_REQUEST_TIMEOUT: 408,
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
	HPE_HEADER_OVERFLOW: 431
};

/** Puts the headers on every answer of the servers that this process begins from now on, before anything else is said. */
export function tellEveryAnswer(address: string): void {
	const headers = headersFor(address);
	const last = new WeakMap<Duplex, ServerResponse>();
	subscribe('http.server.request.start', (message) => {
		// The channel of Node's own HTTP server: every message has the response and its connection in it.
		const { response, socket } = message as { response: ServerResponse; socket: Duplex };
		last.set(socket, response);
		for (const [name, value] of headers) response.setHeader(name, value);
	});
	subscribe('tracing:net.server.listen:asyncStart', (message) => {
		// The channel of Node's own servers: every message has the server in it.
		const { server } = message as { server: unknown };
		if (!(server instanceof Server)) return;
		// One answer to each: what was told last.
		server.removeAllListeners('clientError');
		server.on('clientError', (cause: NodeJS.ErrnoException, socket) => {
			const response = last.get(socket);
			const isHalfAnswered = response !== undefined && response.headersSent && !response.writableEnded;
			if (cause.code === 'ECONNRESET' || !socket.writable || isHalfAnswered) socket.destroy();
			else refuse(cause, socket, headers);
		});
	});
}

function headersFor(address: string): [string, string][] {
	const isSecure = new URL(address).protocol === 'https:';
	const secure = `max-age=${YEAR_SECONDS}; includeSubDomains`;
	return [
		...Object.entries(HEADERS),
		...(isSecure ? [['strict-transport-security', secure] satisfies [string, string]] : [])
	];
}

/** Answers what is no HTTP, and ends the connection. */
function refuse(cause: NodeJS.ErrnoException, socket: Duplex, headers: readonly [string, string][]): void {
	const status = UNREADABLE[cause.code ?? ''] ?? BAD_REQUEST;
	const lines = [...headers, ['content-length', '0'], ['connection', 'close']].map((header) =>
		header.join(': ')
	);
	socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
}
