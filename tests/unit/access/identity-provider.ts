/** A real provider of single sign-on on this machine, at which whoever comes is signed in as who the test says. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = {
	clientId: 'open-deur',
	clientSecret: 'a secret of the test alone',
	callback: 'http://127.0.0.1:9/sign-in/single/done'
};

export class IdentityProvider {
	/** Who comes next. */
	subject = 'mila';
	readonly #server: Server;
	readonly issuer: string;

	private constructor(server: Server, callback: string) {
		this.#server = server;
		this.issuer = `http://127.0.0.1:${portOf(server)}`;
		const provider = new Provider(this.issuer, {
			clients: [
				{
					client_id: CLIENT.clientId,
					client_secret: CLIENT.clientSecret,
					redirect_uris: [callback],
					token_endpoint_auth_method: 'client_secret_post',
					application_type: 'native'
				}
			],
			jwks: { keys: [signingKey()] },
			ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
			pkce: { required: () => true },
			cookies: { keys: ['of the test'] },
			features: { devInteractions: { enabled: false } },
			interactions: { url: () => '/interaction' },
			findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) })
		});
		const answer = provider.callback();
		server.on('request', (request, response) => {
			if (request.url === '/interaction') void this.#interact(provider, request, response);
			else answer(request, response);
		});
	}

	/** Starts a provider on a port, or on any free one (0), that sends people back to `callback`. */
	static async start(port = 0, callback = CLIENT.callback): Promise<IdentityProvider> {
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
		return new IdentityProvider(server, callback);
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}

	/** Does what a browser does from `address` on; resolves with the address to which it is sent back. */
	async visit(address: string): Promise<URL> {
		const cookies = new Map<string, string>();
		let at = new URL(address);
		while (!at.href.startsWith(CLIENT.callback)) {
			const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
			const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
			for (const line of response.headers.getSetCookie()) {
				const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
				cookies.set(name, value);
			}
			const next = response.headers.get('location');
			if (!next) throw new Error(`${at.pathname} answers ${response.status}: ${await response.text()}`);
			at = new URL(next, at);
		}
		return at;
	}

	async #interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { prompt, params, session } = await provider.interactionDetails(request, response);
		if (prompt.name === 'login') {
			const result = { login: { accountId: this.subject } };
			return provider.interactionFinished(request, response, result);
		}
		const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: params.client_id });
		grant.addOIDCScope('openid');
		const result = { consent: { grantId: await grant.save() } };
		return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
	}
}

function signingKey(): object {
	const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
	return { ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: 'of-the-test' };
}

function portOf(server: Server): number {
	const address: AddressInfo | string | null = server.address();
	if (address === null || typeof address === 'string') throw new Error('not listening');
	return address.port;
}
