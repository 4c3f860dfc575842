/** Single sign-on by OpenID Connect: somebody else's server says who it is, by issuer and subject. */
import {
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	calculatePKCECodeChallenge,
	discovery,
	enableNonRepudiationChecks,
	None,
	randomNonce,
	randomPKCECodeVerifier,
	randomState,
	type Configuration
} from 'openid-client';
import { z } from 'zod';
import type { Answer } from './access.ts';
import type { Identity } from './account.ts';
import { done, refusedFor } from './answers.ts';

export interface SingleSignOnSettings {
	/** The provider's own address, as its discovery document says it: `https://login.example.org/realm`. */
	readonly issuer: string;
	readonly clientId: string;
	/** Null for a client without one; it proves itself by PKCE alone then. */
	readonly clientSecret: string | null;
	/** The full address on this server to which the provider sends people back. */
	readonly callback: string;
}

export interface SingleSignOn {
	/** Where to send somebody, and what their browser keeps meanwhile in a cookie; refused with `unavailable`. */
	begin(): Promise<Answer<{ readonly address: string; readonly kept: string }>>;
	/** Who came back at `currentUrl`, with what was kept; refused with `unavailable` or `refused`. */
	finish(currentUrl: URL, kept: string): Promise<Answer<Identity>>;
}

/** Only who it is: no e-mail address, no name. */
const SCOPE = 'openid';
const PATIENCE_SECONDS = 10;
const WELL_KNOWN = '/.well-known/';
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Ties an answer to the browser that asked (RFC 9700, 2.1; OpenID Connect Core, 3.1.2.1). */
const keptSchema = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() });
type Kept = z.infer<typeof keptSchema>;

/**
 * Single sign-on at one provider: the authorization code flow with PKCE, state and nonce. The provider is asked for
 * its addresses at the first use, and again after it could not be reached. `tell` hears why something was refused,
 * for the log. Throws where the issuer is no `https:` address; on this machine itself `http:` will do, for tests.
 */
export function singleSignOn(settings: SingleSignOnSettings, tell: (text: string) => void): SingleSignOn {
	refuseOpenLine(settings.issuer);
	let provider: Promise<Configuration> | undefined;
	const reached = async (): Promise<Configuration | null> => {
		provider ??= reach(settings);
		try {
			return await provider;
		} catch (error) {
			provider = undefined;
			tell(`${settings.issuer} could not be reached: ${reasonOf(error)}`);
			return null;
		}
	};
	return {
		async begin() {
			const configuration = await reached();
			if (!configuration) return refusedFor('unavailable');
			const kept = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
			const address = await addressFor(configuration, settings.callback, kept);
			return done({ address, kept: Buffer.from(JSON.stringify(kept)).toString('base64url') });
		},
		async finish(currentUrl, keptText) {
			const kept = readKept(keptText);
			if (!kept) return refusedFor('refused');
			const configuration = await reached();
			if (!configuration) return refusedFor('unavailable');
			try {
				return done(await identityIn(configuration, settings.callback, currentUrl, kept));
			} catch (error) {
				tell(`An answer of ${settings.issuer} was refused: ${reasonOf(error)}`);
				return refusedFor('refused');
			}
		}
	};
}

async function addressFor(configuration: Configuration, callback: string, kept: Kept): Promise<string> {
	const address = buildAuthorizationUrl(configuration, {
		redirect_uri: callback,
		scope: SCOPE,
		response_type: 'code',
		code_challenge: await calculatePKCECodeChallenge(kept.verifier),
		code_challenge_method: 'S256',
		state: kept.state,
		nonce: kept.nonce
	});
	return address.href;
}

/** Changes the code for a token that was signed for us, and reads from it who it is about. Throws where any of it is wrong. */
async function identityIn(
	configuration: Configuration,
	callback: string,
	currentUrl: URL,
	{ state, nonce, verifier }: Kept
): Promise<Identity> {
	// Behind a proxy the address may look otherwise; the provider compares it with the one it was given.
	const answer = new URL(callback);
	answer.search = currentUrl.search;
	const checks = {
		expectedState: state,
		expectedNonce: nonce,
		pkceCodeVerifier: verifier,
		idTokenExpected: true
	};
	const claims = (await authorizationCodeGrant(configuration, answer, checks)).claims();
	if (!claims) throw new Error('no identity in it');
	return { issuer: claims.iss, subject: claims.sub };
}

function reach({ issuer, clientId, clientSecret }: SingleSignOnSettings): Promise<Configuration> {
	const url = new URL(issuer);
	// Signatures are checked too, though the token comes straight from the provider.
	const always = [enableNonRepudiationChecks];
	const execute = url.protocol === 'http:' ? [...always, allowInsecureRequests] : always;
	const options = { timeout: PATIENCE_SECONDS, execute };
	return clientSecret === null
		? discovery(url, clientId, undefined, None(), options)
		: discovery(url, clientId, clientSecret, undefined, options);
}

function refuseOpenLine(issuer: string): void {
	const url = URL.parse(issuer);
	const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
	if (!isSafe) throw new Error(`${issuer} is not the address of a provider: it begins with https://.`);
	// With the address of the document itself nothing would say that it is of this issuer.
	if (url.pathname.includes(WELL_KNOWN)) {
		throw new Error(`${issuer} is the address of a document: leave out ${WELL_KNOWN} and what follows it.`);
	}
}

function readKept(text: string): Kept | undefined {
	try {
		return keptSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
	} catch {
		return undefined;
	}
}

/** What went wrong, with its causes, without what was sent. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return 'no reason given';
	const code = 'error' in error && isCode(error.error) ? `: ${error.error}` : '';
	const cause = error.cause instanceof Error ? `: ${reasonOf(error.cause)}` : '';
	return `${error.message}${code}${cause}`;
}

/** Whether this is an error code of OAuth (RFC 6749, 5.2), and not a text that a provider or a stranger made up. */
function isCode(value: unknown): value is string {
	return typeof value === 'string' && /^[a-z_]{1,40}$/.test(value);
}
