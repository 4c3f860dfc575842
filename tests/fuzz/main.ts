/**
 * `npm run fuzz`: odd requests to everything that the built server answers to, as everybody and as nobody. The same
 * ones each time: the first argument is how many (100,000 unless told), the second the seed.
 */
import fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { openInstitution, type Institution } from '#tests/access/institution.ts';
import { operationsOfBuild } from '#tests/access/operations.ts';
import { requestsTo, type FuzzRequest } from './requests.ts';
import { Sender, type Answer } from './send.ts';
import { faultsOf } from './verdict.ts';

const [count = 100_000, seed = 4] = process.argv.slice(2).map(Number);
const AT_ONCE = 8;
const BATCH = 400;
/** What is held is measured from here on: first everything is loaded and worked out once. */
const WARM_UP = 2000;
const MOST_GROWTH_BYTES = 100_000_000;
const MOST_FAULTS = 20;
/** Small, so that going over it is quick. */
const BODY_LIMIT_BYTES = 1_000_000;

interface Held {
	readonly heldBytes: number;
	readonly rssBytes: number;
	readonly isWhole: boolean;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const socket = join(tmpdir(), `open-deur-probe-${process.pid}.sock`);
const probe = new URL('probe.ts', import.meta.url).href;
const institution = await openInstitution({
	...{ NODE_OPTIONS: `--import=${probe}`, PROBE_SOCKET: socket },
	BODY_SIZE_LIMIT: String(BODY_LIMIT_BYTES)
});
const operations = operationsOfBuild();
const sender = new Sender(institution.server.port, AT_ONCE);
const cookies = [...institution.cookies.values()];
const secrets = [project, institution.server.dataDir, ...cookies.filter((cookie) => cookie !== '')];
const faults: string[] = [];
const statuses = new Map<number, number>();
let sentInAll = 0;

try {
	const begun = performance.now();
	await sendSome(Math.min(WARM_UP, count), seed);
	const before = await heldNow();
	await sendSome(Math.max(0, count - WARM_UP), seed + 1);
	const overLimit = await sendTooLarge();
	const after = await heldNow();
	await stillWorks(institution);
	const growth = after.heldBytes - before.heldBytes;
	if (!after.isWhole) faults.push('a prototype was changed');
	if (growth > MOST_GROWTH_BYTES) faults.push(`holds ${inMB(growth)} more than after ${WARM_UP} requests`);
	const seconds = Math.round((performance.now() - begun) / 1000);
	const said = [...statuses].sort(([one], [other]) => one - other).map(([status, n]) => `${status}: ${n}`);
	console.log(
		`${sentInAll} requests to ${operations.length} operations, seed ${seed}, ${seconds} s; ${said.join(', ')}; ` +
			`${overLimit} bodies over the limit refused; memory ${inMB(growth)} more (${inMB(after.rssBytes)} resident); ` +
			`${faults.length} faults`
	);
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) console.error(institution.server.output().slice(-4000));
	process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
	for (const fault of faults) console.error(fault);
	console.error(institution.server.output().slice(-4000));
	throw error;
} finally {
	sender.close();
	await institution.close();
	await rm(socket, { force: true });
}

/** Some requests of a seed, a few at once, until too much is found. */
async function sendSome(wanted: number, batchSeed: number): Promise<void> {
	const arbitrary = requestsTo(operations, cookies.length);
	for (let done = 0; done < wanted && faults.length < MOST_FAULTS; done += BATCH) {
		const batch = fc.sample(arbitrary, {
			seed: batchSeed + done,
			numRuns: Math.min(BATCH, wanted - done)
		});
		const waiting = batch.values();
		const worker = async () => {
			for (const request of waiting) await sendOne(request);
		};
		await Promise.all(Array.from({ length: AT_ONCE }, worker));
	}
}

async function sendOne(fuzzed: FuzzRequest): Promise<void> {
	const outgoing = { ...fuzzed, headers: headersOf(fuzzed) };
	try {
		const answer = await sender.send(outgoing);
		if (!answer) return;
		sentInAll++;
		statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
		for (const fault of faultsOf(answer, secrets)) found(fault, fuzzed, answer);
	} catch (error) {
		found(error instanceof Error ? error.message : 'no answer', fuzzed);
	}
}

/** As a browser at the server's own address would send it; whoever signs out does so without a session. */
function headersOf({ headers, asker, path }: FuzzRequest): Record<string, string> {
	const { origin, host } = new URL(institution.server.origin);
	const keepsSession = !/^\/(sign-out|account)/.test(path);
	const session = asker < 0 ? 'session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' : cookies[asker];
	const cookie = [keepsSession ? session : '', headers.cookie].filter(Boolean).join('; ');
	return {
		...headers,
		host,
		...(headers.origin === 'own' && { origin }),
		...(cookie && { cookie })
	};
}

function found(
	fault: string,
	{ method, path, asker, headers, body, isChunked }: FuzzRequest,
	answer?: Answer
): void {
	const sent = body && Buffer.from(body).toString('latin1').slice(0, 300);
	const said = answer && { status: answer.status, body: answer.body.slice(0, 300) };
	const who = [...institution.cookies.keys()][asker] ?? 'made up';
	faults.push(
		`${fault}: ${JSON.stringify({ method, path: path.slice(0, 500), who, headers, isChunked, sent, said })}`
	);
}

/** More than the server takes, to everything that takes a body: whole and in pieces, as who may do most. */
async function sendTooLarge(): Promise<number> {
	const { origin, host } = new URL(institution.server.origin);
	const body = Buffer.alloc(BODY_LIMIT_BYTES + 100_000, 'a=1&');
	const changing = operations.filter((operation) => /^(POST|PUT|PATCH|DELETE) /.test(operation));
	let refused = 0;
	for (const operation of changing) {
		const [, method = '', route = ''] = /^(\w+) (.+)$/.exec(operation) ?? [];
		const path = route.replace(/\?\/default$/, '').replaceAll(/\[\w+\]/g, 'zu-1');
		for (const isChunked of [false, true]) {
			const cookie = institution.cookies.get('administrator') ?? '';
			const type = method === 'PUT' ? 'application/json' : 'application/x-www-form-urlencoded';
			const headers = {
				origin,
				host,
				cookie: path === '/sign-out' ? '' : cookie,
				'content-type': type,
				accept: 'text/html'
			};
			try {
				const answer = await sender.send({ method, path, headers, body, isChunked });
				if (answer?.status === 413) refused++;
				else
					faults.push(
						`${operation}${isChunked ? ', chunked' : ''}: ${answer?.status} for a body over the limit`
					);
			} catch (error) {
				faults.push(`${operation}: ${error instanceof Error ? error.message : ''} for a body over the limit`);
			}
		}
	}
	return refused;
}

/** What the server's process holds, after it has let go of what it can. */
async function heldNow(): Promise<Held> {
	// What our own probe writes.
	return JSON.parse(await text(createConnection(socket))) as Held;
}

/** After all of it, everybody is still who they were and gets their page. */
async function stillWorks({ server, cookies: all }: Institution): Promise<void> {
	const { host } = new URL(server.origin);
	for (const [who, cookie] of all) {
		const headers = { host, cookie, accept: 'text/html' };
		const answer = await sender.send({ method: 'GET', path: '/', headers, body: null, isChunked: false });
		const expected = who === 'nobody' || who.includes('another institution') ? 303 : 200;
		if (answer?.status !== expected) faults.push(`afterwards ${who} gets ${answer?.status} for the overview`);
	}
}

function inMB(bytes: number): string {
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
