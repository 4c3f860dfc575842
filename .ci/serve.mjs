/** `npm run serve`: the built server for real use, with accounts, behind a proxy that does TLS. */
import { build } from './build.mjs';
import { Failure } from './project.mjs';
import { commonEnvironment, readPort, runServer } from './start.mjs';

/** The proxy runs on the same machine unless told otherwise. */
const HOST = '127.0.0.1';

/** Builds what changed and starts the server in this process. Refuses without an address of its own. */
export async function serve() {
	const { env } = process;
	if (!env.ORIGIN) {
		throw new Failure(
			'ORIGIN is needed: the address that people type, such as ORIGIN=https://opendeur.example.nl npm run serve'
		);
	}
	const port = readPort(env.PORT || '3000');
	await build();
	const host = env.HOST || HOST;
	Object.assign(env, commonEnvironment(port), { HOST: host, OPEN_DEUR_MODE: 'production' });
	await runServer();
	process.stdout.write(`\nOpen Deur: ${env.ORIGIN} (listens on ${host}:${port})\n`);
}
