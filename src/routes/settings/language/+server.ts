/** Keeps the chosen language and goes back to the page. */
import { redirect, type RequestHandler } from '@sveltejs/kit';
import { isLanguage } from '#i18n/language.ts';
import { formOf } from '../../body-of.ts';
import { backFrom, keepChoice } from '../choice.ts';

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await formOf(request);
	const language = form.get('language');
	if (isLanguage(language)) keepChoice(cookies, url, 'language', language);
	redirect(303, backFrom(form, url));
};
