/** Hours as a file. */
import { exportHours } from '#server/use-cases/export-hours.ts';
import { answer, askedIn, daysIn } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor, language } }) => {
	const asked = askedIn(url);
	const [by, per, basis, format] = ['by', 'per', 'basis', 'format'].map(asked);
	const destination = asked('destination');
	const question = { ...daysIn(url), by, per, basis, format, language, destination };
	return answer(url, 'hours', await exportHours(world, actor, question), language);
};
