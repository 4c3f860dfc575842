/**
 * `npm run bench:access`: what a page costs on the built server with accounts, and how much of that is asking who
 * somebody is, what they may, and noting that they looked.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import type { Actor } from '#server/access/actor.ts';
import type { Answer } from '#server/access/accounts/access.ts';
import { openAccess } from '#server/access/accounts/open-access.ts';
import type { AuditLine } from '#server/access/audit/audit.ts';
import { lineOf, namedIn, type Asked } from '#server/access/audit/line-of.ts';
import { can } from '#server/access/can.ts';
import { settingsOf } from '#server/settings.ts';
import { openWorld } from '#server/start.ts';
import type { World } from '#server/use-cases/world.ts';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { load as loadFrame } from '../../src/routes/+layout.server.ts';
import { load as loadOverview } from '../../src/routes/+page.server.ts';
import { load as loadGroup } from '../../src/routes/groups/[id]/+page.server.ts';
import { load as loadYouths } from '../../src/routes/youths/+page.server.ts';
import { load as loadYouth } from '../../src/routes/youths/[id]/+page.server.ts';

const LIMIT_PERCENT = 10;
const ROUNDS = 9;
const PAGES_A_ROUND = 20;
/** So many requests share one write of the audit trail, as they do on a server that is asked much. */
const REQUESTS_A_WRITE = 20;
const FROM = '127.0.0.1';
const PASSWORD = 'vier paarse kranen zingen';

/** A page, and what SvelteKit calls for it on the server. */
interface Page {
	readonly path: string;
	readonly id?: string;
	readonly loads: readonly unknown[];
}

const PAGES: readonly Page[] = [
	{ path: '/', loads: [loadFrame, loadOverview] },
	{ path: '/groups/zu-1', id: 'zu-1', loads: [loadFrame, loadGroup] },
	{ path: '/youths', loads: [loadFrame, loadYouths] },
	{ path: '/youths/ZU0151', id: 'ZU0151', loads: [loadFrame, loadYouth] },
	{ path: '/how-it-counts', loads: [loadFrame] }
];

/** What a page asks of access: how often, and which lines it leaves. */
interface Asking {
	readonly checks: number;
	readonly lines: readonly AuditLine[];
	readonly data: readonly unknown[];
}

/** In milliseconds for one page. */
interface Cost {
	readonly session: number;
	readonly checks: number;
	readonly lines: number;
}

const folder = mkdtempSync(join(tmpdir(), 'open-deur-access-'));
const beside = mkdtempSync(join(tmpdir(), 'open-deur-access-'));
try {
	const importing = [join('src', 'cli', 'main.ts'), 'import', 'data/example/linde.json', '--data', folder];
	execFileSync(process.execPath, importing, { stdio: 'ignore' });
	const token = await signedIn(folder);
	cpSync(folder, beside, { recursive: true });
	const server = await startServer({ dataDir: folder, env: { OPEN_DEUR_MODE: 'production' } });
	const settings = settingsOf({ DATA_DIR: beside, OPEN_DEUR_MODE: 'production', ORIGIN: server.origin });
	const { world, close } = await openWorld(settings, () => {});
	try {
		for (const page of PAGES) await measure(page, server, world, token);
	} finally {
		await close();
		await server.stop();
	}
} finally {
	for (const made of [folder, beside]) rmSync(made, { recursive: true, force: true });
}

/** Makes a location manager of the whole example, and signs them in; gives the token of the session. */
async function signedIn(dataDir: string): Promise<string> {
	let nowMs = Date.now();
	const clock = {
		today: () => new Date(nowMs).toISOString().slice(0, 10),
		now: () => new Date(nowMs).toISOString()
	};
	const { access } = await openAccess(dataDir, clock);
	const scope = { kind: 'locations', ids: ['noord', 'oost', 'zuid'] } as const;
	const draft = { login: 'bench', name: 'Bench', role: 'location-manager', scope, until: null } as const;
	const { secret } = valueOf(await access.invite(draft));
	const key = (await access.invitation(secret))?.secondFactor?.key ?? '';
	const code = () => new TOTP({ secret: key }).generate({ timestamp: nowMs });
	valueOf(await access.accept(secret, { password: PASSWORD, code: code() }));
	// A code works once: the next one signs in.
	nowMs += 30_000;
	const attempt = { login: 'bench', password: PASSWORD, code: code(), address: FROM, about: 'bench' };
	const { token } = valueOf(await access.signIn(attempt));
	await access.close();
	return token;
}

function valueOf<Value>(answer: Answer<Value>): Value {
	if (answer.ok) return answer.value;
	throw new Error(answer.reason);
}

/** The page and its share of access in turns; medians of the rounds. */
async function measure(page: Page, server: RunningServer, world: World, token: string): Promise<void> {
	const actor = await actorOf(world, token);
	await asked(page, world, actor);
	const asking = await asked(page, world, actor);
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	for (let warm = 0; warm < PAGES_A_ROUND; warm++) await fetchPage(server, page.path, token, agent);
	await costOf(asking, world, actor, token);
	const pageMs: number[] = [];
	const costs: Cost[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const start = performance.now();
		for (let number = 0; number < PAGES_A_ROUND; number++) await fetchPage(server, page.path, token, agent);
		pageMs.push((performance.now() - start) / PAGES_A_ROUND);
		costs.push(await costOf(asking, world, actor, token));
	}
	agent.destroy();
	const part = (which: keyof Cost) => median(costs.map((cost) => cost[which]));
	const shares = costs.map(({ session, checks, lines }, round) => (session + checks + lines) / pageMs[round]);
	console.log(
		`${page.path}: ${median(pageMs).toFixed(2)} ms; session ${part('session').toFixed(3)}, ` +
			`${asking.checks} × can() ${part('checks').toFixed(3)}, ` +
			`${asking.lines.length} lines ${part('lines').toFixed(3)} ms: ` +
			`${(median(shares) * 100).toFixed(1)} % of it (at most ${LIMIT_PERCENT})`
	);
}

async function actorOf({ access }: World, token: string): Promise<Actor> {
	const found = await access?.sessionOf(token);
	if (!found) throw new Error('nobody is signed in');
	const { id, role, scope } = found.account;
	return { id, role, scope, from: FROM };
}

/** Runs what a page runs on the server, and counts the calls of `can()` as the engine itself does. */
async function asked({ path, id, loads }: Page, world: World, actor: Actor): Promise<Asking> {
	const lines: AuditLine[] = [];
	const audit = { ...world.audit, healthy: true, note: (line: AuditLine) => void lines.push(line) };
	const locals = { world: { ...world, audit }, actor, language: 'nl', address: FROM, about: 'bench' };
	const event = { locals, params: { id }, url: new URL(path, 'http://localhost') };
	const inspector = new Session();
	inspector.connect();
	await inspector.post('Profiler.enable');
	await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
	const data: unknown[] = [];
	// What SvelteKit gives has more in it; these ask for this part.
	for (const load of loads) data.push(await (load as (event: unknown) => unknown)(event));
	const { result } = await inspector.post('Profiler.takePreciseCoverage');
	inspector.disconnect();
	const functions = result.find(({ url }) => url.endsWith('/server/access/can.ts'))?.functions ?? [];
	const checks = functions.find(({ functionName }) => functionName === 'can')?.ranges[0].count ?? 0;
	return { checks, lines, data };
}

/** The same lookup, questions and lines once more, by themselves. */
async function costOf(asking: Asking, world: World, actor: Actor, token: string): Promise<Cost> {
	const objects = world.knowledge().document.groups.map(({ id, locationId }) => ({
		groupIds: [id],
		locationIds: [locationId]
	}));
	const session = await timed(() => world.access?.sessionOf(token));
	const checks = await timed(() => {
		for (let check = 0; check < asking.checks; check++) {
			can(actor, 'see-figures', objects[check % objects.length]);
		}
	});
	const share = Math.ceil(asking.checks / Math.max(1, asking.lines.length));
	const questions: Asked[] = Array.from({ length: share }, (_, index) => ({
		...{ object: objects[index % objects.length], granted: true, demanded: index === 0 }
	}));
	const lines = await timed(
		() => {
			for (const { what, useCase, about, outcome } of asking.lines) {
				const concerns = [...asking.data.flatMap(namedIn), ...about];
				const when = { at: world.instant(), actor, from: FROM };
				world.audit.note(lineOf({ ...when, useCase, what, asked: questions, concerns, outcome }));
			}
		},
		() => world.audit.flush()
	);
	return { session, checks, lines };
}

/** Milliseconds for one time, of many; with what ends them all. */
async function timed(work: () => unknown, end: () => unknown = () => {}): Promise<number> {
	const start = performance.now();
	for (let time = 0; time < REQUESTS_A_WRITE; time++) await work();
	await end();
	return (performance.now() - start) / REQUESTS_A_WRITE;
}

/** A whole page; throws where it is no page. */
function fetchPage(server: RunningServer, path: string, token: string, agent: Agent): Promise<void> {
	return new Promise((resolve, reject) => {
		const headers = { cookie: `session=${token}`, accept: 'text/html' };
		get(`${server.origin}${path}`, { agent, headers }, (response) => {
			if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
			response.on('end', resolve).on('error', reject).resume();
		}).on('error', reject);
	});
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
