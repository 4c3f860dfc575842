/** Versions, norms or occupancy as a file. */
import { exportTable } from '#server/use-cases/export-table.ts';
import { answer, askedIn } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor, language } }) => {
	const asked = askedIn(url);
	const [table, format, destination] = ['table', 'format', 'destination'].map(asked);
	const question = { table, format, destination, language };
	return answer(url, 'table', await exportTable(world, actor, question), language);
};
