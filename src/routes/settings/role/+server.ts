/** Keeps the role through which somebody looks at the demonstration. */
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { isRole } from '#server/access/actor.ts';
import { backFrom, keepChoice } from '../choice.ts';

export const POST: RequestHandler = async ({ request, cookies }) => {
	const form = await request.formData();
	const role = form.get('role');
	if (isRole(role)) keepChoice(cookies, 'role', role);
	redirect(303, backFrom(form));
};
