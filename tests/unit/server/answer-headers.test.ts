/** The headers that every answer of Node's server carries, also one that nobody thought of. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { tellEveryAnswer } from '#server/answer-headers.ts';

/** What a server that says nothing itself answers. */
async function headersOf(): Promise<Headers> {
	const server = createServer((_, response) => response.writeHead(404).end('no')).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('a port was expected');
	const { headers } = await fetch(`http://127.0.0.1:${address.port}/nothing`);
	server.close();
	return headers;
}

describe('every answer', () => {
	test('without TLS asks a browser for no TLS, and is guarded all the same', async () => {
		tellEveryAnswer('http://localhost:3000');
		const headers = await headersOf();
		expect(headers.get('strict-transport-security')).toBeNull();
		expect(headers.get('cache-control')).toBe('no-store');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('same-origin');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
	});

	test('over TLS asks for TLS for a year, below this name too', async () => {
		tellEveryAnswer('https://opendeur.example.nl');
		const headers = await headersOf();
		expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
	});
});
