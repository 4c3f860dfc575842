/** The part of `oidc-provider` that a test uses; the package brings no types. */
declare module 'oidc-provider' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	interface Interaction {
		readonly prompt: { readonly name: string };
		readonly params: { readonly client_id: string };
		readonly session?: { readonly accountId: string };
	}

	interface Grant {
		addOIDCScope(scope: string): void;
		save(): Promise<string>;
	}

	export default class Provider {
		readonly Grant: new (of: { accountId: string; clientId: string }) => Grant;
		constructor(issuer: string, configuration: object);
		callback(): (request: IncomingMessage, response: ServerResponse) => void;
		interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
		interactionFinished(
			request: IncomingMessage,
			response: ServerResponse,
			result: object,
			options?: { mergeWithLastSubmission: boolean }
		): Promise<void>;
	}
}
