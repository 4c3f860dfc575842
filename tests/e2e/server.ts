/** Gives browser tests the built server: one for each worker, with a data folder that starts empty. */
import { test as base } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export { expect } from '@playwright/test';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const START_LIMIT_MS = 60_000;
const POLL_MS = 50;

export interface RunningServer {
	/** The address to open, such as `http://localhost:40123`. */
	origin: string;
	port: number;
	dataDir: string;
	/** Everything the server has printed so far. */
	output(): string;
	/** Ends the server and waits until it is gone; the data folder stays. SIGTERM unless told. */
	stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface ServerOptions {
	/** Where the server keeps its data; to start again on the same data, give the same folder. */
	dataDir: string;
	/** A free port where none is given. */
	port?: number;
	/** Further environment variables, such as another mode. */
	env?: Record<string, string>;
}

/** An empty data folder; whoever makes one removes it. */
export function makeDataDir(): Promise<string> {
	return mkdtemp(join(tmpdir(), 'open-deur-data-'));
}

/** Starts the built server and waits until it answers. Rejects with what it printed where it ends or stays silent. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
	const port = options.port ?? (await freePort());
	const origin = `http://localhost:${port}`;
	const child = spawn(process.execPath, [join(PROJECT, 'build', 'index.js')], {
		cwd: PROJECT,
		env: { ...process.env, ...settings(port, origin, options.dataDir), ...options.env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
	}
	const server: RunningServer = {
		origin,
		port,
		dataDir: options.dataDir,
		output: () => printed,
		stop: (signal = 'SIGTERM') => end(child, signal)
	};
	if (await answers(child, port)) return server;
	await server.stop('SIGKILL');
	throw new Error(`The server on port ${port} did not answer. It printed:\n${printed}`);
}

function settings(port: number, origin: string, dataDir: string): Record<string, string> {
	return {
		NODE_ENV: 'production',
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: origin,
		DATA_DIR: dataDir,
		OPEN_DEUR_MODE: 'demo',
		BODY_SIZE_LIMIT: '32M',
		SHUTDOWN_TIMEOUT: '5'
	};
}

async function answers(child: ChildProcess, port: number): Promise<boolean> {
	const deadline = performance.now() + START_LIMIT_MS;
	while (isRunning(child) && performance.now() < deadline) {
		try {
			const response = await fetch(`http://127.0.0.1:${port}/`, {
				redirect: 'manual',
				signal: AbortSignal.timeout(START_LIMIT_MS)
			});
			await response.body?.cancel();
			// Another program may have taken the port first: then ours is on its way out.
			await pause(POLL_MS);
			return isRunning(child);
		} catch {
			await pause(POLL_MS);
		}
	}
	return false;
}

function isRunning(child: ChildProcess): boolean {
	return child.exitCode === null && child.signalCode === null;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
	if (!isRunning(child)) return;
	const gone = once(child, 'exit');
	child.kill(signal);
	await gone;
}

export async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	if (!address || typeof address === 'string') throw new Error('A free port was expected.');
	probe.close();
	await once(probe, 'close');
	return address.port;
}

/** What a test file may set with `test.use`: it then has a server of its own. */
interface WorkerFixtures {
	server: RunningServer;
	serverEnv: Record<string, string>;
}

/** Playwright's `test` with a built server behind it; addresses such as `/groups/no-1` are its own. */
export const test = base.extend<object, WorkerFixtures>({
	serverEnv: [{}, { scope: 'worker', option: true }],
	server: [
		async ({ serverEnv }, use) => {
			const dataDir = await makeDataDir();
			const server = await startServer({ dataDir, env: serverEnv });
			await use(server);
			await server.stop();
			await rm(dataDir, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 2 * START_LIMIT_MS }
	],
	baseURL: async ({ server }, use) => {
		await use(server.origin);
	}
});
