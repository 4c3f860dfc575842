/** Versions, norms or occupancy as a file. */
import { exportTable } from '#server/use-cases/export-table.ts';
import { answer, askedIn } from '../answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url, locals: { world, actor, language } }) => {
	const asked = askedIn(url);
	const question = { table: asked('table'), format: asked('format'), language };
	return answer(url, 'table', await exportTable(world, actor, question));
};
