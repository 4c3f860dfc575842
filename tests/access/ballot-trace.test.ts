/**
 * Looks for a trace of an answer as somebody would who has the whole data folder, from before and after, and all that
 * the server printed: on a server with accounts, in a browser that is signed in, which is the worst case.
 */
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { openInstitution, type Institution } from './institution.ts';

const ASKER = 'council-member of zuid';
/** Signed in on the tablet on which is answered, and not seen by the server for minutes: a visit would be written down. */
const HOLDER = 'council-coach of zuid';
const ROUND = 'ronde-van-de-proef';
const SENTENCE = 'Zeldzame zin over kiezen';
const BALLOTS = 'ballots.json';

let institution: Institution;
let codes: string[];

beforeAll(async () => {
	institution = await openInstitution();
	codes = await codesOfRound();
});
afterAll(() => institution.close());

const cookieOf = (name: string) => institution.cookies.get(name) ?? '';

async function post(
	server: Pick<RunningServer, 'origin'>,
	address: string,
	fields: Readonly<Record<string, string>>,
	asker = ASKER
): Promise<Response> {
	const headers = { origin: server.origin, accept: 'text/html', cookie: cookieOf(asker) };
	const body = new URLSearchParams(fields);
	return fetch(`${server.origin}${address}`, { method: 'POST', headers, body, redirect: 'manual' });
}

async function codesOfRound(): Promise<string[]> {
	const lastDay = Temporal.Now.plainDateISO('UTC').add({ days: 7 }).toString();
	const begun = await post(institution.server, '/council/askings/new', {
		...{
			id: ROUND,
			locationId: 'zuid',
			groups: 'zu-1',
			'size-zu-1': '8',
			question: 'Mag het rustmoment weg?'
		},
		...{ kind: 'agree', voices: 'youths', way: 'codes', lastDay }
	});
	expect(begun.headers.get('location')).toBe(`/council/askings/${ROUND}`);
	const page = await (await post(institution.server, `/council/askings/${ROUND}/codes?/make`, {})).text();
	const found = [...page.matchAll(/>([B-Z]{4}) ([B-Z]{4})</g)].map(([, one, other]) => `${one}${other}`);
	expect(new Set(found).size).toBe(8);
	return [...new Set(found)];
}

const answer = (server: Pick<RunningServer, 'origin'>, code: string, given: number, sentence = '') =>
	post(server, '/answer?/give', { code, answer: String(given), sentence }, HOLDER);

interface Kept {
	readonly text: string;
	readonly says: number;
}

/** Every file of a folder, once nothing is written any more. */
async function folderAtRest(folder: string): Promise<Map<string, Kept>> {
	for (let before = ''; ;) {
		const files = await filesIn(folder);
		const now = JSON.stringify([...files]);
		if (now === before) return files;
		before = now;
		await pause(1500);
	}
}

async function filesIn(folder: string): Promise<Map<string, Kept>> {
	const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	const kept = names.map(async (name): Promise<[string, Kept]> => {
		const [text, { mtimeMs }] = await Promise.all([readFile(name, 'latin1'), stat(name)]);
		return [name.slice(folder.length + 1), { text, says: mtimeMs }];
	});
	return new Map(await Promise.all(kept));
}

function changedBetween(before: ReadonlyMap<string, Kept>, after: ReadonlyMap<string, Kept>): string[] {
	const names = new Set([...before.keys(), ...after.keys()]);
	return [...names].filter((name) => before.get(name)?.text !== after.get(name)?.text);
}

test('an answer changes one file, which says when of nothing, and no line, log or session tells of it', async () => {
	const { server } = institution;
	const before = await folderAtRest(server.dataDir);
	const printed = server.output();
	await fetch(`${server.origin}/answer`, { headers: { cookie: cookieOf(HOLDER), accept: 'text/html' } });
	const opened = await post(server, '/answer?/open', { code: codes[0] }, HOLDER);
	expect(await opened.text()).toContain('Mag het rustmoment weg?');
	const given = await answer(server, codes[0], 0, SENTENCE);
	expect(given.headers.get('location')).toBe('/answer?thanks');
	expect(given.headers.getSetCookie()).toEqual([]);
	await answer(server, codes[0], 0);
	await answer(server, 'BBBBBBBB', 0);
	await answer(server, codes[1], 4);
	const after = await folderAtRest(server.dataDir);

	expect(changedBetween(before, after)).toEqual([BALLOTS]);
	expect(after.get(BALLOTS)?.says).toBe(before.get(BALLOTS)?.says);
	expect(server.output()).toBe(printed);
	const everything = [...after.values()].map(({ text }) => text).join('\n') + server.output();
	for (const code of codes) expect(everything).not.toContain(code);
	const elsewhere = [...after].filter(([name]) => name !== BALLOTS).map(([, { text }]) => text);
	expect(elsewhere.join('\n')).not.toMatch(/give-answer|find-question|Zeldzame zin/);
});

test('the same answers in another order, at other times, leave the same bytes', async () => {
	const { server } = institution;
	const from = server.dataDir;
	await folderAtRest(from);
	const parent = await mkdtemp(join(tmpdir(), 'open deur order '));
	const answers = [
		{ code: codes[2], given: 4, sentence: 'Graag.' },
		{ code: codes[3], given: 0, sentence: 'Liever niet.' },
		{ code: codes[4], given: 2, sentence: '' }
	];
	const seen = new Set<string | undefined>();
	for (const [at, order] of [answers, answers.toReversed()].entries()) {
		const dataDir = join(parent, String(at));
		await cp(from, dataDir, { recursive: true, filter: (name) => !/writer\./.test(name) });
		const copy = await startServer({ dataDir, env: { OPEN_DEUR_MODE: 'production' } });
		for (const { code, given, sentence } of order) {
			expect((await answer(copy, code, given, sentence)).headers.get('location')).toBe('/answer?thanks');
			await pause(50 * at);
		}
		await copy.stop();
		seen.add((await filesIn(dataDir)).get(BALLOTS)?.text);
	}
	await rm(parent, { recursive: true });
	expect(seen.size).toBe(1);
});

test('what was acknowledged is counted after kill -9, and its code works no longer', async () => {
	const parent = await mkdtemp(join(tmpdir(), 'open deur kill '));
	const dataDir = join(parent, 'data');
	await folderAtRest(institution.server.dataDir);
	await cp(institution.server.dataDir, dataDir, {
		recursive: true,
		filter: (name) => !/writer\./.test(name)
	});
	const countsNow = async () =>
		/"counts":\[([^\]]*)\]/.exec(await readFile(join(dataDir, BALLOTS), 'utf8'))?.[1];
	expect(await countsNow()).toBe('1,0,0,0,1');
	for (const [at, code] of codes.slice(5).entries()) {
		const server = await startServer({ dataDir, env: { OPEN_DEUR_MODE: 'production' } });
		expect((await answer(server, code, 2)).headers.get('location')).toBe('/answer?thanks');
		await server.stop('SIGKILL');
		expect(await countsNow()).toBe(`1,0,${at + 1},0,1`);
	}
	const again = await startServer({ dataDir, env: { OPEN_DEUR_MODE: 'production' } });
	expect((await answer(again, codes[5], 2)).status).toBe(400);
	await again.stop();
	expect(await countsNow()).toBe('1,0,3,0,1');
	await rm(parent, { recursive: true });
});

test('once it closes nothing of it is left but totals, and what was written is sealed', async () => {
	const { server } = institution;
	for (const code of codes.slice(2, 5)) await answer(server, code, 4);
	await post(server, `/council/askings/${ROUND}?/close`, {});
	const page = await fetch(`${server.origin}/council/askings/${ROUND}`, {
		headers: { cookie: cookieOf(ASKER) }
	});
	expect(await page.text()).toContain(SENTENCE);
	const after = await folderAtRest(server.dataDir);
	expect(after.get(BALLOTS)?.text).not.toContain(ROUND);
	const everything = [...after.values()].map(({ text }) => text).join('\n');
	expect(everything).not.toContain(SENTENCE);
	expect(everything).toContain('"counts":[1,0,0,0,4]');
});
