/** What every answer of this server tells a browser, files and errors included; a page adds its own policy to it. */
import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

const HEADERS: Readonly<Record<string, string>> = {
	// The files of a version say themselves that they may be kept.
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	// Of what is no page nothing may run; pages come with a policy of their own (svelte.config.js).
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Puts the headers on every answer of this process from now on, before anything else is said. */
export function tellEveryAnswer(address: string): void {
	const isSecure = new URL(address).protocol === 'https:';
	subscribe('http.server.request.start', (message) => {
		// The channel of Node's own HTTP server: every message has the response in it.
		const { response } = message as { response: ServerResponse };
		for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
		if (isSecure) {
			response.setHeader('strict-transport-security', `max-age=${YEAR_SECONDS}; includeSubDomains`);
		}
	});
}
