/** Begins single sign-on. A link and no form: a form may not lead to another server. */
import type { RequestHandler } from '@sveltejs/kit';
import { wantedPath } from '../wanted.ts';
import { sendAway } from './single-sign-on.ts';

export const GET: RequestHandler = (event) =>
	sendAway(event, {
		to: wantedPath(event.url.searchParams.get('to'), event.url.origin),
		invitation: null
	});
