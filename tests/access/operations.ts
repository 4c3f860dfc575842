/** Everything that the server answers to: as its build says, and as the routes on disk say. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const ROUTES = join(PROJECT, 'src', 'routes');

/** Such as `GET /groups/[id]`, `POST /groups/[id]?/confirm` and `PUT /groups/[id]/program/draft`. */
export function operationsOfBuild(): string[] {
	if (!existsSync(join(PROJECT, 'build', 'index.js'))) {
		throw new Error('These tests ask the built server: npm run build makes it.');
	}
	const script = fileURLToPath(new URL('list-operations.ts', import.meta.url));
	// The list of a program of our own.
	return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as string[];
}

/** The ids of the routes that have a page or an endpoint on disk. */
export function routesOnDisk(): string[] {
	const files = globSync('**/+{page.svelte,server.ts}', { cwd: ROUTES });
	return [...new Set(files.map((file) => `/${dirname(file)}`.replace(/\/\.$/, '/')))].sort();
}
