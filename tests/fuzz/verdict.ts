/** What may never be in an answer, whatever was asked. */
import type { Answer } from './send.ts';

/** Where in a program something went wrong, or where on its machine a file is. */
const TRACES = [
	/\n\s+at \S+ \(/,
	/\bat (async )?[\w.<>]+ \(?(file:|node:|\/)/,
	/file:\/\/\//,
	/node:internal/,
	/node_modules\//,
	/\b(TypeError|RangeError|ReferenceError|SyntaxError|ZodError)\b/,
	/ENOENT|EACCES|EISDIR/
];

/** Told with every answer of the application. */
const HEADERS = ['content-security-policy', 'x-content-type-options', 'cache-control'];

const SERVER_ERROR = 500;

/** What is wrong with an answer; nothing where all is well. `secrets` are texts that are nobody's business. */
export function faultsOf({ status, headers, body }: Answer, secrets: readonly string[]): string[] {
	const faults: string[] = [];
	if (status >= SERVER_ERROR) faults.push(`answered ${status}`);
	const isText = /text|json|javascript/.test(headers['content-type'] ?? '');
	const all = `${isText ? body : ''}\n${headers.location ?? ''}`;
	// What somebody typed comes back in their form; a script of the framework may name an error.
	const trace = TRACES.find((pattern) => pattern.test(all));
	if (trace) faults.push(`says ${trace.exec(all)?.[0]}`);
	if (secrets.some((secret) => secret !== '' && all.includes(secret)))
		faults.push('tells a path or a session');
	// What is no HTTP at all Node answers by itself: without a word, and closes.
	const isNodes = headers.connection === 'close' && body === '' && Object.keys(headers).length === 1;
	const missing = HEADERS.filter((name) => headers[name] === undefined);
	if (missing.length > 0 && !isNodes) faults.push(`lacks ${missing.join(', ')}`);
	return faults;
}
