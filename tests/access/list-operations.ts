/** Prints, as JSON, everything that the built server answers to: pages, actions and endpoints, from its own manifest. */
import { readdirSync } from 'node:fs';

interface Route {
	readonly id: string;
	readonly page: { readonly leaf: number } | null;
	readonly endpoint: (() => Promise<Record<string, unknown>>) | null;
}

interface PageNode {
	readonly server?: { readonly actions?: Record<string, unknown> };
}

interface Manifest {
	readonly _: { readonly nodes: readonly (() => Promise<PageNode>)[]; readonly routes: readonly Route[] };
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'fallback'];

const folder = new URL('../../build/server/chunks/', import.meta.url);

async function manifestOfBuild(): Promise<Manifest> {
	const name = readdirSync(folder).find((file) => /^manifest\.js-.*\.js$/.test(file));
	if (!name) throw new Error('There is no manifest in the build.');
	// What the framework writes, read as far as it is needed here.
	const { m } = (await import(new URL(name, folder).href)) as { m: Manifest };
	return m;
}

const { nodes, routes } = (await manifestOfBuild())._;
const operations: string[] = [];
for (const { id, page, endpoint } of routes) {
	if (page) {
		operations.push(`GET ${id}`);
		const { server } = await nodes[page.leaf]();
		for (const name of Object.keys(server?.actions ?? {})) operations.push(`POST ${id}?/${name}`);
	}
	const exported = endpoint ? Object.keys(await endpoint()) : [];
	for (const name of exported) if (METHODS.includes(name)) operations.push(`${name} ${id}`);
}
process.stdout.write(JSON.stringify(operations));
// What the server's modules opened when they were loaded would keep this process alive.
process.exit();
