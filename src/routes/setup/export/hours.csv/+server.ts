/** Hours as CSV; what is asked for in a wrong way goes back to the form that asked. */
import { redirect } from '@sveltejs/kit';
import { valueOf } from '#server/http.ts';
import { exportHours } from '#server/use-cases/export-hours.ts';
import { csvResponse } from '../../download.ts';
import { hoursQuestion } from '../hours-question.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor } }) => {
	const question = hoursQuestion(url.searchParams);
	const outcome = await exportHours(world, actor, question);
	if (!outcome.ok && outcome.reason === 'fields') {
		const back = new URLSearchParams(url.searchParams);
		back.set('refused', outcome.fields.map(({ field, code }) => `${field}:${code}`).join(' '));
		redirect(303, `/setup/export?${back}`);
	}
	const { from, by, per, basis } = question;
	const through = url.searchParams.get('through');
	return csvResponse(valueOf(outcome).lines, ['open-deur', basis, by, per, from, through].join('-') + '.csv');
};
