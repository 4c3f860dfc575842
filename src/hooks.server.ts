/** Every request: who asks, whether this server may be asked so, in which language, and what is told of the answer. */
import {
	redirect,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ServerInit
} from '@sveltejs/kit';
import { isDate } from '#domain/document/formats.ts';
import { isLanguage } from '#i18n/language.ts';
import { noteTurnedAway, type TurnedAway } from '#server/access/audit/turned-away.ts';
import { isRole, NOBODY, type Actor } from '#server/access/actor.ts';
import { choiceCookie, sessionCookie, type Choice } from '#server/access/session-cookie.ts';
import { tellEveryAnswer } from '#server/answer-headers.ts';
import { browserInWords } from '#server/browser-in-words.ts';
import { DEFAULT_ROLE, demonstrationActor } from '#server/demonstration.ts';
import { isAnonymous, isProbe, needsNoSession } from '#server/public-paths.ts';
import { settingsOf } from '#server/settings.ts';
import { openWorld, type RunningWorld } from '#server/start.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import type { World } from '#server/use-cases/world.ts';
import { building, dev } from '$app/environment';

/** The demonstration lets everyone be anyone, so only this machine may reach it. */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const KEPT = Symbol.for('open-deur.world');

/** Kept beside this module, which a development server loads anew: the store is opened once per process. */
const kept: { world?: Promise<RunningWorld> } = Reflect.get(globalThis, KEPT) ?? {};
Reflect.set(globalThis, KEPT, kept);

let running: RunningWorld | null = null;

export const init: ServerInit = async () => {
	if (building) return;
	const settings = settingsOf(process.env);
	if (settings.isDemonstration && !dev && !LOOPBACK.includes(process.env.HOST ?? '')) {
		throw new Error(
			'The demonstration has no accounts, so it listens on this machine only: set HOST=127.0.0.1.'
		);
	}
	if (!kept.world) {
		kept.world = openWorld(settings, (text) => console.warn(text));
		tellEveryAnswer(settings.address);
		const { close } = await kept.world;
		process.on('sveltekit:shutdown', () => close());
	}
	running = await kept.world;
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!running) return refusal(503);
	if (!isReadable(event.url)) return refusal(400);
	event.locals.world = running.world;
	if (isProbe(event.url.pathname)) return resolve(event);
	event.locals.address = event.getClientAddress();
	const elsewhere = toOneOrigin(event.request, event.url) ?? fromElsewhere(event);
	if (elsewhere) return elsewhere;
	const { world } = running;
	const language = chosen(event, 'language');
	event.locals.about = browserInWords(event.request.headers.get('user-agent') ?? '');
	event.locals.language = isLanguage(language) ? language : 'nl';
	// Whoever answers with a code is nobody: their session is not looked up, so that it does not tell of the moment.
	const anonymous = isAnonymous(event.url.pathname);
	event.locals.world = anonymous ? world : lookingAt(world, chosen(event, 'known-on'));
	const actor = anonymous ? NOBODY : await actorOf(event, world);
	event.locals.actor = { ...actor, from: event.locals.address };
	if (event.locals.actor.id === NOBODY.id && !needsNoSession(event.url.pathname)) return toSignIn(event);
	const startedMs = performance.now();
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%language%', event.locals.language),
		// The letters come with the page: later they would move what somebody is about to press.
		preload: ({ type, path }) => type !== 'font' || !path.includes('latin-ext')
	});
	sayCharset(response);
	if (world.access && !anonymous) logAnswer(event, response.status, performance.now() - startedMs);
	return response;
};

/** The framework says it in the page alone, where a browser has begun to read by then. */
function sayCharset({ headers }: Response): void {
	if (headers.get('content-type') === 'text/html') headers.set('content-type', 'text/html; charset=utf-8');
}

/** One line for each answer, by the pattern of its address: no id, no query and nobody's name goes to the log. */
function logAnswer({ request: { method }, route }: RequestEvent, status: number, ms: number): void {
	const at = new Date().toISOString();
	console.log(JSON.stringify({ at, method, route: route.id, status, ms: Math.round(ms) }));
}

/** Who is signed in; in the demonstration, whoever somebody chose to be. */
async function actorOf(event: RequestEvent, { access }: World): Promise<Actor> {
	if (!access) {
		const role = chosen(event, 'role');
		return demonstrationActor(isRole(role) ? role : DEFAULT_ROLE);
	}
	const token = event.cookies.get(sessionCookie(event.url.origin).name);
	const found = token === undefined ? null : await access.sessionOf(token);
	if (!found) return NOBODY;
	const { id, role, scope } = found.account;
	return { id, role, scope };
}

/** What was chosen for this browser. */
function chosen({ cookies, url }: RequestEvent, choice: Choice): string | undefined {
	return cookies.get(choiceCookie(url.origin, choice).name);
}

/** A page is asked for again after signing in; anything else is not done. */
function toSignIn(event: RequestEvent): Response {
	const { request, url, isDataRequest } = event;
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		noteDenied(event, 'ask-without-session');
		redirect(303, '/sign-in');
	}
	const wanted = encodeURIComponent(`${url.pathname}${url.search}`);
	if (isDataRequest || request.headers.get('accept')?.includes('text/html'))
		redirect(303, `/sign-in?to=${wanted}`);
	noteDenied(event, 'ask-without-session');
	return refusal(401);
}

/** Somebody whose session has ended and who opens a page is no news; what is no page of ours asks it so. */
function noteDenied({ request, locals: { world, address } }: RequestEvent, what: TurnedAway): void {
	noteTurnedAway(world.audit, what, {
		...{ at: world.instant(), from: address, isReading: isReading(request) }
	});
}

/** The world as it is known now, or as it was known on the day that somebody chose to look back on. */
function lookingAt(world: World, knownOn: string | undefined): World {
	if (knownOn === undefined || !isDate(knownOn) || knownOn >= world.today()) return world;
	return worldKnownOn(world, knownOn);
}

/** No cause leaves the server, and nothing of anyone goes to the log: the screen gets a number, the log where it was. */
export const handleError: HandleServerError = ({ error: cause, event, status }) => {
	const reference = crypto.randomUUID().slice(0, 8);
	if (status !== 404) {
		const { name, stack = '' } = cause instanceof Error ? cause : { name: typeof cause };
		const where = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
		const at = new Date().toISOString();
		console.error(JSON.stringify({ at, reference, status, route: event.route.id, error: name, where }));
	}
	return { message: reference };
};

/** SvelteKit refuses an address that cannot be read only after this hook, and catches nothing that is thrown here then. */
function isReadable({ pathname }: URL): boolean {
	try {
		// What comes of it is used, or the build leaves the call out.
		return decodeURI(pathname) !== '';
	} catch {
		return false;
	}
}

/** One name for this server: reading under another one is sent on, so that forms and cookies hold. */
function toOneOrigin(request: Request, url: URL): Response | null {
	const host = request.headers.get('host');
	if (host === null || host === url.host) return null;
	return isReading(request)
		? Response.redirect(`${url.origin}${url.pathname}${url.search}`, 307)
		: refusal(421);
}

/** A change is only taken from a page of this server, whatever is sent along. */
function fromElsewhere(event: RequestEvent): Response | null {
	const { request, url } = event;
	if (isReading(request)) return null;
	const origin = request.headers.get('origin');
	const isOwn =
		origin === null ? request.headers.get('sec-fetch-site') === 'same-origin' : origin === url.origin;
	if (isOwn) return null;
	noteDenied(event, 'ask-from-elsewhere');
	return refusal(403);
}

function isReading({ method }: Request): boolean {
	return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

function refusal(status: 400 | 401 | 403 | 421 | 503): Response {
	return new Response(null, { status });
}
