/** Whom to tell of a weakness in this server; the institution names them, and where it does not there is nothing here. */
import { error } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import { securityText } from './security-text.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
	// What it may be is judged on starting (server/settings.ts).
	const { SECURITY_CONTACT: contact } = env;
	if (!contact) error(404);
	return new Response(securityText(contact, `${url.origin}${url.pathname}`, Date.now()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
