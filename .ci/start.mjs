/** `npm start`: the built server on this machine, with its example, for whoever wants to see it. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { Failure, inProject, root, say } from './project.mjs';

/** The demonstration has no accounts, so nobody but this machine may reach it. */
const HOST = '127.0.0.1';
/** After this long a server that was asked to stop closes the connections that are still open. */
const SHUTDOWN_SECONDS = 5;
/** The largest document where nothing else was asked, as in src/lib/domain/document/limits.ts. */
const UPLOAD_LIMIT_MB = 25;
/** What a form brings along around its document; what is only a little too large is so refused with its form. */
const AROUND_UPLOAD_MB = 7;

/** Builds what changed, starts the server in this process and prints its address. */
export async function start() {
	const port = readPort(process.env.PORT || '3000');
	await refuseTakenPort(port);
	await build();
	const { HOST: askedHost } = process.env;
	Object.assign(process.env, serverEnvironment(port));
	await runServer();
	if (askedHost && askedHost !== HOST)
		say(`HOST=${askedHost} is left aside: the demonstration has no accounts.`);
	process.stdout.write(
		`\nOpen Deur: ${process.env.ORIGIN}\nOnly this machine can reach it (it listens on ${HOST}). Ctrl-C stops it.\n`
	);
}

/** Starts the built server in this process; resolves once it listens. */
export async function runServer() {
	const { server } = await import(pathToFileURL(inProject('build', 'index.js')).href).catch(explain);
	if (!server.server.listening) await once(server.server, 'listening');
}

/** @param {string} text */
export function readPort(text) {
	const port = /^\d+$/.test(text) ? Number(text) : 0;
	if (port < 1 || port > 65_535)
		throw new Failure(`PORT=${text} is not a port: give a number from 1 to 65535.`);
	return port;
}

/** @param {number} port */
function serverEnvironment(port) {
	const { env } = process;
	return {
		...commonEnvironment(port),
		HOST,
		ORIGIN: env.ORIGIN || `http://localhost:${port}`,
		OPEN_DEUR_MODE: 'demo'
	};
}

/**
 * What the demonstration and production have in common.
 * @param {number} port
 */
export function commonEnvironment(port) {
	const { env } = process;
	return {
		NODE_ENV: 'production',
		PORT: String(port),
		DATA_DIR: resolve(root, env.DATA_DIR || 'data'),
		BODY_SIZE_LIMIT: env.BODY_SIZE_LIMIT || String(largestRequestBytes(env.UPLOAD_LIMIT_MB)),
		SHUTDOWN_TIMEOUT: env.SHUTDOWN_TIMEOUT || String(SHUTDOWN_SECONDS)
	};
}

/**
 * A request must have room for the largest document that may be uploaded.
 * @param {string | undefined} uploadLimit in megabytes; what is no such number counts as not given
 */
function largestRequestBytes(uploadLimit) {
	const limit = Number(uploadLimit);
	const uploadMegabytes = limit > 0 && Number.isFinite(limit) ? limit : UPLOAD_LIMIT_MB;
	return Math.ceil((uploadMegabytes + AROUND_UPLOAD_MB) * 1_000_000);
}

/**
 * A browser that opens `localhost` may try either loopback address first, so both have to be free.
 * @param {number} port
 */
export async function refuseTakenPort(port) {
	for (const host of [HOST, '::1']) {
		const probe = createServer().listen({ port, host, exclusive: true });
		try {
			await once(probe, 'listening');
			probe.close();
			await once(probe, 'close');
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : '';
			if (code === 'EADDRINUSE') {
				throw new Failure(
					`Port ${port} is taken: Open Deur may already run at http://localhost:${port}. ` +
						`Stop that program, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`
				);
			}
			if (code === 'EACCES') throw new Failure(`Port ${port} may not be used by you: choose one above 1023.`);
		}
	}
}

/**
 * A refusal of the server itself (a data folder in use, a damaged file) needs no stack; a mistake in it does.
 * @param {unknown} error
 * @returns {never}
 */
function explain(error) {
	const mistakes = [TypeError, ReferenceError, RangeError, SyntaxError];
	if (!(error instanceof Error) || mistakes.some((kind) => error instanceof kind)) throw error;
	throw new Failure(`Open Deur did not start: ${error.message}`);
}
