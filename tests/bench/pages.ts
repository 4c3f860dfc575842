/** `npm run bench:pages`: how many pages with figures the built server gives a second, beside a plain page of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '#tests/e2e/server.ts';
import { workload } from './workloads.ts';

const CONNECTIONS = 4;
const ROUNDS = 11;
const ROUND_MS = 1000;
const LIMIT = 0.5;

/** A page of words alone, in the same frame. */
const PLAIN = '/how-it-counts';

interface Institution {
	readonly name: string;
	readonly group: string;
	readonly period: string;
	/** Fills the folder before the server starts; the demonstration fills an empty one itself. */
	readonly fill?: (folder: string) => void;
}

const INSTITUTIONS: readonly Institution[] = [
	{ name: 'example', group: 'zu-1', period: 'najaar-2026' },
	{
		name: 'N10',
		...firstIn('N10'),
		fill: (folder) => {
			const cli = [join('src', 'cli', 'main.ts'), 'import', workload('N10').file, '--data', folder];
			execFileSync(process.execPath, cli, { stdio: 'ignore' });
		}
	}
];

for (const institution of INSTITUTIONS) await measure(institution);

async function measure({ name, group, period, fill }: Institution): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), 'open-deur-pages-'));
	fill?.(dataDir);
	const server = await startServer({ dataDir });
	try {
		console.log(name);
		for (const path of ['/', `/groups/${group}`, `/periods/${period}`]) await beside(server, path);
	} finally {
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** The page and the plain page in turns; the median of the rounds. */
async function beside(server: RunningServer, path: string): Promise<void> {
	const first = performance.now();
	await fetchPage(server, path);
	const firstMs = performance.now() - first;
	await fetchPage(server, PLAIN);
	const ratios: number[] = [];
	const rates: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const plain = await pagesPerSecond(server, PLAIN);
		const rate = await pagesPerSecond(server, path);
		rates.push(rate);
		ratios.push(rate / plain);
	}
	console.log(
		`  ${path}: ${Math.round(median(rates))} a second, ${median(ratios).toFixed(2)} × the plain page ` +
			`(at least ${LIMIT}); the first, with the figures to be worked out, took ${Math.round(firstMs)} ms`
	);
}

async function pagesPerSecond(server: RunningServer, path: string): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const start = performance.now();
	let pages = 0;
	const ask = async (): Promise<void> => {
		while (performance.now() - start < ROUND_MS) {
			await fetchPage(server, path, agent);
			pages++;
		}
	};
	await Promise.all(Array.from({ length: CONNECTIONS }, ask));
	agent.destroy();
	return (pages * 1000) / (performance.now() - start);
}

/** A whole page as the director sees it; throws where it is no page. */
function fetchPage(server: RunningServer, path: string, agent?: Agent): Promise<void> {
	return new Promise((resolve, reject) => {
		const headers = { cookie: 'role=director' };
		get(`${server.origin}${path}`, { agent, headers }, (response) => {
			if (response.statusCode !== 200) reject(new Error(`${path}: ${response.statusCode}`));
			response.on('end', resolve).on('error', reject).resume();
		}).on('error', reject);
	});
}

function firstIn(size: 'N10'): { group: string; period: string } {
	const { groups, periods } = JSON.parse(workload(size).text);
	return { group: groups[0].id, period: periods[0].id };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
