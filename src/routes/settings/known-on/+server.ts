/** Keeps the day on which somebody looks back; without a day the screens are as known now again. */
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { isDate } from '#domain/document/formats.ts';
import { formOf } from '../../body-of.ts';
import { backFrom, forgetChoice, keepChoice } from '../choice.ts';

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await formOf(request);
	const date = form.get('date');
	if (typeof date === 'string' && isDate(date)) keepChoice(cookies, url, 'known-on', date);
	else forgetChoice(cookies, url, 'known-on');
	redirect(303, backFrom(form, url));
};
