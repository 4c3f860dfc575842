/** Loaded into a server before anything else: tells, on a socket of its own, how much it holds and whether it is whole. */
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Rounds of letting what waits come to an end, and forgetting what nobody holds. */
const ROUNDS = 6;
const ROUND_MS = 150;

/** What is on the prototypes that everything has: a request must not add to it. */
function shapeOfPrototypes(): string {
	return [Object.prototype, Array.prototype, Function.prototype, String.prototype]
		.map((prototype) => Reflect.ownKeys(prototype).map(String).join(' '))
		.join('\n');
}

const atStart = shapeOfPrototypes();

const server = createServer(async (socket) => {
	for (let round = 0; round < ROUNDS; round++) {
		await pause(ROUND_MS);
		collect();
	}
	const { heapUsed, external, rss } = process.memoryUsage();
	const isWhole = shapeOfPrototypes() === atStart;
	socket.on('error', () => socket.destroy());
	socket.end(JSON.stringify({ heldBytes: heapUsed + external, rssBytes: rss, isWhole }));
});
server.listen(process.env.PROBE_SOCKET).unref();
