/** The report of a measurement period as a file. */
import { exportReport } from '#server/use-cases/export-report.ts';
import { answer, askedIn } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor, language } }) => {
	const asked = askedIn(url);
	const [period, part, format, destination] = ['period', 'part', 'format', 'destination'].map(asked);
	const question = { period, part, format, destination, language };
	return answer(url, 'report', await exportReport(world, actor, question), language);
};
