/** Every request: who asks, in which language, and the headers that every answer carries. */
import { error, redirect, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { isDate } from '#domain/document/formats.ts';
import { isLanguage } from '#i18n/language.ts';
import { isRole } from '#server/access/actor.ts';
import { DEFAULT_ROLE, demonstrationActor } from '#server/demonstration.ts';
import { worldKnownOn } from '#server/use-cases/known-on.ts';
import type { World } from '#server/use-cases/world.ts';
import { openWorld, settingsOf, type RunningWorld } from '#server/start.ts';
import { building, dev } from '$app/environment';

/** Until accounts exist nobody else may reach the server. */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const KEPT = Symbol.for('open-deur.world');

/** Kept beside this module, which a development server loads anew: the store is opened once per process. */
const kept: { world?: Promise<RunningWorld> } = Reflect.get(globalThis, KEPT) ?? {};
Reflect.set(globalThis, KEPT, kept);

let running: RunningWorld | null = null;

export const init: ServerInit = async () => {
	if (building) return;
	if (!dev && !LOOPBACK.includes(process.env.HOST ?? '')) {
		throw new Error(
			'There are no accounts yet, so this server listens on this machine only: set HOST=127.0.0.1.'
		);
	}
	if (!kept.world) {
		kept.world = openWorld(settingsOf(process.env), (text) => console.warn(text));
		const { storage } = await kept.world;
		process.on('sveltekit:shutdown', () => storage.close());
	}
	running = await kept.world;
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!running) error(503);
	toOneOrigin(event.request, event.url);
	const language = event.cookies.get('language');
	const role = event.cookies.get('role');
	event.locals.world = lookingAt(running.world, event.cookies.get('known-on'));
	event.locals.language = isLanguage(language) ? language : 'nl';
	event.locals.actor = demonstrationActor(isRole(role) ? role : DEFAULT_ROLE);
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%language%', event.locals.language),
		// The letters come with the page: later they would move what somebody is about to press.
		preload: ({ type, path }) => type !== 'font' || !path.includes('latin-ext')
	});
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('x-frame-options', 'DENY');
	if (!event.url.pathname.startsWith('/_app/')) response.headers.set('cache-control', 'no-store');
	return response;
};

/** The world as it is known now, or as it was known on the day that somebody chose to look back on. */
function lookingAt(world: World, knownOn: string | undefined): World {
	if (knownOn === undefined || !isDate(knownOn) || knownOn >= world.today()) return world;
	return worldKnownOn(world, knownOn);
}

/** No cause leaves the server: the screen gets a number, the log gets the rest. */
export const handleError: HandleServerError = ({ error: cause, status }) => {
	const reference = crypto.randomUUID().slice(0, 8);
	if (status !== 404) console.error(JSON.stringify({ reference, status, error: String(cause) }), cause);
	return { message: reference };
};

/** One name for this server: reading under another one is sent on, so that forms and cookies hold. */
function toOneOrigin(request: Request, url: URL): void {
	const host = request.headers.get('host');
	if (host === null || host === url.host) return;
	if (request.method === 'GET' || request.method === 'HEAD') {
		redirect(307, `${url.origin}${url.pathname}${url.search}`);
	}
	error(421);
}
