/** Requests that are none of ours: answered as such, whoever sends them, by a server that goes on. Many more: `npm run fuzz`. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Sender, type Outgoing } from '#tests/fuzz/send.ts';
import { openInstitution, type Institution } from './institution.ts';

const LIMIT_BYTES = 100_000;

let institution: Institution;
let sender: Sender;

beforeAll(async () => {
	institution = await openInstitution({ BODY_SIZE_LIMIT: String(LIMIT_BYTES) });
	sender = new Sender(institution.server.port, 1);
});
afterAll(async () => {
	sender.close();
	await institution.close();
});

async function statusOf(asked: Partial<Outgoing>, asker = 'administrator'): Promise<number | undefined> {
	const { origin, host } = new URL(institution.server.origin);
	const cookie = institution.cookies.get(asker) ?? '';
	const headers = { host, origin, cookie, accept: 'text/html', ...asked.headers };
	const plain = { method: 'GET', path: '/', body: null, isChunked: false };
	return (await sender.send({ ...plain, ...asked, headers }))?.status;
}

test.each(['GET', 'POST', 'DELETE', 'PROPFIND'])('%s of an address that cannot be read', async (method) => {
	for (const asker of ['nobody', 'administrator']) {
		expect(await statusOf({ method, path: '/%C0%AF/groups' }, asker)).toBe(400);
	}
	expect(await statusOf({})).toBe(200);
});

const FORM = 'application/x-www-form-urlencoded';
const form = (body: string, type = FORM): Partial<Outgoing> => ({
	...{ method: 'POST', path: '/periods/ambitions?/save', body: Buffer.from(body) },
	headers: { 'content-type': type }
});

test('a form that is cut off, and one with a field that no form of ours has', async () => {
	expect(
		await statusOf(
			form('--x\r\ncontent-disposition: form-data; name="id"', 'multipart/form-data; boundary=x')
		)
	).toBe(400);
	expect(await statusOf(form('__proto__=1&id=none&position=999999999'))).toBe(400);
	expect(await statusOf({ path: '/exports?__proto__=1&by=group' })).toBe(200);
});

test.each([false, true])('more than the server takes; in pieces: %s', async (isChunked) => {
	const body = Buffer.alloc(LIMIT_BYTES + 1, 'a');
	const draft = {
		method: 'PUT',
		path: '/groups/zu-1/program/draft',
		headers: { 'content-type': 'application/json' }
	};
	const paths = [
		'/periods/ambitions?/save',
		'/setup/import',
		'/groups/zu-1/program?/discard',
		'/settings/language',
		'/settings/role',
		'/sign-out'
	];
	for (const path of paths) {
		const headers = { 'content-type': FORM };
		expect(await statusOf({ method: 'POST', path, headers, body, isChunked })).toBe(413);
	}
	expect(await statusOf({ ...draft, body, isChunked }, 'staff of zu-1')).toBe(413);
});

test('a page says in which letters it is written', async () => {
	for (const address of ['/', '/sign-in', '/nothing/here']) {
		const cookie = institution.cookies.get('administrator') ?? '';
		const headers = { cookie, accept: 'text/html' };
		const answer = await fetch(`${institution.server.origin}${address}`, { headers });
		expect(answer.headers.get('content-type'), address).toBe('text/html; charset=utf-8');
	}
});

test.each([FORM, 'multipart/form-data; boundary=x', 'text/plain', 'application/json', ''])(
	'a change from elsewhere, in whatever form: %j',
	async (type) => {
		const typed: Record<string, string> = type === '' ? {} : { 'content-type': type };
		const ask = (origin: Record<string, string>, method = 'POST') =>
			statusOf({ method, path: '/settings/language', headers: { ...typed, ...origin } });
		for (const origin of ['https://elsewhere.example', 'null', `${institution.server.origin}.example`]) {
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
				expect(await ask({ origin }, method)).toBe(403);
		}
		expect(await ask({ origin: '', 'sec-fetch-site': 'same-origin' })).toBe(403);
	}
);

test('what is turned away at the door is in the log', async () => {
	const { origin } = new URL(institution.server.origin);
	for (let times = 0; times < 15; times++) {
		const headers = { origin: 'https://elsewhere.example', 'content-type': FORM };
		expect(await statusOf({ method: 'POST', path: '/sign-in', headers }, 'nobody')).toBe(403);
		const file = { path: '/exports/document.json', headers: { accept: '*/*' } };
		expect(await statusOf(file, 'nobody')).toBe(401);
	}
	const cookie = institution.cookies.get('administrator') ?? '';
	const log = await (await fetch(`${origin}/setup/log`, { headers: { cookie, accept: 'text/html' } })).text();
	expect(log).toContain('ask-from-elsewhere');
	expect(log).toContain('ask-without-session');
	expect(log.match(/en nog \d+ keer zo in dit uur/g)?.length).toBeGreaterThanOrEqual(2);
});
