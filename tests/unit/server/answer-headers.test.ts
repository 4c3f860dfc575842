/** The headers that every answer of Node's server carries, also one that nobody thought of. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
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

/** All that a server says to what somebody sends as it is. */
async function answerTo(sent: string): Promise<string> {
	const server = createServer((_, response) => response.end('yes')).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('a port was expected');
	const socket = connect(address.port, '127.0.0.1');
	socket.write(sent);
	const answer = await text(socket);
	server.close();
	return answer;
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

	test.each([
		['no HTTP', 'nonsense\r\n\r\n', 400],
		['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
		['more headers than are read', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
		['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400]
	])('is guarded to %s', async (_, sent, status) => {
		tellEveryAnswer('https://opendeur.example.nl');
		const answer = await answerTo(sent);
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer.match(/^HTTP/gm)).toHaveLength(1);
		for (const header of [
			'strict-transport-security: max-age=31536000',
			'cache-control: no-store',
			'x-content-type-options: nosniff',
			"content-security-policy: default-src 'none'"
		]) {
			expect(answer.toLowerCase()).toContain(header);
		}
	});

	test('that has begun is not mixed with another one', async () => {
		tellEveryAnswer('https://opendeur.example.nl');
		const server = createServer((_, response) => response.write('half')).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const address = server.address();
		if (!address || typeof address === 'string') throw new Error('a port was expected');
		const socket = connect(address.port, '127.0.0.1').setEncoding('utf8');
		socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
		let answer = '';
		socket.on('data', (part) => {
			answer += part;
			socket.write('nonsense\r\n\r\n');
		});
		socket.on('error', () => {});
		await new Promise((resolve) => socket.on('close', resolve));
		server.close();
		expect(answer.match(/HTTP\//g)).toHaveLength(1);
	});

	test('before what cannot be read stands as it was', async () => {
		const answer = await answerTo('GET / HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n');
		expect(answer).toMatch(/^HTTP\/1.1 (200|400) /);
	});
});
