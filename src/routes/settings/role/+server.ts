/** Keeps the role through which somebody looks at the demonstration. */
import { error, redirect, type RequestHandler } from '@sveltejs/kit';
import { isRole } from '#server/access/actor.ts';
import { formOf } from '../../body-of.ts';
import { backFrom, keepChoice } from '../choice.ts';

export const POST: RequestHandler = async ({ request, cookies, url, locals: { world } }) => {
	const form = await formOf(request);
	// Only the demonstration lets one be anyone.
	if (world.access) error(404);
	const role = form.get('role');
	if (isRole(role)) keepChoice(cookies, url, 'role', role);
	redirect(303, backFrom(form, url));
};
